// Vega-Lite: compiled, parsed and drawn on canvas, which its documents call the faster renderer. The descriptions of
// marks for screen readers are left out: a canvas has none. https://vega.github.io/vega-lite/usage/compile.html
// https://vega.github.io/vega/docs/api/view/ https://vega.github.io/vega-lite/docs/config.html
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { BUREAU_NAMES } from '../reports.mjs';
import { comparisonHeight, levelOf, MOST_TITLES, TIMELINE_HEIGHT, WIDTH } from './canvas-size.mjs';

async function draw(box, spec) {
  const holder = document.createElement('div');
  box.append(holder);
  const { spec: compiled } = compile({ ...spec, config: { aria: false } });
  await new View(parse(compiled), { renderer: 'canvas' }).initialize(holder).runAsync();
}

const COLOR = { field: 'bureau', type: 'nominal', title: null };

export const comparison = {
  prepare: (rows) => ({
    height: comparisonHeight(rows) - 50,
    values: rows.flatMap(({ label, values, written }) =>
      values.map((value, j) => ({ label, bureau: BUREAU_NAMES[j], value, written: written[j] })),
    ),
  }),
  draw: (box, { height, values }) =>
    draw(box, {
      width: WIDTH - 240,
      height,
      data: { values },
      encoding: {
        y: { field: 'label', type: 'nominal', sort: null, title: null },
        yOffset: { field: 'bureau' },
        x: { field: 'value', type: 'quantitative', title: null },
      },
      layer: [
        { mark: 'bar', encoding: { color: COLOR } },
        { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'written' } } },
      ],
    }),
};

export const timeline = {
  prepare: (records) =>
    records.map((record) => ({
      time: record.time,
      title: record.title,
      level: levelOf(record),
      bureau: BUREAU_NAMES[record.lane],
    })),
  draw: (box, values) =>
    draw(box, {
      width: WIDTH - 180,
      height: TIMELINE_HEIGHT,
      data: { values },
      encoding: {
        x: { field: 'time', type: 'temporal', scale: { type: 'utc' }, title: null },
        y: { field: 'level', type: 'quantitative', axis: null },
      },
      layer: [
        { mark: { type: 'circle', size: 28, opacity: 1 }, encoding: { color: COLOR } },
        ...(values.length <= MOST_TITLES
          ? [{ mark: { type: 'text', align: 'left', dx: 6 }, encoding: { text: { field: 'title' } } }]
          : []),
      ],
    }),
};
