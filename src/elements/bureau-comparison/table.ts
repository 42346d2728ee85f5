import { comparisonMessages } from '../../core/messages/comparison.js';
import type { Cell, Table } from '../../core/table.js';
import type { Language } from '../../format/language.js';
import type { ComparedFigure, LedgerTheme, RowSection } from '../../layout/comparison/index.js';
import { sentence } from './rows.js';

/** The rows as a table: a row a figure, or a bureau without one, so that each row stands for one record. */
export function rowTable(sections: readonly RowSection[], language: Language): Table {
  const { columns } = comparisonMessages[language];
  const rows = sections.flatMap((section) => section.rows);
  const scoped = rows.some(({ caveat }) => caveat !== '');
  return {
    columns: [
      { label: columns.measure },
      { label: columns.bureau },
      { label: columns.figure, numeric: true },
      { label: columns.detail },
      ...(scoped ? [{ label: columns.caveat }] : []),
    ],
    rows: rows.flatMap((row) =>
      row.lines.map(({ says, name }, i): Cell[] => [
        row.label,
        name,
        figureCell(says, language),
        typeof says === 'string' ? '' : sentence([says.note, row.detail], language),
        ...(scoped ? [i === 0 ? row.caveat : ''] : []),
      ]),
    ),
  };
}

/** The ledger as a table: a row a figure, or a bureau without one, under its theme. */
export function ledgerTable(themes: readonly LedgerTheme[], language: Language): Table {
  const { columns } = comparisonMessages[language];
  return {
    columns: [
      { label: columns.theme },
      { label: columns.bureau },
      { label: columns.measure },
      { label: columns.figure, numeric: true },
      { label: columns.detail },
    ],
    rows: themes.flatMap((theme) =>
      theme.columns.flatMap(({ name, figures, absent }): Cell[][] =>
        figures.length === 0
          ? [[theme.title, name, '', absent, '']]
          : figures.map((figure) => [theme.title, name, figure.title, figureCell(figure, language), figure.detail]),
      ),
    ),
  };
}

function figureCell(says: ComparedFigure | string, language: Language): Cell {
  if (typeof says === 'string') return says;
  const text = says.tag === '' ? says.words.text : `${says.tag}${language === 'zh' ? '' : ' '}${says.words.text}`;
  return { text, record: says.record, label: says.label };
}
