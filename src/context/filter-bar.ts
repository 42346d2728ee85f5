/**
 * What `<gazette-report>` loads when a page sets a filter or asks for its controls: the filter itself, checked, and the
 * bar with which a reader sets it.
 */
import { css, html, type TemplateResult, unsafeCSS } from 'lit';
import { chosen, chosenBureaus, idsOf } from '../base/attributes.js';
import { PALETTE } from '../drawing/palette.js';
import { LANGUAGES, type Language, localized } from '../i18n/language.js';
import { admitting, filterReport, yearsOf } from '../report/filter.js';
import { ContentError } from '../report/problem.js';
import { placeOf } from '../report/quote.js';
import { entriesIn, type ReportIndex } from '../report/report-index.js';
import type { LocalizedText, Section } from '../report/types.js';
import type { FilterDetail } from './events.js';
import { reportFilterMessages } from './filter-messages.js';
import type { LoadedReport } from './load.js';

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
    if (error instanceof ContentError) return { index, problems: [...problems, error.problem] };
    throw error;
  }
}

/** @throws ContentError naming the attribute at fault */
function filtered(index: ReportIndex, { bureau, section, year }: FilterDetail): ReportIndex {
  const bureaus = idsOf(bureau).length === 0 ? [] : chosenBureaus('bureau', bureau, index);
  const part = section === '' ? undefined : chosen('section', section, index.sections);
  if (year !== '' && !/^\d{4}$/.test(year))
    throw new ContentError({ code: 'bad-attribute', attribute: 'year', value: year, expected: 'YYYY' });
  const words: LocalizedText = {};
  for (const language of LANGUAGES) {
    const { showing, yearName } = reportFilterMessages[language];
    words[language] = showing([
      ...bureaus.map(({ name }) => localized(name, language)),
      ...(part ? [titleOf(part, language)] : []),
      ...(year === '' ? [] : [yearName(year)]),
    ]);
  }
  const choice = { bureaus: bureaus.map(({ id }) => id), section, year };
  return filterReport(index, { ...choice, words, admits: admitting(choice, index) });
}

function titleOf({ marker = '', title }: Section, language: Language): string {
  return [marker, localized(title, language)].filter(Boolean).join(' ');
}

/**
 * The bar: a bureau, a section, a year, and how many records are shown.
 * @param loaded what the widgets are given, filtered or not; null while it loads
 * @param choose takes what the reader has chosen
 */
export function renderFilterBar(
  loaded: LoadedReport | null,
  filter: FilterDetail,
  language: Language,
  choose: (filter: FilterDetail) => void,
): TemplateResult {
  const words = reportFilterMessages[language];
  const index = loaded?.index;
  const whole = index?.whole;
  const field = (name: keyof FilterDetail, label: string, options: readonly Option[]): TemplateResult => {
    const onChange = (event: Event): void => {
      if (event.target instanceof HTMLSelectElement)
        choose(reconciled({ ...filter, [name]: event.target.value }, whole));
    };
    return html`<label
      ><span>${label}</span
      ><select ?disabled=${!index} @change=${onChange}>
        ${[{ value: '', label: words.all }, ...options].map(
          ({ value, label: option }) =>
            html`<option value=${value} .selected=${value === filter[name]}>${option}</option>`,
        )}
      </select></label
    >`;
  };
  const count = index && whole ? words.found(entriesIn(index.report).length, entriesIn(whole.report).length) : '';
  return html`<div class="bar" part="filter" role="group" aria-label=${words.label}>
    ${field('bureau', words.bureau, whole ? bureauOptions(whole, language) : [])}
    ${field('section', words.section, whole ? sectionOptions(whole, filter.bureau, language) : [])}
    ${field('year', words.year, whole ? yearsOf(whole).map((year) => ({ value: year, label: words.yearName(year) })) : [])}
    <p role="status">${count}</p>
  </div>`;
}

interface Option {
  value: string;
  label: string;
}

function bureauOptions({ report }: ReportIndex, language: Language): Option[] {
  return report.bureaus.map(({ id, shortName }) => ({ value: id, label: localized(shortName, language) }));
}

/** Sections under each other as in the text; with a bureau chosen, its own. */
function sectionOptions({ report, sections }: ReportIndex, bureau: string, language: Language): Option[] {
  return report.sections.flatMap((section) => {
    const place = placeOf(sections, section.id);
    const whose = bureauOf(place);
    if (bureau !== '' && whose !== undefined && whose !== bureau) return [];
    return [{ value: section.id, label: '\u3000'.repeat(place.length - 1) + titleOf(section, language) }];
  });
}

function bureauOf(place: readonly Section[]): string | undefined {
  return place.findLast(({ bureau }) => bureau !== undefined)?.bureau;
}

/** A bureau and a section of another bureau would show nothing: the section gives way. */
function reconciled(filter: FilterDetail, whole: ReportIndex | undefined): FilterDetail {
  const whose = whole && bureauOf(placeOf(whole.sections, filter.section));
  return filter.bureau !== '' && whose !== undefined && whose !== filter.bureau ? { ...filter, section: '' } : filter;
}

const colour = (token: 'ink' | 'ink-2' | 'axis' | 'paper', theme: 0 | 1): string => PALETTE[token][theme];
const tokens = (value: (token: 'ink' | 'ink-2' | 'axis' | 'paper') => string): string =>
  (['ink', 'ink-2', 'axis', 'paper'] as const)
    .map((token) => `--_${token}: var(--gazette-${token}, ${value(token)});`)
    .join('');

/** The sheet of the bar. */
export const filterBarStyles = css`
  .bar {
    ${unsafeCSS(tokens((token) => colour(token, 0)))}
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0 calc(12px * var(--gazette-scale, 1));
    color: var(--_ink);
    font-size: calc(13px * var(--gazette-scale, 1));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
  }
  @supports (color: light-dark(red, red)) {
    .bar {
      ${unsafeCSS(tokens((token) => `light-dark(${colour(token, 0)}, ${colour(token, 1)})`))}
    }
  }
  .bar span {
    display: block;
    color: var(--_ink-2);
  }
  .bar select {
    box-sizing: border-box;
    width: 100%;
    height: calc(36px * var(--gazette-scale, 1));
    margin: 0;
    border: 1px solid var(--_axis);
    border-radius: 0;
    padding: 0 6px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .bar select:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }
  .bar p {
    grid-column: 1 / -1;
    min-height: 1.5em;
    margin: 4px 0 0;
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums lining-nums;
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
