// What a reader sees in browsers of years ago, in those of today and without scripts: the table in docs/browser-support.md has a row for
// each, and each row is what is seen here.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/setup.mjs';
import { launchOld, OLD_BROWSERS } from '../old-browsers/install.mjs';
import { unreadable } from './unreadable.mjs';
import { engines, group, page, undrawn, WIDGETS, withPages } from './widgets.mjs';

const AUTOLOADER = '<script type="module" src="/gazette/gazette.js"></script>';
const MODULES = '<script type="module" src="/gazette/all.js"></script>';
const CLASSIC = '<script src="/gazette/classic/gazette.js"></script>';
/** A light ground, and a dark one where the page says so; no script but the site's own, and none from a string. */
const HEAD = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; require-trusted-types-for 'script'">
<link rel="icon" href="data:,"><style>
:root { background: #fff; } .dark { color-scheme: dark; background: #15171b; color: #edeae3; }
</style>`;
const FIGURE = '<gazette-inline-figure metric="inclusive-loans">14.6万亿元</gazette-inline-figure>';
const WORDS = '工信部司局新年新思路';
const TAGS = group(WIDGETS.map((widget) => widget.replace('></', `>${WORDS}</`)).join('\n'));

const dark = (html) => html.replace('<html', '<html class="dark"');

/** The pages that every browser is given. */
const PAGES = {
  'light.html': page(TAGS, { head: HEAD, script: AUTOLOADER }),
  'dark.html': dark(page(TAGS, { head: HEAD, script: AUTOLOADER })),
  'dark-classic.html': dark(page(TAGS, { head: HEAD, script: CLASSIC })),
  'modules.html': page(TAGS, { head: HEAD, script: MODULES }),
};

/** Refuses scripts by a policy, where a driver cannot turn them off. */
const withoutScripts = (html) =>
  html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="script-src 'none'">`);

