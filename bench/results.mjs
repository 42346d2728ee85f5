// What was measured, as a page to read.
import { CONTENDERS, LIMIT, OURS } from './contenders.mjs';
import { GOALS } from './goals.mjs';
import { CHECKED, FIGURES } from './sizes.mjs';
import { COPIES } from './tasks/first-paint.mjs';
import { LOADS } from './tasks/load.mjs';
import { PHONE } from './tasks/phone.mjs';

const TITLES = {
  comparison: ['A comparison', 'rows of two bars'],
  timeline: ['A timeline', 'records'],
  grid: ['A wall of cards', 'cards'],
  text: ['A source text', 'characters'],
};

const nameOf = (id) => CONTENDERS.find((contender) => contender.id === id)?.name ?? id;
const number = (value) => value.toLocaleString('en');

/** A time with as many digits as it can bear. */
function time(value) {
  if (Number.isNaN(value)) return '–';
  if (value < 10) return value.toFixed(value < 1 ? 3 : 1);
  return number(Math.round(value));
}

const three = ({ least, median, most }) => [time(least), time(median), time(most)];

/** A table in Markdown; all but the first column are numbers. */
function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** The page of a run. */
export function writeResults(results) {
  return `${[
    head(results),
    goals(results),
    '## Drawing\n\nMilliseconds from the call until the end of the frame that shows it, warm: in a fresh page the script is loaded, a small drawing is made and thrown away, then the one that counts is timed. Contenders take turns. Peers are given their data in their own form before the clock starts; our time includes the check of the report. Waiting for the next frame to begin, with nothing to do, is left out. “Script” is the part until the drawing is in the document; the rest is style, layout and paint. The pixels themselves are set by other threads and are in nobody’s time.',
    ...results.drawings.map(drawing),
    whatIsDrawn(results),
    zoom(results),
    reading(results),
    firstPaint(results),
    load(results),
    phone(results),
    check(results),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function head({ machine, date, versions, seconds, isQuick }) {
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# What the elements cost, beside others

${isQuick ? 'A quick run: too few rounds for a number to be relied on.' : 'Made by `npm run bench`; `npm run bench -- --quick` makes a shorter one.'}

- ${date}, in ${Math.round(seconds / 60)} min
- ${machine}
- ${list.join(', ')}`;
}

function goals(results) {
  const rows = GOALS.map(({ name, most, unit, measure }) => {
    const found = measure(results);
    if (found === undefined) return [name, `${most}${unit}`, '–', 'not measured'];
    const digits = unit === '×' || found < 10 ? 2 : 1;
    return [name, `${most}${unit}`, `${found.toFixed(digits)}${unit}`, found <= most ? 'met' : '**not met**'];
  });
  return `## Goals

By medians: “ahead” is our time to that of the fastest peer, “the limit” is the same finished tree set by \`innerHTML\` under the same style sheets. Of a long timeline the limit knows only the columns and none of the records, so that it is no measure there.

${table(['goal', 'at most', 'measured', ''], rows)}`;
}

function drawing({ task, size, contenders }) {
  const ours = contenders.find(({ id }) => id === OURS).time.median;
  const rows = [...contenders]
    .sort((a, b) => a.time.median - b.time.median)
    .map(({ id, time: own, script }) => [
      id === OURS ? `**${nameOf(id)}**` : nameOf(id),
      ...three(own),
      time(script.median),
      (own.median / ours).toFixed(2),
      own.count,
    ]);
  const [title, unit] = TITLES[task];
  return `### ${title}: ${number(size)} ${unit}\n\n${table(['', 'least', 'median', 'most', 'script', 'to ours', 'runs'], rows)}`;
}

