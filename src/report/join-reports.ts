import { group, max } from 'd3-array';
import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import type { LocalizedText, Report, Section } from './types.js';

/** Several reports as one, or why they cannot be. */
export type Joined = { report: Report } | { problem: Problem };

/** Between the texts of two reports. */
const BETWEEN = '\n\n';
/** What stands between words that are set one after another. */
const COMMA = { zh: '、', en: ', ' };
const SEMICOLON = { zh: '；', en: '; ' };
const COLON = { zh: '：', en: ': ' };

/**
 * Several checked reports as one, for what is said over years: their texts stand one after another, each under a section
 * of its own that has the report's id and title. The id of a record is that of its report, a dot, and what it was. A part,
 * a theme or an organisation that several reports have by one id and one name is one.
 * @param reports in the order in which they are to stand; two at least
 */
export function joinReports(reports: readonly Report[]): Joined {
  const [first] = reports;
  const problem = hindrance(reports);
  if (problem || !first) return { problem: problem ?? { code: 'no-report' } };
  const starts = startsOf(reports);
  const names: Names = { bureaus: new Map(), themes: new Map(), partners: new Map() };
  const own = reports.map((report, i) => moved(report, starts[i] ?? 0, names));
  const columns = reports.flatMap(({ column }) => column ?? []);
  const isOneNoun = new Set(reports.map(({ partNoun }) => JSON.stringify(partNoun))).size === 1;
  const revision = revisionOf(reports);
  return {
    report: {
      format: 'gazette-report/2',
      id: first.id,
      title: joined(
        reports.map(({ title }) => title),
        SEMICOLON,
      ),
      publisher: joined(
        reports.map(({ publisher }) => publisher),
        COMMA,
      ),
      ...(columns.length > 0 ? { column: joined(columns, COMMA) } : {}),
      ...(isOneNoun && first.partNoun ? { partNoun: first.partNoun } : {}),
      published: latest(reports.map(({ published }) => published)),
      ...(revision ? { revision } : {}),
      lang: first.lang,
      source: {
        text: reports.map(({ source }) => source.text).join(BETWEEN),
        citation: first.source.citation,
        texts: reports.map(({ id, source: { text: _, ...rest } }, i) => ({
          report: id,
          start: starts[i] ?? 0,
          ...rest,
        })),
      },
      bureaus: distinct(own.flatMap(({ bureaus }) => bureaus)),
      themes: distinct(own.flatMap(({ themes }) => themes)),
      partners: [
        ...group(
          own.flatMap(({ partners }) => partners),
          ({ id }) => id,
        ).values(),
      ].flatMap(([partner, ...others]) =>
        partner ? [{ ...partner, actions: [partner, ...others].flatMap(({ actions }) => actions) }] : [],
      ),
      sections: own.flatMap(({ sections }) => sections),
      metrics: own.flatMap(({ metrics }) => metrics),
      events: own.flatMap(({ events }) => events),
      documents: own.flatMap(({ documents }) => documents),
      tasks: own.flatMap(({ tasks }) => tasks),
      comparisons: own.flatMap(({ comparisons }) => comparisons),
      frameworks: own.flatMap(({ frameworks }) => frameworks),
    },
  };
}

function hindrance(reports: readonly Report[]): Problem | null {
  const twice = reports.find(({ id }, i) => reports.findIndex((other) => other.id === id) < i);
  if (twice) return { code: 'cannot-join', reason: 'same-id', value: twice.id };
  const languages = new Set(reports.map(({ lang }) => lang.split('-')[0]?.toLowerCase()));
  if (languages.size > 1) return { code: 'cannot-join', reason: 'languages', value: [...languages].join(', ') };
  const several = reports.find(({ source }) => source.texts);
  if (several) return { code: 'cannot-join', reason: 'joined', value: several.id };
  const sizes = [
    [reports.length, LIMITS.joined],
    [reports.reduce((sum, { source }) => sum + source.text.length + BETWEEN.length, 0), LIMITS.text],
  ] as const;
  const over = sizes.find(([size, limit]) => size > limit);
  return over ? { code: 'cannot-join', reason: 'size', value: over.join(' > ') } : null;
}

function startsOf(reports: readonly Report[]): number[] {
  let at = 0;
  return reports.map(({ source }) => {
    const start = at;
    at += source.text.length + BETWEEN.length;
    return start;
  });
}

