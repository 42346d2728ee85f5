// A reader looks closer at a long timeline and draws back, by key: milliseconds a step, to paint.
import { summarize } from '../statistics.mjs';

const STEPS = [...'++++++++++----------'];

/** @param {string} data the URL of the report */
export async function measureZoom(bench, { size, rounds }) {
  const steps = [];
  for (let round = 0; round < rounds; round++)
    steps.push(
      ...(await bench.inPage((page) =>
        page.evaluate(zoom, { data: `/data/timeline-${size}-report.json`, keys: STEPS }),
      )),
    );
  return summarize(steps);
}

/** Runs in the page. */
async function zoom({ data, keys }) {
  const { clock } = window;
  await import('/cdn/timeline.js');
  const timeline = document.createElement('gazette-timeline');
  timeline.report = await (await fetch(data)).json();
  const ready = clock.ready(timeline);
  document.body.append(timeline);
  await ready;
  const seen = () => timeline.shadowRoot.querySelector('.drawing').innerHTML;
  const times = [];
  for (const key of keys) {
    const before = seen();
    const { time } = await clock.time(async () => {
      timeline.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await timeline.updateComplete;
    });
    if (seen() === before) throw new Error(`The key ${key} has changed nothing.`);
    times.push(time);
  }
  return times;
}
