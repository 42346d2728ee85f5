import type { Cell, Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import { endSentence, joinClauses, joinLabel, joinStatements, joinWords } from '../../i18n/punctuation.js';
import { sequence } from '../../platform/host-proof.js';
import type { Report } from '../../report/types.js';
import { taggedFigure } from './compared-figure.js';
import type { ComparisonContent, LedgerContent, RowContent } from './content.js';
import { type ComparedFigure, type ComparedLine, type ComparedRow, figuresOf } from './layout/rows.js';
import { comparisonMessages } from './messages.js';

/** The view on screen as a table. */
export function tabulate(content: ComparisonContent, report: Report, language: Language): Table {
  return content.show === 'ledger' ? tabulateLedger(content, report, language) : tabulateRows(content, language);
}

/** The rows as a table, a column a bureau; a bureau's second figure has a row of its own. */
function tabulateRows({ sections, bureaus }: RowContent, language: Language): Table {
  const { columns } = comparisonMessages[language];
  const rows = sections.flatMap((section) => section.rows);
  const hasScope = rows.some((row) => scopeOf(row, language) !== '');
  return {
    columns: [
      { label: columns.measure },
      ...bureaus.map(({ shortName }) => ({ label: localized(shortName, language), numeric: true })),
      ...(hasScope ? [{ label: columns.scope }] : []),
    ],
    rows: rows.flatMap((row) => {
      const byBureau = bureaus.map(({ id }) => row.lines.filter(({ bureau }) => bureau === id));
      const depth = Math.max(1, ...byBureau.map(({ length }) => length));
      return sequence(depth, (i): Cell[] => [
        joinClauses([row.label, row.detail], language),
        ...byBureau.map((lines) => lineCell(lines[i], language)),
        ...(hasScope ? [i === 0 ? scopeOf(row, language) : ''] : []),
      ]);
    }),
  };
}

/** What each figure of a row counts, and the row's caveat. */
function scopeOf(row: ComparedRow, language: Language): string {
  const notes = figuresOf(row)
    .filter(({ note }) => note !== '')
    .map(({ formatted, note }) => joinLabel(formatted.text, note, language));
  const scopes = notes.length === 0 ? '' : endSentence(joinStatements(notes, language), language);
  return joinWords([scopes, row.caveat], language);
}

/** The ledger as a table: a row a figure, or a bureau without one, under its theme. */
function tabulateLedger({ themes }: LedgerContent, report: Report, language: Language): Table {
  const { columns } = comparisonMessages[language];
  return {
    columns: [
      { label: columns.theme },
      { label: partHeading(report, language) },
      { label: columns.measure },
      { label: columns.figure, numeric: true },
      { label: columns.detail },
    ],
    rows: themes.flatMap((theme) =>
      theme.columns.flatMap(({ shortName, figures, absence }): Cell[][] =>
        figures.length === 0
          ? [[theme.title, shortName, '', absence, '']]
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

function lineCell(line: ComparedLine | undefined, language: Language): Cell {
  return line?.figure ? figureCell(line.figure, language) : (line?.absence ?? '');
}

function figureCell(figure: ComparedFigure, language: Language): Cell {
  return { text: taggedFigure(figure, language), target: figure.target, label: figure.name };
}
