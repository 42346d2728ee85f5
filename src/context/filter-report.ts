import { LANGUAGES, localized } from '../i18n/language.js';
import type { Messages } from '../i18n/messages.js';
import { joinClauses } from '../i18n/punctuation.js';
import { formatSectionTitle } from '../i18n/section.js';
import { parseIds, resolveBureaus, resolveId } from '../report/attributes.js';
import { filterReport, matching } from '../report/filter.js';
import { AttributeError } from '../report/problem.js';
import type { ReportIndex } from '../report/report-index.js';
import type { LocalizedText } from '../report/types.js';
import type { FilterDetail } from './events.js';
import type { LoadedReport } from './loaded-report.js';

interface FilterMessages {
  /** The note beside every drawing. */
  showing: (limits: string) => string;
  yearName: (year: string) => string;
}

const filterMessages: Messages<FilterMessages> = {
  zh: { showing: (limits) => `已筛选，只列：${limits}。`, yearName: (year) => `${year}年` },
  en: { showing: (limits) => `Filtered; listed here: ${limits} only.`, yearName: (year) => year },
};

/**
 * A loaded report as a filter shows it. A filter that the report cannot meet is told as a problem beside the whole
 * report, so that a mistyped id hides nothing.
 */
export function applyFilter(loaded: LoadedReport, filter: FilterDetail): LoadedReport {
  const { index, problems } = loaded;
  if (!index || (filter.bureau === '' && filter.section === '' && filter.year === '')) return loaded;
  try {
    return { index: filtered(index, filter), problems };
  } catch (error) {
    if (error instanceof AttributeError) return { index, problems: [...problems, error.problem] };
    throw error;
  }
}

/** @throws AttributeError naming the attribute at fault */
function filtered(index: ReportIndex, { bureau, section, year }: FilterDetail): ReportIndex {
  const bureaus = parseIds(bureau).length === 0 ? [] : resolveBureaus('bureau', bureau, index);
  const part = section === '' ? undefined : resolveId('section', section, index.sections);
  if (year !== '' && !/^\d{4}$/.test(year))
    throw new AttributeError({ code: 'bad-attribute', attribute: 'year', value: year, expected: 'YYYY' });
  const words: LocalizedText = {};
  for (const language of LANGUAGES) {
    const { showing, yearName } = filterMessages[language];
    const limits = [
      ...bureaus.map(({ name }) => localized(name, language)),
      ...(part ? [formatSectionTitle(part, language)] : []),
      ...(year === '' ? [] : [yearName(year)]),
    ];
    words[language] = showing(joinClauses(limits, language));
  }
  const choice = { bureaus: bureaus.map(({ id }) => id), section, year };
  return filterReport(index, { ...choice, words, matches: matching(choice, index) });
}
