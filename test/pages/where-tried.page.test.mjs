// Pages of other people's, with every widget in each: what a reader finds there is what an empty page shows.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { EXAMPLES } from '../../tools/serve.mjs';
import { root } from '../../tools/setup.mjs';
import { filesOf, headersOf, pathOf } from './hosts/pages.mjs';
import { PAGES } from './hosts/table.mjs';
import { engines, page, undrawn, WIDGETS, withPages } from './widgets.mjs';

/** What Lit itself leaves on a window. */
const OTHERS_GLOBALS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/**
 * In a page: shows pages in a frame, one after the other, opens the first sentence of every widget, and gives of each page what
 * is not as it should be, and every word with its place in its widget.
 */
async function look(pages, othersGlobals) {
  const wait = async (has) => {
    for (let tries = 0; tries < 750 && !has(); tries += 1) await new Promise((done) => setTimeout(done, 20));
    return has();
  };
  const widgetsOf = (view) =>
    [...view.document.querySelectorAll('*')].filter(({ localName }) => /^gazette-(?!report$)/.test(localName));
  const isDrawn = ({ shadowRoot }) =>
    shadowRoot?.querySelector('*') && !shadowRoot.querySelector('[aria-busy], [part~=error], .problem');
  const wordsOf = (widget) => {
    const root = widget.shadowRoot;
    // A figure in a sentence is like the words around it; its panel is not.
    const frame = root.querySelector('.widget, .panel').getBoundingClientRect();
    const texts = root.querySelectorAll(
      'svg text, h2, p:not(.hidden), blockquote, .note, .credit, button, td, th, dd, dt, figcaption',
    );
    // An open panel stays in sight, wherever the page is scrolled.
    const topOf = (element) => (element.closest('.source')?.getBoundingClientRect() ?? frame).top;
    return [...texts].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const isShown = width > 0 || height > 0;
      return [
        element.textContent.replace(/\s+/g, ' ').trim(),
        ...(isShown ? [left - frame.left, top - topOf(element), width, height].map(Math.round) : [0, 0, 0, 0]),
        Math.round(frame.width),
      ];
    });
  };
  const lookAt = async ({ address, width }) => {
    // Those before stay, further down: with a frame a browser loses its part of the history, and the next cannot go back in it.
    const frame = document.createElement('iframe');
    document.body.prepend(frame);
    frame.width = width;
    frame.height = 800;
    frame.src = address;
    const view = frame.contentWindow;
    const faults = [];
    await wait(() => view.__probe && view.document.readyState === 'complete' && (!('ready' in view) || view.ready));
    await wait(() => widgetsOf(view).length > 0 && widgetsOf(view).every(isDrawn));
    const widgets = widgetsOf(view);
    for (const widget of widgets) if (!isDrawn(widget)) faults.push(`${widget.localName} is not drawn`);
    const drawn = widgets.filter(isDrawn);
    const opening = drawn.filter(({ localName }) => localName !== 'gazette-report-outline');
    const markOf = ({ shadowRoot }) => shadowRoot.querySelector('[data-target][data-stop]:not([data-target^=cluster])');
    for (const widget of opening)
      markOf(widget)?.dispatchEvent(new view.MouseEvent('click', { bubbles: true, composed: true }));
    const isOpen = ({ shadowRoot }) => shadowRoot.querySelector('.source blockquote, [role=dialog] blockquote');
    await wait(() => opening.every(isOpen));
    for (const widget of opening) if (!isOpen(widget)) faults.push(`${widget.localName} opens no sentence`);
    await new Promise((done) => view.requestAnimationFrame(() => setTimeout(done, 20)));
    const root = view.document.documentElement;
    const probe = view.__probe;
    return {
      faults,
      wide: root.scrollWidth - root.clientWidth,
      outside: drawn.flatMap((widget) =>
        widget.localName === 'gazette-inline-figure'
          ? []
          : wordsOf(widget)
              .filter(([, left, , width, , all]) => left < -8 || left + width > all + 3)
              .map((word) => `${widget.localName}: ${word.join(' ')}`),
      ),
      errors: probe.errors,
      globals: Object.getOwnPropertyNames(view).filter(
        (name) => !/^(?:__probe|ready)$/.test(name) && !probe.globals.includes(name) && !othersGlobals.includes(name),
      ),
      sheets: view.document.adoptedStyleSheets.length,
      words: Object.fromEntries(drawn.map((widget) => [widget.localName, wordsOf(widget)])),
    };
  };
  const looks = [];
  for (const each of pages) looks.push(await lookAt(each));
  return looks;
}

