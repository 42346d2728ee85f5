// Who takes part in which drawing, and what each of them draws, so that nobody takes a time for more than it is.

/**
 * @typedef {object} Contender
 * @property {string} id the name of its file in `contenders/`
 * @property {string} name
 * @property {string[]} packages what it is made of
 * @property {'rows' | 'report' | 'finished'} input what it is given: plain rows or records, a compiled report, or the
 *   finished tree of our own element
 * @property {Record<string, string>} draws what it draws, by task
 * @property {Record<string, number>} [most] the most that it is given, by task, where more takes minutes
 * @property {number} [settles] the milliseconds after which all has come to rest, for a picture
 */

/** Our own element, by whose drawing the others are judged. */
export const OURS = 'gazette';
/** The least that our drawing can cost. */
export const LIMIT = 'inner-html';

const MARKS_ONLY = 'above 1,000 records marks alone';

/** @type {Contender[]} */
export const CONTENDERS = [
  {
    id: OURS,
    name: 'Gazette Elements',
    packages: [],
    input: 'report',
    draws: {
      comparison:
        'the whole widget as live SVG: heading, a row a measure, each bar with its name, its value and its seal, every value a button, notes, credit, tools',
      timeline:
        'the whole widget as live SVG: each record with its date, title and seal, placed so that none covers another; where a lane holds more than the width can show, columns with counts that open by zooming',
      grid: 'the whole widget as live SVG: every card',
      text: 'the whole widget as HTML',
    },
  },
  {
    id: LIMIT,
    name: 'the same by innerHTML',
    packages: [],
    input: 'finished',
    draws: {
      comparison:
        'the finished tree of the widget above, set as text under the same style sheets, without any behaviour',
      timeline: 'the same of the timeline',
      grid: 'the same of the grid',
      text: 'the same of the text',
    },
  },
  {
    id: 'plot',
    name: 'Observable Plot',
    packages: ['@observablehq/plot'],
    input: 'rows',
    draws: {
      comparison: 'SVG: an axis of rows, bars, the value beside each, an axis of values, a legend',
      timeline: `SVG: dots on two lanes, each with its title, titles over one another; ${MARKS_ONLY}`,
    },
  },
  {
    id: 'chartjs',
    name: 'Chart.js',
    packages: ['chart.js'],
    input: 'rows',
    draws: {
      comparison: 'canvas: the same as Plot; the values by a plugin of 15 lines',
      timeline: `canvas: dots on two lanes, titles by the same plugin, over one another; ${MARKS_ONLY}`,
    },
  },
  {
    id: 'echarts-canvas',
    name: 'ECharts, canvas',
    packages: ['echarts'],
    input: 'rows',
    draws: {
      comparison: 'canvas: the same as Plot',
      timeline: `canvas: dots on two lanes with titles over one another; ${MARKS_ONLY}, and above 2,000 all dots as one shape`,
    },
  },
  {
    id: 'echarts-svg',
    name: 'ECharts, SVG',
    packages: ['echarts'],
    input: 'rows',
    draws: {
      comparison: 'SVG: the same as Plot',
      timeline: `SVG: dots on two lanes with titles over one another; ${MARKS_ONLY}, and above 2,000 all dots as one shape`,
    },
  },
  {
    id: 'vega-lite',
    name: 'Vega-Lite, canvas',
    packages: ['vega-lite', 'vega'],
    input: 'rows',
    draws: {
      comparison: 'canvas: the same as Plot; compiling the specification is part of its time',
      timeline: `canvas: dots on two lanes with titles over one another; ${MARKS_ONLY}`,
    },
  },
  {
    id: 'vis-timeline',
    name: 'vis-timeline',
    packages: ['vis-timeline'],
    input: 'rows',
    draws: {
      timeline: `HTML: dots with titles on two lanes, stacked so that none covers another; 10,000 took it over two minutes`,
    },
    most: { timeline: 1000 },
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS3',
    packages: ['@knight-lab/timelinejs'],
    input: 'rows',
    draws: {
      timeline:
        'HTML: a slide for the first record, and a band of time with a flag and title a record; they fade in for half a second more',
    },
    most: { timeline: 1000 },
    settles: 1500,
  },
];

/** Those that take part in a drawing of a size. */
export const contendersOf = (task, size) =>
  CONTENDERS.filter(({ draws, most }) => task in draws && size <= (most?.[task] ?? Number.POSITIVE_INFINITY));
