import { bureauTone } from '../../drawing/bureau.js';
import type { BureauTone } from '../../drawing/marks.js';
import { type Language, localized } from '../../i18n/language.js';
import { joinClauses, joinList, joinWords } from '../../i18n/punctuation.js';
import { formatSectionTitle } from '../../i18n/section.js';
import { terms } from '../../i18n/terms.js';
import type { MarkTarget } from '../../report/mark-target.js';
import type { ReportIndex } from '../../report/report-index.js';
import { linkTo } from './link.js';
import { reportOutlineMessages } from './messages.js';
import { COUNTED, type Counted, type OutlineNode } from './outline.js';

/** One section of a report as the outline shows it, with how many records of each kind are in it. */
export interface OutlineRow {
  target: MarkTarget;
  /** 0 for a section inside none. */
  depth: number;
  /** Whose section it is, on a line above the title of an outermost one; "" elsewhere. */
  bureau: string;
  tone: BureauTone | null;
  title: string;
  /** 计划 or "": boxed before a section that begins what is planned. */
  tag: string;
  isPlanned: boolean;
  /** A count for each column, or a phrase in place of counts. */
  content: readonly number[] | string;
  /** What of its counts is in no section inside it, in words; "" where none is. */
  direct: string;
  /** True where sections are inside it: its counts are their sums, and no bar is drawn of a sum. */
  isTotal: boolean;
  /** What a screen reader says. */
  name: string;
  /** Where the row links to; without it the row opens the section's heading. */
  href?: string;
}

/** A section of the outline, and how the outline shows it. */
export interface OutlineSection {
  node: OutlineNode;
  row: OutlineRow;
}

/**
 * A section as the outline shows it.
 * @param href where a section leads, with `{id}` for its id; "" where rows are no links
 */
export function outlineRow(
  node: OutlineNode,
  { bureaus, report }: ReportIndex,
  href: string,
  language: Language,
): OutlineRow {
  const { section, depth, isTotal, isPlanStart, counts } = node;
  const { planned, notStated } = terms[language];
  const bureau = bureaus.get(node.bureau ?? '');
  const bureauName = bureau && depth === 0 ? localized(bureau.name, language) : '';
  const title = formatSectionTitle(section, language);
  const isPlanned = section.role === 'plan';
  const { none, direct } = reportOutlineMessages[language];
  const isStated = node.content !== 'not-stated';
  const inWords = countsInWords(counts, presentIn(counts), language) || (isStated ? none : notStated);
  const ownKinds = isTotal ? presentIn(node.ownCounts) : [];
  const own = ownKinds.length === 0 ? '' : direct(countsInWords(node.ownCounts, ownKinds, language));
  return {
    target: { type: 'section', id: section.id },
    depth,
    bureau: bureauName,
    tone: bureau ? bureauTone(bureau.id, report) : null,
    title,
    tag: isPlanStart ? planned : '',
    isPlanned,
    content: isStated ? COUNTED.map((kind) => counts[kind]) : notStated,
    direct: own,
    isTotal,
    name: joinClauses([bureauName, title, isPlanned ? planned : '', inWords, own], language),
    ...(href ? { href: linkTo(href, section.id) } : {}),
  };
}

function presentIn(counts: Readonly<Record<Counted, number>>): Counted[] {
  return COUNTED.filter((kind) => counts[kind] > 0);
}

/** Counts of some kinds in words: 数字2、文件1; Figures 2, Documents 1. */
export function countsInWords(
  counts: Readonly<Record<Counted, number>>,
  kinds: readonly Counted[],
  language: Language,
): string {
  const names = reportOutlineMessages[language].kinds;
  return joinList(
    kinds.map((kind) => joinWords([names[kind], String(counts[kind])], language)),
    language,
  );
}
