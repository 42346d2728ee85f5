// What WCAG 2.2 AA and the norm for older readers ask, held of every element's first story at once. The comment before a
// test names the clauses that it shows; tools/conformance.mjs makes the conformance page from them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium, locate } from '../../tools/browsers.mjs';
import { serveStories, storiesIn } from '../../tools/stories.mjs';

/** Marks inside a line of prose are as large as their words; WCAG 2.5.8 excepts them. */
const INLINE = ['inline-figure', 'source-text'];

describe('every element', { skip: !locate('chromium') }, () => {
  let browser;
  let page;
  let stories;
  let show;
  let close;

  before(async () => {
    const served = await serveStories();
    ({ stories, close } = served);
    browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
    [page] = await browser.pages();
    await page.evaluateOnNewDocument(addTools);
    show = storiesIn(page, served.address);
  });
  after(async () => {
    await browser?.close();
    close?.();
  });

  const elements = (name = 'default') =>
    stories
      .filter(({ id }) => id.startsWith('elements-') && id.endsWith(`--${name}`))
      .map(({ id }) => ({ id, element: id.replace(/^elements-|--.*$/g, '') }));

  async function open(id, { width = 720, lang = 'zh', theme = 'light', isAfresh = false } = {}) {
    // Storybook's own padding of 16 px is not the widget's.
    await page.setViewport({ width: width + 32, height: 900 });
    assert.ok(await show(id, { lang, theme }, { isAfresh }), `${id} is drawn`);
  }

  /** Asks the page the same of every element and gathers what is wrong. */
  async function ask(question, settings = {}, { story = 'default', except = [] } = {}) {
    const wrong = [];
    let asked = 0;
    for (const { id, element } of elements(story).filter((candidate) => !except.includes(candidate.element))) {
      await open(id, settings);
      for (const fault of await page.evaluate(question)) wrong.push(`${element}: ${fault}`);
      asked += 1;
    }
    assert.ok(asked > 8, 'there are elements to ask');
    assert.deepEqual(wrong, []);
  }

  /** What every element says at rest of each of these, asked in one visit. */
  const AT_REST = {
    smallTargets: 24,
    tightLines: 1.3,
    stuck: undefined,
    moving: undefined,
    unnamedFigures: undefined,
  };
  let visits;
  async function atRest(question, except = []) {
    visits ??= await visitAll();
    assert.ok(visits.length > 8, 'there are elements to ask');
    const wrong = visits
      .filter(({ element }) => !except.includes(element))
      .flatMap(({ element, answers }) => answers[question].map((fault) => `${element}: ${fault}`));
    assert.deepEqual(wrong, []);
  }
  async function visitAll() {
    const made = [];
    for (const { id, element } of elements()) {
      await open(id);
      const answers = await page.evaluate(
        (questions) =>
          Object.fromEntries(questions.map(([question, least]) => [question, window.tools[question](least)])),
        Object.entries(AT_REST),
      );
      made.push({ element, answers });
    }
    return made;
  }

  // Conformance: WCAG 1.4.10
  for (const lang of ['zh', 'en']) {
    it(`fits a page of 320 px, a window of 1280 px at 400 %, without scrolling sideways, ${lang}`, async () => {
      await ask(() => window.tools.sideways(), { width: 288, lang });
    });
  }

  // Conformance: WCAG 1.4.4
  it('keeps its words apart and inside at twice the text size', async () => {
    await ask(() => window.tools.wordsOutsideAtTwice());
  });

  // Conformance: WCAG 1.4.4, 适老化 text
  it('sets main text at 18 px or more where large text is asked for', async () => {
    await ask(() => window.tools.smallText(18), { width: 720 }, { story: 'large' });
  });

  // Conformance: 适老化 lines
  it('sets lines of running text at least 1.3 times their size apart', async () => {
    await atRest('tightLines');
  });

  // Conformance: WCAG 2.5.8
  it('has targets of at least 24 px', async () => {
    await atRest('smallTargets', INLINE);
  });

  // Conformance: WCAG 2.5.8
  it('has targets of at least 24 px on a narrow page', async () => {
    await ask(() => window.tools.smallTargets(24), { width: 320 }, { except: INLINE });
  });

  // Conformance: 适老化 targets
  it('has targets of at least 44 px where large text is asked for', async () => {
    await ask(() => window.tools.smallTargets(44), {}, { story: 'large', except: INLINE });
  });

  // Conformance: 适老化 main controls
  it('has targets of at least 60 px where a page makes them so for an app', async () => {
    await ask(() => window.tools.targetsAt('2.1', 60), { width: 720 }, { except: INLINE });
  });

  // Conformance: WCAG 1.4.12
  it('keeps every word of a drawing apart and inside at a reader’s own spacing of letters, words and lines', async () => {
    for (const lang of ['zh', 'en']) await ask(() => window.tools.wordsTouching(), { width: 720, lang });
  });

  // Conformance: WCAG 2.1.1, 2.1.2, 2.4.3, 适老化 keyboard
  it('can be entered by Tab, and left by Tab again', async () => {
    const wrong = [];
    for (const { id, element } of elements()) {
      await open(id, { isAfresh: true });
      const path = [];
      await page.evaluate(() => document.body.focus());
      for (let presses = 0; presses < 8; presses += 1) {
        await page.keyboard.press('Tab');
        path.push(await page.evaluate(() => window.tools.focused()));
        if (path.at(-1) === 'outside' && path.includes('inside')) break;
      }
      if (!path.includes('inside')) wrong.push(`${element}: never entered`);
      else if (path.at(-1) !== 'outside') wrong.push(`${element}: not left again`);
    }
    assert.deepEqual(wrong, []);
  });

  // Conformance: WCAG 2.4.7, 1.4.11
  it('shows where the focus is', async () => {
    const wrong = [];
    for (const { id, element } of elements()) {
      await open(id, { isAfresh: true });
      await page.keyboard.press('Tab');
      // The pointer, and what it points at, is not the focus.
      const seen = await page.evaluate(() => window.tools.focusRing());
      if (seen !== 'seen') wrong.push(`${element}: ${seen}`);
    }
    assert.deepEqual(wrong, []);
  });

  // Conformance: WCAG 2.4.11
  it('covers nothing that has the focus: no part of it is fixed or sticks', async () => {
    await atRest('stuck');
  });

  // Conformance: WCAG 3.2.1, 1.4.13
  it('neither opens nor shows anything when it is only pointed at or focused', async () => {
    await ask(() => window.tools.changesWhenPointedAt());
  });

  // Conformance: WCAG 2.5.2, 适老化 gestures
  it('acts when a pointer is released on a mark, not when it is pressed, and with one finger', async () => {
    await ask(() => window.tools.actsWhenPressed());
  });

  // Conformance: WCAG 2.2.2, 2.3.1
  it('moves nothing by itself: no animation, transition or blinking', async () => {
    await atRest('moving');
  });

  // Conformance: WCAG 1.4.1, 1.4.11
  for (const ground of ['light', 'dark']) {
    // Never: shows words that cannot be read on their ground
    it(`is told apart from the page in forced colours on a ${ground} ground: every word and mark`, async () => {
      const session = await page.createCDPSession();
      const features = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: ground },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
      try {
        await ask(() => window.tools.lostInForcedColours());
      } finally {
        await session.send('Emulation.setEmulatedMedia', { features: [] });
        await session.detach();
      }
    });
  }

  // Conformance: WCAG 1.3.1
  it('has a table with headers that gives the drawing in words', async () => {
    await ask(() => window.tools.tableFaults(), {}, { story: 'table' });
  });

  // Conformance: WCAG 2.5.3
  it('names each mark by a sentence that holds the figure drawn in it', async () => {
    await atRest('unnamedFigures');
  });

  // Conformance: WCAG 3.1.2
  it('marks quoted words with the language of the report on an English page', async () => {
    await ask(() => window.tools.quotesWithoutLanguage(), { lang: 'en' });
  });
});

