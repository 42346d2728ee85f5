import { item, label, seal, tag, tagWidth } from '../../../drawing/builders.js';
import { bureauMark } from '../../../drawing/bureau.js';
import { figureParts } from '../../../drawing/figure-text.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import type { ItemMark, Mark, PlainMark } from '../../../drawing/marks.js';
import { type MovableMark, moveMarks } from '../../../drawing/move.js';
import { round } from '../../../drawing/round.js';
import { setText } from '../../../drawing/text.js';
import { figureType, type } from '../../../drawing/type.js';
import { formatChange } from '../../../i18n/format-change.js';
import { localized } from '../../../i18n/language.js';
import { describeMetric, formatFigure } from '../../../i18n/metric.js';
import { joinClauses } from '../../../i18n/punctuation.js';
import { insideSentence, statusTag, terms } from '../../../i18n/terms.js';
import { formatTime } from '../../../i18n/time.js';
import { recordTarget } from '../../../report/mark-target.js';
import { statusOf } from '../../../report/status.js';
import type { Metric } from '../../../report/types.js';
import type { GridCard } from './cards.js';

/** No more stand in a row; a row of them is whole wherever it can be. */
const MOST = 4;
const LEAST_WIDTH = 200;
const GAP = 36;
/** The sizes of the number, of the words beside it, and of the seal, in pixels at a scale of 1. */
const FIGURE = { number: 46, side: 20, least: 18, seal: 20 };

/** The figures that lead, large, as many beside each other as have room; those of a row share their lines. */
export function layoutLead(cards: readonly GridCard[], context: LayoutContext): { marks: Mark[]; height: number } {
  const { width, scale } = context;
  if (cards.length === 0) return { marks: [], height: 0 };
  const gap = GAP * scale;
  const widthOf = (count: number): number => (width - gap * (count - 1)) / count;
  const counts = [MOST, 3, 2, 1].filter((count) => count <= cards.length && widthOf(count) >= LEAST_WIDTH * scale);
  const columns = counts.find((count) => cards.length % count === 0) ?? counts[0] ?? 1;
  // Alone, a figure has no more room than one of two.
  const column = Math.min(widthOf(columns), Math.max(widthOf(2), LEAST_WIDTH * scale * 1.6), width);
  const marks: Mark[] = [];
  let y = 0;
  for (let first = 0; first < cards.length; first += columns) {
    const members = cards.slice(first, first + columns);
    // Figures of a row have one size: that at which the widest fits.
    const size = Math.min(...members.map(({ metric }) => sizeOf(metric, column, context)));
    const row = members.map((card) => setLead(card, column, size, context));
    const labels = Math.max(...row.map(({ labelHeight }) => labelHeight));
    const height = labels + Math.max(...row.map(({ restHeight }) => restHeight));
    row.forEach((card, i) => {
      marks.push(card.place(round(i * (widthOf(columns) + gap)), y, labels, height));
    });
    y += height + 20 * scale;
  }
  return { marks, height: y };
}

/** A figure whose texts are set, and which waits for the heights of its row. */
interface SetLead {
  labelHeight: number;
  restHeight: number;
  place: (x: number, y: number, labels: number, height: number) => ItemMark;
}

function setLead({ metric, tone, bureau }: GridCard, width: number, size: number, context: LayoutContext): SetLead {
  const { scale, language } = context;
  const name = localized(metric.label, language);
  const head = bureau === '' ? 0 : 20 * scale;
  const whose =
    bureau === ''
      ? null
      : setText(
          { text: bureau, x: 15 * scale, y: 0, width: width - 15 * scale, ...type('smallStrong', scale), tone },
          context,
        );
  const headHeight = whose ? Math.max(head, whose.height) : 0;
  const title = setText({ text: name, x: 0, y: headHeight, width, ...type('measure', scale), tone: 'ink' }, context);
  const figure = setFigure(metric, size, context);
  const status = statusOf(metric);
  const boxed = statusTag(status, language);
  const noteX = boxed === '' ? 0 : tagWidth(boxed, context) + 6 * scale;
  const note = setText(
    { text: noteOf(metric, context), x: noteX, y: 0, width: width - noteX, ...type('small', scale), tone: 'ink-2' },
    context,
  );
  const change = metric.change
    ? setText(
        {
          text: formatChange(metric.change, language),
          x: 0,
          y: note.height,
          width,
          ...type('small', scale),
          tone: 'ink',
        },
        context,
      )
    : { marks: [], height: 0 };
  const place = (x: number, y: number, labels: number, height: number): ItemMark => {
    const figureTop = y + labels;
    const noteTop = figureTop + figure.height;
    const marks: PlainMark[] = [
      ...(whose ? [bureauMark(tone, x, round(y + 6 * scale), 9 * scale), ...moveMarks(whose.marks, x, y)] : []),
      ...moveMarks(title.marks, x, y),
      ...moveMarks(figure.marks, x, figureTop),
      ...moveMarks(note.marks, x, noteTop),
      ...moveMarks(change.marks, x, noteTop),
    ];
    if (boxed !== '') marks.push(tag(boxed, x, noteTop + scale, status === 'planned', context));
    return item(
      recordTarget(metric.id),
      { x: x - 4, y, width: width + 8, height },
      describeMetric(metric, language),
      marks,
    );
  };
  return {
    labelHeight: headHeight + title.height,
    restHeight: figure.height + note.height + change.height + 4 * scale,
    place,
  };
}

/** The largest of a few sizes of the number at which a figure fits a width, in pixels at a scale of 1. */
function sizeOf(metric: Metric, width: number, context: LayoutContext): number {
  let size: number = FIGURE.number;
  while (size > FIGURE.least && setFigure(metric, size, context).width > width) size -= 4;
  return size;
}

/** A figure on one line: qualifier small, number large, unit small, the seal. */
function setFigure(
  metric: Metric,
  size: number,
  { scale, measure, language }: LayoutContext,
): { marks: MovableMark[]; width: number; height: number } {
  const side = FIGURE.seal * scale;
  const large = figureType(size * scale);
  const small = figureType(Math.max(12.5, Math.min(FIGURE.side, size * 0.55)) * scale, 600);
  const baseline = Math.round(size * scale * 0.98);
  let end = 0;
  const marks = figureParts(formatFigure(metric, language), language).map(
    ({ text, isNumber, isJoined, lang }, i): MovableMark => {
      if (i > 0) end += (isJoined ? (language === 'zh' ? 3 : 1) : 6) * scale;
      const font = isNumber ? large : small;
      const mark = label(text, Math.round(end * 10) / 10, baseline, font, 'ink', { lang });
      end += measure(text, font);
      return mark;
    },
  );
  const sealX = Math.ceil(end + 9 * scale);
  return {
    marks: [...marks, seal(sealX, baseline - size * scale * 0.36, side)],
    width: sealX + side,
    height: size * scale * 1.12 + 6 * scale,
  };
}

/** The line under a figure: its time, and whose doing it is where it is not the bureau's own alone. */
function noteOf({ time, attribution }: Metric, { language }: LayoutContext): string {
  const whose = insideSentence(terms[language].attribution[attribution], language);
  return joinClauses([formatTime(time, language), whose], language);
}
