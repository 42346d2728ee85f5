// Two copies of the library on one page, in any order (`GAZETTE_OTHER` names the folder of another version), and a page further down in a site.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, locate } from '../../tools/browsers.mjs';
import { EXAMPLES, serve } from '../../tools/serve.mjs';

const CARD = '<gazette-metric-card metric="inclusive-loans">words</gazette-metric-card>';
/** Others in each run. */
const ORDERS = Number(process.env.GAZETTE_ORDERS ?? 15);
const script = (src) => `<script type="module" src="${src}"></script>`;

/** In the page: what the card shows, and from which report, while the page's own tasks still come. */
async function seen() {
  const ids = [];
  addEventListener('gazette-ready', ({ detail }) => ids.push(detail.report));
  const card = document.querySelector('gazette-metric-card');
  const find = (selector) => card.shadowRoot?.querySelector(selector);
  for (let tries = 0; tries < 100 && !find('.drawing, [part~=error]'); tries += 1)
    await new Promise((done) => setTimeout(done, 40));
  return { text: find('.drawing')?.textContent ?? '', error: find('[part~=error]')?.textContent ?? '' };
}

describe('the files of the library on a page', { skip: !locate('chromium') }, () => {
  let browser;
  let server;
  let requests = [];
  const work = mkdtempSync(join(tmpdir(), 'gazette-copies-'));
  const folders = { gazette: EXAMPLES.gazette, gazette2: join(work, 'second'), '': work };
  before(async () => {
    cpSync(process.env.GAZETTE_OTHER ?? EXAMPLES.gazette, folders.gazette2, { recursive: true });
    cpSync(join(EXAMPLES.gazette, '../reports/miit-2020-2021.json'), join(work, 'report.json'));
    browser = await launch('chromium');
    server = await serve({ folders, onRequest: (path) => void requests.push(path) });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(work, { recursive: true });
  });
  const open = async (file, html) => {
    requests = [];
    cpSync(join(work, 'report.json'), join(work, 'news/2021/x/report.json'), { recursive: true });
    writeFileSync(join(work, file), `<!doctype html><html lang="zh"><meta charset="utf-8">${html}`);
    const page = await browser.newPage(`${server.origin}/${file}`);
    const { text, error } = await page.evaluate(seen);
    return { page, text, error };
  };

  /** The files of both copies that a page may name; each page has some, in an order of its own. */
  const NAMES = ['all', 'gazette', 'gazette-report', 'metric-card', 'timeline'];
  const FILES = ['gazette', 'gazette2'].flatMap((copy) => NAMES.map((name) => `/${copy}/${name}.js`));
  /** What must be on a page for both widgets to be drawn. */
  const isWhole = (files) =>
    files.some((file) => /all|gazette\.js/.test(file)) ||
    NAMES.slice(2).every((name) => files.join().includes(`/${name}.js`));
  const shuffled = (items) =>
    items
      .map((item) => ({ item, at: Math.random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const anOrder = () => {
    const files = shuffled(FILES).slice(0, 2 + Math.floor(Math.random() * (FILES.length - 1)));
    return isWhole(files) ? files : anOrder();
  };

  // Host: Two copies of the library
  // Never: freezes its page, or waits for ever
  it('draw in random orders of the files of two copies', async () => {
    const orders = Array.from({ length: ORDERS }, anOrder);
    for (const [i, files] of orders.entries()) {
      // Some before the tags, some after them.
      const [head, foot] = [files.slice(0, i % (files.length + 1)), files.slice(i % (files.length + 1))];
      writeFileSync(
        join(work, `order-${i}.html`),
        `<!doctype html><html lang="zh"><meta charset="utf-8">${head.map(script).join('')}<body><gazette-report bundled>${CARD}<gazette-timeline></gazette-timeline></gazette-report>${foot.map(script).join('')}`,
      );
    }
    writeFileSync(join(work, 'orders.html'), '<!doctype html><meta charset="utf-8"><body>');
    const page = await browser.newPage(`${server.origin}/orders.html`);
    const undrawn = await page.evaluate(async (count) => {
      const found = [];
      for (let i = 0; i < count; i += 1) {
        const frame = document.createElement('iframe');
        frame.width = 700;
        frame.src = `/order-${i}.html`;
        document.body.append(frame);
        const isDrawn = () =>
          ['gazette-metric-card', 'gazette-timeline'].every((tag) =>
            frame.contentDocument?.querySelector(tag)?.shadowRoot?.querySelector('.drawing'),
          );
        for (let tries = 0; tries < 250 && !isDrawn(); tries += 1) await new Promise((done) => setTimeout(done, 20));
        if (!isDrawn()) found.push(i);
        frame.remove();
      }
      return found;
    }, orders.length);
    await page.close();
    assert.deepEqual(
      undrawn.map((i) => orders[i]),
      [],
    );
  });

  const PAIRS = [
    ['/gazette/gazette-report.js', '/gazette2/metric-card.js'],
    ['/gazette/metric-card.js', '/gazette2/all.js'],
    ['/gazette/all.js', '/gazette2/all.js'],
  ];
  for (const pair of PAIRS.flatMap((both) => [both, [...both].reverse()])) {
    // Host: Two copies of the library
    // Never: freezes its page, or waits for ever
    it(`draws with ${pair.join(' before ')}`, async () => {
      const { page, text, error } = await open(
        'page.html',
        `<gazette-report src="report.json">${CARD}</gazette-report>${pair.map(script).join('')}`,
      );
      await page.close();
      assert.equal(error, '');
      assert.match(text, /14\.6/);
    });
  }

  it('are asked for at one address from a page further down, by the embed code of a page elsewhere too', async () => {
    const { page } = await open('news/2021/story.html', `${CARD}${script('/gazette/all.js')}`);
    const asked = requests.filter((path) => !/^\/(gazette\/|news\/2021\/story\.html|favicon)/.test(path));
    assert.deepEqual(asked, []);
    const code = await page.evaluate(async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => (copied = text) } });
      const { shadowRoot } = document.querySelector('gazette-metric-card');
      [...shadowRoot.querySelectorAll('.tools button')].at(-1).click();
      const embed = () => [...shadowRoot.querySelectorAll('button')].find((one) => one.textContent.includes('嵌入'));
      for (let tries = 0; tries < 100 && !embed(); tries += 1) await new Promise((done) => setTimeout(done, 40));
      embed().click();
      for (let tries = 0; tries < 100 && !copied; tries += 1) await new Promise((done) => setTimeout(done, 40));
      return copied;
    });
    await page.close();
    assert.ok(code.includes(`src="${server.origin}/gazette/metric-card.js"`), code);
    const { page: other, text } = await open('news/2021/x/pasted.html', `<p>${code}</p>`);
    await other.close();
    assert.match(text, /14\.6/);
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/news/2021/x/gazette')),
      [],
    );
  });
});