/** What differs between what two pages show, by more than so many pixels. */
function differences(words, others, within) {
  return Object.keys(others).flatMap((tag) => {
    const own = words[tag] ?? [];
    if (own.length !== others[tag].length) return [`${tag}: ${own.length} words, not ${others[tag].length}`];
    return others[tag].flatMap((other, i) =>
      own[i].some((part, j) => (j === 0 ? part !== other[0] : Math.abs(part - other[j]) > within))
        ? [`${tag}: ${own[i].join(' ')}, not ${other.slice(1).join(' ')}`]
        : [],
    );
  });
}

/** What is served beside a host's pages. */
const folders = { 'assets/js/lib/gazette': EXAMPLES.gazette, classic: join(root, 'dist/classic') };

/** In a page: opens the first sentence of each widget, and says which has none. */
async function unopened() {
  const faults = [];
  for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
    const mark = shadowRoot?.querySelector('[data-target][data-stop]:not([data-target^=cluster])');
    if (!mark || localName === 'gazette-report-outline') continue;
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    const find = () => shadowRoot.querySelector('.source blockquote');
    for (let tries = 0; tries < 100 && !find(); tries += 1) await new Promise((done) => setTimeout(done, 40));
    if (!find()) faults.push(localName);
  }
  return faults;
}

