import type { View } from '../base/compute-view.js';
import { type Cell, withoutEmptyColumns } from '../drawing/table.js';
import { creditLine } from '../i18n/credit.js';
import { joinClauses, joinLabel } from '../i18n/punctuation.js';
import { quoteText } from '../report/quote.js';
import { recordSource } from '../report/record-source.js';
import { renderMessages } from './messages.js';

/** What a view says, in words, for where there is no drawing. */
export interface ViewWords {
  heading: string;
  standfirst: string;
  /** The heads of the columns. */
  columns: string[];
  /** Each row's cells, as many as there are columns. */
  rows: string[][];
  /** The sentences of what it shows, each once, verbatim. */
  sentences: string[];
  notes: string[];
  credit: string;
}

/** So many rows and sentences are read where a page is not at hand. */
const MOST_ROWS = 60;

/** The words of a view: its table, its sentences and its source. */
export function viewWords(view: View<unknown>): ViewWords {
  const { captions, context, entries, index, tabulate } = view;
  const { columns, rows, rest = 0 } = withoutEmptyColumns(tabulate());
  const left = Math.max(rows.length - MOST_ROWS, 0) + rest;
  const shown = entries().slice(0, MOST_ROWS);
  const sentences = shown.map((entry) =>
    quoteText(
      index.report,
      'sentence' in entry.record ? entry.record.sentence : recordSource(entry, index.report).sentence,
    ),
  );
  return {
    heading: captions.heading,
    standfirst: captions.standfirst ?? '',
    columns: columns.map(({ label }) => label),
    rows: rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => cellWords(cell, context.language))),
    sentences: [...new Set(sentences)],
    notes: [...captions.notes, ...(left > 0 ? [renderMessages[context.language].rest(left)] : [])],
    credit: renderMessages[context.language].source(creditLine(index.report, context.language)),
  };
}

function cellWords(cell: Cell, language: View<unknown>['context']['language']): string {
  return typeof cell === 'string' ? cell : joinClauses([cell.text, cell.under ?? ''], language);
}

/** A view as plain text: a line a row, then the sentences, then the source. */
export function viewText(view: View<unknown>): string {
  const { language } = view.context;
  const { heading, standfirst, columns, rows, sentences, notes, credit } = viewWords(view);
  const lines = rows.map(([name = '', ...cells]) => {
    const said = cells.flatMap((words, i) => (words === '' ? [] : [joinLabel(columns[i + 1] ?? '', words, language)]));
    return `- ${joinLabel(name, joinClauses(said, language), language)}`;
  });
  return `${[
    [heading, standfirst],
    lines,
    sentences.length === 0
      ? []
      : [renderMessages[language].sentences, ...sentences.map((words) => `> ${words.replaceAll(/\s+/g, ' ').trim()}`)],
    notes,
    [credit],
  ]
    .map((block) => block.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}
