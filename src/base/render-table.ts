import { html, nothing, type TemplateResult } from 'lit';
import type { LayoutContext } from '../drawing/layout-context.js';
import {
  type Cell,
  type Column,
  MOST_ROWS,
  type OpeningCell,
  type Table,
  withoutEmptyColumns,
} from '../drawing/table.js';
import type { Language } from '../i18n/language.js';
import { SEAL } from '../i18n/terms.js';
import { formatTarget, isSameTarget, type MarkTarget } from '../report/mark-target.js';
import { STACKED_BELOW } from './styles/table.js';
import { tableMessages } from './table-messages.js';
import { isOneLine, leastTableWidth, phrasesOf, statementsOf } from './table-width.js';
import { tagLanguages } from './tag-languages.js';
import { unbroken } from './unbroken.js';

/** The end of words that stays with their seal, so that none stands alone on a line: a word, or two characters of Chinese. */
const TAIL = /(?:[^\s\p{Script=Han}]{1,20}|.{1,2})$/su;

/** What a table is rendered with. */
export interface TableOptions {
  /** What a screen reader says of it. */
  name: string;
  /** The target whose source is shown. */
  opened: MarkTarget | null;
  context: Pick<LayoutContext, 'language' | 'scale'>;
}

/** The table twin, without the columns that say nothing. */
export function renderTable(given: Table, { name, opened, context }: TableOptions): TemplateResult {
  const { language, scale } = context;
  const table = withoutEmptyColumns(given);
  const rest = Math.max(table.rows.length - MOST_ROWS, 0) + (table.rest ?? 0);
  const least = leastTableWidth(table, scale);
  const below = STACKED_BELOW.find((width) => width >= least) ?? STACKED_BELOW.at(-1);
  const isWrapped = ({ wraps = false }: Column, i: number): boolean => wraps || i === 0;
  const classOf = (column: Column, i: number, cell: Cell = ''): string =>
    [
      column.numeric ? 'numeric' : '',
      isWrapped(column, i) ? 'wraps' : '',
      typeof cell !== 'string' && 'target' in cell ? 'opening' : '',
    ]
      .filter((word) => word !== '')
      .join(' ');
  const content = (cell: Cell, column: Column, i: number): unknown =>
    renderCell(cell, isWrapped(column, i), opened, language);
  return html`<table class="table below-${below}" part="table">
    <caption class="hidden">${name}</caption>
    <thead><tr>${table.columns.map((column, i) => html`<th scope="col" class=${classOf(column, i) || nothing}>${column.label}</th>`)}</tr></thead>
    <tbody>${table.rows.slice(0, MOST_ROWS).map(
      (row) =>
        html`<tr data-target=${targetOf(row) ?? nothing}>${table.columns.map((column, i) => {
          const cell = row[i] ?? '';
          return i === 0
            ? html`<th scope="row" class=${classOf(column, i, cell)}>${content(cell, column, i)}</th>`
            : html`<td class=${classOf(column, i, cell) || nothing} data-label=${column.label}>${content(cell, column, i)}</td>`;
        })}</tr>`,
    )}</tbody>
  </table>${rest > 0 ? html`<p class="note" part="note">${unbroken(tableMessages[language].rest(rest), language)}</p>` : nothing}`;
}

function renderCell(cell: Cell, wraps: boolean, opened: MarkTarget | null, language: Language): unknown {
  if (typeof cell === 'string') return wraps ? tagLanguages(cell, language) : renderPhrases(cell, language);
  const under = cell.under
    ? // The space is a value: at the beginning of a template it is taken for layout, and left out of the files for pages.
      html`${' '}<span class=${isOneLine(cell.under) ? 'under phrase' : 'under'}>${tagLanguages(cell.under, language)}</span>`
    : nothing;
  if ('target' in cell) return html`${renderOpener(cell, wraps, opened, language)}${under}`;
  const words = wraps ? tagLanguages(cell.text, language) : renderPhrases(cell.text, language);
  const isBoxed = cell.status !== undefined && cell.status !== 'done';
  return html`${isBoxed ? html`<span class="status ${cell.status}">${words}</span>` : words}${under}`;
}

/** Words that end their line between statements, else between phrases, and nowhere else. */
function renderPhrases(words: string, language: Language): unknown {
  const statements = statementsOf(words);
  if (statements.length === 0) return nothing;
  const phrase = (own: string): TemplateResult => html`<span class="phrase">${tagLanguages(own, language)}</span>`;
  if (statements.length === 1) return apart(phrasesOf(words), phrase);
  return apart(statements, (statement) => html`<span class="statement">${apart(phrasesOf(statement), phrase)}</span>`);
}

/** Parts of words, each of its own, and the space after one outside it: no line ends at a space inside what does not wrap. */
function apart(parts: readonly string[], render: (part: string) => TemplateResult): TemplateResult[] {
  return parts.map((part) => html`${render(part.trimEnd())}${/\s$/.test(part) ? ' ' : nothing}`);
}

function renderOpener(
  { text, target, label, words }: OpeningCell,
  wraps: boolean,
  opened: MarkTarget | null,
  language: Language,
): TemplateResult {
  const classes = ['opens', words ? 'words' : '', wraps || words ? '' : 'phrase']
    .filter((word) => word !== '')
    .join(' ');
  return html`<button class=${classes} type="button" data-stop data-target=${formatTarget(target)} aria-label=${label} aria-expanded=${isSameTarget(target, opened) ? 'true' : 'false'}><b>${tagLanguages(text.replace(TAIL, ''), language)}<span class="keep">${tagLanguages(text.match(TAIL)?.[0] ?? '', language)}<span class="seal-mark" part="seal" aria-hidden="true">${SEAL}</span></span></b></button>`;
}

function targetOf(row: readonly Cell[]): string | undefined {
  for (const cell of row) if (typeof cell !== 'string' && 'target' in cell) return formatTarget(cell.target);
  return undefined;
}
