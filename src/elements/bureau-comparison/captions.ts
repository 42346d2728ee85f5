import type { Captions } from '../../base/gazette-element.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { type Language, languageOf, localized } from '../../i18n/language.js';
import type { Report } from '../../report/types.js';
import type { ComparisonContent } from './attributes.js';
import type { ComparedRow, LedgerTheme, RowSection } from './layout.js';
import { comparisonMessages } from './messages.js';

/** How many rows the summary spells out. */
const SPOKEN = 3;

/** What stands around the rows; the heading counts what the drawing really sets side by side. */
export function rowCaptions(
  content: ComparisonContent,
  sections: readonly RowSection[],
  report: Report,
  language: Language,
): Captions {
  const messages = comparisonMessages[language];
  const { heading, standfirst, summary } = messages;
  const rows = sections.flatMap((section) => section.rows);
  const fair = rows.filter(({ ruler }) => ruler !== 'none');
  const counted = content.show === 'counted';
  const [only] = content.bureaus;
  const count = content.bureaus.length;
  const single = count === 1 && only ? localized(only.name, language) : null;
  // Where nothing is shown, nothing is said of what can be compared.
  const apart = rows.length === 0 ? messages.views.ledger : heading.statedApart;
  const both = fair.length === 0 ? apart : heading.stated(fair.length, count);
  const spoken = (fair.length > 0 ? fair : rows).slice(0, SPOKEN);
  const rest = rows.filter((row) => !spoken.includes(row));
  const oneSided = rest.every(({ ruler }) => ruler === 'none') && single === null;
  const more = rest.length === 0 ? [] : [(oneSided ? summary.oneSided : summary.more)(rest.length)];
  return {
    bureaus: content.bureaus,
    ...(counted ? { topic: commonMessages[language].counted } : {}),
    heading:
      single !== null ? (counted ? heading.oneCounted : heading.one)(single) : counted ? heading.counted(count) : both,
    standfirst: single !== null ? standfirst.one : counted ? standfirst.counted : standfirst.stated,
    notes: languageNote(report, language),
    summary: sentences([...spoken.map((row) => spokenRow(row, language)), ...more], language),
  };
}

/** What stands around the ledger. */
export function ledgerCaptions(
  content: ComparisonContent,
  themes: readonly LedgerTheme[],
  report: Report,
  language: Language,
): Captions {
  const { heading, standfirst, summary } = comparisonMessages[language];
  const [only] = content.bureaus;
  const single = content.bureaus.length === 1 && only;
  const spoken = themes.flatMap(({ title, columns }) => {
    const values = columns.flatMap(({ shortName, figures }) =>
      figures.slice(0, 1).map(({ words }) => `${shortName}${language === 'zh' ? '' : ' '}${words.text}`),
    );
    return values.length === 0 ? [] : [summary.row(title, values)];
  });
  return {
    bureaus: content.bureaus,
    heading: single ? heading.one(localized(single.name, language)) : heading.ledger(content.bureaus.length),
    standfirst: standfirst.ledger,
    notes: languageNote(report, language),
    summary: sentences(spoken.slice(0, SPOKEN), language),
  };
}

function spokenRow({ label, lines }: ComparedRow, language: Language): string {
  const values = lines.map(({ shortName, says }) => {
    if (typeof says === 'string') return `${shortName}${language === 'zh' ? '' : ' '}${says}`;
    return language === 'zh'
      ? `${shortName}${says.tag}${says.words.text}`
      : [shortName, says.tag, says.words.text].filter((word) => word !== '').join(' ');
  });
  return comparisonMessages[language].summary.row(label, values);
}

function sentences(parts: readonly string[], language: Language): string {
  return language === 'zh' ? `${parts.join('；')}。` : `${parts.join('; ')}.`;
}

/** That quotes open in another language than the reader's. */
function languageNote({ lang }: Report, language: Language): string[] {
  return languageOf(lang) === language ? [] : [comparisonMessages[language].quotesLanguage];
}
