import { type Language, localized } from '../../i18n/language.js';
import { recordName } from '../../i18n/record.js';
import { actionSource } from '../../report/record-source.js';
import type { ReportIndex } from '../../report/report-index.js';
import { entrySource, type Source } from '../../source/source.js';
import { comparisonMessages } from './messages.js';

/**
 * The source of a count: the records counted, in words, with the quote of the first of them.
 * @param mark `comparison:bureau`, as the mark of a count is named
 * @returns undefined where the mark is no count, there is none such, or nothing was counted
 */
export function countSource(mark: string, index: ReportIndex, language: Language): Source | undefined {
  const [comparison = '', bureau = ''] = mark.split(':');
  const row = index.comparisons.get(comparison)?.rows.find((candidate) => candidate.bureau === bureau);
  if (!row || !('records' in row)) return undefined;
  const sources = row.records.flatMap((id) => recordSource(id, bureau, index, language) ?? []);
  const [first] = sources;
  if (!first) return undefined;
  const { section, quote, sentence } = first.source;
  return {
    section,
    quote,
    sentence,
    records: sources.map(({ name, source }) => ({ name, quote: source.quote, sentence: source.sentence })),
    notes: [comparisonMessages[language].countedSource(row.count)],
  };
}

/** A counted record in words, and where it stands: any record with an id, or a partner by what this bureau did with it. */
function recordSource(
  id: string,
  bureau: string,
  index: ReportIndex,
  language: Language,
): { name: string; source: Source } | undefined {
  const entry = index.entries.get(id);
  if (entry) return { name: recordName(entry, language), source: entrySource(entry, index) };
  const partner = index.report.partners.find((candidate) => candidate.id === id);
  const action = partner?.actions.find((candidate) => candidate.bureau === bureau) ?? partner?.actions[0];
  if (!partner || !action) return undefined;
  const parts = [localized(partner.name, language), localized(action.what, language)];
  return {
    name: parts.join(language === 'zh' ? '：' : ': '),
    source: actionSource(action, index.report),
  };
}
