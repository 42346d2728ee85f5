// Many on one page: 200 figures in a text, and a wall of 1,000 cards with a reader typing into its filter.
import { readFileSync } from 'node:fs';
import { openPage } from './page.mjs';

const FIGURES = 200;
const CARDS = 1000;
const ROUNDS = 9;

const bundled = JSON.parse(readFileSync(new URL('../src/reports/miit-2020-2021.json', import.meta.url), 'utf8'));

{
  const { page, close } = await openPage();
  const ids = bundled.metrics.map(({ id }) => id);
  const { live, floor, bare } = await page.evaluate(figures, {
    file: '/cdn/inline-figure.js',
    ids,
    count: FIGURES,
    rounds: ROUNDS,
  });
  console.log(
    `${FIGURES} figures in a text: ${(live / FIGURES).toFixed(3)} ms each (goal 0.300), innerHTML ${(floor / FIGURES).toFixed(3)}, ratio ${(live / floor).toFixed(2)}; the text alone ${bare.toFixed(1)} ms in all`,
  );
  await close();
}
{
  const { page, close } = await openPage();
  const { live, floor, keys, points } = await page.evaluate(wall, {
    file: '/cdn/metric-grid.js',
    report: manyMetrics(bundled, CARDS),
    rounds: ROUNDS,
    count: CARDS,
  });
  console.log(
    `${CARDS} cards: drawn in ${live.toFixed(0)} ms, innerHTML ${floor.toFixed(0)}, ratio ${(live / floor).toFixed(2)}; a key in the filter ${keys.median.toFixed(0)} ms, at most ${keys.most.toFixed(0)}; pointing at a card ${points.median.toFixed(1)} ms`,
  );
  await close();
}

/** A report with as many metrics as asked for: the bundled ones over and over, under ids of their own. */
function manyMetrics(report, count) {
  const metrics = Array.from({ length: count }, (_, i) => {
    const metric = report.metrics[i % report.metrics.length];
    return { ...metric, id: `m${i}`, label: { ...metric.label, zh: `${metric.label.zh}${i}` } };
  });
  const rest = { events: [], tasks: [], comparisons: [], frameworks: [] };
  return { ...report, ...rest, id: 'many', metrics };
}

/** Runs in the page. */
async function figures({ file, ids, count, rounds }) {
  const { clock } = window;
  await import(file);
  const tag = 'gazette-inline-figure';
  const text = (figure) => {
    const paragraph = document.createElement('p');
    for (let i = 0; i < count; i++) paragraph.append('原文所述的一个数是', figure(i), '，点开即见原句。');
    return paragraph;
  };
  const make = (i) => {
    const element = document.createElement(tag);
    element.setAttribute('metric', ids[i % ids.length]);
    return element;
  };
  const samples = ids.map((_, i) => make(i));
  const ready = Promise.all(samples.map(clock.ready));
  document.body.append(...samples);
  await ready;
  const plain = samples.map(clock.plain);
  for (const sample of samples) sample.remove();
  const live = [];
  const floor = [];
  const bare = [];
  for (let round = 0; round < rounds; round++) {
    live.push(await clock.build((box) => box.append(text(make))));
    floor.push(await clock.build((box) => box.append(text((i) => plain[i % plain.length]('span')))));
    bare.push(await clock.build((box) => box.append(text(() => '约1.2亿元'))));
  }
  return { live: clock.median(live), floor: clock.median(floor), bare: clock.median(bare) };
}

/** Runs in the page. */
async function wall({ file, report, rounds, count }) {
  const { clock } = window;
  await import(file);
  const make = () => {
    const element = document.createElement('gazette-metric-grid');
    element.setAttribute('limit', String(count));
    element.report = report;
    return element;
  };
  const grid = make();
  const ready = clock.ready(grid);
  document.body.append(grid);
  await ready;
  const root = grid.shadowRoot;
  if (root.querySelectorAll('.drawing .item').length !== count) throw new Error('not every card is drawn');
  const plain = clock.plain(grid);

  const field = root.querySelector('input');
  const keys = [];
  for (const words of ['企', '企业', '企业1', '企业', '企', '', '万', '']) {
    keys.push(
      await clock.time(async () => {
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await grid.updateComplete;
      }),
    );
  }
  const points = [];
  for (const item of [...root.querySelectorAll('.drawing .item')].slice(0, 30))
    points.push(
      await clock.time(() => item.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))),
    );
  grid.remove();

  const live = [];
  const floor = [];
  for (let round = 0; round < rounds; round++) {
    live.push(
      await clock.build(async (box) => {
        const element = make();
        const drawn = clock.ready(element);
        box.append(element);
        await drawn;
      }),
    );
    floor.push(await clock.build((box) => box.append(plain())));
  }
  return {
    live: clock.median(live),
    floor: clock.median(floor),
    keys: { most: Math.max(...keys), median: clock.median(keys) },
    points: { median: clock.median(points) },
  };
}
