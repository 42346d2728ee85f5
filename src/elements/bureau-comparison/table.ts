import type { Cell, Table } from '../../base/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { tableMessages } from '../../i18n/table-messages.js';
import type { Bureau } from '../../report/types.js';
import type { ComparedFigure, ComparedRow, LedgerTheme, RowSection } from './layout.js';
import { sentence } from './rows.js';

/** The rows as a table, a column a bureau; a bureau's second figure stands in a row of its own. */
export function rowTable(sections: readonly RowSection[], bureaus: readonly Bureau[], language: Language): Table {
  const { columns } = tableMessages[language];
  const rows = sections.flatMap((section) => section.rows);
  const scoped = rows.some((row) => scopeOf(row, language) !== '');
  return {
    columns: [
      { label: columns.measure },
      ...bureaus.map(({ shortName }) => ({ label: localized(shortName, language), numeric: true })),
      ...(scoped ? [{ label: columns.scope }] : []),
    ],
    rows: rows.flatMap((row) => {
      const says = bureaus.map(({ id }) => row.lines.filter(({ bureau }) => bureau === id).map((line) => line.says));
      const depth = Math.max(1, ...says.map(({ length }) => length));
      return Array.from({ length: depth }, (_, i): Cell[] => [
        sentence([row.label, row.detail], language),
        ...says.map((own): Cell => figureCell(own[i] ?? '', language)),
        ...(scoped ? [i === 0 ? scopeOf(row, language) : ''] : []),
      ]);
    }),
  };
}

/** What each figure of a row counts, and the row's caveat. */
function scopeOf({ lines, caveat }: ComparedRow, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const notes = lines.flatMap(({ says }) =>
    typeof says === 'string' || says.note === '' ? [] : [`${says.words.text}${colon}${says.note}`],
  );
  const stop = language === 'zh' ? '。' : '. ';
  return `${notes.length === 0 ? '' : `${notes.join(language === 'zh' ? '；' : '; ')}${stop}`}${caveat}`.trim();
}

/** The ledger as a table: a row a figure, or a bureau without one, under its theme. */
export function ledgerTable(themes: readonly LedgerTheme[], language: Language): Table {
  const { columns } = tableMessages[language];
  return {
    columns: [
      { label: columns.theme },
      { label: columns.bureau },
      { label: columns.measure },
      { label: columns.figure, numeric: true },
      { label: columns.detail },
    ],
    rows: themes.flatMap((theme) =>
      theme.columns.flatMap(({ shortName, figures, absent }): Cell[][] =>
        figures.length === 0
          ? [[theme.title, shortName, '', absent, '']]
          : figures.map((figure) => [
              theme.title,
              shortName,
              figure.title,
              figureCell(figure, language),
              figure.detail,
            ]),
      ),
    ),
  };
}

function figureCell(says: ComparedFigure | string, language: Language): Cell {
  if (typeof says === 'string') return says;
  const text = says.tag === '' ? says.words.text : `${says.tag}${language === 'zh' ? '' : ' '}${says.words.text}`;
  return { text, record: says.record, label: says.label };
}
