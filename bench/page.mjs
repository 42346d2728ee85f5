// A page in Chromium with the built library beside it, and a clock in it: what every measurement here shares.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';
import { fail, root } from '../tools/setup.mjs';

/**
 * Opens an empty Chinese page that has the folder `cdn` of the built library.
 * @returns {Promise<{page: import('puppeteer-core').Page, close: () => Promise<void>}>}
 */
export async function openPage() {
  const cdn = join(root, 'dist/cdn');
  if (!existsSync(cdn)) fail('There is no dist/cdn; run `npm run build` first.');
  const server = await serve({ folders: { cdn, bench: join(root, 'bench') } });
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const [page] = await browser.pages();
  await page.setViewport({ width: 760, height: 900 });
  await page.goto(`${server.origin}/bench/page.html`);
  await page.evaluate(addClock);
  return {
    page,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Runs in the page: a clock that goes from a change to the end of the frame that shows it. */
function addClock() {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      });
    });
  window.clock = {
    painted,
    /** Milliseconds until the frame after a change is over. */
    async time(change) {
      await painted();
      const start = performance.now();
      await change();
      await painted();
      return performance.now() - start;
    },
    /** As `time`, for what is built into a box that is thrown away. */
    async build(fill) {
      const box = document.createElement('div');
      document.body.append(box);
      const time = await this.time(() => fill(box));
      box.remove();
      await painted();
      return time;
    },
    median: (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)],
    /** The finished tree of a drawn widget as a plain element: the least that showing it can cost. */
    plain({ shadowRoot }) {
      const sheets = [...shadowRoot.adoptedStyleSheets];
      const finished = shadowRoot.innerHTML.replaceAll(/<!--.*?-->/gs, '');
      return (tag = 'div') => {
        const host = document.createElement(tag);
        const shadow = host.attachShadow({ mode: 'open' });
        shadow.adoptedStyleSheets = sheets;
        shadow.innerHTML = finished;
        return host;
      };
    },
    ready: (element) => new Promise((resolve) => element.addEventListener('gazette-ready', resolve, { once: true })),
  };
}
