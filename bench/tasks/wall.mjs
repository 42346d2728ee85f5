// A reader at a wall of many cards: typing into its filter, and pointing from card to card.
import { manyMetrics } from '../reports.mjs';
import { CARDS } from '../sizes.mjs';
import { summarize } from '../statistics.mjs';

export async function measureWall(bench, { bundled, rounds }) {
  const report = manyMetrics(bundled, CARDS);
  const keys = [];
  const points = [];
  for (let round = 0; round < rounds; round++) {
    const times = await bench.inPage((page) => page.evaluate(read, { report, count: CARDS }));
    keys.push(...times.keys);
    points.push(...times.points);
  }
  return { keys: summarize(keys), points: summarize(points) };
}

/** Runs in the page. */
async function read({ report, count }) {
  const { clock } = window;
  await import('/cdn/metric-grid.js');
  const grid = document.createElement('gazette-metric-grid');
  grid.setAttribute('limit', '0');
  grid.report = report;
  const ready = clock.ready(grid);
  document.body.append(grid);
  await ready;
  const root = grid.shadowRoot;
  const cards = () => root.querySelectorAll('.drawing .item').length;
  if (cards() !== count) throw new Error('Not every card is drawn.');

  const field = root.querySelector('input');
  const keys = [];
  for (const words of ['企', '企业', '企业1', '企业', '企', '', '万', '']) {
    const { time } = await clock.time(async () => {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await grid.updateComplete;
    });
    keys.push(time);
  }
  if (cards() !== count) throw new Error('Not every card is back.');
  const points = [];
  for (const item of [...root.querySelectorAll('.drawing .item')].slice(0, 30)) {
    const { time } = await clock.time(() => {
      item.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    });
    points.push(time);
  }
  return { keys, points };
}
