import { rollup } from 'd3-array';
import { type Cell, type ColumnOf, columnOf } from '../drawing/table.js';
import { type Language, localized } from '../i18n/language.js';
import { joinLabel, joinList, joinStatements } from '../i18n/punctuation.js';
import { formatMarker } from '../i18n/section.js';
import { formatTime } from '../i18n/time.js';
import type { ReportIndex } from '../report/report-index.js';
import { sectionPath } from '../report/section-tree.js';
import { tableMessages } from './table-messages.js';

/** What stands in a section of a report; without a bureau, its place is the section alone. */
export interface Placed {
  bureau?: string | undefined;
  section: string;
}

/** The last column of every table: where in the report what the row says stands. */
export function placeColumn(index: ReportIndex, language: Language): ColumnOf<Placed> {
  return columnOf(placesColumn(index, language), (placed) => [placed]);
}

/** The same of rows whose words stand in several places, each of which is named once. */
export function placesColumn(index: ReportIndex, language: Language): ColumnOf<readonly Placed[]> {
  return {
    label: tableMessages[language].columns.place,
    cell: (placed) => placesCell(placed, index, language),
  };
}

/** A bureau over its places; of several bureaus, each before its own. */
function placesCell(placed: readonly Placed[], index: ReportIndex, language: Language): Cell {
  const byBureau = rollup(
    placed,
    (own) => joinList([...new Set(own.map(({ section }) => formatPlace(section, index, language)))], language),
    ({ bureau = '' }) => localized(index.bureaus.get(bureau)?.shortName ?? {}, language),
  );
  const [first, ...others] = byBureau;
  if (!first) return '';
  const [bureau, places] = first;
  if (others.length === 0) return bureau === '' ? places : { text: bureau, under: places };
  return joinStatements(
    [...byBureau].map((named) => joinLabel(...named, language)),
    language,
  );
}

/** The year and the markers that lead to a section, 2020年 › (一); of one without either, its title. */
function formatPlace(id: string, { sections }: ReportIndex, language: Language): string {
  const path = sectionPath(sections, id);
  const section = path.at(-1);
  if (!section) return '';
  const year = section.year ? formatTime({ edtf: section.year, kind: 'during', stated: true }, language) : '';
  // A marker's own stop parts it from a title, and there is none here.
  const markers = path.map((own) => formatMarker(own, language).replace(/[、.．]$/u, ''));
  const parts = [year, ...markers].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('\u00a0›\u00a0') : localized(section.title, language);
}
