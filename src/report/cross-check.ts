import { changesOf } from './changes-of.js';
import type { Direction } from './direction.js';
import { parseEdtf, UNDATED } from './edtf.js';
import { LIMITS } from './limits.js';
import type { ParsedReport, Problem } from './problem.js';
import { includesAcross } from './quote.js';
import { cyclicSections, deepSections } from './section-tree.js';
import type { Quantity, Quote, Report, Section, Time } from './types.js';

/** As much of a text as a problem shows. */
const SHOWN = 80;

/**
 * Finds what of a report its own text and lists do not bear out, and notes each. Where a field stands is given as list,
 * place and name, which are joined only where something is wrong with it.
 */
class CrossCheck {
  readonly #problems: Problem[] = [];
  readonly #text: string;
  /** How many problems are found, those too that are not named. */
  #count = 0;
  /** How much is quoted so far. */
  #quoted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** What is wrong: the first problems, and how many more there are. */
  get problems(): Problem[] {
    const more = this.#count - this.#problems.length;
    return more === 0 ? this.#problems : [...this.#problems, { code: 'more-problems', count: more }];
  }

  report(problem: Problem): void {
    this.#count += 1;
    if (this.#problems.length < LIMITS.problems) this.#problems.push(problem);
  }

  /** A quote lies within the text, its spans in order, and is no longer than is read at once, nor are all together. */
  quotes(quote: Quote | undefined, id: string, list: string, index: number, field: string): boolean {
    let before = 0;
    let length = 0;
    for (const [start, end] of quote?.spans ?? []) {
      length += end - start;
      if (!(before <= start && start < end && end <= this.#text.length)) {
        this.report({ code: 'quote-outside', path: `${list}.${index}.${field}`, id });
        return false;
      }
      before = end;
    }
    if (length > LIMITS.quote) {
      this.report({ code: 'quote-too-long', path: `${list}.${index}.${field}`, id, limit: LIMITS.quote });
      return false;
    }
    const hadRoom = this.#quoted <= LIMITS.quoted;
    this.#quoted += length;
    if (this.#quoted <= LIMITS.quoted) return true;
    if (hadRoom) this.report({ code: 'quoted-too-much', path: `${list}.${index}.${field}`, limit: LIMITS.quoted });
    else this.#count += 1;
    return false;
  }

  /** The written words of a quantity stand in what it quotes, and its numeral in them. */
  states(
    { written, numeral }: Quantity,
    quote: Quote,
    id: string,
    list: string,
    index: number,
    field: string,
  ): boolean {
    const spans = quote.spans;
    // Most quotes are of one stretch, and most of them are the written words themselves.
    const [first] = spans;
    const isOne = spans.length === 1 && first !== undefined;
    if (!isOne || !this.#text.startsWith(written, first[0]) || first[0] + written.length > first[1]) {
      if (!includesAcross(this.#text, quote, written)) {
        const path = `${list}.${index}.${field}.written`;
        const found = first === undefined ? '' : this.#text.slice(first[0], Math.min(first[1], first[0] + SHOWN));
        this.report({ code: 'written-mismatch', path, id, written: written.slice(0, SHOWN), found });
        return false;
      }
    }
    if (numeral === undefined || (numeral[0] < numeral[1] && numeral[1] <= written.length)) return true;
    const path = `${list}.${index}.${field}.numeral`;
    this.report({ code: 'invalid-field', path, expected: `[0…${written.length}]`, found: String(numeral) });
    return false;
  }

  /** A fall of less than nothing is a fall to some and a rise to others. */
  falls(
    { value, high }: Quantity,
    direction: Direction | undefined,
    list: string,
    index: number,
    field: string,
  ): boolean {
    if (direction !== 'down' || value >= 0 || high !== undefined) return true;
    const path = `${list}.${index}.${field}.value`;
    this.report({ code: 'invalid-field', path, expected: '≥ 0 (down)', found: String(value) });
    return false;
  }

  /** A time is one of the calendar, and its words are where it says. */
  dates({ edtf, quote, duration }: Time, id: string, list: string, index: number, field = 'time'): boolean {
    return (
      this.edtf(edtf, list, index, `${field}.edtf`) &&
      this.quotes(quote, id, list, index, `${field}.quote`) &&
      (!duration || this.states(duration, quote ?? { spans: [] }, id, list, index, `${field}.duration`))
    );
  }

  edtf(edtf: string, list: string, index: number, field: string): boolean {
    if (parseEdtf(edtf) !== null) return true;
    this.report(notEdtf(`${list}.${index}.${field}`, edtf));
    return false;
  }

  knows(id: string | undefined, among: ReadonlySet<string>, list: string, index: number, field: string): boolean {
    if (id === undefined || among.has(id)) return true;
    this.report({ code: 'unknown-reference', path: `${list}.${index}.${field}`, value: id });
    return false;
  }

  knowsAll(
    ids: readonly string[] | undefined,
    among: ReadonlySet<string>,
    list: string,
    index: number,
    field: string,
  ): boolean {
    return (ids ?? []).every((id) => this.knows(id, among, list, index, field));
  }

  /** Keeps the first record of each id, and of those the ones that pass. */
  firsts<Item extends { id: string }>(
    list: string,
    items: readonly Item[],
    passes: (item: Item, index: number) => boolean = () => true,
    taken = new Set<string>(),
  ): Item[] {
    return items.filter((item, i) => {
      if (taken.has(item.id)) {
        this.report({ code: 'duplicate-id', path: `${list}.${i}.id`, value: item.id });
        return false;
      }
      taken.add(item.id);
      return passes(item, i);
    });
  }
}

function notEdtf(path: string, found: string): Problem {
  return { code: 'invalid-field', path, expected: 'EDTF', found };
}

/** The days on which a report and its citation say they were published, where the calendar has none such. */
function misdated({ published, source }: Report): Problem[] {
  return Object.entries({ published, 'source.citation.published': source.citation.published })
    .filter(([, edtf]) => parseEdtf(edtf) === null || edtf === UNDATED)
    .map(([path, edtf]) => notEdtf(path, edtf));
}

/**
 * Leaves out the records that their own text does not bear out, that repeat an id or point at nothing. A report that was
 * published on no day of the calendar is refused whole.
 */
export function dropUnfounded(report: Report): ParsedReport {
  const impossible = misdated(report);
  if (impossible.length > 0) return { report: null, problems: impossible };
  const check = new CrossCheck(report.source.text);
  const bureaus = check.firsts('bureaus', report.bureaus);
  const bureauIds = idsOf(bureaus);
  const themes = check.firsts('themes', report.themes);
  const themeIds = idsOf(themes);
  // A link to what is given and itself left out is no second fault: whoever follows it finds nothing there. So a bad
  // heading does not cost the chapter under it.
  const sectionIds = idsOf(report.sections);
  const sections = checkSections(check, report, bureauIds, sectionIds);
  const given = {
    metrics: idsOf(report.metrics),
    tasks: idsOf(report.tasks),
    partners: idsOf(report.partners),
    past: lazy(() => idsOf(report.metrics, report.events, report.documents)),
  };
  const recordIds = new Set<string>();
  /** Keeps the records of one list that pass the checks all lists share and their own. */
  const keep = <Item extends { id: string; bureau?: string | undefined; section: string; theme?: string | undefined }>(
    list: string,
    items: readonly Item[],
    passes: (item: Item, index: number) => boolean,
  ): Item[] =>
    check.firsts(
      list,
      items,
      (item, i) =>
        check.knows(item.bureau, bureauIds, list, i, 'bureau') &&
        check.knows(item.section, sectionIds, list, i, 'section') &&
        check.knows(item.theme, themeIds, list, i, 'theme') &&
        passes(item, i),
      recordIds,
    );

  const metrics = keep('metrics', report.metrics, (metric, i) => {
    const { id, quote, sentence, quantity, direction, change, before, since, of, time } = metric;
    const isSound =
      check.quotes(quote, id, 'metrics', i, 'quote') &&
      check.quotes(sentence, id, 'metrics', i, 'sentence') &&
      check.dates(time, id, 'metrics', i) &&
      check.states(quantity, quote, id, 'metrics', i, 'quantity') &&
      check.falls(quantity, direction, 'metrics', i, 'quantity') &&
      check.knows(of, given.metrics, 'metrics', i, 'of') &&
      (!since || check.dates(since, id, 'metrics', i, 'since'));
    if (!isSound) return false;
    if (before) {
      const isBorneOut =
        check.quotes(before.quote, id, 'metrics', i, 'before.quote') &&
        check.states(before.quantity, before.quote, id, 'metrics', i, 'before.quantity') &&
        (!before.time || check.dates(before.time, id, 'metrics', i, 'before.time'));
      if (!isBorneOut) return false;
    }
    return changesOf(metric).every((one, j) => {
      const field = one === change ? 'change' : `otherChanges.${change ? j - 1 : j}`;
      return (
        check.quotes(one.quote, id, 'metrics', i, `${field}.quote`) &&
        check.states(one.quantity, one.quote, id, 'metrics', i, `${field}.quantity`) &&
        check.falls(one.quantity, one.direction, 'metrics', i, `${field}.quantity`) &&
        (!one.since || check.dates(one.since, id, 'metrics', i, `${field}.since`))
      );
    });
  });
  const events = keep(
    'events',
    report.events,
    ({ id, quote, sentence, time, metrics: own }, i) =>
      check.quotes(quote, id, 'events', i, 'quote') &&
      check.quotes(sentence, id, 'events', i, 'sentence') &&
      check.dates(time, id, 'events', i) &&
      check.knowsAll(own, given.metrics, 'events', i, 'metrics'),
  );
  const documents = keep(
    'documents',
    report.documents,
    ({ id, mentions, issuers }, i) =>
      mentions.every((quote, j) => check.quotes(quote, id, 'documents', i, `mentions.${j}`)) &&
      check.knowsAll(issuers, given.partners, 'documents', i, 'issuers'),
  );
  const tasks = keep(
    'tasks',
    report.tasks,
    ({ id, quote, time, continues, metrics: own }, i) =>
      check.quotes(quote, id, 'tasks', i, 'quote') &&
      check.dates(time, id, 'tasks', i) &&
      check.knowsAll(continues, given.past(), 'tasks', i, 'continues') &&
      check.knowsAll(own, given.metrics, 'tasks', i, 'metrics'),
  );
  const frameworks = check.firsts('frameworks', report.frameworks, ({ id, bureau, section, quote, levels }, i) => {
    const items = levels.flatMap((level) => level.items);
    const tasksOfItems = items.flatMap((item) => item.tasks);
    return (
      check.knows(bureau, bureauIds, 'frameworks', i, 'bureau') &&
      check.knows(section, sectionIds, 'frameworks', i, 'section') &&
      [quote, ...[...levels, ...items].map((part) => part.quote)].every((q) =>
        check.quotes(q, id, 'frameworks', i, 'levels'),
      ) &&
      check.knowsAll(tasksOfItems, given.tasks, 'frameworks', i, 'levels')
    );
  });
  const partners = report.partners.flatMap((partner, i): typeof report.partners => {
    const actions = partner.actions.filter(
      ({ bureau, section, quote }, j) =>
        check.knows(bureau, bureauIds, 'partners', i, `actions.${j}.bureau`) &&
        check.knows(section, sectionIds, 'partners', i, `actions.${j}.section`) &&
        check.quotes(quote, partner.id, 'partners', i, `actions.${j}.quote`),
    );
    const isFirst = check.firsts('partners', [partner], undefined, recordIds).length > 0;
    return isFirst && actions.length > 0 ? [{ ...partner, actions }] : [];
  });
  const counted = lazy(() => idsOf(metrics, events, documents, tasks, partners));
  const metricIds = idsOf(metrics);
  const comparisons = check.firsts('comparisons', report.comparisons, ({ theme, rows }, i) => {
    if (!check.knows(theme, themeIds, 'comparisons', i, 'theme')) return false;
    return rows.every((row, j) => {
      if (!check.knows(row.bureau, bureauIds, 'comparisons', i, `rows.${j}.bureau`)) return false;
      if ('metrics' in row) return check.knowsAll(row.metrics, metricIds, 'comparisons', i, `rows.${j}.metrics`);
      return !('records' in row) || check.knowsAll(row.records, counted(), 'comparisons', i, `rows.${j}.records`);
    });
  });
  const kept = { bureaus, themes, sections, metrics, events, documents, partners, tasks, comparisons, frameworks };
  return { report: { ...report, ...kept }, problems: check.problems };
}

function checkSections(
  check: CrossCheck,
  { sections }: Report,
  bureaus: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): Section[] {
  const cyclic = cyclicSections(sections);
  const deep = deepSections(sections, LIMITS.depth);
  return check.firsts('sections', sections, ({ id, quote, bureau, parent }, i) => {
    const isSound =
      check.quotes(quote, id, 'sections', i, 'quote') &&
      check.knows(bureau, bureaus, 'sections', i, 'bureau') &&
      check.knows(parent, ids, 'sections', i, 'parent');
    if (!isSound || !(cyclic.has(id) || deep.has(id))) return isSound;
    const path = `sections.${i}.parent`;
    const value = parent ?? '';
    check.report(
      cyclic.has(id) ? { code: 'cyclic-parent', path, value } : { code: 'too-deep', path, value, limit: LIMITS.depth },
    );
    return false;
  });
}

function idsOf(...lists: readonly (readonly { id: string }[])[]): Set<string> {
  const ids = new Set<string>();
  for (const list of lists) for (const { id } of list) ids.add(id);
  return ids;
}

/** A value made when first asked for: most reports have no use for every set of ids. */
function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
