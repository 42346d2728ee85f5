import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, locate } from '../../tools/browsers.mjs';
import { EXAMPLES, POLICY, serve } from '../../tools/serve.mjs';

/** A4 with margins of 12 mm, in CSS pixels. */
const PAPER = 703;

const drawn = async () => {
  const waits = ({ localName, shadowRoot }) =>
    localName.startsWith('gazette-') &&
    localName !== 'gazette-report' &&
    (!shadowRoot?.childElementCount || !!shadowRoot.querySelector('[aria-busy]'));
  for (let tries = 0; tries < 200 && [...document.querySelectorAll('*')].some(waits); tries += 1)
    await new Promise((done) => setTimeout(done, 30));
  const { shadowRoot } = document.querySelector('gazette-metric-card');
  shadowRoot.querySelector('.item').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  document.querySelector('gazette-timeline').shadowRoot.querySelector('.tools button:last-of-type').click();
  for (let tries = 0; tries < 100 && !shadowRoot.querySelector('blockquote'); tries += 1)
    await new Promise((done) => setTimeout(done, 30));
  await new Promise((done) => setTimeout(done, 200));
  // A browser lays a page out for paper between two frames, in which no widget draws itself anew.
  window.requestAnimationFrame = () => 0;
};

const onPaper = () => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const isShown = (element) => element.getClientRects().length > 0;
  const widgets = all('.widget');
  return {
    controls: all('button, input, select, .tools, [part=takeaway], .controls')
      .filter(isShown)
      .map(({ localName, className, textContent }) => `${localName} ${className} ${textContent.trim()}`),
    stretched: all('.drawing').flatMap((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      const { width: w, height: h } = drawing.viewBox.baseVal;
      return Math.abs(height / width - h / w) > 0.01 ? [drawing.getRootNode().host.localName] : [];
    }),
    empty: widgets.flatMap((widget) => {
      const { host } = widget.getRootNode();
      const rest = host.getBoundingClientRect().height - widget.getBoundingClientRect().height;
      return rest > 1 ? [host.localName] : [];
    }),
    ink: [...new Set(widgets.map((widget) => getComputedStyle(widget).color))],
    bars: [...new Set(all('.drawing .bureau-1').map((mark) => getComputedStyle(mark).color))],
    quote: all('blockquote').filter(isShown).length,
    // Paper's own colour, or as good as that, where no ground is printed.
    unseen: all('mark, .figure, .marked, .item text')
      .filter(isShown)
      .filter((words) => {
        const { color, fill } = getComputedStyle(words);
        const paint = words.localName === 'text' ? fill : color;
        return (paint.match(/[\d.]+/g) ?? []).slice(0, 3).every((part) => Number(part) > 200);
      })
      .map(({ textContent }) => textContent),
    panel: getComputedStyle(all('.source')[0]).position,
  };
};

describe('the portal on paper', { skip: !locate('chromium') }, () => {
  let browser;
  let server;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: locate('chromium'), args: CHROMIUM_ARGS });
    server = await serve({ folders: EXAMPLES, policy: POLICY });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const scheme of ['light', 'dark']) {
    // Host: Paper
    it(`has black words, the open quote, whole drawings and nothing to press, from a ${scheme} screen`, async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`${server.origin}/ministry-portal.html`, { waitUntil: 'load' });
      await page.evaluate(drawn);
      await page.emulateMediaType('print');
      await page.setViewport({ width: PAPER, height: 1030 });
      const seen = await page.evaluate(onPaper);
      await page.close();
      assert.deepEqual(seen, {
        controls: [],
        stretched: [],
        empty: [],
        ink: ['rgb(0, 0, 0)'],
        bars: ['rgb(47, 61, 150)'],
        quote: 1,
        unseen: [],
        panel: 'static',
      });
    });
  }
});
