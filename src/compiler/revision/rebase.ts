import { grammarLanguage } from '../../grammar/index.js';
import { readAnnotations } from '../annotations.js';
import { compile } from '../compile.js';
import type { Fault } from '../faults.js';
import { checkOutline } from '../outline.js';
import { readingText } from '../reading-text.js';
import { checkSource } from '../source-text.js';
import type { Carried } from './carried.js';
import { locate } from './located.js';
import { rebaseRecords } from './rebase-records.js';
import { rebaseSections } from './rebase-sections.js';
import { TextMap } from './text-map.js';

/** Annotations carried over to a revised text. */
export interface Rebased {
  /** The annotations, edited in place; "" where there was nothing that could be carried over. */
  yaml: string;
  /** How many references to words stand as they did. */
  kept: number;
  /** The same words in another section, or told from others by other words around them. */
  moved: Carried[];
  /** Other words in the same place of the same sentence. */
  changed: Carried[];
  /** What is gone: a record is a comment now, and asks to be checked. */
  vanished: Carried[];
  /** Quantities, times and titles of the revised text that no annotation accounts for. */
  unannotated: Fault[];
  /** What else compiling the result names; or why nothing was carried over. */
  faults: Fault[];
}

/**
 * Carries annotations over to a revised text. Words that are still there are kept; where their section or what tells them from
 * others has changed, that is; where their sentence now says another number or other words, these are taken; records
 * whose words are gone become comments. All that an editor should look at stands under a comment that begins with
 * `check:`. Nothing else of the annotations is touched.
 * @param before the text that the annotations were made for
 * @param after the revised text
 * @param yaml the annotations, `report.yaml`
 */
export function rebase(before: string, after: string, yaml: string): Rebased {
  const unfit = [...ofEarlier(checkSource(before)), ...checkSource(after)];
  if (unfit.length > 0) return refused(unfit);
  const { annotations, lineOf, faults } = readAnnotations(yaml);
  if (!annotations) return refused(faults);
  const misplaced = checkOutline(annotations, lineOf);
  if (misplaced.length > 0) return refused(misplaced);
  const language = grammarLanguage(annotations.report.lang) ?? 'zh';
  const old = locate(before, annotations, lineOf, language);
  if (old.faults.length > 0) return refused(ofEarlier(old.faults));
  const reading = readingText(after, language);
  const map = new TextMap(old.reading.text, reading.text);
  const sections = rebaseSections(yaml, annotations, old, { source: after, reading }, map);
  const carried = readAnnotations(sections.yaml);
  if (!carried.annotations) return refused(carried.faults);
  const now = locate(after, carried.annotations, carried.lineOf, language);
  // Without its sections nothing else is found either.
  if (now.faults.length > 0) return { ...refused(now.faults), ...sections };
  const records = rebaseRecords(sections.yaml, carried.annotations, old, now, map);
  const left = compile(after, records.yaml).faults;
  const isUnannotated = ({ file, line }: Fault): boolean => file === 'source.txt' && line > 0;
  return {
    yaml: records.yaml,
    kept: records.kept + annotations.sections.length - sections.changed.length - sections.vanished.length,
    moved: [...sections.moved, ...records.moved],
    changed: [...sections.changed, ...records.changed],
    vanished: [...sections.vanished, ...records.vanished],
    unannotated: left.filter(isUnannotated),
    faults: left.filter((fault) => !isUnannotated(fault)),
  };
}

/** Faults of the text that the annotations were made for. */
function ofEarlier(faults: readonly Fault[]): Fault[] {
  return faults.map(({ file, line, column, message, ...fault }) => {
    const place = file === 'source.txt' && line > 0 ? ` (line ${line}, column ${column ?? 1})` : '';
    return { ...fault, file: 'report.yaml', line: place ? 0 : line, message: `the earlier text: ${message}${place}` };
  });
}

function refused(faults: Fault[]): Rebased {
  return { yaml: '', kept: 0, moved: [], changed: [], vanished: [], unannotated: [], faults };
}
