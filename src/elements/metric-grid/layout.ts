import { item, rule, tag, tagWidth } from '../../drawing/builders.js';
import { bureauMark } from '../../drawing/bureau.js';
import { figureText, fittingSize } from '../../drawing/figure-text.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { BureauTone, Drawing, ItemMark, Mark, PlainMark } from '../../drawing/marks.js';
import { moveMarks } from '../../drawing/move.js';
import { round } from '../../drawing/round.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import { localized } from '../../i18n/language.js';
import { describeMetric } from '../../i18n/metric.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { insideSentence, statusTag, terms } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { recordTarget } from '../../report/mark-target.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';

/** A card of the grid. */
export interface GridCard {
  metric: Metric;
  tone: BureauTone;
}

/** The cards under one heading. */
export interface GridGroup {
  /** "" where the grid is not grouped. */
  heading: string;
  cards: readonly GridCard[];
}

const LEAST_COLUMN = 216;
/** The dozen that is shown at first fills whole rows of one to four columns, and leaves a hole in rows of five. */
const MOST_COLUMNS = 4;
const GUTTER = 28;
/** From the top of a card down to its label, and from the foot of its label to the baseline of its figure and its note. */
const LABEL_TOP = 8;
const FIGURE_BASELINE = 32;
const NOTE_TOP = 42;
/** The figure is set no larger than this. */
const LARGEST_FIGURE = 30;

/** A wall of small cards in equal columns; the cards of a row share their lines. */
export function layoutMetricGrid(groups: readonly GridGroup[], context: LayoutContext): Drawing {
  const { width, scale } = context;
  const gutter = GUTTER * scale;
  const fitting = Math.floor((width + gutter) / (LEAST_COLUMN * scale + gutter));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fitting));
  const column = (width - gutter * (columns - 1)) / columns;
  const marks: Mark[] = [];
  let y = 0;
  for (const { heading, cards } of groups) {
    if (heading !== '') {
      const set = setText(
        { text: heading, x: 0, y: y + 6 * scale, width, ...type('strong', scale), tone: 'ink' },
        context,
      );
      marks.push(rule(y, 0, width, 'ink'), ...set.marks);
      y += set.height + 14 * scale;
    }
    for (let first = 0; first < cards.length; first += columns) {
      const row = cards.slice(first, first + columns).map((card) => setCard(card, column, context));
      const labels = Math.max(...row.map(({ labelHeight }) => labelHeight));
      const notes = Math.max(...row.map(({ noteHeight }) => noteHeight));
      const height = labels + 44 * scale + notes + 14 * scale;
      row.forEach((card, i) => {
        const x = round(i * (column + gutter));
        marks.push(rule(y, x, x + column, 'hair'), card.place(x, y, labels, height));
      });
      y += height + 10 * scale;
    }
    y += 10 * scale;
  }
  return { width, height: Math.ceil(Math.max(y - 20 * scale, 0)), marks, legend: [] };
}

/** A card whose texts are set, and which waits for the heights of its row. */
interface SetCard {
  labelHeight: number;
  noteHeight: number;
  /** @param labels the height of the highest label of the row */
  place: (x: number, y: number, labels: number, height: number) => ItemMark;
}

function setCard({ metric, tone }: GridCard, width: number, context: LayoutContext): SetCard {
  const { scale, language } = context;
  const shape = 8 * scale;
  const inset = shape + 6 * scale;
  const name = localized(metric.label, language);
  const label = setText(
    { text: name, x: inset, y: 0, width: width - inset, ...type('label', scale), tone: 'ink' },
    context,
  );
  const size = fittingSize(metric, LARGEST_FIGURE * scale, width, context);
  const status = statusOf(metric);
  const boxed = statusTag(status, language);
  const noteX = boxed === '' ? 0 : tagWidth(boxed, context) + 6 * scale;
  const note = setText(
    { text: noteOf(metric, context), x: noteX, y: 0, width: width - noteX, ...type('small', scale), tone: 'ink-2' },
    context,
  );
  const place = (x: number, y: number, labels: number, height: number): ItemMark => {
    const top = y + LABEL_TOP * scale;
    const noteTop = top + labels + NOTE_TOP * scale;
    const baseline = round(top + labels + FIGURE_BASELINE * scale);
    const marks: PlainMark[] = [
      bureauMark(tone, round(x), round(top + 6 * scale), shape),
      ...moveMarks(label.marks, x, top),
      ...figureText({ figure: metric, x, baseline, size, isOneOfMany: true }, context).marks,
      ...moveMarks(note.marks, x, noteTop),
    ];
    if (boxed !== '') marks.push(tag(boxed, x, noteTop + scale, status === 'planned', context));
    const box = { x: x - 4, y: y + 2, width: width + 8, height };
    return item(recordTarget(metric.id), box, describeMetric(metric, language), marks);
  };
  return { labelHeight: label.height, noteHeight: note.height, place };
}

/** The line under a figure: its time, and whose doing it is where it is not the bureau's own alone. */
function noteOf({ time, attribution }: Metric, { language }: LayoutContext): string {
  const whose = insideSentence(terms[language].attribution[attribution], language);
  return joinClauses([formatTime(time, language), whose], language);
}
