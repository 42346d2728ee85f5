import { figureText, figureWidth } from '../../drawing/figure-text.js';
import { round } from '../../drawing/hatch.js';
import {
  type BureauTone,
  bureauMark,
  type Drawing,
  type Font,
  type Frame,
  type ItemMark,
  type Mark,
  type PlainMark,
} from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { describeMetric } from '../../i18n/metric.js';
import { formatTime } from '../../i18n/time.js';
import type { Metric } from '../../report/types.js';

/** A card of the grid: a metric with what its label line says. */
export interface GridCard {
  metric: Metric;
  label: string;
  tone: BureauTone;
  /** 计划, 预计 or "", boxed before the time. */
  status: string;
  /** 全社会的数, or "". */
  attribution: string;
}

export interface GridGroup {
  /** "" where the grid is not grouped. */
  heading: string;
  cards: readonly GridCard[];
}

const LEAST_COLUMN = 216;
/** The dozen that is shown at first fills whole rows of one to four columns, and leaves a hole in rows of five. */
const MOST_COLUMNS = 4;
const GUTTER = 28;

/** A wall of small cards in equal columns; the cards of a row share their lines. */
export function layoutMetricGrid(groups: readonly GridGroup[], frame: Frame): Drawing {
  const { width, scale } = frame;
  const gutter = GUTTER * scale;
  const fitting = Math.floor((width + gutter) / (LEAST_COLUMN * scale + gutter));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fitting));
  const column = (width - gutter * (columns - 1)) / columns;
  const marks: Mark[] = [];
  let y = 0;
  for (const { heading, cards } of groups) {
    if (heading !== '') {
      const set = setText(
        {
          text: heading,
          x: 0,
          y: y + 6 * scale,
          width,
          size: 14 * scale,
          weight: 600,
          tone: 'ink',
          leading: 22 * scale,
        },
        frame,
      );
      marks.push({ kind: 'line', x1: 0, x2: width, y1: y + 0.5, y2: y + 0.5, tone: 'ink', width: 1 }, ...set.marks);
      y += set.height + 14 * scale;
    }
    for (let first = 0; first < cards.length; first += columns) {
      const row = cards.slice(first, first + columns).map((card) => setCard(card, column, frame));
      const labels = Math.max(...row.map(({ labelHeight }) => labelHeight));
      const notes = Math.max(...row.map(({ noteHeight }) => noteHeight));
      const height = labels + 44 * scale + notes + 14 * scale;
      row.forEach((card, i) => {
        const x = round(i * (column + gutter));
        marks.push({
          kind: 'line',
          x1: x,
          x2: round(x + column),
          y1: round(y) + 0.5,
          y2: round(y) + 0.5,
          tone: 'hair',
          width: 1,
        });
        marks.push(card.place(x, y, labels, height));
      });
      y += height + 10 * scale;
    }
    y += 10 * scale;
  }
  return { width, height: Math.ceil(Math.max(y - 20 * scale, 0)), marks, key: [] };
}

interface SetCard {
  labelHeight: number;
  noteHeight: number;
  /** The card at a place, once the heights of its row are known. */
  place: (x: number, y: number, labels: number, height: number) => ItemMark;
}

function setCard({ metric, label, tone, status, attribution }: GridCard, width: number, frame: Frame): SetCard {
  const { scale, measure, language } = frame;
  const shape = 8 * scale;
  const inset = shape + 6 * scale;
  const words = setText(
    {
      text: label,
      x: inset,
      y: 0,
      width: width - inset,
      size: 13.5 * scale,
      weight: 600,
      tone: 'ink',
      leading: 20 * scale,
    },
    frame,
  );
  const size = Math.min(30, (30 * width) / figureWidth(metric.quantity, 30 * scale, frame)) * scale;
  const small: Font = { size: 12 * scale, weight: 400, face: 'body' };
  const tagWidth = status === '' ? 0 : measure(status, small) + 9 * scale;
  // After the time it is inside the sentence, where English has no capital.
  const whose = attribution.charAt(0).toLowerCase() + attribution.slice(1);
  const note = [formatTime(metric.time, language), whose].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  const noteX = tagWidth === 0 ? 0 : tagWidth + 6 * scale;
  const noteText = setText(
    {
      text: note,
      x: noteX,
      y: 0,
      width: width - noteX,
      ...small,
      size: 12.5 * scale,
      tone: 'ink-2',
      leading: 19 * scale,
    },
    frame,
  );
  const place = (x: number, y: number, labels: number, height: number): ItemMark => {
    const top = y + 8 * scale;
    const noteTop = top + labels + 42 * scale;
    const figure = figureText(
      { quantity: metric.quantity, x, baseline: round(top + labels + 32 * scale), size },
      frame,
    );
    const marks: PlainMark[] = [
      bureauMark(tone, round(x), round(top + 6 * scale), shape),
      ...move(words.marks, x, top),
      ...figure.marks,
      ...move(noteText.marks, x, noteTop),
    ];
    if (status !== '') {
      marks.push({
        kind: 'tag',
        x,
        y: round(noteTop + scale),
        width: tagWidth,
        height: 17 * scale,
        text: status,
        dashed: metric.role === 'target',
        ...small,
      });
    }
    return {
      kind: 'item',
      record: metric.id,
      x: x - 4,
      y: round(y + 2),
      width: width + 8,
      height: round(height),
      label: describeMetric(metric, language),
      marks,
    };
  };
  return { labelHeight: words.height, noteHeight: noteText.height, place };
}

function move<Moved extends { x: number; y: number }>(marks: readonly Moved[], x: number, y: number): Moved[] {
  return marks.map((mark) => ({ ...mark, x: round(mark.x + x), y: round(mark.y + y) }));
}