function whatIsDrawn({ drawings }) {
  const tasks = [...new Set(drawings.map(({ task }) => task))];
  const parts = tasks.map((task) => {
    const lines = CONTENDERS.filter(({ draws }) => task in draws).map(
      ({ name, draws }) => `- ${name}: ${draws[task]}.`,
    );
    const marks = drawings
      .filter((each) => each.task === task)
      .map(({ size, contenders }) => `${number(contenders.find(({ id }) => id === OURS).marks)} at ${number(size)}`);
    return `**${TITLES[task][0]}.** Elements in our tree: ${marks.join(', ')}.\n\n${lines.join('\n')}`;
  });
  return `### What each draws

No peer marks a figure with its source, can be walked through by keyboard or says itself to a screen reader, and none is asked to. ![What each has drawn](drawn.png)

${parts.join('\n\n')}`;
}

function zoom({ zooms }) {
  if (zooms.length === 0) return '';
  const rows = zooms.map(({ size, step }) => [`${number(size)} records`, ...three(step), step.count]);
  return `## Zooming\n\nMilliseconds to paint a step of our timeline by the keys \`+\` and \`-\`.\n\n${table(['', 'least', 'median', 'most', 'steps'], rows)}`;
}

function reading({ figures, wall }) {
  const each = ({ least, median, most, count }) => [
    ...[least, median, most].map((value) => (value / FIGURES).toFixed(3)),
    count,
  ];
  const rows = [
    [`a figure in a text, of ${FIGURES}`, ...each(figures.live)],
    ['the same by innerHTML', ...each(figures.floor)],
    ['the same as plain words', ...each(figures.bare)],
    ['a key in the filter of 1,000 cards', ...three(wall.keys), wall.keys.count],
    ['pointing at one of 1,000 cards', ...three(wall.points), wall.points.count],
  ];
  return `## Many at once\n\n${table(['milliseconds', 'least', 'median', 'most', 'runs'], rows)}`;
}

function firstPaint({ firstPaints }) {
  const rows = firstPaints.flatMap(({ name, live, floor }) => [
    [name, ...three(live), (live.median / floor.median).toFixed(2)],
    [nameOf(LIMIT), ...three(floor), ''],
  ]);
  return `## First paint\n\nMilliseconds to paint ${COPIES} copies with the bundled report.\n\n${table(['', 'least', 'median', 'most', 'ratio'], rows)}`;
}

function load({ loads }) {
  const parts = loads.map(({ task, contenders }) => {
    const rows = [...contenders]
      .sort((a, b) => a.bytes - b.bytes)
      .map(({ id, bytes, script }) => [
        id === OURS ? `**${nameOf(id)}**` : nameOf(id),
        (bytes / 1000).toFixed(1),
        ...three(script),
      ]);
    return `${TITLES[task][0]} of ${LOADS[task]}:\n\n${table(['', 'kB', 'least', 'median', 'most'], rows)}`;
  });
  return `## Loading\n\nAll that a page loads for that one drawing and no other, bundled without what is not used, gzip, kB = 1000 bytes, without the data; and milliseconds for which it keeps the page’s main thread busy until that is drawn for the first time.\n\n${parts.join('\n\n')}`;
}

function phone({ phones }) {
  if (phones.length === 0) return '';
  const lines = [
    ['first widget drawn, 1 card', 1, 'first'],
    ['first widget drawn, 50 cards', 50, 'first'],
    ['last widget drawn, 50 cards', 50, 'last'],
    ['blocking, 50 cards', 50, 'blocking'],
    ['request of the report after that of the first script, 1 card', 1, 'report'],
  ];
  const rows = lines.flatMap(([name, count, key]) => {
    const found = phones.find((each) => each.count === count);
    return found ? [[name, ...three(found[key]), found[key].count]] : [];
  });
  return `## On a slow phone\n\nA processor ${PHONE.processor} times slower, ${PHONE.megabits} Mbit/s, ${PHONE.latency} ms there and back, nothing kept; the bundled report. Milliseconds from the start of the visit; “blocking” is what tasks take over 50 ms each.\n\n${table(['', 'least', 'median', 'most', 'runs'], rows)}`;
}

function check({ check: found }) {
  if (!found) return '';
  return `## The check\n\nMicroseconds a record, in Node, of a report of ${number(CHECKED)} events, from the source as it is now.\n\n${table(['', 'least', 'median', 'most', 'runs'], [['a record', ...three(found), found.count]])}`;
}