/** For each kind of thing that reports share, its ids by what it was called in its own report. */
type Names = Record<'bureaus' | 'themes' | 'partners', Map<string, string>>;

/** A report as it stands among others: its ids after its own, its places behind what stands before it. */
function moved(report: Report, by: number, names: Names): Report {
  const own = (id: string): string => `${report.id}.${id}`;
  /** The ids of what may be another report's too: those of the first that has it. */
  const shared = <Kind extends keyof Names>(
    kind: Kind,
    identity: (item: Report[Kind][number]) => unknown,
  ): Map<string, string> =>
    new Map(
      report[kind].map((item: Report[Kind][number]) => {
        const key = JSON.stringify([item.id, identity(item)]);
        const id = names[kind].get(key) ?? own(item.id);
        names[kind].set(key, id);
        return [item.id, id];
      }),
    );
  const bureaus = shared('bureaus', ({ name }) => name);
  const themes = shared('themes', ({ label }) => label);
  const partners = shared('partners', ({ name, kind }) => [name, kind]);
  const renamed: Record<string, (id: string) => string> = {
    id: own,
    section: own,
    parent: own,
    of: own,
    continues: own,
    metrics: own,
    tasks: own,
    bureau: (id) => bureaus.get(id) ?? own(id),
    theme: (id) => themes.get(id) ?? own(id),
    issuers: (id) => partners.get(id) ?? own(id),
    // Of what a comparison counts: organisations, or records.
    records: (id) => partners.get(id) ?? own(id),
  };
  const walk = <Value>(value: Value, key = ''): Value => {
    const rename = renamed[key];
    if (typeof value === 'string') return (rename ? rename(value) : value) as Value;
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'spans')
      return (value as unknown as [number, number][]).map(([start, end]) => [start + by, end + by]) as Value;
    // The items of a list of ids are ids; those of a list of objects are walked by their own keys.
    if (Array.isArray(value)) return value.map((item) => walk(item, typeof item === 'string' ? key : '')) as Value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)])) as Value;
  };
  const top: Section = {
    id: report.id,
    title: report.title,
    role: 'preface',
    quote: { spans: [[by, by + firstLine(report)]] },
  };
  return {
    ...report,
    bureaus: report.bureaus.map((bureau) => ({ ...bureau, id: bureaus.get(bureau.id) ?? own(bureau.id) })),
    themes: report.themes.map((theme) => ({ ...theme, id: themes.get(theme.id) ?? own(theme.id) })),
    partners: walk(report.partners).map((partner, i) => ({
      ...partner,
      id: partners.get(report.partners[i]?.id ?? '') ?? partner.id,
    })),
    sections: [top, ...walk(report.sections).map((section) => ({ ...section, parent: section.parent ?? report.id }))],
    metrics: walk(report.metrics),
    events: walk(report.events),
    documents: walk(report.documents),
    tasks: walk(report.tasks),
    comparisons: walk(report.comparisons),
    frameworks: walk(report.frameworks),
  };
}

/** Where the first line of a text ends: that is what stands for the whole, as a heading does for its section. */
function firstLine({ source: { text } }: Report): number {
  const start = text.search(/\S/);
  const end = text.slice(start).search(/[\n\r]/);
  return Math.min(end < 0 ? text.length : start + end, LIMITS.words);
}

/** The items, each id once. */
function distinct<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Words one after another, each once. */
function joined(all: readonly LocalizedText[], between: Readonly<Record<'zh' | 'en', string>>): LocalizedText {
  const words = (language: 'zh' | 'en'): string =>
    [...new Set(all.map((text) => text[language] ?? text.zh ?? text.en ?? ''))].join(between[language]);
  return { zh: words('zh'), en: words('en') };
}

/** That some were corrected since: which, when the last, and how. */
function revisionOf(reports: readonly Report[]): Report['revision'] {
  const corrected = reports.flatMap(({ title, revision }) => (revision ? [{ title, ...revision }] : []));
  if (corrected.length === 0) return undefined;
  const notes = corrected.map(({ title, note }) => joined([title, note], COLON));
  return { date: latest(corrected.map(({ date }) => date)), note: joined(notes, SEMICOLON) };
}

/** The last of some EDTF dates, which are in order where their text is. */
function latest(dates: readonly string[]): string {
  return max(dates) ?? '';
}
