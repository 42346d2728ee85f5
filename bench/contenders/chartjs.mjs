// Chart.js: canvas. As its page on speed advises, animation is off, data come in the internal format and sorted, ticks
// need not find their own turn; only the parts that are used are registered. The size is fixed, so that it need not
// watch its box. https://www.chartjs.org/docs/latest/general/performance.html
// https://www.chartjs.org/docs/latest/getting-started/integration.html
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import { BUREAU_NAMES } from '../reports.mjs';
import { comparisonHeight, levelOf, MOST_TITLES, TIMELINE_HEIGHT, WIDTH } from './canvas-size.mjs';

const COLORS = ['#2f3d96', '#0b7463'];
const TICKS = { minRotation: 0, maxRotation: 0 };
const FIXED = { animation: false, responsive: false, parsing: false, normalized: true, devicePixelRatio: 1 };

/** Words beside marks are drawn by an inline plugin. https://www.chartjs.org/docs/latest/developers/plugins.html */
const words = (wordsOf) => ({
  id: 'words',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    ctx.save();
    ctx.font = '12px sans-serif';
    ctx.fillStyle = '#222';
    ctx.textBaseline = 'middle';
    chart.data.datasets.forEach((_, set) => {
      chart.getDatasetMeta(set).data.forEach(({ x, y }, i) => {
        ctx.fillText(wordsOf(set, i), x + 5, y);
      });
    });
    ctx.restore();
  },
});

function draw(box, height, config) {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = height;
  box.append(canvas);
  new Chart(canvas, config);
}

export const comparison = {
  load: () => Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend),
  prepare: (rows) => ({
    rows,
    labels: rows.map(({ label }) => label),
    datasets: BUREAU_NAMES.map((label, j) => ({
      label,
      backgroundColor: COLORS[j],
      data: rows.map(({ values }, y) => ({ x: values[j], y })),
    })),
  }),
  draw: (box, { rows, labels, datasets }) =>
    draw(box, comparisonHeight(rows), {
      type: 'bar',
      data: { labels, datasets },
      options: {
        ...FIXED,
        indexAxis: 'y',
        layout: { padding: { right: 50 } },
        scales: { x: { ticks: TICKS }, y: { ticks: { ...TICKS, autoSkip: false } } },
      },
      plugins: [words((set, i) => rows[i].written[set])],
    }),
};

// Its own time scale needs a library for dates besides; a linear one with years for ticks is lighter.
export const timeline = {
  load: () => Chart.register(ScatterController, PointElement, LinearScale, Legend),
  prepare: (records) => {
    const lanes = BUREAU_NAMES.map((_, lane) => records.filter((record) => record.lane === lane));
    const datasets = lanes.map((own, lane) => ({
      label: BUREAU_NAMES[lane],
      backgroundColor: COLORS[lane],
      radius: 3,
      data: own.map((record) => ({ x: record.time, y: levelOf(record) })),
    }));
    return { datasets, lanes, isTitled: records.length <= MOST_TITLES };
  },
  draw: (box, { datasets, lanes, isTitled }) =>
    draw(box, TIMELINE_HEIGHT, {
      type: 'scatter',
      data: { datasets },
      options: {
        ...FIXED,
        layout: { padding: { right: 60 } },
        scales: {
          x: { ticks: { ...TICKS, callback: (time) => new Date(time).getUTCFullYear() } },
          y: { ticks: { ...TICKS, stepSize: 10, callback: (level) => BUREAU_NAMES[level / 10] ?? '' } },
        },
      },
      plugins: isTitled ? [words((lane, i) => lanes[lane][i].title)] : [],
    }),
};
