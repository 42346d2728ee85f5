import type { BureauTone, Texture } from '../../../drawing/marks.js';
import type { DrawnQuantity } from '../../../drawing/quantity-bar.js';
import type { QuantityWords } from '../../../i18n/quantity.js';
import type { MarkTarget } from '../../../report/mark-target.js';

/** A change as the chart shows it, in the reader's language. */
export interface ChangeRow {
  target: MarkTarget;
  /** What a screen reader says. */
  name: string;
  label: string;
  /** The level that changed; "" where the text gives none. */
  level: string;
  /** 计划, 预计 or "". */
  tag: string;
  isPlanned: boolean;
  /** 增长 and its amount. */
  words: QuantityWords;
  /** The amount with its sign. */
  drawn: DrawnQuantity;
  tone: BureauTone;
  texture: Texture;
}

/** A row whose change is measured. */
export interface MeasuredRow extends ChangeRow {
  /** The width of the change in words, without its seal, in pixels. */
  labelWidth: number;
}

/** Rows of one scale. */
export interface BlockRows<Row extends ChangeRow = MeasuredRow> {
  /** "" for the main block under its themes. */
  title: string;
  /** Under the title: that the scale is another. */
  note: string;
  /** Over the side of rises, with what they are counted against. */
  up: string;
  /** Arrows are of another unit than bars; a lone change has no length. */
  form: 'bar' | 'arrow' | 'none';
  /** Whether it has a line over it that says which side is which. */
  hasSides: boolean;
  groups: { heading: string; rows: Row[] }[];
}

/** Whether what is drawn goes left of zero. */
export function isFall({ value, high = value }: DrawnQuantity): boolean {
  return Math.min(value, high) < 0;
}

/** All rows of a block. */
export function rowsOf<Row extends ChangeRow>({ groups }: BlockRows<Row>): Row[] {
  return groups.flatMap(({ rows }) => rows);
}
