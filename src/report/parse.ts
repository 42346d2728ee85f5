import * as v from 'valibot';
import { parseEdtf } from './edtf.js';
import type { Problem } from './problem.js';
import { FORMAT, reportSchema } from './schema.js';
import { cyclicSections } from './section-tree.js';
import { fillTitles } from './titles.js';
import type { Quote, Report, Section, Time } from './types.js';

/** A checked report, or null when nothing of it can be used, with all that is wrong with it. */
export interface ParsedReport {
  report: Report | null;
  problems: Problem[];
}

/**
 * Checks a compiled report that came from anywhere.
 *
 * A report of another shape is refused whole. A record whose words are not where it says (a quote outside the text, a
 * quantity whose `written` words are not what stands there), that repeats an id, or that points at something which does
 * not exist, is left out and named in `problems`; the others stand, those too that stand in a section which is left out.
 * @param value parsed JSON, or its text
 */
export function parseReport(value: unknown): ParsedReport {
  let data = value;
  if (typeof data === 'string') {
    try {
      data = JSON.parse(data);
    } catch {
      return refuse({ code: 'not-json' });
    }
  }
  const format = formatOf(data);
  if (format !== FORMAT) {
    const newer = /^gazette-report\/\d+$/.test(format);
    return refuse({
      code: newer ? 'newer-format' : 'wrong-format',
      found: format,
    });
  }
  const result = v.safeParse(reportSchema, data);
  if (!result.success)
    return {
      report: null,
      problems: result.issues.slice(0, 20).map(fieldProblem),
    };
  return dropUnfounded(result.output);
}

function refuse(problem: Problem): ParsedReport {
  return { report: null, problems: [problem] };
}

function formatOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('format' in data)) return '';
  return typeof data.format === 'string' ? data.format.slice(0, 60) : '';
}

function fieldProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue) ?? '';
  return {
    code: 'invalid-field',
    path,
    // What a pattern is for says more than the pattern.
    expected: issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message),
    found: issue.received.slice(0, 60),
  };
}

