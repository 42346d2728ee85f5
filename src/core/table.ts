import { html, nothing, type TemplateResult } from 'lit';

/** A cell: plain words, or what opens its source: a figure, or with `words` a title or phrase, which may wrap. */
export type Cell = string | { text: string; record: string; label: string; muted?: boolean; words?: boolean };

/** A widget's data as a table: the twin of its drawing. */
export interface Table {
  columns: { label: string; numeric?: boolean }[];
  /** Each row's first cell heads it. */
  rows: Cell[][];
}

/** The end of words that stays with their seal, so that none stands alone on a line: a word, or two characters of Chinese. */
const TAIL = /(?:[^\s\p{Script=Han}]{1,20}|.{1,2})$/su;

/** The table twin. `open` is the record whose source is shown. */
export function renderTable(table: Table, name: string, seal: string, open: string | null): TemplateResult {
  const cell = (value: Cell): TemplateResult | string =>
    typeof value === 'string'
      ? value
      : html`<span class=${value.words ? 'words' : 'keep'}>${value.words ? html`<b>${value.text.replace(TAIL, '')}</b>` : ''}<span class="keep"><b>${value.words ? value.text.match(TAIL) : value.text}</b><button class="seal-button" part="seal" type="button" data-stop data-record=${value.record} aria-label=${value.label} aria-expanded=${value.record === open ? 'true' : 'false'}><span aria-hidden="true">${seal}</span></button></span></span>`;
  return html`<table class="table" part="table">
    <caption class="hidden">${name}</caption>
    <thead><tr>${table.columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${label}</th>`)}</tr></thead>
    <tbody>${table.rows.map(
      (row) =>
        html`<tr data-record=${recordOf(row) ?? nothing}>${row.map((value, i) => {
          const column = table.columns[i];
          return i === 0
            ? html`<th scope="row">${cell(value)}</th>`
            : html`<td class=${column?.numeric ? 'numeric' : nothing} data-label=${column?.label ?? nothing}>${cell(value)}</td>`;
        })}</tr>`,
    )}</tbody>
  </table>`;
}

function recordOf(row: readonly Cell[]): string | undefined {
  for (const cell of row) if (typeof cell !== 'string') return cell.record;
  return undefined;
}
