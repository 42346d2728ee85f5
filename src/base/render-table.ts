import { html, nothing, type TemplateResult } from 'lit';
import { type Cell, MOST_ROWS, type Table } from '../drawing/table.js';
import type { Language } from '../i18n/language.js';
import { SEAL } from '../i18n/terms.js';
import { formatTarget, isSameTarget, type MarkTarget } from '../report/mark-target.js';
import { tableMessages } from './table-messages.js';
import { tagLanguages } from './tag-languages.js';

/** The end of words that stays with their seal, so that none stands alone on a line: a word, or two characters of Chinese. */
const TAIL = /(?:[^\s\p{Script=Han}]{1,20}|.{1,2})$/su;

/** The table twin. `opened` is the target whose source is shown. */
export function renderTable(table: Table, name: string, language: Language, opened: MarkTarget | null): TemplateResult {
  const rest = Math.max(table.rows.length - MOST_ROWS, 0) + (table.rest ?? 0);
  const cell = (value: Cell): unknown =>
    typeof value === 'string'
      ? tagLanguages(value, language)
      : html`<button class=${value.words ? 'opens words' : 'opens'} type="button" data-stop data-target=${formatTarget(value.target)} aria-label=${value.label} aria-expanded=${isSameTarget(value.target, opened) ? 'true' : 'false'}><b>${tagLanguages(value.text.replace(TAIL, ''), language)}<span class="keep">${tagLanguages(value.text.match(TAIL)?.[0] ?? '', language)}<span class="seal-mark" part="seal" aria-hidden="true">${SEAL}</span></span></b></button>`;
  return html`<table class="table" part="table">
    <caption class="hidden">${name}</caption>
    <thead><tr>${table.columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${label}</th>`)}</tr></thead>
    <tbody>${table.rows.slice(0, MOST_ROWS).map(
      (row) =>
        html`<tr data-target=${targetOf(row) ?? nothing}>${row.map((value, i) => {
          const column = table.columns[i];
          return i === 0
            ? html`<th scope="row">${cell(value)}</th>`
            : html`<td class=${column?.numeric ? 'numeric' : nothing} data-label=${column?.label ?? nothing}>${cell(value)}</td>`;
        })}</tr>`,
    )}</tbody>
  </table>${rest > 0 ? html`<p class="note" part="note">${tableMessages[language].rest(rest)}</p>` : nothing}`;
}

function targetOf(row: readonly Cell[]): string | undefined {
  for (const cell of row) if (typeof cell !== 'string') return formatTarget(cell.target);
  return undefined;
}
