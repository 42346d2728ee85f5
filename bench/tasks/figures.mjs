// Many figures in one text, beside the same text with the finished figures set by `innerHTML`, and with plain words.
import { FIGURES } from '../sizes.mjs';
import { summarize } from '../statistics.mjs';

export async function measureFigures(bench, { bundled, rounds }) {
  const ids = bundled.metrics.map(({ id }) => id);
  const all = { live: [], floor: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    const times = await bench.inPage((page) => page.evaluate(figures, { ids, count: FIGURES, round }));
    for (const [kind, time] of Object.entries(times)) all[kind].push(time);
  }
  return { live: summarize(all.live), floor: summarize(all.floor), bare: summarize(all.bare) };
}

/** Runs in the page. */
async function figures({ ids, count, round }) {
  const { clock } = window;
  await import('/cdn/inline-figure.js');
  const make = (i) => {
    const element = document.createElement('gazette-inline-figure');
    element.setAttribute('metric', ids[i % ids.length]);
    return element;
  };
  const samples = ids.map((_, i) => make(i));
  const ready = Promise.all(samples.map(clock.ready));
  document.body.append(...samples);
  await ready;
  const plain = samples.map((sample) => clock.plain(sample));
  for (const sample of samples) sample.remove();
  const kinds = [
    ['live', make],
    ['floor', (i) => plain[i % plain.length]('span')],
    ['bare', () => '约1.2亿元'],
  ];
  const build = async (figure) => {
    const { time } = await clock.build(async (box) => {
      const paragraph = document.createElement('p');
      const made = Array.from({ length: count }, (_, i) => figure(i));
      for (const one of made) paragraph.append('原文所述的一个数是', one, '，点开即见原句。');
      const ready = Promise.all(made.filter(({ localName }) => localName?.startsWith('gazette-')).map(clock.ready));
      box.append(paragraph);
      await ready;
    });
    return time;
  };
  const times = {};
  // Each has its turn to be the first.
  for (const i of kinds.keys()) {
    const [kind, figure] = kinds[(i + round) % kinds.length];
    times[kind] = await build(figure);
  }
  return times;
}
