// A slow phone on a slow network, with nothing kept from before: how long until the first widget shows, and for how long
// the page answers nobody.
import { summarize } from '../statistics.mjs';

/** What the phone is: a processor so many times slower than this one, and a network. */
export const PHONE = { processor: 4, megabits: 1.6, latency: 150 };

const NETWORK = {
  download: (PHONE.megabits * 1e6) / 8,
  upload: (PHONE.megabits * 1e6) / 8,
  latency: PHONE.latency,
};

/** How many cards stand on each page that is tried. */
export const PAGES = [1, 50];

/** The pages, by path: cards of the bundled report. */
export function phonePages({ metrics }) {
  return Object.fromEntries(
    PAGES.map((count) => {
      const cards = metrics
        .slice(0, count)
        .map(({ id }) => `<gazette-metric-card metric="${id}"></gazette-metric-card>`);
      const head =
        '<meta charset="utf-8"><link rel="modulepreload" href="/cdn/reports/miit-2020-2021.js"><script type="module" src="/cdn/metric-card.js"></script>';
      return [`/phone-${count}.html`, `<!doctype html><html lang="zh">${head}<body>${cards.join('\n')}</body></html>`];
    }),
  );
}

export async function measurePhone(bench, { count, rounds }) {
  const all = { first: [], last: [], blocking: [], report: [] };
  for (let round = 0; round < rounds; round++) {
    const times = await bench.inPage((page) => visit(page, `${bench.server.origin}/phone-${count}.html`, count), '');
    for (const [name, time] of Object.entries(times)) all[name].push(time);
  }
  return Object.fromEntries(Object.entries(all).map(([name, times]) => [name, summarize(times)]));
}

async function visit(page, url, count) {
  await page.setCacheEnabled(false);
  await page.emulateCPUThrottling(PHONE.processor);
  await page.emulateNetworkConditions(NETWORK);
  await page.evaluateOnNewDocument(watch, count);
  await page.goto(url);
  return page.evaluate(() => window.visit);
}

/** Runs in the page before anything else of it: tells when cards were painted, and of tasks that were long. */
function watch(count) {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  let ready = 0;
  let first = 0;
  window.visit = new Promise((resolve) => {
    document.addEventListener('gazette-ready', async () => {
      ready += 1;
      const isFirst = ready === 1;
      const isLast = ready === count;
      if (!isFirst && !isLast) return;
      await window.clock.painted();
      const now = performance.now();
      if (isFirst) first = now;
      if (!isLast) return;
      // The last long task is told of once it is over.
      await new Promise((done) => setTimeout(done, 500));
      const requests = performance.getEntriesByType('resource');
      const script = requests.find(({ name }) => name.includes('/cdn/'));
      const report = requests.find(({ name }) => name.includes('miit-2020-2021'));
      resolve({
        first,
        last: now,
        blocking: tasks.reduce((sum, { duration }) => sum + Math.max(duration - 50, 0), 0),
        report: report ? report.startTime - script.startTime : Number.NaN,
      });
    });
  });
}
