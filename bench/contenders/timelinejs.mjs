// TimelineJS3: HTML, without the font that it would fetch and without its animation.
// https://timeline.knightlab.com/docs/options.html
import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { BUREAU_NAMES } from '../reports.mjs';
import { WIDTH } from './canvas-size.mjs';

export const timeline = {
  prepare: (records) => ({
    events: records.map(({ time, title, lane }) => {
      const date = new Date(time);
      return {
        start_date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
        text: { headline: title },
        group: BUREAU_NAMES[lane],
      };
    }),
  }),
  draw: (box, data) =>
    new Promise((resolve) => {
      const holder = document.createElement('div');
      holder.style.cssText = `width: ${WIDTH}px; height: 600px`;
      box.append(holder);
      const drawn = new Timeline(holder, data, { font: null, duration: 0, script_path: `${location.origin}/js/` });
      drawn.on('loaded', resolve);
    }),
};
