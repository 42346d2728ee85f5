import { max } from 'd3-array';
import { sealRoom } from '../../../drawing/builders.js';
import type { LayoutContext } from '../../../drawing/layout-context.js';
import { type } from '../../../drawing/type.js';
import type { DocumentRow } from '../document-row.js';

/** What heads the columns. */
export type ColumnHeads = Record<'title' | 'verb' | 'issuers' | 'mentions', string>;

/** A column: its left edge and its width, in pixels. */
interface Column {
  x: number;
  width: number;
}

/** The columns of a wide list; those that say nothing are null. */
export interface DocumentColumns {
  title: Column;
  /** What became of a document, or where `isFolded` with whom and how often it is named too. */
  verb: Column | null;
  isFolded: boolean;
  issuers: Column | null;
  /** Its words end at the right edge. */
  mentions: Column | null;
}

/** All in pixels at a scale of 1. */
export const INSET = 18;
const GAP = 20;
const LEAST_WIDTH = 680;
const LEAST_TITLE = 230;
/** The share of the width that the titles have, where they need no more and the others leave it. */
const TITLE_SHARE = 0.55;
const MOST_ISSUERS = 0.28;
/** Columns that fewer rows than this share have words for stand nearly empty: their words follow the verb. */
const LEAST_FILLED = 0.25;
const MOST_FOLDED = 0.4;

/** The columns that rows need, each as wide as its words; null where a narrow list sets them under each other. */
export function documentColumns(
  rows: readonly DocumentRow[],
  heads: ColumnHeads,
  { width, scale, measure }: LayoutContext,
): DocumentColumns | null {
  if (width < LEAST_WIDTH * scale) return null;
  const small = type('note', scale);
  const head = type('small', scale);
  const needs = (key: 'verb' | 'issuers' | 'mentions'): number => {
    const widest = max(rows, (row) => measure(row[key], small)) ?? 0;
    return widest === 0 ? 0 : Math.ceil(Math.max(widest, measure(heads[key], head)));
  };
  const gap = GAP * scale;
  const room = (own: number): number => (own === 0 ? 0 : own + gap);
  const left = INSET * scale;
  const share = (key: 'issuers' | 'mentions'): number => rows.filter((row) => row[key] !== '').length / rows.length;
  const isFolded = share('issuers') < LEAST_FILLED && share('mentions') < LEAST_FILLED;
  const folded = (): number => Math.min(max(rows, ({ detail }) => measure(detail, small)) ?? 0, width * MOST_FOLDED);
  const verb = isFolded ? Math.ceil(Math.max(folded(), needs('verb'))) : needs('verb');
  const issuers = isFolded ? 0 : Math.min(needs('issuers'), width * MOST_ISSUERS);
  const mentions = isFolded ? 0 : needs('mentions');
  const most = width - left - room(verb) - room(issuers) - room(mentions);
  if (most < LEAST_TITLE * scale) return null;
  const titles = (max(rows, ({ title }) => measure(title, type('body', scale))) ?? 0) + sealRoom(scale);
  const title = Math.floor(Math.min(most, Math.max(titles, width * TITLE_SHARE)));
  const verbX = left + title + gap;
  const issuersX = verbX + room(verb);
  const end = width - room(mentions);
  return {
    title: { x: left, width: title },
    verb: verb === 0 ? null : { x: verbX, width: verb },
    isFolded,
    issuers: issuers === 0 ? null : { x: issuersX, width: end - issuersX },
    mentions: mentions === 0 ? null : { x: width - mentions, width: mentions },
  };
}
