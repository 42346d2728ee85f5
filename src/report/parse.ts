import * as v from 'valibot';
import { parseEdtf } from './edtf.js';
import type { Problem } from './problem.js';
import { FORMAT, reportSchema } from './schema.js';
import { fillTitles } from './titles.js';
import type { Quote, Report, Time } from './types.js';

/** A checked report, or null when nothing of it can be used, with all that is wrong with it. */
export interface ParsedReport {
  report: Report | null;
  problems: Problem[];
}

/**
 * Checks a compiled report that came from anywhere.
 *
 * A report of another shape is refused whole. A record whose words are not where it says (a quote outside the text, a
 * quantity whose `written` words are not what stands there), or that points at something which does not exist, is left
 * out and named in `problems`; the others stand.
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
  const ids = new Set<string>();
  const sectionIds = new Set(report.sections.map(({ id }) => id));
  const bureauIds = new Set(report.bureaus.map(({ id }) => id));

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
  const unique = (path: string, id: string): boolean => {
    const good = !ids.has(id);
    if (!good) problems.push({ code: 'duplicate-id', path, value: id });
    ids.add(id);
    return good;
  };
  /** Keeps the records of one list that pass the checks all lists share and their own. */
  const keep = <Item extends { id: string; bureau: string; section: string }>(
    name: string,
    items: readonly Item[],
    sound: (item: Item, path: string) => boolean,
  ): Item[] =>
    items.filter((item, i) => {
      const path = `${name}.${i}`;
      const placed =
        known(`${path}.bureau`, item.bureau, bureauIds) && known(`${path}.section`, item.section, sectionIds);
      return unique(`${path}.id`, item.id) && placed && sound(item, path);
    });

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
    ({ id, quote, sentence, time }, path) =>
      within(`${path}.quote`, id, quote) && within(`${path}.sentence`, id, sentence) && dated(path, id, time),
  );
  const documents = keep('documents', report.documents, ({ id, mentions }, path) =>
    mentions.every((quote, i) => within(`${path}.mentions.${i}`, id, quote)),
  );
  const tasks = keep(
    'tasks',
    report.tasks,
    ({ id, quote, time }, path) => within(`${path}.quote`, id, quote) && dated(path, id, time),
  );
  const sections = report.sections.filter(({ id, quote, bureau, parent }, i) => {
    const path = `sections.${i}`;
    return (
      within(`${path}.quote`, id, quote) &&
      known(`${path}.bureau`, bureau, bureauIds) &&
      known(`${path}.parent`, parent, sectionIds)
    );
  });

  const frameworks = report.frameworks.filter(({ id, bureau, section, quote, levels }, i) => {
    const path = `frameworks.${i}`;
    return (
      known(`${path}.bureau`, bureau, bureauIds) &&
      known(`${path}.section`, section, sectionIds) &&
      [quote, ...levels.flatMap((level) => [level.quote, ...level.items.map((item) => item.quote)])].every((words) =>
        within(path, id, words),
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
    return unique(`${path}.id`, partner.id) && actions.length > 0 ? [{ ...partner, actions }] : [];
  });
  const recordIds = new Set([...metrics, ...events, ...documents, ...tasks].map(({ id }) => id));
  for (const { id } of partners) recordIds.add(id);
  const metricIds = new Set(metrics.map(({ id }) => id));
  const comparisons = report.comparisons.filter((comparison, i) =>
    comparison.rows.every((row, j) => {
      const path = `comparisons.${i}.rows.${j}`;
      if (!known(`${path}.bureau`, row.bureau, bureauIds)) return false;
      if ('metrics' in row) return row.metrics.every((id) => known(`${path}.metrics`, id, metricIds));
      return !('records' in row) || row.records.every((id) => known(`${path}.records`, id, recordIds));
    }),
  );
  return {
    report: fillTitles({ ...report, sections, metrics, events, documents, partners, tasks, comparisons, frameworks }),
    problems,
  };
}
