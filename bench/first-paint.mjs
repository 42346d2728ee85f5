// First paint of the first three widgets against the floor: the same finished tree set by innerHTML, with the same style
// sheets. Both are timed side by side in one page, in turn, from insertion to the end of the frame that shows them.
import { openPage } from './page.mjs';

const WIDGETS = {
  'metric card': { file: 'metric-card.js', tag: 'gazette-metric-card', attributes: { metric: 'inclusive-loans' } },
  'bureau comparison': { file: 'bureau-comparison.js', tag: 'gazette-bureau-comparison', attributes: {} },
  timeline: { file: 'timeline.js', tag: 'gazette-timeline', attributes: {} },
};
const COPIES = 12;
const ROUNDS = 15;

console.log(`milliseconds to paint ${COPIES} copies, median of ${ROUNDS} rounds, Chromium`);
for (const [name, widget] of Object.entries(WIDGETS)) {
  const { page, close } = await openPage();
  const { live, floor } = await page.evaluate(measure, { ...widget, copies: COPIES, rounds: ROUNDS });
  console.log(
    `${name.padEnd(18)} live ${live.toFixed(1)}  innerHTML ${floor.toFixed(1)}  ratio ${(live / floor).toFixed(2)} (goal 2.00)`,
  );
  await close();
}

/** Runs in the page. */
async function measure({ file, tag, attributes, copies, rounds }) {
  const { clock } = window;
  await import(`/cdn/${file}`);
  const make = () => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const sample = make();
  const ready = clock.ready(sample);
  document.body.append(sample);
  await ready;
  const plain = clock.plain(sample);
  sample.remove();
  const live = [];
  const floor = [];
  for (let round = 0; round < rounds; round++) {
    live.push(await clock.build((box) => box.append(...Array.from({ length: copies }, make))));
    floor.push(await clock.build((box) => box.append(...Array.from({ length: copies }, () => plain()))));
  }
  return { live: clock.median(live), floor: clock.median(floor) };
}
