// What the measurements are held against. Each goal is a number that may not be passed, and how it is found in what was
// measured; a goal whose measurement was left out is not judged.
import { LIMIT, OURS } from './contenders.mjs';
import { CARDS, FIGURES } from './sizes.mjs';

const PEERS = ({ id }) => id !== OURS && id !== LIMIT;

/** Our median to the least median of some others. */
function ratio(drawing, isOther) {
  const ours = drawing?.contenders.find(({ id }) => id === OURS);
  const others = drawing?.contenders.filter(isOther) ?? [];
  if (!ours || others.length === 0) return undefined;
  return ours.time.median / Math.min(...others.map(({ time }) => time.median));
}

const drawingOf = ({ drawings }, task, size) =>
  drawings.find((drawing) => drawing.task === task && drawing.size === size);

const number = (value) => value.toLocaleString('en');

/** A goal of being at least as fast as others in a drawing. */
const against = (task, size, words, most, isOther) => ({
  name: `${task}, ${number(size)}: ${words}`,
  most,
  unit: '×',
  measure: (results) => ratio(drawingOf(results, task, size), isOther),
});

const ahead = (task, size) => against(task, size, 'ahead of every peer', 1, PEERS);
const nearLimit = (task, size) => against(task, size, 'to the limit', 2, ({ id }) => id === LIMIT);

/** All goals. */
export const GOALS = [
  ...[10, 100, 1000].map((size) => ahead('comparison', size)),
  ...[20, 1000, 10_000].map((size) => ahead('timeline', size)),
  against('timeline', 100_000, 'to ECharts', 1.3, ({ id }) => id.startsWith('echarts')),
  ...[10_000, 100_000].map((size) => ({
    name: `timeline, ${number(size)}: a zoom step`,
    most: 16.7,
    unit: ' ms',
    measure: ({ zooms }) => zooms.find((zoom) => zoom.size === size)?.step.median,
  })),
  { name: 'check of a report, a record', most: 2, unit: ' µs', measure: ({ check }) => check?.median },
  {
    name: '50 cards on a slow phone: blocking',
    most: 500,
    unit: ' ms',
    measure: ({ phones }) => phones.find(({ count }) => count === 50)?.blocking.median,
  },
  {
    name: `${FIGURES} figures in a text, each`,
    most: 0.3,
    unit: ' ms',
    measure: ({ figures }) => figures && figures.live.median / FIGURES,
  },
  ...['metric card', 'bureau comparison', 'timeline'].map((widget) => ({
    name: `first paint of the ${widget}: to the limit`,
    most: 2,
    unit: '×',
    measure: ({ firstPaints }) => {
      const found = firstPaints.find(({ name }) => name === widget);
      return found && found.live.median / found.floor.median;
    },
  })),
  ...[10, 100, 1000].map((size) => nearLimit('comparison', size)),
  nearLimit('timeline', 20),
  ...[100, CARDS].map((size) => nearLimit('grid', size)),
  ...[6000, 1_000_000].map((size) => nearLimit('text', size)),
];
