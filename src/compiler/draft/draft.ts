import { Document, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import { LANGUAGES_READ } from '../../grammar/index.js';
import { readAnnotations } from '../annotations.js';
import { compile } from '../compile.js';
import type { Fault } from '../faults.js';
import type { MarkedHeading } from '../input/extracted.js';
import { locateSections } from '../places.js';
import { readingText } from '../reading-text.js';
import { contextOf, SectionReadings } from '../section-readings.js';
import { checkSource } from '../source-text.js';
import { annotateAll, type DraftedRecords } from './annotate.js';
import { type Drafted, DraftText } from './draft-text.js';
import { english } from './en/index.js';
import { Ids } from './ids.js';
import type { DraftLanguage, Heading } from './language.js';
import { commonestYear, yearsIn } from './years.js';
import { chinese } from './zh/index.js';

/** What of a report its text does not say. */
export interface DraftOptions {
  /** Who published it; by default what its title begins with. */
  publisher?: string;
  /** When, as EDTF; by default the latest year that its title or its headings name. */
  published?: string;
  /** The lines that the file of the text marks as headings; what is numbered is one without that. */
  headings?: readonly MarkedHeading[];
}

export interface Draft {
  /** The annotations, which compile as they are; "" where there are faults. */
  yaml: string;
  /** How many places an editor is asked to look at. */
  checks: number;
  faults: Fault[];
}

/** So often what does not compile is taken out. */
const MOST_REPAIRS = 6;
const LONGEST_START = 60;

/**
 * Drafts the annotations of a report from its text alone: sections from its numbering, every figure with a label of words
 * around it, its time, its change and whether it is a target, documents with their verbs, dated events. What is unsure is
 * marked with a comment that begins with `check:`. The draft compiles before anything of it is edited.
 * @param source the text as published, in Chinese or English
 */
export function draft(source: string, options: DraftOptions = {}): Draft {
  const unfit = checkSource(source);
  if (unfit.length > 0) return { yaml: '', checks: 0, faults: unfit };
  const language = languageIn(source);
  if (!language) return refused(`the text is in no language that a grammar reads: ${LANGUAGES_READ}`);
  const headings = withBrokenIn(source, headingsOf(source, language, options.headings), language);
  const lines = source.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const name = (lines[0] ?? '').trim().slice(0, LONGEST_START);
  const stated = language.publicationIn(lines);
  const titles = [lines[0] ?? '', ...headings.map(({ title }) => title)].join('，');
  const when = options.published ?? stated.published ?? language.yearIn(titles) ?? commonestYear(source);
  if (when === undefined) return refused('the text names no year that it is of: say when it was published');
  const made = new Drafting(
    source,
    headings,
    { name, title: lines[0] ?? '', who: options.publisher ?? stated.publisher, when },
    language,
  );
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const yaml = made.write();
    const { report, faults } = compile(source, yaml);
    if (report) return { yaml, checks: made.checks, faults: [] };
    if (!made.repair(faults, yaml)) return { yaml: '', checks: 0, faults };
  }
  return refused('no draft of this text compiles');
}

/** What is numbered, and what the text's file marks; the level of a number goes before that of its mark. */
function headingsOf(source: string, language: DraftLanguage, marked: readonly MarkedHeading[] = []): Heading[] {
  const found = language.findHeadings(source);
  if (marked.length === 0) return found;
  const numbered = found.filter(({ marker }) => marker !== '');
  const title = /[^\r\n]/.exec(source)?.index;
  const others = marked.filter(
    ({ start, end }) => start !== title && numbered.every((heading) => heading.end <= start || end <= heading.start),
  );
  const made = others.map(({ start, end, level }): Heading => {
    const words = source.slice(start, end);
    return { start, end, words, marker: '', title: words, level };
  });
  return [...numbered, ...made].sort((a, b) => a.start - b.start);
}

/** With the lines that the page sets into the midst of a sentence, which hold none of it. */
function withBrokenIn(source: string, headings: readonly Heading[], { language }: DraftLanguage): Heading[] {
  const broken = readingText(source, language).skipped.filter(({ start, end }) =>
    headings.every((heading) => heading.end <= start || end <= heading.start),
  );
  const made = broken.map(({ start, end }): Heading => {
    const words = source.slice(start, end);
    return { start, end, words, marker: '', title: words.trim(), level: 1, isEmpty: true };
  });
  return [...headings, ...made].sort((a, b) => a.start - b.start);
}

/** The language of a text, of those that can be drafted from: that of most of its letters. */
function languageIn(source: string): DraftLanguage | null {
  const han = source.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = source.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (han > latin) return /\p{Script=Han}.*[。；，\n]/su.test(source) ? chinese : null;
  return /\b(?:the|of|and|in|to)\b/i.test(source) && latin > 0 ? english : null;
}

function refused(message: string): Draft {
  return { yaml: '', checks: 0, faults: [{ file: 'source.txt', line: 0, message }] };
}

const LISTS = ['metrics', 'events', 'documents', 'partners', 'tasks', 'dismissed'] as const;

class Drafting {
  readonly #head: Record<string, unknown>;
  readonly #sections: Drafted[];
  readonly #records: DraftedRecords;

