// vis-timeline: HTML, in its build that holds all that it needs. Its own time, watching of its box and filtering of
// HTML are off, since they cost and nothing here needs them. https://visjs.github.io/vis-timeline/docs/timeline/
import { Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';
import { BUREAU_NAMES } from '../reports.mjs';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { MOST_TITLES, WIDTH } from './canvas-size.mjs';

const GROUPS = BUREAU_NAMES.map((content, id) => ({ id, content }));

export const timeline = {
  prepare: (records) => ({
    items: records.map(({ time, title, lane }, id) => ({
      id,
      group: lane,
      start: time,
      content: records.length <= MOST_TITLES ? title : '',
    })),
    start: records[0].time,
    end: records.at(-1).time,
  }),
  // Given its ends, it need not draw once to find them. It draws as it is made, and finishes in the frame that follows.
  draw: (box, { items, start, end }) => {
    new Timeline(box, items, GROUPS, {
      width: `${WIDTH}px`,
      type: 'point',
      start,
      end,
      // Stacking more than these takes minutes, and they are too many to read.
      stack: items.length <= MOST_TITLES,
      showCurrentTime: false,
      autoResize: false,
      rtl: false,
      xss: { disabled: true },
    });
  },
};