/** The cells of the table, by the first of their row. */
const table = new Map(
  readFileSync(join(root, 'docs/browser-support.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))
    .map(([name, ...cells]) => [name, cells]),
);

/** Tabs to a mark of the first widget, opens its sentence and closes it, and says which keys did what they are for. */
async function keysIn(opened) {
  const isAt = (selector) =>
    opened.evaluate((wanted) => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.matches(wanted) ?? false;
    }, selector);
  const isSoon = (wanted) =>
    opened.evaluate(async (isOpen) => {
      const { shadowRoot } = document.querySelector('gazette-metric-card');
      const is = () => (shadowRoot.querySelector('blockquote') !== null) === isOpen;
      for (let tries = 0; tries < 50 && !is(); tries += 1) await new Promise((done) => setTimeout(done, 20));
      return is();
    }, wanted);
  const keys = [];
  for (let tries = 0; tries < 6 && !(await isAt('[data-stop]')); tries += 1) await opened.press('Tab');
  if (await isAt('[data-stop]')) keys.push('Tab');
  await opened.press('Enter');
  if (await isSoon(true)) keys.push('Enter');
  await opened.press('Escape');
  if (await isSoon(false)) keys.push('Escape');
  return keys;
}

/** In the page: opens the sentence of a figure in a line; how far under it that is, in pixels, and whether nothing is over it. */
async function panelInLine() {
  const { shadowRoot } = document.querySelector('gazette-inline-figure');
  const word = shadowRoot.querySelector('.word');
  word.click();
  for (let tries = 0; tries < 100 && !shadowRoot.querySelector('blockquote'); tries += 1)
    await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const panel = shadowRoot.querySelector('.panel').getBoundingClientRect();
  const places = [0.1, 0.5, 0.9].map((part) => [panel.left + panel.width / 2, panel.top + panel.height * part]);
  return {
    gap: panel.top - word.getBoundingClientRect().bottom,
    isOnTop: places.every((place) => document.elementFromPoint(...place)?.localName === 'gazette-inline-figure'),
  };
}

/** In the page: whether the sentence of the figure in a line is away soon. */
async function isPanelClosed() {
  const { shadowRoot } = document.querySelector('gazette-inline-figure');
  for (let tries = 0; tries < 50 && shadowRoot.querySelector('.panel'); tries += 1)
    await new Promise((done) => setTimeout(done, 20));
  return shadowRoot.querySelector('.panel') === null;
}

/** In the page: how many widgets there are; without scripts there is nothing to wait for, and no clock to wait by. */
const begun = () =>
  [...document.querySelectorAll('*')].filter(
    ({ localName, shadowRoot }) => /^gazette-(?!report$)/.test(localName) && shadowRoot,
  ).length;

/**
 * What is seen of a page.
 * @param isStill nothing is drawn in it, as far as one knows
 */
async function seen(opened, isStill) {
  const drawn = isStill ? await opened.evaluate(begun) : WIDGETS.length - (await opened.evaluate(undrawn)).length;
  const { sentences, words, faults } = await opened.evaluate(unreadable);
  // Chromium 109, which has popovers behind a flag, calls the attribute an error of the page.
  const isError = ({ type, text }) => type === 'error' && !text.startsWith("Found a 'popover' attribute");
  return { drawn, sentences, words, faults, errors: (opened.messages ?? []).filter(isError) };
}

const count = (widgets) => (widgets === 0 ? 'none' : `${widgets} of ${WIDGETS.length}`);
const legible = ({ words, faults }) => (words >= WIDGETS.length ? faults.join('; ') || 'all' : `${words} words`);

/** A row as it is seen, from a page on a light ground, the keys pressed there, and a page on a dark ground. */
function rowOf(light, keys, dark) {
  assert.equal(dark.drawn, light.drawn);
  return [
    light.drawn === 0 ? 'the words inside the tags' : count(light.drawn),
    count(light.sentences),
    keys.join(', ') || 'none',
    legible(light),
    legible(dark),
  ];
}

/**
 * That a row of the table is what is seen, and nothing goes wrong.
 * @param {{light?: string, dark?: string, isStill?: boolean}} pages `dark` is another page; without it the light one turns dark,
 *   which browsers with `light-dark()` follow
 */
async function hasRow(name, open, { light = 'light.html', dark: other, isStill = false, ...options } = {}) {
  const opened = await open(light, options);
  const onLight = await seen(opened, isStill);
  const keys = onLight.drawn > 0 ? await keysIn(opened) : [];
  const turned = async () => {
    await opened.evaluate(() => document.documentElement.classList.add('dark'));
    return { ...onLight, ...(await opened.evaluate(unreadable, false)) };
  };
  const onDark = other ? await seen(await open(other, options), isStill) : await turned();
  assert.deepEqual(rowOf(onLight, keys, onDark), table.get(name), `the row “${name}”`);
  return [...onLight.errors, ...onDark.errors];
}

for (const engine of OLD_BROWSERS) {
  const name = engine.replace('chromium-', 'Chromium ');
  const isOlder = !engine.endsWith('109');
  describe(`${engine}: a browser of years ago`, () => {
    it('shows all by the modules or by the classic script, whichever it runs, and no error', async () => {
      await withPages(
        engine,
        PAGES,
        async ({ open }) => {
          assert.deepEqual(await hasRow(name, open, { dark: isOlder ? 'dark-classic.html' : 'dark.html' }), []);
        },
        { start: launchOld },
      );
    });

    if (isOlder)
      // Never: stays blank, or has no width
      it('leaves the words inside the tags where a page has the modules alone', async () => {
        await withPages(
          engine,
          PAGES,
          async ({ open }) => {
            const pages = { light: 'modules.html', isStill: true };
            assert.notDeepEqual(await hasRow('Chromium before 94, the modules alone', open, pages), []);
          },
          { start: launchOld },
        );
      });

    // Never: shows words that cannot be read on their ground
    it('lays the sentence of a figure in a line over the page, beside it, and closes it by key and press', async () => {
      const body = `<section style="position: relative; margin: 40px 60px; border: 5px solid"><p>余额达${FIGURE}。</p>${WIDGETS[0]}</section>`;
      await withPages(
        engine,
        { 'page.html': page(body, { script: AUTOLOADER }) },
        async ({ open }) => {
          const opened = await open('page.html');
          assert.deepEqual(await opened.evaluate(undrawn), []);
          const { gap, isOnTop } = await opened.evaluate(panelInLine);
          assert.ok(gap >= 0 && gap < 12, `${gap} px`);
          assert.ok(isOnTop);
          await opened.press('Escape');
          assert.equal(await opened.evaluate(isPanelClosed), true);
          await opened.evaluate(panelInLine);
          await opened.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
          assert.equal(await opened.evaluate(isPanelClosed), true);
        },
        { start: launchOld },
      );
    });

    it('draws in a page that is opened as a file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gazette-old-'));
      cpSync(join(root, 'dist/classic/gazette.js'), join(folder, 'gazette.js'));
      writeFileSync(join(folder, 'page.html'), page(WIDGETS[0], { script: '<script src="gazette.js"></script>' }));
      try {
        await withPages(
          engine,
          {},
          async ({ open }) => {
            const opened = await open(pathToFileURL(join(folder, 'page.html')).href);
            assert.deepEqual(await opened.evaluate(undrawn), []);
          },
          { start: launchOld },
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

for (const engine of engines) {
  describe(`${engine}: a browser of today`, () => {
    it('shows what its row says', async () => {
      await withPages(engine, PAGES, async ({ open }) => {
        assert.deepEqual(await hasRow(`${NAMES[engine]} today`, open), []);
      });
    });

    it('shows the words inside the tags without scripts', async () => {
      const pages = Object.fromEntries(Object.entries(PAGES).map(([name, html]) => [name, withoutScripts(html)]));
      await withPages(engine, pages, async ({ open }) => {
        await hasRow('JavaScript off', open, { javascript: engine !== 'chromium', isStill: true });
      });
    });
  });
}
