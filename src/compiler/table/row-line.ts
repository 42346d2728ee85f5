import type { Column, Columns } from './columns.js';

/** Words of a line, by where they stand in it. */
export type Part = readonly [start: number, end: number];

/** A row of a table as a line of text, and what in it annotations point at. */
export interface Line {
  text: string;
  label: string;
  figure: Part;
  time?: Part;
  /** Each without its verb. */
  changes: Part[];
}

const NUMBER = /^([-+−－]?)(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?\s*(.*)$/s;
/** What says that there is no figure. */
const NONE = /^(?:[-–—－/]+|…+|n\/?a|无)?$/i;

const WORDS = {
  zh: {
    colon: '：',
    comma: '，',
    stop: '。',
    change: { yearOnYear: '同比', periodOnPeriod: '环比' },
    up: '增长',
    down: '下降',
  },
  en: {
    colon: ': ',
    comma: ', ',
    stop: '.',
    change: { yearOnYear: ' year on year', periodOnPeriod: ' quarter on quarter' },
    up: 'up ',
    down: 'down ',
  },
} as const;

/**
 * A row as a line, such as 出口：2023年，1234.5亿元，同比增长5.2%。
 * @returns null for a row without a figure; what is wrong as a sentence
 */
export function lineOf(cells: readonly string[], columns: Columns, language: 'zh' | 'en'): Line | string | null {
  const cell = (column: Column): string => cells[columns.places.get(column) ?? -1]?.replaceAll(/\s+/g, ' ') ?? '';
  const value = cell('value');
  if (NONE.test(value)) return null;
  const label = cell('label');
  if (label === '') return `the figure “${value}” has no label`;
  const number = numberIn(value);
  if (number === null) return notANumber(value);
  const stated = cell('unit') || columns.unit;
  if (number.rest !== '' && stated !== '' && number.rest !== stated)
    return `the figure “${value}” has a unit, and the unit is “${stated}”: which?`;
  const words = WORDS[language];
  const unit = number.rest || stated;
  const gap = language === 'en' && /^[a-z]/i.test(unit) ? ' ' : '';
  const figure = `${number.sign}${number.digits}${gap}${unit}`;
  const changes: Clause[] = [];
  for (const column of ['yearOnYear', 'periodOnPeriod'] as const) {
    const change = changeIn(cell(column), columns.changeUnits.get(column) ?? '', column, language);
    if (typeof change === 'string') return change;
    if (change !== null) changes.push(change);
  }
  const time = timeOf(cell('time'), language);
  const clauses = [...(time === '' ? [] : [whole(time)]), whole(figure), ...changes];
  let text = `${label}${words.colon}`;
  const parts = clauses.map(({ clause, from, to }, i): Part => {
    if (i > 0) text += words.comma;
    const at = text.length;
    text += clause;
    return [at + from, at + to];
  });
  const own = time === '' ? undefined : parts.shift();
  const [first = [0, 0], ...others] = parts;
  return { text: text + words.stop, label, figure: first, ...(own && { time: own }), changes: others };
}

/** A clause of a line, and where in it the words stand that are pointed at. */
interface Clause {
  clause: string;
  from: number;
  to: number;
}

function whole(clause: string): Clause {
  return { clause, from: 0, to: clause.length };
}

/** The number that a cell begins with, without separators of thousands, and what stands after it. */
function numberIn(cell: string): { sign: '' | '-'; digits: string; rest: string } | null {
  const [, sign = '', whole = '', fraction = '', rest = ''] = NUMBER.exec(cell) ?? [];
  // 1.234,5 and 1,23: what separates and what begins a fraction cannot be told.
  if (whole === '' || /^[\d.,，:：/-]/.test(rest)) return null;
  return { sign: sign === '' || sign === '+' ? '' : '-', digits: whole.replaceAll(/[,，]/g, '') + fraction, rest };
}

function notANumber(cell: string): string {
  if (/^[=@+-]/.test(cell) && !/^[+-]?\d/.test(cell)) return `“${cell}” is a formula: save the table with its values`;
  if (/^[（(].*[）)]$/.test(cell)) return `“${cell}” is not a number: a negative one is written -3.2`;
  return `“${cell}” is not a number: write it as 1234.5, its unit in the column of units`;
}

/** A change in words; null where there is none. */
function changeIn(
  cell: string,
  unit: string,
  column: 'yearOnYear' | 'periodOnPeriod',
  language: 'zh' | 'en',
): Clause | string | null {
  if (NONE.test(cell)) return null;
  const number = numberIn(cell);
  if (number === null) return notANumber(cell);
  const { up, down, change } = WORDS[language];
  const counted = number.rest || unit || '%';
  const words = `${number.digits}${language === 'en' && /^[a-z]/i.test(counted) ? ' ' : ''}${counted}`;
  if (Number(number.digits) === 0) return null;
  const verb = number.sign === '-' ? down : up;
  const before = language === 'zh' ? `${change[column]}${verb}` : verb;
  const after = language === 'zh' ? '' : change[column];
  return { clause: `${before}${words}${after}`, from: before.length, to: before.length + words.length };
}

/** A time as the language writes it: 2023年6月 of 2023-06; what is none of these forms as it stands. */
function timeOf(cell: string, language: 'zh' | 'en'): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(cell) ?? [];
  if (year === '') return cell;
  if (language === 'zh') return `${year}年${month && `${Number(month)}月`}${day && `${Number(day)}日`}`;
  const name = month && MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
