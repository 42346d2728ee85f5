// Apache ECharts: only the parts that are used, animation off, and above its own threshold points drawn as one shape
// (`large`), all in one frame: spread over several, they take twice as long in all.
// https://echarts.apache.org/handbook/en/basics/import https://echarts.apache.org/en/option.html#series-scatter.large
// https://echarts.apache.org/en/option.html#series-scatter.progressive
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { BUREAU_NAMES } from '../reports.mjs';
import { comparisonHeight, levelOf, MOST_TITLES, TIMELINE_HEIGHT, WIDTH } from './canvas-size.mjs';

function draw(box, renderer, height, option) {
  const holder = document.createElement('div');
  box.append(holder);
  init(holder, null, { renderer, width: WIDTH, height, devicePixelRatio: 1 }).setOption({
    animation: false,
    legend: { top: 0 },
    ...option,
  });
}

/** @param Renderer the renderer's own part, which is registered too */
export const comparisonBy = (renderer, Renderer) => ({
  load: () => use([BarChart, GridComponent, LegendComponent, Renderer]),
  prepare: (rows) => ({
    height: comparisonHeight(rows),
    option: {
      grid: { left: 130, right: 60, top: 30, bottom: 30 },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true, data: rows.map(({ label }) => label), axisLabel: { interval: 0 } },
      series: BUREAU_NAMES.map((name, j) => ({
        name,
        type: 'bar',
        data: rows.map(({ values }) => values[j]),
        label: { show: true, position: 'right', formatter: ({ dataIndex }) => rows[dataIndex].written[j] },
      })),
    },
  }),
  draw: (box, { height, option }) => draw(box, renderer, height, option),
});

/** Many points go in as numbers end to end. https://echarts.apache.org/examples/en/editor.html?c=scatter-large */
const pairs = (records, isTitled) =>
  isTitled
    ? records.map((record) => [record.time, levelOf(record)])
    : Float64Array.from(records.flatMap((record) => [record.time, levelOf(record)]));

/** @param Renderer the renderer's own part, which is registered too */
export const timelineBy = (renderer, Renderer) => ({
  load: () => use([ScatterChart, GridComponent, LegendComponent, Renderer]),
  prepare: (records) => {
    const isTitled = records.length <= MOST_TITLES;
    return {
      option: {
        useUTC: true,
        grid: { left: 80, right: 70, top: 30, bottom: 30 },
        xAxis: { type: 'time' },
        yAxis: {
          type: 'value',
          interval: 10,
          max: 20,
          axisLabel: { formatter: (level) => BUREAU_NAMES[level / 10] ?? '' },
        },
        series: BUREAU_NAMES.map((name, lane) => {
          const own = records.filter((record) => record.lane === lane);
          return {
            name,
            type: 'scatter',
            symbolSize: 6,
            large: true,
            progressive: 0,
            dimensions: ['time', 'level'],
            data: pairs(own, isTitled),
            label: {
              show: isTitled,
              position: 'right',
              formatter: ({ dataIndex }) => own[dataIndex].title,
            },
          };
        }),
      },
    };
  },
  draw: (box, { option }) => draw(box, renderer, TIMELINE_HEIGHT, option),
});
