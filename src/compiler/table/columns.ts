import { nearIds } from '../../report/near-ids.js';

/** What a column holds. */
export type Column = 'label' | 'value' | 'unit' | 'time' | 'yearOnYear' | 'periodOnPeriod';

/** What the head of each column may be, in Chinese and in English; letters of either case. */
export const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  label: ['名称', '指标', '项目', 'label', 'name', 'indicator'],
  value: ['数值', '数', '值', 'value', 'figure'],
  unit: ['单位', '计量单位', 'unit'],
  time: ['时间', '日期', '年份', 'time', 'date', 'year'],
  yearOnYear: ['同比', '同比增长', '比上年增长', 'change', 'year-on-year', 'year on year'],
  periodOnPeriod: ['环比', '环比增长', 'period-on-period', 'period on period'],
};

/** Where each column stands, and what its head says that its figures are counted in. */
export interface Columns {
  places: ReadonlyMap<Column, number>;
  /** 亿元 of 数值（亿元）. */
  unit: string;
  /** The unit of a change: % where its head says nothing. */
  changeUnits: ReadonlyMap<Column, string>;
}

const BRACKETED = /^(.*?)\s*[（(]([^（()）]{1,20})[）)]$/s;

/** Reads the heads of a table; what is wrong with them as a sentence. */
export function columnsOf(heads: readonly string[]): Columns | string {
  const places = new Map<Column, number>();
  const units = new Map<Column, string>();
  for (const [place, head] of heads.entries()) {
    if (head === '') continue;
    const [, name = head, unit = ''] = BRACKETED.exec(head) ?? [];
    const column = columnCalled(name) ?? columnCalled(head);
    if (column === undefined) return unknown(head);
    if (places.has(column))
      return `two columns are ${COLUMN_NAMES[column].slice(0, 1).join()}: “${heads[places.get(column) ?? 0]}” and “${head}”`;
    places.set(column, place);
    units.set(column, unit);
  }
  for (const column of ['label', 'value'] as const)
    if (!places.has(column))
      return `no column is called ${COLUMN_NAMES[column].map((name) => `“${name}”`).join(' or ')}; the first line must name the columns`;
  return { places, unit: units.get('value') ?? '', changeUnits: units };
}

function columnCalled(name: string): Column | undefined {
  const wanted = name.trim().toLowerCase();
  return (Object.keys(COLUMN_NAMES) as Column[]).find((column) => COLUMN_NAMES[column].includes(wanted));
}

function unknown(head: string): string {
  const names = Object.values(COLUMN_NAMES).flat();
  const [near] = nearIds(head.toLowerCase(), new Set(names));
  const known = Object.values(COLUMN_NAMES).map((own) =>
    own
      .filter((_, i) => i === 0 || /^[a-z]/.test(own[i] ?? ''))
      .slice(0, 2)
      .join('/'),
  );
  return `no column is called “${head}”${near === undefined ? '' : `; did you mean “${near}”?`}; the columns are ${known.join(', ')}; take out the others`;
}
