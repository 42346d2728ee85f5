// The drawings that all contenders make: bars to compare, records in time; and those that none but ours makes, beside
// the limit: a wall of cards, a long text. Contenders take turns, each time in a fresh page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contendersOf, LIMIT, OURS } from '../contenders.mjs';
import {
  comparisonReport,
  comparisonRows,
  longText,
  manyMetrics,
  timelineRecords,
  timelineReport,
} from '../reports.mjs';
import { summarize } from '../statistics.mjs';

/** What is drawn of a size: for the peers, and as a report for us. */
const TASKS = {
  comparison: {
    small: 5,
    rows: comparisonRows,
    report: (size) => comparisonReport(comparisonRows(size)),
  },
  timeline: {
    small: 10,
    rows: timelineRecords,
    report: (size) => timelineReport(timelineRecords(size)),
  },
  grid: { small: 10, report: (size, bundled) => manyMetrics(bundled, size) },
  text: { small: 1000, report: (size, bundled) => longText(bundled, size) },
};

/** A drawing that takes longer is not made again: its rounds would take most of the time of all. */
const LONG = 8000;

/**
 * Measures one drawing at one size.
 * @param {Awaited<ReturnType<import('../page.mjs').openBench>>} bench
 * @param {{task: string, size: number, rounds: number, cache: string, bundled: object, takeScreenshot: (page: import('puppeteer-core').Page, name: string) => Promise<unknown>}} options
 */
export async function measureDrawing(bench, { task, size, rounds, cache, bundled, takeScreenshot }) {
  const contenders = contendersOf(task, size);
  const { small } = TASKS[task];
  writeInputs(cache, task, [small, size], bundled);
  for (const each of [small, size]) await keepFinished(bench, cache, task, each);

  const samples = new Map(contenders.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { id, input, settles = 0 } of contenders) {
      const own = samples.get(id);
      if (own.some(({ time }) => time > LONG)) continue;
      own.push(
        await bench.inPage(async (page) => {
          const prefix = `/data/${task}-`;
          const urls = { small: `${prefix}${small}-${input}.json`, full: `${prefix}${size}-${input}.json` };
          const sample = await sampleOf(page, `/bundles/${task}-${id}`, urls);
          if (round === 0) {
            await new Promise((resolve) => setTimeout(resolve, settles));
            await takeScreenshot(page, `${task}-${size}-${id}`);
          }
          return sample;
        }),
      );
    }
  }
  return contenders.map(({ id }) => {
    const own = samples.get(id);
    return {
      id,
      time: summarize(own.map(({ time }) => time)),
      script: summarize(own.map(({ script }) => script)),
      marks: own[0].marks,
    };
  });
}

/** Writes what the contenders are given, as JSON that the page reads before the clock starts. */
function writeInputs(cache, task, sizes, bundled) {
  const folder = join(cache, 'data');
  mkdirSync(folder, { recursive: true });
  for (const size of sizes)
    for (const input of ['rows', 'report'])
      if (input in TASKS[task])
        writeFileSync(join(folder, `${task}-${size}-${input}.json`), JSON.stringify(TASKS[task][input](size, bundled)));
}

/** Draws our element once and keeps its finished tree, which the limit is given. */
async function keepFinished(bench, cache, task, size) {
  const finished = await bench.inPage(async (page) =>
    page.evaluate(
      async ({ script, data }) => {
        const { drawing } = await import(script);
        await drawing.load();
        const report = await (await fetch(data)).json();
        await drawing.draw(document.body, report);
        await window.clock.painted();
        return window.clock.finished(document.body.lastElementChild);
      },
      { script: `/bundles/${task}-${OURS}.js`, data: `/data/${task}-${size}-report.json` },
    ),
  );
  writeFileSync(join(cache, 'data', `${task}-${size}-finished.json`), JSON.stringify(finished));
  if (finished.html.length < 100) throw new Error(`${LIMIT}: our ${task} of ${size} has drawn nothing.`);
}

/** One warm drawing in a page: the small one first, then the one that counts. */
async function sampleOf(page, script, urls) {
  const taken = await page.evaluate(
    async ({ script, urls }) => {
      const styles = document.createElement('link');
      styles.rel = 'stylesheet';
      styles.href = `${script}.css`;
      // Most contenders have no style sheet; for them it is not there.
      await new Promise((resolve) => {
        styles.onload = resolve;
        styles.onerror = resolve;
        document.head.append(styles);
      });
      const { drawing } = await import(`${script}.js`);
      await drawing.load?.();
      const [small, full] = await Promise.all([urls.small, urls.full].map(async (url) => (await fetch(url)).json()));
      const prepared = (data) => drawing.prepare?.(data) ?? data;
      const [first, second] = [prepared(small), prepared(full)];
      await window.clock.build((box) => drawing.draw(box, first));
      return window.clock.build((box) => drawing.draw(box, second), true);
    },
    { script, urls },
  );
  const marks = await page.evaluate(countMarks);
  if (marks === 0) throw new Error(`${script} has drawn nothing.`);
  return { ...taken, marks };
}

/** Runs in the page: how many shapes, words and pieces of HTML were drawn, or pixels that a canvas is not blank at. */
function countMarks() {
  const box = document.body.lastElementChild;
  const canvases = [...box.querySelectorAll('canvas')];
  if (canvases.length > 0) {
    const inkOf = (canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, Math.min(canvas.height, 2000));
      let inked = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i] > 0) inked += 1;
      return inked;
    };
    return canvases.reduce((sum, canvas) => sum + inkOf(canvas), 0);
  }
  const root = box.firstElementChild?.shadowRoot ?? box;
  return root.querySelectorAll('*').length;
}
