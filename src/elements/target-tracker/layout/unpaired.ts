import { item, label, rule } from '../../../drawing/builders.js';
import { figureText, fittingSize } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { Mark } from '../../../drawing/marks.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { type } from '../../../drawing/type.js';
import { formatTime } from '../../../i18n/time.js';
import { recordTarget } from '../../../report/mark-target.js';
import { targetTrackerMessages } from '../messages.js';
import type { TrackedTarget } from '../tracked.js';
import { FIGURE, setStated } from './stated.js';

const GAP = 20;
/** A name has at least this much room in a row of columns. */
const LEAST_NAME = 132;
const MOST_NAME = 300;
const LEAST_STATED = 200;

/** The columns of the table: their left edges and widths; without them a name has a line of its own. */
interface Columns {
  name: number;
  figure: { x: number; width: number };
  term: { x: number; width: number };
  /** What else the text states; under the row where it has no room. */
  stated: { x: number; width: number } | null;
}

/**
 * Targets without a result as a compact table: label, figure, term, and what the text states towards them that is no
 * measure of them.
 * @param isOneOfMany true where figures are dotted, and their seals on demand
 * @param figureX where the figures begin, if the rows above say it
 */
export function setUnpaired(
  targets: readonly TrackedTarget[],
  y: number,
  { isOneOfMany, figureX }: { isOneOfMany: boolean; figureX: number | null },
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale, language, width } = context;
  const columns = columnsOf(targets, figureX, context);
  const messages = targetTrackerMessages[language].columns;
  const marks: Mark[] = [];
  let at = y;
  if (columns) {
    const font = type('smallStrong', scale);
    const head = (text: string, x: number): Mark => label(text, x, at + 13 * scale, font, 'ink-2', { isQuiet: true });
    marks.push(head(messages.target, 0), head(messages.figure, columns.figure.x), head(messages.term, columns.term.x));
    if (columns.stated) marks.push(head(messages.stated, columns.stated.x));
    at += Math.round(22 * scale);
  }
  targets.forEach((target, i) => {
    if (columns || i > 0) marks.push(rule(at, 0, width, 'hair'));
    const row = setRow(target, columns, at, isOneOfMany, context);
    marks.push(...row.marks);
    at += Math.ceil(row.height);
  });
  return { marks, height: at - y };
}

function columnsOf(targets: readonly TrackedTarget[], given: number | null, context: LayoutContext): Columns | null {
  const { measure, scale, language, width } = context;
  const gap = GAP * scale;
  const widest = (widths: number[]): number => Math.max(0, ...widths);
  const messages = targetTrackerMessages[language].columns;
  const head = (text: string): number => measure(text, type('smallStrong', scale));
  const figure = widest([
    head(messages.figure),
    ...targets.map(
      ({ metric }) => figureText({ figure: metric, x: 0, baseline: 0, size: FIGURE * scale }, context).end,
    ),
  ]);
  const term = widest([
    head(messages.term),
    ...targets.map(({ metric }) => measure(formatTime(metric.time, language), type('note', scale))),
  ]);
  const rest = width - figure - term - 2 * gap;
  if (rest < LEAST_NAME * scale) return null;
  const hasStated = targets.some(({ stated }) => stated.length > 0);
  const isStatedBeside = hasStated && rest - gap - LEAST_STATED * scale >= LEAST_NAME * scale;
  const longest = widest(targets.map(({ label: text }) => measure(text, type('body', scale)))) + 2 * scale;
  const forName = isStatedBeside ? rest - gap - LEAST_STATED * scale : rest;
  const wanted = given === null ? Math.max(longest, LEAST_NAME * scale) : given - gap;
  const name = Math.min(forName, wanted, MOST_NAME * scale);
  // What is left over parts the columns evenly, so that none stands alone at the far end.
  const spare = isStatedBeside ? 0 : Math.min((rest - name) / 2, 60 * scale);
  const figureX = name + gap + (given === null ? spare : 0);
  const termX = figureX + figure + gap + spare;
  const statedX = termX + term + 2 * gap;
  return {
    name,
    figure: { x: figureX, width: figure },
    term: { x: termX, width: Math.min(term, width - termX) },
    stated:
      isStatedBeside && statedX + LEAST_STATED * scale <= width + gap ? { x: statedX, width: width - statedX } : null,
  };
}

function setRow(
  { metric, label: text, name, stated }: TrackedTarget,
  columns: Columns | null,
  y: number,
  isOneOfMany: boolean,
  context: LayoutContext,
): { marks: Mark[]; height: number } {
  const { scale, language, width } = context;
  const top = y + 6 * scale;
  const words = setText(
    { text, x: 0, y: top, width: columns ? columns.name : width, ...type('body', scale), tone: 'ink' },
    context,
  );
  const first = words.marks[0]?.y ?? top;
  const lineTop = columns ? top : top + words.height;
  const baseline = columns ? first : round(lineTop + 16 * scale);
  const place = columns?.figure ?? { x: 0, width };
  const size = fittingSize(metric, FIGURE * scale, place.width, context);
  const figure = figureText({ figure: metric, x: place.x, baseline, size, isOneOfMany }, context);
  const term = formatTime(metric.time, language);
  const font = type('note', scale);
  const after = columns ? columns.term.x : figure.end + 12 * scale;
  const isTermUnder = !columns && after + context.measure(term, font) > width;
  const termTop = columns ? first - 14.6 * scale : isTermUnder ? lineTop + 24 * scale : baseline - 14.6 * scale;
  const when = setText(
    {
      text: term,
      x: isTermUnder ? 0 : after,
      y: termTop,
      width: width - (isTermUnder ? 0 : after) + 1,
      ...font,
      tone: 'ink-2',
    },
    context,
  );
  const height = columns
    ? Math.max(Math.max(words.height, when.height) + 12 * scale, 33 * scale)
    : words.height + (isTermUnder ? 36 * scale + when.height : 34 * scale);
  const besides = columns?.stated ?? null;
  const right = besides ? besides.x - GAP * scale : width;
  const marks: Mark[] = [
    item(recordTarget(metric.id), { x: 0, y: y + 1, width: right, height: height - 2 }, name, [
      ...words.marks,
      ...figure.marks,
      ...when.marks,
    ]),
  ];
  let bottom = y + height;
  let at = besides ? y : bottom;
  for (const one of stated) {
    const how = { isHeaded: besides === null, isNamesake: one.label === text };
    const set = setStated(one, besides ?? { x: 0, width }, at, isOneOfMany, how, context);
    marks.push(set.item);
    at += set.height;
    bottom = Math.max(bottom, at);
  }
  return { marks, height: bottom - y };
}
