import { type Language, localized } from '../i18n/language.js';
import { tableSource } from '../i18n/table-source.js';
import { toJson } from '../platform/host-proof.js';
import { hasTable, isFromTable } from '../report/joined.js';
import { quoteText } from '../report/quote.js';
import { recordSource } from '../report/record-source.js';
import type { DataEntry, ReportIndex } from '../report/report-index.js';
import { sectionPath } from '../report/section-tree.js';
import type { Quote, Report } from '../report/types.js';

const COLUMNS = [
  'id',
  'kind',
  'label',
  'value',
  'high',
  'unit',
  'qualifier',
  'written',
  'direction',
  'change',
  'change_unit',
  'change_direction',
  'change_basis',
  'change_written',
  'expected',
  'role',
  'attribution',
  'time',
  'time_kind',
  'time_stated',
  'bureau',
  'place',
  'quote',
] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * Records as CSV (RFC 4180), a row each, with a byte order mark so that spreadsheets read UTF-8. Numbers are in base
 * units and times in EDTF; the quote is verbatim. A cell that a spreadsheet would run as a formula is led by an
 * apostrophe (https://owasp.org/www-community/attacks/CSV_Injection), and so is what some would take for a cell: some drop
 * blanks before a sign, some part cells at semicolons.
 */
export function recordsCsv(entries: readonly DataEntry[], index: ReportIndex, language: Language): string {
  const lines = entries.map((entry) => {
    const row = rowOf(entry, index, language);
    return COLUMNS.map((column) => cell(row[column])).join(',');
  });
  return `\ufeff${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Records as JSON, as the report holds them, with the words of their quotes. */
export function recordsJson(entries: readonly DataEntry[], { report }: ReportIndex): string {
  const records = entries.map((entry) => ({
    kind: entry.kind,
    ...entry.record,
    words: quoteText(report, recordSource(entry, report).quote),
  }));
  const made = hasTable(report) ? { sourceKind: 'table' } : {};
  return `${toJson({ report: report.id, title: report.title, ...made, records })}\n`;
}

function rowOf(entry: DataEntry, index: ReportIndex, language: Language): Row {
  const { record } = entry;
  const metric = entry.kind === 'metric' ? entry.record : undefined;
  const { quantity, direction, change } = metric ?? {};
  const time = 'time' in record ? record.time : undefined;
  const bureau = index.bureaus.get(record.bureau ?? '');
  const { sentence } = recordSource(entry, index.report);
  const place = sectionPath(index.sections, record.section);
  return {
    id: record.id,
    kind: entry.kind,
    label: localized('label' in record ? record.label : record.title, language),
    value: quantity ? String(quantity.value) : '',
    high: quantity?.high === undefined ? '' : String(quantity.high),
    unit: quantity?.unit ?? '',
    qualifier: quantity?.qualifier ?? '',
    written: quantity?.written ?? '',
    direction: direction ?? '',
    change: change ? String(change.quantity.value) : '',
    change_unit: change?.quantity.unit ?? '',
    change_direction: change?.direction ?? '',
    change_basis: change?.basis ?? '',
    change_written: change?.quantity.written ?? '',
    expected: metric?.expected ? 'true' : '',
    role: roleOf(entry, place.at(-1)?.role ?? ''),
    attribution: metric?.attribution ?? '',
    time: time?.edtf ?? '',
    time_kind: time?.kind ?? '',
    time_stated: time ? String(time.stated) : '',
    bureau: bureau ? localized(bureau.name, language) : (record.bureau ?? ''),
    place: place.map(({ marker, title }) => `${marker ?? ''}${title.zh ?? title.en}`).join(' › '),
    quote: quotedWords(index.report, sentence, language),
  };
}

/** The sentence verbatim; of a table no sentence was published, and none is given. */
function quotedWords(report: Report, sentence: Quote, language: Language): string {
  return isFromTable(report, sentence.spans[0]?.[0] ?? 0) ? tableSource[language] : quoteText(report, sentence);
}

/** What a record is in its report; an action is what the section it stands in is. */
function roleOf(entry: DataEntry, ofSection: string): string {
  switch (entry.kind) {
    case 'metric':
    case 'event':
      return entry.record.role;
    case 'task':
      return 'plan';
    case 'document':
      return entry.record.status;
    case 'action':
      return ofSection;
  }
}

/** What begins a formula; some spreadsheets take full-width and small signs for the same. */
const SIGN = '[=+\\-@＝＋－＠﹢﹣﹦﹫]';
const FORMULA = new RegExp(`^(?:[\\t\\r\\n\\0]|[\\s\\p{Cf}\\p{Cc}]*${SIGN})`, 'u');
/** Where the list separator is a semicolon, quotes inside a line count for nothing: it and a line's end begin a cell. */
const INNER_FORMULA = new RegExp(`([;\\r\\n][\\s\\p{Cf}\\p{Cc}]*)(?=${SIGN})`, 'gu');

function cell(value: string): string {
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(value)) return value;
  const harmless = `${FORMULA.test(value) ? "'" : ''}${value.replaceAll(INNER_FORMULA, "$1'")}`;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