for (const engine of engines) {
  describe(`${engine}: every widget is drawn as in an empty page, and opens its sentence`, () => {
    const pages = PAGES.filter(({ not = {} }) => !(engine in not));
    let seen = [];
    before(async () => {
      const files = (origin) => ({ ...filesOf(origin), 'frames.html': page('', { script: '' }) });
      const places = pages.map((each) => ({ address: `/${pathOf(each)}`, width: each.frame ?? 800 }));
      const lookAtAll = async ({ open }) => {
        seen = await (await open('frames.html')).evaluate(look, places, OTHERS_GLOBALS);
      };
      await withPages(engine, files, lookAtAll, { folders, headers: headersOf });
    });

    pages.forEach(({ hosts, within = 1 }, i) => {
      // Host: each of PAGES
      it(`in: ${hosts.join('; ')}`, () => {
        const { words, ...rest } = seen[i];
        assert.deepEqual(rest, { faults: [], wide: 0, outside: [], errors: [], globals: [], sheets: 0 });
        assert.equal(Object.keys(words).length, WIDGETS.length);
        if (within !== null) assert.deepEqual(differences(words, seen[0].words, within).slice(0, 5), []);
      });
    });
  });

  describe(`${engine}: on pages of other people’s`, () => {
    // Host: jQuery, which inserts a thousand
    it('a thousand that are inserted one by one are all drawn, and leave nothing when they are removed', async () => {
      const content = page('<main></main>', {
        head: '<script src="jquery.js"></script><script src="probe.js"></script>',
      });
      await withPages(
        engine,
        (origin) => ({ ...filesOf(origin), 'page.html': content }),
        async ({ open }) => {
          const opened = await open('page.html');
          const seen = await opened.evaluate(async () => {
            const wait = async (has) => {
              for (let tries = 0; tries < 200 && !has(); tries += 1) await new Promise((done) => setTimeout(done, 100));
            };
            const { jQuery, __probe: probe } = window;
            const figure = '<p>余额<gazette-inline-figure metric="inclusive-loans"></gazette-inline-figure>。</p>';
            const card = '<gazette-metric-card metric="inclusive-loans"></gazette-metric-card>';
            for (let i = 0; i < 1000; i += 1) jQuery('main').append(i % 10 === 0 ? card : figure);
            const drawn = () =>
              [...document.querySelectorAll('gazette-metric-card, gazette-inline-figure')].flatMap(
                ({ shadowRoot }) => shadowRoot?.querySelector('.drawing, .word:not([aria-busy])') ?? [],
              );
            await wait(() => drawn().length === 1000);
            const all = drawn().length;
            const words = new Set(drawn().map(({ textContent }) => textContent)).size;
            jQuery('main').empty();
            await wait(() => probe.observing === 0);
            return { all, words, left: [probe.observing, probe.listening], errors: probe.errors };
          });
          assert.deepEqual(seen, { all: 1000, words: 2, left: [0, 0], errors: [] });
        },
      );
    });

    // Host: The browser’s back, to a page that it has kept (bfcache); A host that is an IPv6 address
    it('a page at an IPv6 address that was left and comes back from memory opens its sentences, takes another width, and has asked for nothing but its own files', async () => {
      const note = '<script>addEventListener("pageshow", ({ persisted }) => { window.isKept = persisted; });</script>';
      const content = page(`<main>${WIDGETS.join('')}</main>`, { head: `<script src="probe.js"></script>${note}` });
      const files = (origin) => ({ ...filesOf(origin), 'page.html': content });
      const use = async ({ origin, open }) => {
        const opened = await open('page.html', { width: 900 });
        assert.deepEqual(await opened.evaluate(undrawn), []);
        const go = async (way, path) => {
          await opened.evaluate(`setTimeout(() => ${way}, 50) && 0`);
          const isThere = () =>
            opened.evaluate(`location.pathname === '${path}' && document.readyState === 'complete'`);
          // Between one page and another there is none to ask.
          for (let tries = 0; tries < 200 && !(await isThere().catch(() => false)); tries += 1)
            await new Promise((done) => setTimeout(done, 50));
        };
        // A browser that has much to do keeps no page: then it is left once more.
        for (let times = 0; times < 4; times += 1) {
          await go("location.assign('/plain.html')", '/plain.html');
          await go('history.back()', '/page.html');
          if (await opened.evaluate('window.isKept')) break;
          assert.deepEqual(await opened.evaluate(undrawn), []);
        }
        const seen = await opened.evaluate(async () => {
          document.querySelector('main').style.width = '500px';
          const drawing = () => document.querySelector('gazette-timeline').shadowRoot.querySelector('.drawing');
          for (let tries = 0; tries < 200 && drawing()?.getAttribute('width') !== '500'; tries += 1)
            await new Promise((done) => setTimeout(done, 40));
          return { isKept: window.isKept, width: drawing()?.getAttribute('width'), errors: window.__probe.errors };
        });
        assert.deepEqual(seen, { isKept: true, width: '500', errors: [] });
        assert.deepEqual(await opened.evaluate(unopened), []);
        const asked = await opened.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
        assert.match(origin, /^http:\/\/\[::1\]:/);
        assert.ok(asked.length > 2);
        const own = ['gazette/', 'years.json', 'probe.js', 'favicon.ico'].map((path) => `${origin}/${path}`);
        assert.deepEqual(
          asked.filter((address) => !own.some((start) => address.startsWith(start))),
          [],
        );
      };
      await withPages(engine, files, use, { host: '::1' });
    });

    // Host: Trusted Types, with a list that has not the policy
    it('the words inside stay where the list of Trusted Types policies has not that of the library', async () => {
      const card = '<gazette-metric-card metric="inclusive-loans">普惠小微贷款余额</gazette-metric-card>';
      const policy = (names) => ({
        'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
      });
      const files = {
        'page.html': page(card),
        'twice.html': page(card, {
          script:
            '<script type="module" src="/gazette/metric-card.js"></script><script type="module" src="/gazette/all.js"></script>',
        }),
      };
      const headers = (path) =>
        path === '/page.html' ? policy("'none'") : path === '/twice.html' ? policy("lit-html 'allow-duplicates'") : {};
      await withPages(
        engine,
        files,
        async ({ open }) => {
          const opened = await open('page.html');
          const seen = await opened.evaluate(async () => {
            await new Promise((done) => setTimeout(done, 500));
            const { textContent, shadowRoot } = document.querySelector('gazette-metric-card');
            return { textContent, isDrawn: shadowRoot !== null };
          });
          assert.deepEqual(seen, { textContent: '普惠小微贷款余额', isDrawn: false });
          const twice = await open('twice.html');
          assert.deepEqual(await twice.evaluate(undrawn), []);
        },
        { headers },
      );
    });
  });
}
