import { collaborationMapMessages } from '../src/elements/collaboration-map/messages.js';
import { documentListMessages } from '../src/elements/document-list/messages.js';
import { pictogram } from '../src/elements/pictogram/widget.js';
import { type Language, localized } from '../src/i18n/language.js';
import { recordName } from '../src/i18n/record.js';
import { formatSectionTitle } from '../src/i18n/section.js';
import { formatTime } from '../src/i18n/time.js';
import type { ReportIndex } from '../src/report/report-index.js';
import type { Bureau, Metric } from '../src/report/types.js';
import { fieldMessages } from './field-messages.js';
import { type Attribute, elementOf } from './manifest.js';

/** A value that an attribute can have, as an editor finds it. */
export interface Option {
  value: string;
  label: string;
  /** What tells it from others of the same label: whose it is, of when. */
  detail: string;
}

/** What an editor fills in for an attribute. */
export interface Field {
  name: string;
  /**
   * How it is filled in: one or several of `options`, as records to search or as a few words; yes or no; free words. The
   * first option of a `choice` is what a tag without the attribute has.
   */
  kind: 'record' | 'records' | 'choice' | 'choices' | 'flag' | 'number' | 'text';
  options: readonly Option[];
  /** What the attribute does, from its documentation. */
  description: string;
}

type ListOptions = (index: ReportIndex, language: Language, tag: string) => Option[];

/** The attributes whose values are records of the report, or what the report has of a kind. */
const FROM_REPORT: Readonly<Record<string, ListOptions>> = {
  metric: metricOptions,
  metrics: metricOptions,
  bureau: ({ report }, language) =>
    report.bureaus.map(({ id, name, shortName }) => ({
      value: id,
      label: localized(shortName, language),
      detail: localized(name, language),
    })),
  section: ({ report, bureaus }, language) =>
    report.sections.map((section) => ({
      value: section.id,
      label: formatSectionTitle(section, language),
      detail: nameOf(bureaus.get(section.bureau ?? ''), language),
    })),
  framework: ({ report }, language) =>
    report.frameworks.map(({ id, label }) => ({ value: id, label: localized(label, language), detail: '' })),
  comparisons: ({ report }, language) =>
    report.comparisons.map(({ id, label, unit }) => ({ value: id, label: localized(label, language), detail: unit })),
  status: ({ report }, language) =>
    unique(report.documents.map(({ status }) => status)).map((status) =>
      choice(status, documentListMessages[language].status[status]),
    ),
  kind: ({ report }, language) =>
    unique(report.partners.map(({ kind }) => kind)).map((kind) =>
      choice(kind, collaborationMapMessages[language].kinds[kind]),
    ),
  of: ({ report }, language) =>
    unique(report.metrics.map(({ role }) => role)).map((role) => choice(role, fieldMessages[language].words[role])),
};

/** Attributes of every report alike, whose type in the manifest is any text. */
const WORDS: Readonly<Record<string, readonly string[]>> = { size: ['', 'large'], theme: ['', 'light', 'dark'] };

/** The widgets that take only some metrics. */
const TAKES: Readonly<Record<string, (metric: Metric, index: ReportIndex) => boolean>> = {
  'gazette-pictogram': (metric, index) => {
    try {
      return !!pictogram.select(index, { metric: metric.id, per: null }, 'zh');
    } catch {
      return false;
    }
  },
  'gazette-target-tracker': ({ role }) => role === 'target',
  'gazette-tier-pyramid': ({ role }) => role === 'target',
};

/** Whether a field takes several words of its options, which a tag separates by spaces. */
export function takesSeveral({ kind }: Field): boolean {
  return kind === 'records' || kind === 'choices';
}

/**
 * What an editor fills in for an element: a field an attribute, in the order of its documentation, with what the report
 * has to choose from.
 */
export function fieldsOf(tag: string, index: ReportIndex, language: Language): Field[] {
  return elementOf(tag).attributes.map((attribute) => fieldOf(attribute, index, language, tag));
}

function fieldOf(attribute: Attribute, index: ReportIndex, language: Language, tag: string): Field {
  const { name, description, isFlag, isNumber } = attribute;
  const messages = fieldMessages[language];
  const isList = /separated by spaces/.test(description);
  if (name === 'hide') {
    const options = Object.entries(messages.parts).map(([part, label]) => choice(part, label));
    return { name, kind: 'choices', options, description };
  }
  const list = FROM_REPORT[name];
  if (list) {
    const options = list(index, language, tag);
    const isRecord = /^(metrics?|section|comparisons|framework)$/.test(name);
    if (isRecord) return { name, kind: isList ? 'records' : 'record', options, description };
    if (isList) return { name, kind: 'choices', options, description };
    return { name, kind: 'choice', options: [choice('', messages.words['all']), ...options], description };
  }
  const words = WORDS[name] ?? attribute.words;
  const options = words.map((word) => choice(word, messages.words[word || (name === 'size' ? 'normal' : 'as-page')]));
  if (options.length > 0) return { name, kind: 'choice', options, description };
  return { name, kind: isFlag ? 'flag' : isNumber ? 'number' : 'text', options, description };
}

function metricOptions(index: ReportIndex, language: Language, tag: string): Option[] {
  const { report, bureaus } = index;
  const takes = TAKES[tag];
  return report.metrics
    .filter((metric) => !takes || takes(metric, index))
    .map((record) => ({
      value: record.id,
      label: recordName({ kind: 'metric', record }, language),
      detail: [nameOf(bureaus.get(record.bureau ?? ''), language), formatTime(record.time, language)]
        .filter(Boolean)
        .join(' · '),
    }));
}

function nameOf(bureau: Bureau | undefined, language: Language): string {
  return bureau ? localized(bureau.shortName, language) : '';
}

function choice(value: string, label: string | undefined): Option {
  return { value, label: label ?? value, detail: '' };
}

function unique<Word extends string>(words: readonly Word[]): Word[] {
  return [...new Set(words)];
}
