import { bisector } from 'd3-array';
import type { AnnotatedText, FoundWords } from '../annotated-text.js';
import { type Statement, statementsOf } from '../completeness.js';
import type { Stretch } from '../places.js';

/** What a text states, with the words of annotations that account for it: none for what is neither annotated nor dismissed. */
export interface AccountedStatement extends Statement {
  by: FoundWords[];
}

const byStart = bisector(({ start }: Stretch) => start);
const byEnd = bisector(({ end }: Stretch) => end);

/** All that a text states outside its headings, in the order of the text. */
export function accountedStatements(text: AnnotatedText): AccountedStatement[] {
  const { reading, readings, headings, found } = text;
  const cut = [...headings.values()].map(({ start, end }) => ({ start: reading.at(start), end: reading.at(end) }));
  const all = statementsOf(reading, readings)
    .map(({ start, end, kind }): AccountedStatement => ({ start, end, kind, by: [] }))
    .sort((a, b) => a.start - b.start);
  const within = ({ start, end }: Stretch): AccountedStatement[] =>
    all.slice(byEnd.right(all, start), byStart.left(all, end));
  for (const words of found) if (words.accounts) for (const statement of within(words)) statement.by.push(words);
  const isHeading = new Set(cut.flatMap(within));
  return all.filter((statement) => !isHeading.has(statement) || statement.by.length > 0);
}
