// The three widgets that a page is likeliest to begin with, as they come with the bundled report, beside the limit: the
// same finished tree set by `innerHTML`, under the same style sheets.
import { summarize } from '../statistics.mjs';

const WIDGETS = [
  { name: 'metric card', tag: 'metric-card', attributes: { metric: 'inclusive-loans' } },
  { name: 'bureau comparison', tag: 'bureau-comparison', attributes: {} },
  { name: 'timeline', tag: 'timeline', attributes: {} },
];

/** How many are drawn at once, so that what is timed is longer than what the clock itself takes. */
export const COPIES = 12;

export async function measureFirstPaint(bench, { rounds }) {
  const all = WIDGETS.map(({ name }) => ({ name, live: [], floor: [] }));
  for (let round = 0; round < rounds; round++)
    for (const [i, widget] of WIDGETS.entries()) {
      const times = await bench.inPage((page) => page.evaluate(draw, { ...widget, copies: COPIES, round }));
      all[i].live.push(times.live);
      all[i].floor.push(times.floor);
    }
  return all.map(({ name, live, floor }) => ({ name, live: summarize(live), floor: summarize(floor) }));
}

/** Runs in the page. */
async function draw({ tag, attributes, copies, round }) {
  const { clock } = window;
  await import(`/cdn/${tag}.js`);
  const make = () => {
    const element = document.createElement(`gazette-${tag}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const sample = make();
  const ready = clock.ready(sample);
  document.body.append(sample);
  await ready;
  const plain = clock.plain(sample);
  sample.remove();
  const build = async (element) => {
    const { time } = await clock.build(async (box) => {
      const all = Array.from({ length: copies }, () => element());
      const ready = Promise.all(all.filter(({ localName }) => localName.startsWith('gazette-')).map(clock.ready));
      box.append(...all);
      await ready;
    });
    return time;
  };
  // Each has its turn to be the first.
  const turns = round % 2 === 0 ? ['live', 'floor'] : ['floor', 'live'];
  const times = {};
  for (const turn of turns) times[turn] = await build(turn === 'live' ? make : plain);
  return times;
}
