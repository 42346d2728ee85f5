// npm run sizes: what a page loads for each widget, gzip, kB = 1000 bytes; fails where a limit is passed. It adds up every
// file that an entry imports before it runs, which no size checker at hand does for ES modules that share chunks.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cdn, closure, gzip } from './measure.mjs';

/**
 * The most that a page may load, in bytes. The goals are 24, 42, 46, 60, 15 and 82 kB, and 36 for every other widget;
 * raise no limit without a line beside it that says what grew.
 */
const BUDGETS = [
  // Words that open their source are dotted, parts have the report's own name, English counts have a plural: 0.4 kB in
  // every widget.
  // Any page, in every widget 1.3 kB, in an inline figure 0.7: dark colours for browsers without light-dark(), a width in
  // every box and for paper, a tab stop for each part, sheets made anew in another document.
  // The right report or none, in every widget 1.3 kB: what a page gave is told from what it did not, React's own keeping and
  // another copy of the library are understood, every wait ends.
  // English loses nothing: the words of every unit that the grammar reads are 2.5 kB in every widget; exact digits, the
  // direction of a change and the limits of a report 2.3.
  // One list of verbs for readers of directions, a reader's own spacing of letters, and dark pages in older browsers for
  // figures in a sentence: 0.5 kB in every widget.
  // Drawings that say it at a glance, in every widget 1 kB: words that break between words, records brought out, paper, the
  // texts of empty widgets. The card 3.6 kB: its sentence beside it, the way that a rate has gone, bars of a share. The timeline
  // 10.5 kB: a strip that counts all records and is its navigator, terms, lists by year, a form for phones. Partners and
  // threads 4 kB each: curves; targets 3 kB: bullets; the comparison 3.5 kB: a mark a record, one scale a unit. The document list
  // 13 kB: a strip of counts, and with it the scales of d3; tables with all that a figure has 0.7 kB.
  // Any report: changes against any base, several of one figure, levels before, records of no part and of no time, units of
  // English reports: 0.5 kB in every widget.
  // Marks with targets of their own, a behaviour a file, and Lit as it is published: 1.6 kB in every widget. Bars on both
  // sides of zero and the level before a change: 1.5 kB.
  // Where each row of a table stands, what a page's editors remark, and headings that end their lines between clauses: 0.4 kB
  // in every widget, in the comparison 0.7. That a table's dotted words open their row, and samples of a key that end at
  // their word: 0.1 kB.
  // Lines of standfirsts and notes that end between words of Chinese, and words that a dictionary lacks: 0.5 kB in every
  // widget. A figure of the timeline that keeps its label beside it: 0.3 kB. Words in letters apart from Chinese, a bare 万
  // with its digits, marks as wide as characters: 0.3 kB in every widget.
  // Several reports as one: 0.2 kB in every widget.
  { name: 'metric card', files: ['metric-card.js'], limit: 46_600 },
  // d3-scale is 8.6 kB, of which d3-format and d3-color, which no widget calls, are about half; the rest of many rows
  // on demand, 0.5 kB.
  { name: 'bureau comparison', files: ['bureau-comparison.js'], limit: 64_600 },
  { name: 'timeline', files: ['timeline.js'], limit: 72_300 },
  { name: 'these three together', files: ['metric-card.js', 'bureau-comparison.js', 'timeline.js'], limit: 96_700 },
  { name: 'inline figure', files: ['inline-figure.js'], limit: 24_200 },
  // As the comparison it has the scales of d3, and its lines; that a report is of a table is 0.1 kB in every widget.
  // Slopes beside charts under the title of their section, and words that part where they would meet: 0.8 kB.
  { name: 'series', files: ['series.js'], limit: 57_000 },
  // d3-scale, d3-array, d3-time and d3-shape: 11.5 kB; the change chart 4.1 kB with one zero for all
  // its blocks, series 5.2 with slopes beside charts, targets 0.4 more with the years of a pair.
  // It loads what a page has; its own goal is 2 kB.
  { name: 'autoloader alone', files: ['gazette.js'], limit: 2_000 },
  { name: 'everything', files: ['all.js'], limit: 154_800 },
];
/** Every other widget; with the scales of d3, the words of units and what finds the right report some are 10 kB past 36. */
const LIMIT = 56_000;
const REPORT_LIMIT = 22_000;

if (!existsSync(cdn)) {
  console.error('There is no dist/cdn; run `npm run build` first.');
  process.exit(1);
}
let passed = 0;
let failed = 0;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(5);
function row(name, bytes, limit) {
  if (bytes > limit) failed += 1;
  else passed += 1;
  console.log(
    `${name.padEnd(22)} ${kilobytes(bytes)} kB of ${kilobytes(limit)}${bytes > limit ? '   OVER THE LIMIT' : ''}`,
  );
}
const whole = (files) => gzip(closure(files));
const HOST_LIMIT = 1_500;
/** Everything, with what it may load later, the bundled report, and 5 kB of built-ins that older browsers lack. */
const CLASSIC_LIMIT = 222_000;
for (const { name, files, limit } of BUDGETS) row(name, whole(files), limit);
for (const file of readdirSync(cdn)) {
  const isWidget = file.endsWith('.js') && !['all.js', 'gazette.js', 'gazette-report.js'].includes(file);
  if (isWidget && !BUDGETS.some(({ files }) => files[0] === file)) row(file.replace('.js', ''), whole([file]), LIMIT);
}
for (const file of readdirSync(join(cdn, 'reports')))
  row(file.replace('.js', ''), gzip([`reports/${file}`]), REPORT_LIMIT);
row('for older browsers', gzip(['classic/gazette.js']), CLASSIC_LIMIT);
row('script around frames', gzip(['../embed/host.js']), HOST_LIMIT);
console.log(JSON.stringify({ passed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
