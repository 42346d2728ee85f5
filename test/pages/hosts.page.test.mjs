import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { engines, group, page, undrawn, WIDGETS, withPages } from './widgets.mjs';

const ERRORS = `<script>window.errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
</script>`;
const every = WIDGETS.join('');

/** In the page: all words and marks of every widget. */
const marksOf = () =>
  [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    shadowRoot
      ? [
          `${localName} ${shadowRoot.querySelectorAll('[data-target]').length} ${shadowRoot.textContent.replace(/\s+/g, '').length}`,
        ]
      : [],
  );

/** In the page: opens the first mark, the table and the downloads of every widget, and gives what a file says. */
async function useAll() {
  const wait = async (has) => {
    for (let tries = 0; tries < 150 && !has(); tries += 1) await new Promise((done) => setTimeout(done, 40));
    return has();
  };
  const faults = [];
  for (const widget of document.querySelectorAll('*')) {
    const root = widget.shadowRoot;
    if (!root?.querySelector('[data-target]')) continue;
    root
      .querySelector('[data-target][data-stop]:not([data-target^=cluster])')
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    if (
      !(await wait(
        () =>
          root.querySelector('.source, h2') &&
          (root.querySelector('.source') || widget.localName === 'gazette-report-outline'),
      ))
    )
      faults.push(`${widget.localName} opens no source`);
    if (!root.querySelector('.tools')) continue;
    root.querySelector('.tools [aria-expanded]').click();
    if (!(await wait(() => root.querySelector('.export')))) faults.push(`${widget.localName} has no downloads`);
  }
  const { shadowRoot } = document.querySelector('gazette-metric-grid');
  const json = await new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (blob) => {
      resolve(blob.text());
      return 'blob:kept';
    };
    [...shadowRoot.querySelectorAll('.export button')].find(({ textContent }) => textContent === 'JSON').click();
  });
  const { records } = JSON.parse(json);
  return { faults, errors: window.errors, isList: Array.isArray(records) && Array.isArray(records[0].quote.spans) };
}

/** In the page: the type of each card's smallest words, a mark and the whole, as the engine has set them. */
function typesOf() {
  return [...document.querySelectorAll('gazette-metric-card')].map(({ shadowRoot }) => {
    const box = shadowRoot.querySelector('.widget').getBoundingClientRect();
    return [...shadowRoot.querySelectorAll('text, h2, .note, .credit, .tools button')].map((words) => {
      const { left } = words.getBoundingClientRect();
      // Of a drawing in its own pixels: where on the page it stands may add a part of one.
      const { width, height } = 'getBBox' in words ? words.getBBox() : words.getBoundingClientRect();
      return [words.textContent, Math.round(left - box.left), Math.round(width), Math.round(height)].join(' ');
    });
  });
}

const HOST_STYLES = [
  'text-indent:2em',
  'letter-spacing:.3em',
  'word-spacing:1em',
  'line-height:4',
  'white-space:pre',
  'text-transform:uppercase',
  'direction:rtl',
  'font-size-adjust:1',
  'font-stretch:condensed;font-style:italic;font-weight:900;font-variant:small-caps',
  'font-feature-settings:"vert";font-kerning:none',
  'font-size:40px',
  'text-align:right;text-align-last:center',
  'text-shadow:0 0 9px red',
  '-webkit-text-stroke:3px red;-webkit-text-fill-color:transparent',
  'hyphens:auto;word-break:break-all;overflow-wrap:anywhere;line-break:anywhere',
  'quotes:none;tab-size:1;text-orientation:upright;text-emphasis:dot',
  'text-anchor:end;dominant-baseline:hanging;fill:none;stroke:red',
  'visibility:visible;list-style:square;border-collapse:separate;caption-side:bottom',
];

