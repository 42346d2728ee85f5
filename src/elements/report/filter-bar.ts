import { html, type TemplateResult } from 'lit';
import type { FilterDetail } from '../../context/events.js';
import type { LoadedReport } from '../../context/loaded-report.js';
import { type Language, localized } from '../../i18n/language.js';
import { partHeading } from '../../i18n/part-noun.js';
import { formatSectionTitle } from '../../i18n/section.js';
import { fieldValue } from '../../platform/dom.js';
import { yearsOf } from '../../report/filter.js';
import { entriesIn, type ReportIndex } from '../../report/report-index.js';
import { sectionPath } from '../../report/section-tree.js';
import type { Section } from '../../report/types.js';
import { reportMessages } from './messages.js';

/**
 * The bar: a bureau, a section, a year, and how many records are shown.
 * @param loaded what the widgets are given, filtered or not; null while it loads
 * @param choose takes what the reader has chosen
 * @param told what a screen reader is told
 */
export function renderFilterBar(
  loaded: LoadedReport | null,
  filter: FilterDetail,
  language: Language,
  choose: (filter: FilterDetail) => void,
  told: unknown,
): TemplateResult {
  const messages = reportMessages[language];
  const index = loaded?.index;
  const whole = index?.whole;
  const field = (name: keyof FilterDetail, label: string, options: readonly Option[]): TemplateResult => {
    const onChange = (event: Event): void => {
      const value = fieldValue(event.target);
      if (value !== null) choose(reconciled({ ...filter, [name]: value }, whole));
    };
    return html`<label
      ><span>${label}</span
      ><select ?disabled=${!index} @change=${onChange}>
        ${[{ value: '', label: messages.all }, ...options].map(
          ({ value, label: option }) =>
            html`<option value=${value} .selected=${value === filter[name]}>${option}</option>`,
        )}
      </select></label
    >`;
  };
  return html`<div class="bar" part="filter" role="group" aria-label=${messages.label}>
    ${field('bureau', whole ? partHeading(whole.report, language) : '', whole ? bureauOptions(whole, language) : [])}
    ${field('section', messages.section, whole ? sectionOptions(whole, filter.bureau, language) : [])}
    ${field('year', messages.year, whole ? yearsOf(whole).map((year) => ({ value: year, label: messages.yearName(year) })) : [])}
    <p>${countShown(loaded, language)}</p>
    <p class="hidden" role="status">${told}</p>
  </div>`;
}

/** How many records are shown of how many, in words; nothing while they load. */
export function countShown(loaded: LoadedReport | null, language: Language): string {
  const index = loaded?.index;
  if (!index) return '';
  return reportMessages[language].found(entriesIn(index.report).length, entriesIn(index.whole.report).length);
}

interface Option {
  value: string;
  label: string;
}

function bureauOptions({ report }: ReportIndex, language: Language): Option[] {
  return report.bureaus.map(({ id, shortName }) => ({ value: id, label: localized(shortName, language) }));
}

/** Sections under each other as in the text; of one bureau, where it is chosen, its own. */
function sectionOptions({ report, sections }: ReportIndex, bureau: string, language: Language): Option[] {
  return report.sections.flatMap((section) => {
    const place = sectionPath(sections, section.id);
    const whose = bureauOf(place);
    if (bureau !== '' && whose !== undefined && whose !== bureau) return [];
    return [{ value: section.id, label: '\u3000'.repeat(place.length - 1) + formatSectionTitle(section, language) }];
  });
}

function bureauOf(place: readonly Section[]): string | undefined {
  return place.findLast(({ bureau }) => bureau !== undefined)?.bureau;
}

/** A bureau and a section of another bureau would show nothing: the section gives way. */
function reconciled(filter: FilterDetail, whole: ReportIndex | undefined): FilterDetail {
  const whose = whole && bureauOf(sectionPath(whole.sections, filter.section));
  return filter.bureau !== '' && whose !== undefined && whose !== filter.bureau ? { ...filter, section: '' } : filter;
}
