import { type Language, localized } from '../i18n/language.js';
import { joinLabel, joinStatements } from '../i18n/punctuation.js';
import { recordName } from '../i18n/record.js';
import type { SourceTarget } from '../report/mark-target.js';
import { actionSource, recordSource } from '../report/record-source.js';
import { type Entry, entriesIn, type ReportIndex } from '../report/report-index.js';
import { sentenceAround } from '../report/sentence.js';
import { sourceMessages } from './messages.js';
import type { Source } from './source.js';

/**
 * The words that a mark stands for.
 * @returns undefined where the report has nothing of the kind
 */
export function resolveSource(target: SourceTarget, index: ReportIndex, language: Language): Source | undefined {
  switch (target.type) {
    case 'record': {
      const entry = index.entries.get(target.id);
      return entry && entrySource(entry, index);
    }
    case 'section':
      return sectionSource(target.id, index, language);
    case 'action':
      return partnerSource(target.partner, target.index, index, language);
    case 'item':
      return itemSource(target, index);
    case 'count':
      return countSource(target, index, language);
  }
}

/** The source of a single record. */
function entrySource(entry: Entry, { report }: ReportIndex): Source {
  const mentions = entry.kind === 'document' ? entry.record.mentions.slice(1) : [];
  return {
    section: entry.record.section,
    ...recordSource(entry, report),
    entry,
    ...(mentions.length === 0
      ? {}
      : { mentions: mentions.map((quote) => ({ quote, sentence: sentenceAround(report.source.text, quote) })) }),
  };
}

/** The heading of a section as printed, and the records that its own words state. */
function sectionSource(id: string, index: ReportIndex, language: Language): Source | undefined {
  const section = index.sections.get(id);
  if (!section) return undefined;
  const { kinds } = sourceMessages[language];
  const own = entriesIn(index.report).filter(({ record }) => record.section === id);
  const stated = (['metric', 'document', 'event', 'task'] as const).flatMap((kind) => {
    const names = own.filter((entry) => entry.kind === kind).map((entry) => recordName(entry, language));
    return names.length === 0 ? [] : [joinLabel(kinds[kind], joinStatements(names, language), language)];
  });
  return {
    section: id,
    sentence: section.quote,
    quote: section.quote,
    notes: [...(section.note ? [localized(section.note, language)] : []), ...stated],
  };
}

/** The sentence that says what was done with a partner. */
function partnerSource(id: string, place: number, { report }: ReportIndex, language: Language): Source | undefined {
  const partner = report.partners.find((candidate) => candidate.id === id);
  const action = partner?.actions[place];
  if (!partner || !action) return undefined;
  return {
    ...actionSource(action, report),
    notes: [joinLabel(localized(partner.name, language), localized(action.what, language), language)],
  };
}

/** The words of an item of a framework, in the sentence that names the whole. */
function itemSource(
  { framework: id, level, index: place }: Extract<SourceTarget, { type: 'item' }>,
  { whole }: ReportIndex,
): Source | undefined {
  const framework = whole.report.frameworks.find((candidate) => candidate.id === id);
  const quote = framework?.levels[level]?.items[place]?.quote;
  return framework && quote && { section: framework.section, sentence: framework.quote, quote };
}

/** The records that were counted, in words, with the quote of the first of them; none where nothing was counted. */
function countSource(
  { comparison, bureau }: Extract<SourceTarget, { type: 'count' }>,
  index: ReportIndex,
  language: Language,
): Source | undefined {
  const row = index.comparisons.get(comparison)?.rows.find((candidate) => candidate.bureau === bureau);
  if (!row || !('records' in row)) return undefined;
  const sources = row.records.flatMap((id) => countedSource(id, bureau, index, language) ?? []);
  const [first] = sources;
  if (!first) return undefined;
  const { section, quote, sentence } = first.source;
  return {
    section,
    quote,
    sentence,
    records: sources.map(({ name, source }) => ({ name, quote: source.quote, sentence: source.sentence })),
    notes: [sourceMessages[language].counted(row.count)],
  };
}

/** A counted record in words, and where it stands: any record with an id, or a partner by what this bureau did with it. */
function countedSource(
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
  return {
    name: joinLabel(localized(partner.name, language), localized(action.what, language), language),
    source: actionSource(action, index.report),
  };
}
