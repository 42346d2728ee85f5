import { bar } from '../../../drawing/builders.js';
import type { BureauTone, PlainMark } from '../../../drawing/marks.js';
import { type MarkPlace, recordMarks } from '../../../drawing/record-mark.js';
import type { DocumentStatus } from '../statuses.js';

/** Documents of one bureau and status. */
export interface DocumentHeap {
  tone: BureauTone;
  status: DocumentStatus;
  count: number;
}

/** The marks of documents of one bureau and status: hatched where planned, grey where only named. */
export function documentMarks(
  { tone, status }: Pick<DocumentHeap, 'tone' | 'status'>,
  side: number,
  places: readonly MarkPlace[],
): PlainMark[] {
  const marks = recordMarks(tone, status === 'planned' ? 'planned' : 'done', side, places);
  return status === 'referenced' ? marks.map((mark) => ({ ...mark, tone: 'axis' })) : marks;
}

/** The same documents as one bar, where they are too many for marks. */
export function documentBar(
  { tone, status }: Pick<DocumentHeap, 'tone' | 'status'>,
  box: { x: number; y: number; width: number; height: number },
): PlainMark {
  return bar(box, status === 'planned' ? 'hatch' : 'solid', status === 'referenced' ? 'axis' : tone);
}