/** Runs before a page's own code: questions that can be asked of the widget in it, each answered by what is wrong. */
function addTools() {
  const widgets = () =>
    [...document.querySelectorAll('#storybook-root *')].filter(
      ({ localName, shadowRoot }) => localName.startsWith('gazette-') && localName !== 'gazette-report' && shadowRoot,
    );
  const inside = (selector) => widgets().flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)]);
  const visible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
  };
  const wordsOf = (element) => element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  const active = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  /** Elements with words of their own. */
  const withWords = () =>
    inside('*').filter(
      (element) =>
        visible(element) &&
        !['style', 'title', 'script'].includes(element.localName) &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== ''),
    );
  const luminance = (color) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  /** What is wrong once a widget has had the time to be drawn anew; at once where nothing is. */
  const untilNone = async (ask) => {
    let faults = ask();
    for (let tries = 0; tries < 150 && faults.length > 0; tries += 1) {
      await later();
      faults = ask();
    }
    return faults;
  };
  const later = (milliseconds = 60) => new Promise((done) => setTimeout(done, milliseconds));

  window.tools = {
    sideways() {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
    },

    wordsOutside() {
      const faults = window.tools.sideways();
      for (const drawing of inside('.drawing')) {
        const frame = drawing.getBoundingClientRect();
        for (const text of drawing.querySelectorAll('text')) {
          const { left, right } = text.getBoundingClientRect();
          // The ink of a full-width mark that opens a line is the right half of its square.
          const hung = /^[（【《〈“‘]/.test(text.textContent) ? Number(text.getAttribute('font-size')) / 2 : 0;
          if (left + hung < frame.left - 2 || right > frame.right + 2) faults.push(`outside: ${wordsOf(text)}`);
        }
      }
      return faults;
    },

    async targetsAt(scale, least) {
      document.documentElement.style.setProperty('--gazette-scale', scale);
      const faults = await untilNone(() => window.tools.smallTargets(least));
      document.documentElement.style.removeProperty('--gazette-scale');
      await later();
      return faults;
    },

    async wordsTouching() {
      const touching = () => {
        const found = new Set();
        for (const drawing of inside('.drawing')) {
          const words = [...drawing.querySelectorAll('text')].filter(visible);
          const boxes = words.map((text) => text.getBoundingClientRect());
          for (const [i, one] of boxes.entries())
            for (const [j, other] of boxes.entries()) {
              if (j <= i) continue;
              const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
              // The boxes of lines overlap by what is above and below the letters.
              if (across > 2 && down > Math.min(one.height, other.height) * 0.45)
                found.add(`${wordsOf(words[i])} | ${wordsOf(words[j])}`);
            }
        }
        return found;
      };
      const before = touching();
      const spaced = document.createElement('style');
      spaced.textContent =
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }';
      document.head.append(spaced);
      await later(150);
      const [text] = inside('.drawing text');
      const faults = await untilNone(() => [
        ...[...touching()].filter((pair) => !before.has(pair)).map((pair) => `touch: ${pair}`),
        ...window.tools.wordsOutside(),
      ]);
      if (text && getComputedStyle(text).letterSpacing === 'normal')
        faults.push('the spacing does not reach its words');
      spaced.remove();
      await later(150);
      return faults;
    },

    async wordsOutsideAtTwice() {
      const heights = () => widgets().reduce((sum, widget) => sum + widget.offsetHeight, 0);
      const before = heights();
      document.documentElement.style.setProperty('--gazette-scale', '2');
      const faults = await untilNone(() => {
        const isLarger = heights() > before || inside('.drawing').length === 0;
        return [...(isLarger ? [] : ['no larger']), ...window.tools.wordsOutside()];
      });
      document.documentElement.style.removeProperty('--gazette-scale');
      await later();
      return faults;
    },

    smallText(least) {
      return withWords()
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < least - 0.01)
        .filter((element) => !element.closest('.seal, [aria-hidden]'))
        .map((element) => `${getComputedStyle(element).fontSize}: ${wordsOf(element)}`);
    },

    tightLines(least) {
      return inside('p, td, blockquote').flatMap((element) => {
        const { lineHeight, fontSize } = getComputedStyle(element);
        const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        return visible(element) && ratio < least ? [`${ratio}: ${wordsOf(element)}`] : [];
      });
    },

    smallTargets(least) {
      return inside('[data-stop], button, select, input').flatMap((element) => {
        const target = element.querySelector(':scope > .target') ?? element;
        const { width, height } = target.getBoundingClientRect();
        return visible(element) && (width < least - 0.5 || height < least - 0.5)
          ? [`${Math.round(width)} × ${Math.round(height)}: ${element.getAttribute('aria-label') ?? wordsOf(element)}`]
          : [];
      });
    },

    focused() {
      const at = active();
      return widgets().some((widget) => widget.shadowRoot.contains(at)) ? 'inside' : 'outside';
    },

    focusRing() {
      const at = active();
      if (!at || at === document.body) return 'nothing has the focus';
      if (getComputedStyle(at).outlineStyle !== 'none') return 'seen';
      const target = at.querySelector(':scope > .target');
      return target && getComputedStyle(target).stroke !== 'none' ? 'seen' : 'no ring';
    },

    stuck() {
      return inside('*')
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map((element) => element.className);
    },

    async changesWhenPointedAt() {
      const faults = [];
      for (const widget of widgets()) {
        widget.addEventListener('gazette-select', () => faults.push('opened'));
        const before = widget.shadowRoot.textContent;
        for (const stop of [...widget.shadowRoot.querySelectorAll('[data-stop]')].slice(0, 12)) {
          stop.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
          stop.focus();
        }
        await later();
        if (widget.shadowRoot.textContent !== before) faults.push('shows something else');
      }
      return faults;
    },

    async actsWhenPressed() {
      const faults = [];
      for (const widget of widgets()) {
        let opened = 0;
        widget.addEventListener('gazette-select', () => (opened += 1));
        const mark = widget.shadowRoot.querySelector(
          '[data-target][data-stop]:not([data-target^=cluster]), [part~=figure]',
        );
        if (!mark) continue;
        for (const type of ['pointerdown', 'mousedown', 'touchstart'])
          mark.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        await later();
        if (opened > 0) faults.push('acts when pressed');
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        await later();
        if (opened === 0 && !mark.hasAttribute('href')) faults.push('does not act when released');
      }
      return faults;
    },

    moving() {
      const faults = document.getAnimations().length > 0 ? ['animates'] : [];
      for (const element of inside('*')) {
        const { transitionDuration, animationName } = getComputedStyle(element);
        if (transitionDuration !== '0s' || animationName !== 'none') faults.push(element.localName);
      }
      return faults;
    },

    lostInForcedColours() {
      if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
      const probe = document.createElement('div');
      probe.style.backgroundColor = 'Canvas';
      document.body.append(probe);
      const ground = getComputedStyle(probe).backgroundColor;
      const words = withWords().map((element) => {
        const style = getComputedStyle(element);
        return [element, element.ownerSVGElement ? style.fill : style.color];
      });
      const marks = inside('.drawing rect.fill, .drawing path.fill').map((element) => [
        element,
        getComputedStyle(element).fill,
      ]);
      return [...words, ...marks]
        .filter(([element, color]) => !element.closest('[aria-expanded=true]') && contrast(color, ground) < 3)
        .map(([element, color]) => `${element.localName} ${color} ${wordsOf(element)}`);
    },

    tableFaults() {
      const tables = inside('table');
      const faults = tables.length === 0 ? ['no table'] : [];
      for (const table of tables) {
        if (!table.querySelector('caption')) faults.push('no caption');
        const columns = table.querySelectorAll('thead th[scope=col]').length;
        if (columns < 2) faults.push('no headers of columns');
        for (const row of table.querySelectorAll('tbody tr')) {
          if (!row.querySelector('th[scope=row]')) faults.push(`no header: ${wordsOf(row)}`);
          if (row.children.length !== columns) faults.push(`${row.children.length} of ${columns}: ${wordsOf(row)}`);
        }
      }
      return faults;
    },

    unnamedFigures() {
      return inside('.drawing .item').flatMap((item) => {
        const name = item.getAttribute('aria-label') ?? '';
        // The digits drawn in a mark are the figure; an axis or a key may add its own words.
        const digits = [...item.querySelectorAll('text')].flatMap(
          ({ textContent }) => textContent.match(/\d[\d,.]*/g) ?? [],
        );
        const missing = digits.filter((number) => !name.includes(number));
        return name === '' || missing.length > 0 ? [`${missing.join(' ')} is not in “${name}”`] : [];
      });
    },

    async quotesWithoutLanguage() {
      const faults = [];
      for (const widget of widgets()) {
        const mark = widget.shadowRoot.querySelector(
          '[data-target][data-stop]:not([data-target^=cluster]), [part~=figure]',
        );
        mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        const quote = () => widget.shadowRoot.querySelector('blockquote');
        for (let tries = 0; tries < 60 && !quote(); tries += 1) await later(20);
        if (!quote()) faults.push('no quote');
        else if (!quote().closest('[lang]')?.lang.startsWith('zh'))
          faults.push(`quote in ${quote().closest('[lang]')?.lang}`);
      }
      return faults;
    },
  };
}
