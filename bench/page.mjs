// Pages to measure in: each is fresh, in a process and with caches of its own, so that no run warms up the next.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../tools/browsers.mjs';
import { fail, root } from '../tools/setup.mjs';
import { addClock } from './clock.mjs';
import { serve } from './server.mjs';

/** The built library. */
const CDN = process.env.GAZETTE_CDN ?? join(root, 'dist/cdn');
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * A browser, and a server with the built library and all that is measured beside it.
 * @param {string} cache the folder of bundles and data
 * @param {Record<string, string>} [pages] HTML by path
 */
export async function openBench(cache, pages) {
  if (!existsSync(CDN)) fail(`There is no ${CDN}; run \`npm run build\` first.`);
  const server = await serve(
    {
      cdn: CDN,
      bench: here,
      bundles: join(cache, 'bundles'),
      data: join(cache, 'data'),
      // TimelineJS3 asks for its words, and its style sheet for icons, beside itself.
      js: join(here, 'node_modules/@knight-lab/timelinejs/dist/js'),
      css: join(here, 'node_modules/@knight-lab/timelinejs/dist/css'),
    },
    pages,
  );
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: CHROMIUM_ARGS,
    // The slowest drawings take a minute.
    protocolTimeout: 300_000,
  });
  return {
    browser,
    server,
    /**
     * Does something in a fresh page of the usual size and throws the page away.
     * @template Result
     * @param {(page: import('puppeteer-core').Page) => Promise<Result>} use
     * @returns {Promise<Result>}
     */
    async inPage(use, path = '/bench/page.html') {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setViewport({ width: 760, height: 900 });
        await page.evaluateOnNewDocument(addClock);
        if (path) await page.goto(`${server.origin}${path}`);
        return await use(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
