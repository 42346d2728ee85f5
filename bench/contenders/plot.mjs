// Observable Plot: SVG, made at once. Marks are imported one by one, so that a bundler drops the others.
// https://observablehq.com/plot/getting-started
import { axisX, axisY, barX, dot, plot, text as textMark, textX } from '@observablehq/plot';
import { BUREAU_NAMES } from '../reports.mjs';
import { comparisonHeight, levelOf, MOST_TITLES, TIMELINE_HEIGHT, WIDTH } from './canvas-size.mjs';

export const comparison = {
  // One band a bar: facets, which Plot's own grouped bars use, make a group of marks for every row.
  prepare: (rows) => ({
    bars: rows.flatMap(({ label, values, written }) =>
      values.map((value, j) => ({ band: `${label} ${j}`, bureau: BUREAU_NAMES[j], value, written: written[j] })),
    ),
    labels: new Map(rows.map(({ label }) => [`${label} 0`, label])),
    height: comparisonHeight(rows),
  }),
  draw: (box, { bars, labels, height }) => {
    box.append(
      plot({
        width: WIDTH,
        height,
        marginLeft: 130,
        marginRight: 60,
        y: { domain: bars.map(({ band }) => band) },
        color: { domain: BUREAU_NAMES, legend: true },
        marks: [
          axisX({ label: null }),
          axisY([...labels.keys()], { label: null, tickFormat: (band) => labels.get(band) }),
          barX(bars, { x: 'value', y: 'band', fill: 'bureau' }),
          textX(bars, { x: 'value', y: 'band', text: 'written', textAnchor: 'start', dx: 4 }),
        ],
      }),
    );
  },
};

export const timeline = {
  prepare: (records) =>
    records.map((record) => ({ ...record, date: new Date(record.time), level: levelOf(record), bureau: record.lane })),
  draw: (box, records) => {
    box.append(
      plot({
        width: WIDTH,
        height: TIMELINE_HEIGHT,
        marginRight: 80,
        x: { type: 'utc' },
        y: { label: null, ticks: [0, 10], tickFormat: (level) => BUREAU_NAMES[level / 10] },
        color: { type: 'categorical' },
        marks: [
          dot(records, { x: 'date', y: 'level', fill: 'bureau', r: 3 }),
          records.length <= MOST_TITLES
            ? textMark(records, { x: 'date', y: 'level', text: 'title', textAnchor: 'start', dx: 6 })
            : null,
        ],
      }),
    );
  },
};