/** Leaves out the records that their own text does not bear out. */
function dropUnfounded(report: Report): ParsedReport {
  const problems: Problem[] = [];
  const text = report.source.text;
  const within = (path: string, id: string, quote: Quote | undefined): boolean => {
    const good = (quote?.spans ?? []).every(([start, end], i, spans) => {
      const before = spans[i - 1]?.[1] ?? 0;
      return before <= start && start < end && end <= text.length;
    });
    if (!good) problems.push({ code: 'quote-outside', path, id });
    return good;
  };
  const says = (path: string, id: string, quote: Quote, written: string): boolean => {
    const found = quote.spans.map(([start, end]) => text.slice(start, end)).join('');
    const good = found.includes(written);
    if (!good)
      problems.push({
        code: 'written-mismatch',
        path,
        id,
        written,
        found: found.slice(0, 80),
      });
    return good;
  };
  const dated = (path: string, id: string, { edtf, quote, duration }: Time): boolean => {
    const good = parseEdtf(edtf) !== null;
    if (!good) problems.push({ code: 'invalid-field', path: `${path}.time.edtf`, expected: 'EDTF', found: edtf });
    if (!good || !within(`${path}.time.quote`, id, quote)) return false;
    return !duration || says(`${path}.time.duration.written`, id, quote ?? { spans: [] }, duration.written);
  };
  const known = (path: string, id: string | undefined, among: ReadonlySet<string>): boolean => {
    const good = id === undefined || among.has(id);
    if (!good) problems.push({ code: 'unknown-reference', path, value: id });
    return good;
  };
  const allKnown = (path: string, ids: readonly string[] | undefined, among: ReadonlySet<string>): boolean =>
    (ids ?? []).every((id) => known(path, id, among));
  const unique = (path: string, id: string, taken: Set<string>): boolean => {
    const good = !taken.has(id);
    if (!good) problems.push({ code: 'duplicate-id', path, value: id });
    taken.add(id);
    return good;
  };
  /** Keeps the first of each id, and of those the ones that pass. */
  const firsts = <Item extends { id: string }>(
    name: string,
    items: readonly Item[],
    sound: (item: Item, path: string) => boolean = () => true,
    taken = new Set<string>(),
  ): Item[] => items.filter((item, i) => unique(`${name}.${i}.id`, item.id, taken) && sound(item, `${name}.${i}`));

  const bureaus = firsts('bureaus', report.bureaus);
  const bureauIds = idsOf(bureaus);
  const themes = firsts('themes', report.themes);
  const themeIds = idsOf(themes);
  const cyclic = cyclicSections(report.sections);
  const acyclic = (path: string, { id, parent = '' }: Section): boolean => {
    const good = !cyclic.has(id);
    if (!good) problems.push({ code: 'cyclic-parent', path, value: parent });
    return good;
  };
  // A link to what is given and itself left out is no second fault: whoever follows it finds nothing there. So a bad
  // heading does not cost the chapter under it.
  const sectionIds = idsOf(report.sections);
  const sections = firsts(
    'sections',
    report.sections,
    (section, path) =>
      within(`${path}.quote`, section.id, section.quote) &&
      known(`${path}.bureau`, section.bureau, bureauIds) &&
      known(`${path}.parent`, section.parent, sectionIds) &&
      acyclic(`${path}.parent`, section),
  );
  const given = {
    metrics: idsOf(report.metrics),
    tasks: idsOf(report.tasks),
    partners: idsOf(report.partners),
    past: idsOf([...report.metrics, ...report.events, ...report.documents]),
  };
  const recordIds = new Set<string>();
  /** Keeps the records of one list that pass the checks all lists share and their own. */
  const keep = <Item extends { id: string; bureau: string; section: string; theme?: string | undefined }>(
    name: string,
    items: readonly Item[],
    passes: (item: Item, path: string) => boolean,
  ): Item[] =>
    firsts(
      name,
      items,
      (item, path) =>
        known(`${path}.bureau`, item.bureau, bureauIds) &&
        known(`${path}.section`, item.section, sectionIds) &&
        known(`${path}.theme`, item.theme, themeIds) &&
        passes(item, path),
      recordIds,
    );

  const metrics = keep('metrics', report.metrics, ({ id, quote, sentence, quantity, change, time }, path) => {
    const placed = within(`${path}.quote`, id, quote) && within(`${path}.sentence`, id, sentence);
    if (!placed || !dated(path, id, time) || !says(`${path}.quantity.written`, id, quote, quantity.written))
      return false;
    if (!change) return true;
    return (
      within(`${path}.change.quote`, id, change.quote) &&
      says(`${path}.change.quantity.written`, id, change.quote, change.quantity.written)
    );
  });
  const events = keep(
    'events',
    report.events,
    ({ id, quote, sentence, time, metrics: own }, path) =>
      within(`${path}.quote`, id, quote) &&
      within(`${path}.sentence`, id, sentence) &&
      dated(path, id, time) &&
      allKnown(`${path}.metrics`, own, given.metrics),
  );
  const documents = keep(
    'documents',
    report.documents,
    ({ id, mentions, issuers }, path) =>
      mentions.every((quote, i) => within(`${path}.mentions.${i}`, id, quote)) &&
      allKnown(`${path}.issuers`, issuers, given.partners),
  );
  const tasks = keep(
    'tasks',
    report.tasks,
    ({ id, quote, time, continues, metrics: own }, path) =>
      within(`${path}.quote`, id, quote) &&
      dated(path, id, time) &&
      allKnown(`${path}.continues`, continues, given.past) &&
      allKnown(`${path}.metrics`, own, given.metrics),
  );

  const frameworks = firsts('frameworks', report.frameworks, ({ id, bureau, section, quote, levels }, path) => {
    const items = levels.flatMap((level) => level.items);
    return (
      known(`${path}.bureau`, bureau, bureauIds) &&
      known(`${path}.section`, section, sectionIds) &&
      [quote, ...[...levels, ...items].map((part) => part.quote)].every((words) => within(path, id, words)) &&
      allKnown(
        `${path}.levels`,
        items.flatMap((item) => item.tasks),
        given.tasks,
      )
    );
  });

  const partners = report.partners.flatMap((partner, i): typeof report.partners => {
    const path = `partners.${i}`;
    const actions = partner.actions.filter(
      ({ bureau, section, quote }, j) =>
        known(`${path}.actions.${j}.bureau`, bureau, bureauIds) &&
        known(`${path}.actions.${j}.section`, section, sectionIds) &&
        within(`${path}.actions.${j}.quote`, partner.id, quote),
    );
    return unique(`${path}.id`, partner.id, recordIds) && actions.length > 0 ? [{ ...partner, actions }] : [];
  });
  const counted = idsOf([...metrics, ...events, ...documents, ...tasks, ...partners]);
  const metricIds = idsOf(metrics);
  const comparisons = firsts('comparisons', report.comparisons, ({ theme, rows }, path) => {
    if (!known(`${path}.theme`, theme, themeIds)) return false;
    return rows.every((row, i) => {
      const at = `${path}.rows.${i}`;
      if (!known(`${at}.bureau`, row.bureau, bureauIds)) return false;
      if ('metrics' in row) return allKnown(`${at}.metrics`, row.metrics, metricIds);
      return !('records' in row) || allKnown(`${at}.records`, row.records, counted);
    });
  });
  const kept = { bureaus, themes, sections, metrics, events, documents, partners, tasks, comparisons, frameworks };
  return { report: fillTitles({ ...report, ...kept }), problems };
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}
