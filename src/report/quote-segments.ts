import { quotesBeside } from './changes-of.js';
import type { Quote, Report, Span } from './types.js';

/**
 * A stretch of a quoted sentence. `open` is the figure whose source is shown, `figure` another figure of the report,
 * `time` a stated time; `break` is where the printed page broke the sentence, `heading` a heading that intrudes.
 */
export interface QuoteSegment {
  kind: 'plain' | 'open' | 'figure' | 'time' | 'break' | 'heading';
  text: string;
}

const RANK = { plain: 0, time: 1, figure: 2, open: 3 } as const;
type Marked = keyof typeof RANK;

/**
 * Cuts a sentence into stretches for display.
 * @param sentence the sentence to show
 * @param open the words to bring out
 * @returns segments in reading order; the words of all but `break` and `heading` add up to the quote
 */
export function quoteSegments(report: Report, sentence: Quote, open: Quote): QuoteSegment[] {
  const marks: { span: Span; kind: Marked }[] = open.spans.map((span) => ({
    span,
    kind: 'open',
  }));
  for (const metric of report.metrics) {
    for (const span of metric.quote.spans) marks.push({ span, kind: 'figure' });
    for (const { spans } of quotesBeside(metric)) for (const span of spans) marks.push({ span, kind: 'figure' });
    for (const span of metric.time.quote?.spans ?? []) marks.push({ span, kind: 'time' });
  }
  const segments: QuoteSegment[] = [];
  let before: number | undefined;
  for (const [start, end] of sentence.spans) {
    if (before !== undefined && start > before) segments.push(gapSegment(report.source.text.slice(before, start)));
    const inside = marks.filter(({ span }) => span[0] < end && span[1] > start);
    const edges = new Set([start, end]);
    for (const { span } of inside) for (const edge of span) if (edge > start && edge < end) edges.add(edge);
    const cuts = [...edges].sort((a, b) => a - b);
    cuts.slice(1).forEach((to, i) => {
      const from = cuts[i] ?? start;
      let kind: Marked = 'plain';
      for (const mark of inside) {
        if (mark.span[0] <= from && mark.span[1] >= to && RANK[mark.kind] > RANK[kind]) kind = mark.kind;
      }
      const text = report.source.text.slice(from, to);
      const last = segments.at(-1);
      if (last?.kind === kind) last.text += text;
      else segments.push({ kind, text });
    });
    before = end;
  }
  return segments;
}

function gapSegment(skipped: string): QuoteSegment {
  const text = skipped.trim();
  return text === '' ? { kind: 'break', text: '' } : { kind: 'heading', text };
}
