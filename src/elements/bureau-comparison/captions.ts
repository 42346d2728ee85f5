import { truncation } from '../../base/truncation.js';
import type { Captions } from '../../drawing/captions.js';
import { type Language, languageOf, localized } from '../../i18n/language.js';
import { partNoun } from '../../i18n/part-noun.js';
import { endSentence, joinClauses, joinLabel, joinStatements, joinWords } from '../../i18n/punctuation.js';
import { terms } from '../../i18n/terms.js';
import type { Report } from '../../report/types.js';
import { taggedFigure } from './compared-figure.js';
import type { LedgerContent, RowContent } from './content.js';
import { type ComparedRow, isComparable } from './layout/rows.js';
import { comparisonMessages } from './messages.js';

/** How many rows the summary spells out. */
const SPELLED_OUT = 3;

/** What is set around the rows; the heading counts what the drawing really sets side by side. */
export function rowCaptions(content: RowContent, report: Report, language: Language): Captions {
  const { bureaus, show, sections } = content;
  const { standfirst, summary } = comparisonMessages[language];
  const rows = sections.flatMap((section) => section.rows);
  const comparable = rows.filter(isComparable);
  const isAlone = bureaus.length === 1;
  const spelledOut = (comparable.length > 0 ? comparable : rows).slice(0, SPELLED_OUT);
  const rest = rows.filter((row) => !spelledOut.includes(row));
  const isRestOneSided = !isAlone && !rest.some(isComparable);
  const more = rest.length === 0 ? '' : (isRestOneSided ? summary.oneSided : summary.more)(rest.length);
  const statements = [...spelledOut.map((row) => describeRow(row, language)), more];
  return {
    bureaus,
    topic: show === 'counted' ? terms[language].counted : '',
    heading: rowHeading(
      content,
      { rows: rows.length, comparable: comparable.length },
      partNoun(report, language),
      language,
    ),
    standfirst: standfirstOf(content, comparable.length > 0, report, language),
    empty: standfirst.apart,
    notes: languageNote(report, language),
    summary: endSentence(joinStatements(statements, language), language),
    ...truncation(rows.length - content.shown, language),
  };
}

/** What is set around the ledger. */
export function ledgerCaptions({ bureaus, themes }: LedgerContent, report: Report, language: Language): Captions {
  const { heading, standfirst } = comparisonMessages[language];
  const [only] = bureaus;
  const statements = themes.flatMap(({ title, columns }) => {
    const figures = columns.flatMap(({ shortName, figures: [first] }) =>
      first ? [joinWords([shortName, first.formatted.text], language)] : [],
    );
    return figures.length === 0 ? [] : [joinLabel(title, joinClauses(figures, language), language)];
  });
  return {
    bureaus,
    heading:
      bureaus.length === 1 && only
        ? heading.one(localized(only.name, language))
        : heading.ledger(bureaus.length, partNoun(report, language)),
    standfirst: standfirst.ledger,
    notes: languageNote(report, language),
    summary: endSentence(joinStatements(statements.slice(0, SPELLED_OUT), language), language),
  };
}

function standfirstOf({ bureaus, show }: RowContent, hasPair: boolean, report: Report, language: Language): string {
  const { standfirst } = comparisonMessages[language];
  if (show === 'counted') return standfirst.counted;
  if (bureaus.length === 1) return standfirst.one(partNoun(report, language));
  return hasPair ? standfirst.stated : standfirst.apart;
}

function rowHeading(
  { bureaus, show }: RowContent,
  count: { rows: number; comparable: number },
  noun: string,
  language: Language,
): string {
  const { heading, views } = comparisonMessages[language];
  const [only] = bureaus;
  if (bureaus.length === 1 && only)
    return (show === 'counted' ? heading.oneCounted : heading.one)(localized(only.name, language));
  if (show === 'counted') return heading.counted(bureaus.length, noun);
  if (count.comparable > 0) return heading.stated(count.comparable, bureaus.length, noun);
  // Without any row there is nothing of which it could be said that it cannot be compared.
  return count.rows === 0 ? views.stated : heading.statedApart(noun);
}

/** A row as a statement: its measure, and what each bureau gives for it. */
function describeRow({ label, lines }: ComparedRow, language: Language): string {
  const figures = lines.map(({ shortName, figure, absence }) =>
    joinWords([shortName, figure ? taggedFigure(figure, language) : absence], language),
  );
  return joinLabel(label, joinClauses(figures, language), language);
}

/** That quotes open in another language than the reader's. */
function languageNote({ lang }: Report, language: Language): string[] {
  return languageOf(lang) === language ? [] : [comparisonMessages[language].quotesLanguage];
}
