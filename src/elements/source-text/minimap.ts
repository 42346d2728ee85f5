import { bar, rule } from '../../drawing/builders.js';
import { bureauTone } from '../../drawing/bureau.js';
import type { BarMark, LineMark } from '../../drawing/marks.js';
import type { Quote, Report, Span } from '../../report/types.js';

/** The small picture of the whole text: a line for each figure where it stands, longer ones where a section begins. */
export function layoutMinimap(
  report: Report,
  [from, to]: Span,
  { width, height }: { width: number; height: number },
): (BarMark | LineMark)[] {
  const y = (offset: number): number => Math.round(((offset - from) / Math.max(to - from, 1)) * (height - 3) * 10) / 10;
  const startsWithin = ({ quote }: { quote: Quote }): boolean => startOf(quote) >= from && startOf(quote) < to;
  // Bureaus stand in columns of their own, so that the colour alone does not tell them apart.
  const column = (width - 2) / Math.max(report.bureaus.length, 1);
  const barWidth = Math.max(Math.round(column) - 2, 3);
  const rules = report.sections.filter(startsWithin).map(({ quote }) => rule(y(startOf(quote)), 0, width, 'hair'));
  const bars = report.metrics.filter(startsWithin).map(({ quote, bureau }) => {
    const place = report.bureaus.findIndex(({ id }) => id === bureau);
    const box = { x: Math.round(1 + column * place), y: y(startOf(quote)), width: barWidth, height: 3 };
    return bar(box, 'solid', bureauTone(bureau, report));
  });
  return [...rules, ...bars];
}

/** Where words begin; before any text where there are none. */
function startOf({ spans }: Quote): number {
  return spans[0]?.[0] ?? -1;
}
