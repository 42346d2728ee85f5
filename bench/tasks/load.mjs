// What a page loads for one small drawing, and how long it takes from asking for the script until the drawing is there,
// with nothing warm: bytes as they are sent, and milliseconds in which scripts, styles and layout run.
import { contendersOf, LIMIT } from '../contenders.mjs';
import { summarize } from '../statistics.mjs';

/** The drawings that peers make too, and the size at which each is loaded. */
export const LOADS = { comparison: 10, timeline: 20 };

export async function measureLoad(bench, { task, rounds }) {
  const size = LOADS[task];
  // The limit has no script to speak of.
  const contenders = contendersOf(task, size).filter(({ id }) => id !== LIMIT);
  const found = contenders.map(({ id }) => ({ id, bytes: 0, times: [] }));
  for (let round = 0; round < rounds; round++)
    for (const [i, { id, input }] of contenders.entries()) {
      const { paths, time } = await bench.inPage((page) =>
        load(page, `/bundles/${task}-${id}`, `/data/${task}-${size}-${input}.json`),
      );
      const sizes = await Promise.all(paths.map(bench.server.sizeOf));
      found[i].bytes = sizes.reduce((sum, bytes) => sum + bytes, 0);
      found[i].times.push(time);
    }
  return found.map(({ id, bytes, times }) => ({ id, bytes, script: summarize(times) }));
}

/** Draws once in a page that has loaded nothing, and lists what it then loads. */
async function load(page, script, data) {
  const paths = new Set();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.ok() && !pathname.startsWith('/data/')) paths.add(pathname);
  });
  const before = await page.metrics();
  await page.evaluate(
    async ({ script, data }) => {
      const styles = document.createElement('link');
      styles.rel = 'stylesheet';
      styles.href = `${script}.css`;
      document.head.append(styles);
      const { drawing } = await import(`${script}.js`);
      await drawing.load?.();
      const input = await (await fetch(data)).json();
      await drawing.draw(document.body, drawing.prepare?.(input) ?? input);
      await window.clock.painted();
    },
    { script, data },
  );
  const after = await page.metrics();
  return { paths: [...paths], time: (after.TaskDuration - before.TaskDuration) * 1000 };
}
