// npm run bench:embeds: what a page with one embed costs, and one with 50: as tags, and as frames of dist/embed. Prints a table.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../tools/browsers.mjs';
import { root } from '../tools/setup.mjs';
import { serve } from './server.mjs';
import { summarize } from './statistics.mjs';

const COUNTS = [1, 50];
const ROUNDS = 5;

/** Tags of different widgets, as an article or a portal would mix them, each figure once. */
function tagsOf(count) {
  const { metrics } = JSON.parse(readFileSync(join(root, 'src/reports/miit-2020-2021.json'), 'utf8'));
  const others = ['timeline', 'bureau-comparison', 'change-chart', 'target-tracker', 'document-list'];
  return Array.from({ length: count }, (_, i) =>
    i % 10 === 9 ? { widget: others[(i - 9) / 10] } : { widget: 'metric-card', metric: metrics[i].id },
  );
}

const WAYS = {
  tags: (tags) =>
    `<script type="module" src="/dist/cdn/gazette.js"></script>${tags
      .map(({ widget, metric }) => `<gazette-${widget}${metric ? ` metric="${metric}"` : ''}></gazette-${widget}>`)
      .join('\n')}`,
  frames: (tags) => framesOf(tags, ''),
  'frames, lazy': (tags) => framesOf(tags, ' loading="lazy"'),
};

function framesOf(tags, attribute) {
  const frames = tags.map(
    (query) =>
      `<iframe data-gazette sandbox="allow-scripts" width="700" height="301"${attribute} src="/dist/embed/index.html?${new URLSearchParams(query)}"></iframe>`,
  );
  return `${frames.join('\n')}<script src="/dist/embed/host.js"></script>`;
}

const pages = Object.fromEntries(
  COUNTS.flatMap((count) =>
    Object.values(WAYS).map((write, i) => [
      `/page-${i}-${count}.html`,
      `<!doctype html><html lang="zh"><meta charset="utf-8"><body>${write(tagsOf(count))}`,
    ]),
  ),
);

/** Runs in the page before anything else of it: keeps its long tasks, and tells whether all tags and the frames in sight are drawn. */
function watch() {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  window.isDrawn = () => {
    // A browser draws no frame of another origin that is out of sight, lazy or not.
    const isNear = (element) => element.getBoundingClientRect().top < innerHeight;
    const frames = [...document.querySelectorAll('iframe')].filter(isNear);
    const widgets = [...document.querySelectorAll('body > :not(iframe, script)')];
    return (
      document.readyState === 'complete' &&
      frames.every(({ height }) => height !== '301') &&
      widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.drawing'))
    );
  };
}

async function visit(browser, url) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 760, height: 900 });
    await page.evaluateOnNewDocument(watch);
    let [requests, bytes] = [0, 0];
    const count = async (session) => {
      await session.send('Network.enable');
      // What is kept from a frame before is asked for again, and costs nothing.
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        if (encodedDataLength === 0) return;
        requests += 1;
        bytes += encodedDataLength;
      });
    };
    await count(await page.createCDPSession());
    const start = performance.now();
    await page.goto(url);
    await page.waitForFunction(() => window.isDrawn(), { polling: 20, timeout: 20_000 });
    const drawn = performance.now() - start;
    await new Promise((done) => setTimeout(done, 800));
    const blocking = await page.evaluate(() =>
      window.tasks.reduce((sum, { duration }) => sum + Math.max(duration - 50, 0), 0),
    );
    return { requests, bytes, drawn, blocking };
  } finally {
    await context.close();
  }
}

const server = await serve({ dist: join(root, 'dist') }, pages);
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: CHROMIUM_ARGS,
  protocolTimeout: 300_000,
});
console.log('| as | embeds | requests | kB | drawn, ms | blocking, ms |\n| --- | --: | --: | --: | --: | --: |');
for (const [i, name] of Object.keys(WAYS).entries())
  for (const count of COUNTS) {
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1)
      runs.push(await visit(browser, `${server.origin}/page-${i}-${count}.html`));
    const median = (key) => Math.round(summarize(runs.map((run) => run[key])).median);
    console.log(
      `| ${name} | ${count} | ${median('requests')} | ${Math.round(median('bytes') / 1000)} | ${median('drawn')} | ${median('blocking')} |`,
    );
  }
await browser.close();
server.close();
