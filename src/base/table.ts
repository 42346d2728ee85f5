import { html, nothing, type TemplateResult } from 'lit';
import { commonMessages } from '../i18n/common-messages.js';
import type { Language } from '../i18n/language.js';
import { describeMetric } from '../i18n/metric.js';
import { formatQuantity } from '../i18n/quantity.js';
import { tableMessages } from '../i18n/table-messages.js';
import type { Metric } from '../report/types.js';

/** A cell: plain words, or what opens its source: a figure, or with `words` a title or phrase, which may wrap. */
export type Cell = string | { text: string; record: string; label: string; muted?: boolean; words?: boolean };

/** A widget's data as a table: the twin of its drawing. */
export interface Table {
  columns: { label: string; numeric?: boolean }[];
  /** Each row's first cell heads it. */
  rows: Cell[][];
  /** How many more rows there would be, where a widget has not made them all. */
  rest?: number;
}

/** A table shows no more rows; the data can be downloaded whole. */
export const MOST_ROWS = 500;

/** A metric's figure, which opens its source. */
export function metricCell(metric: Metric, language: Language): Cell {
  const { text } = formatQuantity(metric.quantity, language);
  return { text, record: metric.id, label: describeMetric(metric, language) };
}

/** The end of words that stays with their seal, so that none stands alone on a line: a word, or two characters of Chinese. */
const TAIL = /(?:[^\s\p{Script=Han}]{1,20}|.{1,2})$/su;

/** The table twin. `open` is the record whose source is shown. */
export function renderTable(table: Table, name: string, language: Language, open: string | null): TemplateResult {
  const { seal } = commonMessages[language];
  const rest = Math.max(table.rows.length - MOST_ROWS, 0) + (table.rest ?? 0);
  const cell = (value: Cell): TemplateResult | string =>
    typeof value === 'string'
      ? value
      : html`<span class=${value.words ? 'words' : 'keep'}>${value.words ? html`<b>${value.text.replace(TAIL, '')}</b>` : ''}<span class="keep"><b>${value.words ? value.text.match(TAIL) : value.text}</b><button class="seal-button" part="seal" type="button" data-stop data-record=${value.record} aria-label=${value.label} aria-expanded=${value.record === open ? 'true' : 'false'}><span aria-hidden="true">${seal}</span></button></span></span>`;
  return html`<table class="table" part="table">
    <caption class="hidden">${name}</caption>
    <thead><tr>${table.columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${label}</th>`)}</tr></thead>
    <tbody>${table.rows.slice(0, MOST_ROWS).map(
      (row) =>
        html`<tr data-record=${recordOf(row) ?? nothing}>${row.map((value, i) => {
          const column = table.columns[i];
          return i === 0
            ? html`<th scope="row">${cell(value)}</th>`
            : html`<td class=${column?.numeric ? 'numeric' : nothing} data-label=${column?.label ?? nothing}>${cell(value)}</td>`;
        })}</tr>`,
    )}</tbody>
  </table>${rest > 0 ? html`<p class="note" part="note">${tableMessages[language].rest(rest)}</p>` : nothing}`;
}

function recordOf(row: readonly Cell[]): string | undefined {
  for (const cell of row) if (typeof cell !== 'string') return cell.record;
  return undefined;
}
