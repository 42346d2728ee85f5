import { noteOf } from '../../base/metric-columns.js';
import { placesColumn } from '../../base/place-column.js';
import { tableMessages } from '../../base/table-messages.js';
import type { Cell, OpeningCell, Table } from '../../drawing/table.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import { joinWords } from '../../i18n/punctuation.js';
import { sequence } from '../../platform/host-proof.js';
import type { ReportIndex } from '../../report/report-index.js';
import { taggedFigure } from './compared-figure.js';
import type { ComparisonContent, LedgerContent, RowContent } from './content.js';
import { type ComparedFigure, type ComparedLine, figuresOf } from './layout/rows.js';
import { comparisonMessages } from './messages.js';
import { placesOf } from './places.js';

/** The view on screen as a table. */
export function tabulate(content: ComparisonContent, index: ReportIndex, language: Language): Table {
  return content.show === 'ledger' ? tabulateLedger(content, index, language) : tabulateRows(content, index, language);
}

/** The rows as a table, a column a bureau; a bureau's second figure has a row of its own. */
function tabulateRows({ sections, bureaus }: RowContent, index: ReportIndex, language: Language): Table {
  const { columns } = comparisonMessages[language];
  const places = placesColumn(index, language);
  const rows = sections.flatMap((section) => section.rows);
  return {
    columns: [
      { label: columns.measure },
      ...bureaus.map(({ shortName }) => ({ label: localized(shortName, language) })),
      { label: columns.scope, wraps: true },
      { label: places.label },
    ],
    rows: rows.flatMap((row) => {
      const byBureau = bureaus.map(({ id }) => row.lines.filter(({ bureau }) => bureau === id));
      const depth = Math.max(1, ...byBureau.map(({ length }) => length));
      const notes = new Set(figuresOf(row).map((figure) => noteOfFigure(figure, index, language)));
      const scope = joinWords([row.caveat, ...notes], language);
      return sequence(depth, (i): Cell[] => {
        const lines = byBureau.map((own) => own[i]);
        return [
          { text: row.label, under: row.detail },
          ...lines.map((line) => lineCell(line, language)),
          i === 0 ? scope : '',
          places.cell(lines.flatMap((line) => (line?.figure ? placesOf(line.figure.target, index) : []))),
        ];
      });
    }),
  };
}

/** The ledger as a table: a row a figure, or a bureau without one, under its theme. */
function tabulateLedger({ themes }: LedgerContent, index: ReportIndex, language: Language): Table {
  const { columns } = comparisonMessages[language];
  const places = placesColumn(index, language);
  return {
    columns: [
      { label: columns.theme },
      { label: partHeading(index.report, language) },
      { label: columns.measure, wraps: true },
      { label: columns.figure },
      { label: columns.detail, wraps: true },
      { label: tableMessages[language].columns.scope, wraps: true },
      { label: places.label },
    ],
    rows: themes.flatMap((theme) =>
      theme.columns.flatMap(({ shortName, figures, absence }): Cell[][] =>
        figures.length === 0
          ? [[theme.title, shortName, '', absence, '', '', '']]
          : figures.map((figure) => [
              theme.title,
              shortName,
              figure.title,
              figureCell(figure, language),
              figure.detail,
              noteOfFigure(figure, index, language),
              // Its bureau has a column of its own.
              places.cell(placesOf(figure.target, index).map(({ section }) => ({ section }))),
            ]),
      ),
    ),
  };
}

function lineCell(line: ComparedLine | undefined, language: Language): Cell {
  return line?.figure ? { ...figureCell(line.figure, language), under: line.figure.note } : (line?.absence ?? '');
}

function figureCell(figure: ComparedFigure, language: Language): OpeningCell {
  return { text: taggedFigure(figure, language), target: figure.target, label: figure.name };
}

/** What an editor notes of a figure that the text states; "" for none. */
function noteOfFigure({ target }: ComparedFigure, { metrics }: ReportIndex, language: Language): string {
  const metric = target.type === 'record' ? metrics.get(target.id) : undefined;
  return metric ? noteOf(metric, language) : '';
}
