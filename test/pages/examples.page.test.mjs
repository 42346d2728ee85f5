import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { ENGINES, launch, locate } from '../../tools/browsers.mjs';
import { EXAMPLES, POLICY, serve } from '../../tools/serve.mjs';

const PAGES = ['news-article.html', 'ministry-portal.html'];
const WIDTHS = [1200, 360];
const SLOW = 250;
const probe = readFileSync(new URL('probe.js', import.meta.url));
const engines = (process.env.GAZETTE_ENGINES?.split(',') ?? ENGINES).filter((engine) => locate(engine));

/** Waits in the page until every widget is drawn; gives what is not, by tag. */
const undrawn = async () => {
  const tags = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('gazette-'));
  const waits = ({ shadowRoot, localName }) =>
    localName !== 'gazette-report' &&
    (!shadowRoot ||
      !!shadowRoot.querySelector('[aria-busy]') ||
      !!shadowRoot.querySelector('[part~=error]') ||
      shadowRoot.childElementCount === 0);
  for (let tries = 0; tries < 150 && tags.some(waits); tries += 1) await new Promise((done) => setTimeout(done, 40));
  await new Promise((done) => setTimeout(done, 150));
  return tags
    .filter(waits)
    .map(
      ({ localName, shadowRoot }) =>
        `${localName}: ${shadowRoot?.querySelector('[part~=error]')?.textContent ?? 'not drawn'}`,
    );
};

/** What Lit itself leaves on the window: the list of its versions, and of its decorators' notes. */
const LIT_GLOBALS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** Takes every widget out of the page and says what is left of them. */
const removeAll = async () => {
  for (const widget of document.querySelectorAll('*')) if (widget.localName.startsWith('gazette-')) widget.remove();
  await new Promise((done) => setTimeout(done, 100));
  const { observing, listening } = window.__probe;
  return { observing, listening };
};

for (const engine of engines) {
  describe(`${engine}: the example pages under a strict policy`, () => {
    let browser;
    let server;
    let requests = [];

    before(async () => {
      browser = await launch(engine);
      server = await serve({
        folders: { ...EXAMPLES, probe: new URL('.', import.meta.url).pathname },
        policy: POLICY,
        // The library comes late, so that whatever moves when it draws is seen to move.
        onRequest: (path) => {
          requests.push(path);
          return path.endsWith('.js') && !path.endsWith('probe.js')
            ? new Promise((done) => setTimeout(done, SLOW))
            : undefined;
        },
        edit: (path, body) => {
          if (path.endsWith('probe.js')) return probe;
          return path.endsWith('.html')
            ? body.toString().replace('<meta charset', '<script src="/probe/probe.js"></script><meta charset')
            : body;
        },
      });
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const name of PAGES) {
      for (const width of WIDTHS) {
        // Host: A policy of its own files alone, with Trusted Types
        it(`draws every widget of ${name} at ${width} px, with no error, no shift and no trace outside the tags`, async () => {
          requests = [];
          const page = await browser.newPage(`${server.origin}/${name}`, { width, height: 900 });
          try {
            assert.deepEqual(await page.evaluate(undrawn), []);
            const seen = await page.evaluate(() => ({
              errors: window.__probe.errors,
              globals: Object.getOwnPropertyNames(window).filter(
                (key) => key !== '__probe' && !window.__probe.globals.includes(key),
              ),
              headBefore: window.__probe.head,
              head: document.head.childElementCount,
              sheets: document.adoptedStyleSheets.length,
              before: window.__probe.places,
              now: window.__probe.where(),
              shift: window.__probe.shift,
              wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            }));
            assert.deepEqual(seen.errors, []);
            assert.deepEqual(
              seen.globals.filter((name) => !LIT_GLOBALS.includes(name)),
              [],
            );
            assert.equal(seen.head, seen.headBefore);
            assert.equal(seen.sheets, 0);
            assert.ok(seen.before.length > 5, 'the places were noted before the library ran');
            assert.deepEqual(seen.now, seen.before);
            assert.equal(seen.shift, 0);
            assert.equal(seen.wide, 0, 'nothing is wider than the page');
            const outside = requests.filter(
              (path) => !/^\/(gazette\/|probe\/|(news-article|ministry-portal)\.(html|css|js)|favicon\.ico)/.test(path),
            );
            assert.deepEqual(outside, []);
            assert.deepEqual(await page.evaluate(removeAll), { observing: 0, listening: 0 });
          } finally {
            await page.close();
          }
        });
      }

      // Conformance: WCAG 2.1.1, 4.1.3, 适老化 screen reader
      it(`opens a sentence in ${name} by keyboard and says it`, async () => {
        const page = await browser.newPage(`${server.origin}/${name}`, { width: 1000, height: 900 });
        try {
          assert.deepEqual(await page.evaluate(undrawn), []);
          await page.evaluate(() =>
            document.querySelector('gazette-metric-card').shadowRoot.querySelector('[data-stop][tabindex="0"]').focus(),
          );
          await page.press('Enter');
          const said = await page.evaluate(async () => {
            const root = document.querySelector('gazette-metric-card').shadowRoot;
            for (let tries = 0; tries < 100 && !root.querySelector('blockquote'); tries += 1)
              await new Promise((done) => setTimeout(done, 40));
            await new Promise((done) => setTimeout(done, 100));
            return {
              quote: root.querySelector('blockquote')?.textContent,
              status: root.querySelector('[role=status]')?.textContent,
            };
          });
          assert.match(said.quote ?? '', /普惠小微贷款余额达14.6万亿元,同比增长29.6%/);
          assert.match(said.status ?? '', /普惠小微贷款余额达14.6万亿元/);
        } finally {
          await page.close();
        }
      });
    }
  });
}

describe('without scripts', () => {
  it('shows the words inside each tag', { skip: !locate('chromium') }, async () => {
    const browser = await launch('chromium');
    const server = await serve({ folders: EXAMPLES, policy: POLICY });
    try {
      const page = await browser.newPage(`${server.origin}/news-article.html`, { javascript: false });
      const words = await page.evaluate(() => document.querySelector('gazette-timeline').textContent);
      assert.match(words, /两个司局2020年所做与2021年所拟/);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
