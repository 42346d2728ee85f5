import { label, line } from '../../../drawing/builders.js';
import type { LayoutContext, Measure } from '../../../drawing/layout-context.js';
import type { BureauTone, Font, PlainMark } from '../../../drawing/marks.js';
import { blanksOf, wrapText } from '../../../drawing/text.js';
import type { QuoteSegment } from '../../../report/quote-segments.js';
import type { CardSentence } from '../sentence.js';

/** The size of the words, their lines, and the longest of these, in em. */
const SIZE = 16;
const LEADING = 1.9;
const LONGEST_LINE = 35;
/** From the rule at the left to the words. */
const INSET = 16;
/** Words up to this length are a figure with its qualifier and unit, which no line parts. */
const LONGEST_FIGURE = 12;
/** A character of no script stands for a figure while lines are broken, so that none breaks in it. */
const PLACEHOLDER = '\ue000';

/** A letter of a sentence, or a figure in place of one, and what it is part of. */
interface Piece {
  text: string;
  kind: QuoteSegment['kind'];
}

/**
 * A sentence in serif beside an upright rule, the words of its figure bold and underlined in the bureau's tone.
 * @param place its top left corner and the width that it may take, the rule included
 */
export function setSentence(
  { segments, language, lang }: CardSentence,
  { x, y, width, tone }: { x: number; y: number; width: number; tone: BureauTone },
  { measure, scale }: LayoutContext,
): { marks: PlainMark[]; height: number } {
  const plain: Font = { size: SIZE * scale, weight: 400, face: 'display' };
  const bold: Font = { ...plain, weight: 700 };
  const fontOf = (kind: QuoteSegment['kind']): Font => (kind === 'open' ? bold : plain);
  const pieces = segments.flatMap(({ kind, text }): Piece[] =>
    kind === 'open' && text.length <= LONGEST_FIGURE
      ? [{ text, kind }]
      : [...text].map((letter) => ({ text: letter, kind })),
  );
  const figure = pieces.find(({ text, kind }) => kind === 'open' && text.length > 1)?.text ?? '';
  const measureWhole: Measure = (words, font) => {
    const [first = '', ...others] = words.split(PLACEHOLDER);
    return others.reduce((sum, other) => sum + measure(figure, bold) + measure(other, font), measure(first, font));
  };
  const inset = INSET * scale;
  const longest = Math.min(width - inset, LONGEST_LINE * plain.size);
  const words = pieces.map(({ text }) => ([...text].length > 1 ? PLACEHOLDER : text)).join('');
  const lines = wrapText(words, longest, plain, measureWhole, language);
  const leading = LEADING * plain.size;
  const marks: PlainMark[] = [line(x + 0.5, y, x + 0.5, y + leading * lines.length, 'axis')];
  let next = 0;
  lines.forEach((text, i) => {
    const baseline = y + leading * i + (leading + plain.size * 0.76) / 2;
    let at = x + inset - blanksOf(text, plain, measure).start;
    for (const run of runsOf(text, pieces.slice(next))) {
      const font = fontOf(run.kind);
      const end = at + measure(run.text, font);
      marks.push(label(run.text, Math.round(at * 10) / 10, baseline, font, 'ink', { lang }));
      if (run.kind === 'open')
        marks.push(line(at, baseline + 5 * scale, end, baseline + 5 * scale, tone, { width: 2 }));
      if (run.kind === 'time') marks.push(line(at, baseline + 4.5 * scale, end, baseline + 4.5 * scale, 'axis'));
      next += run.count;
      at = end;
    }
  });
  return { marks, height: leading * lines.length };
}

/** The stretches of one kind on a line; spaces that breaking lines took away are counted and not set. */
function runsOf(line: string, pieces: readonly Piece[]): (Piece & { count: number })[] {
  const runs: (Piece & { count: number })[] = [];
  let next = 0;
  for (const letter of line) {
    let skipped = 0;
    for (let own = pieces[next]; own && letter !== PLACEHOLDER && own.text !== letter; own = pieces[next]) {
      next += 1;
      skipped += 1;
    }
    const own = pieces[next];
    if (!own) break;
    next += 1;
    const last = runs.at(-1);
    if (last?.kind === own.kind) {
      last.text += own.text;
      last.count += 1 + skipped;
    } else runs.push({ ...own, count: 1 + skipped });
  }
  return runs;
}