for (const engine of engines) {
  describe(`${engine}: on a page that changes what scripts and styles are made of`, () => {
    // Host: prototype.js, and names on Object.prototype
    // Never: throws into its page, or breaks where the browser refuses a call
    it('every widget is drawn and used, with prototype.js and names on Object.prototype', async () => {
      const files = {
        'plain.html': page(every),
        'page.html': page(every, { head: `${ERRORS}<script src="prototype-like.js"></script>` }),
        'prototype-like.js': readFileSync(new URL('prototype-like.js', import.meta.url)),
      };
      await withPages(engine, files, async ({ open }) => {
        const plain = await open('plain.html');
        assert.deepEqual(await plain.evaluate(undrawn), []);
        const marks = await plain.evaluate(marksOf);
        await plain.close();
        const opened = await open('page.html');
        // All at once, and then the page is put in order: a driver cannot bring home what such a page makes of an array.
        const seen = await opened.evaluate(
          `(async () => {
            const seen = { undrawn: await (${undrawn})(), marks: (${marksOf})(), used: await (${useAll})() };
            restore();
            return seen;
          })()`,
        );
        assert.deepEqual(seen, { undrawn: [], marks, used: { faults: [], errors: [], isList: true } });
      });
    });

    // Host: Without ResizeObserver and other late arrivals
    // Never: throws into its page, or breaks where the browser refuses a call
    it('every widget is drawn once, and with the window’s size, without ResizeObserver and other late arrivals', async () => {
      const without = `<script>for (const name of ['ResizeObserver', 'IntersectionObserver', 'ToggleEvent', 'scheduler']) delete window[name];
        delete Intl.Segmenter; delete Element.prototype.checkVisibility; delete HTMLElement.prototype.showPopover;
        Object.defineProperty(document, 'fonts', { value: undefined });</script>`;
      const files = { 'page.html': page(every, { head: ERRORS + without }) };
      await withPages(engine, files, async ({ open }) => {
        const opened = await open('page.html', { width: 900 });
        assert.deepEqual(await opened.evaluate(undrawn), []);
        const seen = await opened.evaluate(async () => {
          document.body.style.width = '500px';
          dispatchEvent(new Event('resize'));
          const drawing = () => document.querySelector('gazette-timeline').shadowRoot.querySelector('.drawing');
          for (let tries = 0; tries < 100 && drawing()?.getAttribute('width') !== '500'; tries += 1)
            await new Promise((done) => setTimeout(done, 40));
          return { width: drawing()?.getAttribute('width'), errors: window.errors };
        });
        assert.deepEqual(seen, { width: '500', errors: [] });
      });
    });

    // Host: Inherited type of every kind
    // Never: takes its looks from the page by accident
    it('a drawing is set in the same type, whatever the page’s', async () => {
      const styles = ['', ...HOST_STYLES];
      const head = styles.map(
        (style, i) => `.page-${i} { ${style} } ${i > 0 ? `.page-${i} * { line-height: 3 }` : ''}`,
      );
      const body = styles.map((_, i) => `<div class="page-${i}"><div style="width:600px">${WIDGETS[0]}</div></div>`);
      const files = { 'page.html': page(body.join(''), { head: `<style>${head.join('')}</style>` }) };
      await withPages(engine, files, async ({ open }) => {
        const opened = await open('page.html');
        assert.deepEqual(await opened.evaluate(undrawn), []);
        const [plain, ...others] = await opened.evaluate(typesOf);
        assert.ok(plain.length > 8);
        others.forEach((type, i) => {
          assert.deepEqual(type, plain, HOST_STYLES[i]);
        });
      });
    });

    it('speaks the language of a tag that is not quite one, and Chinese where there is none', async () => {
      const tags = {
        en: 'Table',
        en_US: 'Table',
        'en-GB-oed': 'Table',
        EN: 'Table',
        'zh-Hant-TW': '表',
        zh_CN: '表',
        '': '表',
        enm: '表',
        '?': '表',
      };
      const body = Object.keys(tags)
        .map((tag) => `<div lang="${tag}">${WIDGETS[0]}</div>`)
        .join('');
      // A tag that says nothing leaves the language to what is around it.
      await withPages(
        engine,
        { 'page.html': page(`${body}<div lang="en"><div lang="">${WIDGETS[0]}</div></div>`) },
        async ({ open }) => {
          const opened = await open('page.html');
          assert.deepEqual(await opened.evaluate(undrawn), []);
          const words = await opened.evaluate(() =>
            [...document.querySelectorAll('gazette-metric-card')].map(
              ({ shadowRoot }) => shadowRoot.querySelectorAll('.tools button')[1].textContent,
            ),
          );
          assert.deepEqual(words, [...Object.values(tags), 'Table']);
        },
      );
    });

    it('the code to embed stays in the paragraph that it is pasted into', async () => {
      const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
      const [, code] = /```html\n([^`]*gazette\/all\.js[^`]*)```/.exec(readme);
      await withPages(
        engine,
        { 'page.html': page(`<p id="around">字${code}字</p>`, { script: '' }) },
        async ({ open }) => {
          const opened = await open('page.html');
          assert.deepEqual(await opened.evaluate(undrawn), []);
          const seen = await opened.evaluate(() => ({
            paragraphs: document.querySelectorAll('p').length,
            around: document.querySelector('#around').textContent.replace(/\s/g, '').slice(-1),
            fallback: document.querySelector('gazette-metric-card').textContent.trim().length > 0,
          }));
          assert.deepEqual(seen, { paragraphs: 1, around: '字', fallback: true });
        },
      );
    });

    // Host: Paper
    // Never: stays blank, or has no width
    it('a widget that is only on paper is drawn for it', async () => {
      const body = `<style>.paper { display: none } @media print { .paper { display: block } }</style><div class="paper">${group(every)}</div>`;
      await withPages(engine, { 'page.html': page(body, { head: ERRORS }) }, async ({ open }) => {
        const opened = await open('page.html');
        const drawn = await opened.evaluate(async () => {
          const find = () =>
            [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('.widget'));
          // The report is there long before anyone prints.
          const waits = (widgets) => widgets.length === 0 || widgets.some(({ data }) => !data.loaded);
          for (let tries = 0; tries < 100 && waits(find()); tries += 1)
            await new Promise((done) => setTimeout(done, 40));
          const widgets = find();
          dispatchEvent(new Event('beforeprint'));
          await Promise.resolve().then(() => new Promise((done) => queueMicrotask(done)));
          await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
          const during = widgets.filter(
            ({ shadowRoot }) => !shadowRoot.querySelector('[aria-busy], [part~=error]'),
          ).length;
          dispatchEvent(new Event('afterprint'));
          return { during, all: widgets.length, errors: window.errors };
        });
        assert.deepEqual(drawn, { during: WIDGETS.length - 1, all: WIDGETS.length - 1, errors: [] });
      });
    });
  });
}