  /**
   * @param who published it
   * @param when, as EDTF
   */
  constructor(
    source: string,
    headings: readonly Heading[],
    { name, title, who, when }: Record<'name' | 'title' | 'who' | 'when', string>,
    private readonly language: DraftLanguage,
  ) {
    const { yearIn, isPlan } = language;
    const say = (words: string): Record<string, string> => ({ [language.language]: words });
    const sectionIds = new Ids();
    const open: { id: string; level: number }[] = [];
    const partIds = new Ids();
    const parts = language.partNames(headings).map((title) => ({ id: partIds.idOf(title, 'part'), title }));
    const bureauOf = (title: string): { bureau?: string } => {
      const part = parts.find((one) => one.title === title);
      return part ? { bureau: part.id } : {};
    };
    const root = sectionIds.idOf('report', 'report');
    this.#sections = [
      {
        annotation: {
          id: root,
          starts: name,
          title: say(name),
          year: yearIn(title) ?? when.slice(0, 4),
          role: isPlan(title) ? 'plan' : 'outcome',
        },
        check: `year, role: of what is not said otherwise below${yearsIn(title)}`,
      },
      ...headings.map(({ words, marker, title: own, level, isEmpty }): Drafted => {
        while (!isEmpty && (open.at(-1)?.level ?? 0) >= level) open.pop();
        const parent = open.at(-1)?.id ?? root;
        const id = sectionIds.idOf(own, 'section');
        if (!isEmpty) open.push({ id, level });
        const stated = yearIn(own);
        return {
          annotation: {
            id,
            parent,
            ...bureauOf(own),
            ...(marker !== '' && { marker }),
            starts: words,
            title: say(own),
            ...(stated !== undefined && { year: stated }),
            role: isPlan(own) ? 'plan' : 'outcome',
            ...(isEmpty && { empty: true }),
          },
          check: '',
        };
      }),
    ];
    this.#inheritPlans();
    this.#head = {
      report: {
        id: new Ids().idOf(name, 'report'),
        title: say(name),
        publisher: say(who),
        published: when,
        lang: language.tag,
        citation: { title: say(name), container: say(who), published: when },
      },
      ...(parts.length > 0 && {
        bureaus: parts.map(({ id, title }) => ({ id, name: say(title), shortName: say(title) })),
      }),
    };
    this.#records = this.#annotate(source, when);
  }

  get checks(): number {
    const lists = [this.#sections, ...LISTS.map((list) => this.#records[list])];
    return lists.flat().filter(({ check }) => check !== '').length;
  }

  /** What stands inside a plan is planned. */
  #inheritPlans(): void {
    const roles = new Map<unknown, unknown>();
    for (const { annotation } of this.#sections) {
      if (roles.get(annotation['parent']) === 'plan' && annotation['parent'] !== 'report') annotation['role'] = 'plan';
      roles.set(annotation['id'], annotation['role']);
    }
  }

  #annotate(source: string, published: string): DraftedRecords {
    const reading = readingText(source, this.language.language);
    const { annotations, lineOf } = readAnnotations(this.write());
    if (!annotations) return { metrics: [], events: [], documents: [], partners: [], tasks: [], dismissed: [] };
    const { extents, headings } = locateSections(source, reading, annotations, lineOf);
    const sections = new Map(annotations.sections.map((section) => [section.id, section]));
    const context = contextOf({ published, language: this.language.language }, sections);
    const readings = new SectionReadings(reading.text, extents, context);
    const text = new DraftText({
      language: this.language,
      reading,
      extents,
      readings,
      sections,
      contextOf: context,
      headings,
    });
    return annotateAll(text, readings.all);
  }

  /** As YAML: a record a line, and beside it what is to be checked. */
  write(): string {
    const records: Partial<DraftedRecords> = this.#records ?? {};
    const lists = Object.entries({ sections: this.#sections, ...records }).filter(([, list]) => list.length > 0);
    const plain = {
      ...this.#head,
      ...Object.fromEntries(lists.map(([name, list]) => [name, list.map(({ annotation }) => annotation)])),
    };
    const document = new Document(plain);
    visit(document, {
      Map: (_key, node, path) => {
        // A record is one line; what holds records is not.
        if (path.some((around) => isSeq(around))) node.flow = true;
      },
      Pair: (_key, { key, value }) => {
        if (isScalar(key) && isMap(value) && ['title', 'publisher', 'container'].includes(String(key.value)))
          value.flow = true;
      },
    });
    for (const [name, list] of lists)
      list.forEach(({ check }, i) => {
        const node = document.getIn([name, i], true);
        if (check !== '' && isNode(node)) node.commentBefore = ` check: ${check}`;
      });
    document.commentBefore =
      ' Drafted from the text: every figure, date and title of it is annotated or dismissed. Look at each “check:”,\n name what is not named well, and add English. Values are never written here: they are read from the words.';
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
  }

  /**
   * Takes out, or names otherwise, what does not compile.
   * @returns false where nothing could be done
   */
  repair(faults: readonly Fault[], yaml: string): boolean {
    const { lineOf } = readAnnotations(yaml);
    const lines = new Set(faults.filter(({ file }) => file === 'report.yaml').map(({ line }) => line));
    const isFaulty = (list: string, i: number): boolean => lines.has(lineOf([list, i]));
    const faulty = LISTS.flatMap((list) =>
      this.#records[list].filter((_, i) => isFaulty(list, i)).map((drafted) => ({ list, drafted })),
    );
    for (const { list, drafted } of faulty) {
      const { annotation, check } = drafted;
      const { section, words, in: around } = annotation;
      // Most often a label holds a number that its own sentence does not state so.
      if (list === 'metrics' && check !== RENAMED) {
        annotation['label'] = { [this.language.language]: words };
        drafted.check = RENAMED;
        continue;
      }
      this.#records[list] = this.#records[list].filter((other) => other !== drafted);
      if (list !== 'metrics' && list !== 'events') continue;
      const place = { section, words, ...(around !== undefined && { in: around }) };
      this.#records.dismissed.push({
        annotation: { ...place, reason: 'It does not compile as a record.' },
        check: 'why?',
      });
    }
    return faulty.length > 0;
  }
}

const RENAMED = 'label: its words held another number';
