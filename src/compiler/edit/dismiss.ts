import type { FoundWords } from '../annotated-text.js';
import { placeOf } from '../draft/words-around.js';
import type { Stretch } from '../places.js';
import { takeOutReferences } from '../references-out.js';
import { YamlEditor } from '../yaml-editor.js';
import { type Edited, type Editing, isDismissable, recordName, recordPath } from './editing.js';
import { type AccountedStatement, accountedStatements } from './statements.js';

/** An entry of `dismissed`. */
interface Dismissal {
  section?: string;
  words: string;
  in?: string;
  all?: true;
  reason: string;
}

/**
 * Dismisses what a text states and no annotation accounts for.
 * @param start where it begins in the source
 * @param reason why it is no figure, date or title of the report
 */
export function dismissStatement(editing: Editing, start: number, reason: string): Edited {
  const statement = accountedStatements(editing.text).find((one) => editing.text.reading.sourceOf(one.start) === start);
  if (!statement) return { fault: `no figure, date or title begins at ${start} of the text` };
  if (statement.by.length > 0) return { fault: `${recordName(statement.by[0]?.path ?? [])} accounts for it already` };
  const section = editing.text.readings.sectionAt(statement.start);
  if (section === '') return { fault: 'it stands before the first section: let a section begin there' };
  const editor = new YamlEditor(editing.yaml);
  append(editor, editing, [dismissal(editing, statement, section, reason)]);
  return { yaml: editor.toString() };
}

/**
 * Takes a record out, and moves the words that it alone accounted for to `dismissed`; what points at it no longer does, and asks
 * for a check.
 * @param record its list and place, as in metrics.3
 */
export function dismissRecord(editing: Editing, record: string, reason: string): Edited {
  const { annotations, text, yaml } = editing;
  const path = recordPath(annotations, record);
  const [list, i] = path ?? ['sections', 0];
  if (!path || !isDismissable(list)) return { fault: `${record} is no record that can be dismissed` };
  const isOwn = (found: FoundWords): boolean => recordName(found.path) === record;
  const left = new Set<FoundWords>();
  for (const { by } of accountedStatements(text)) {
    const own = by.filter(isOwn);
    if (own.length === by.length) for (const found of own) left.add(found);
  }
  const editor = new YamlEditor(yaml);
  editor.deleteItem(path);
  takeOutReferences(
    editor,
    annotations,
    new Set([annotations[list][i]?.id ?? '']),
    (other) => recordName(other) === record,
  );
  const places = [...left].map(({ place: { section, words, in: within } }): Dismissal => {
    return { section, words, ...(within !== undefined && { in: within }), reason };
  });
  append(editor, editing, places);
  return { yaml: editor.toString() };
}

function append(editor: YamlEditor, { annotations }: Editing, items: readonly Dismissal[]): void {
  editor.insertItems(['dismissed'], annotations.dismissed.length, items);
}

/** By its words, where these tell it from others in its section; else with all that are written alike there. */
function dismissal({ text }: Editing, { start, end }: AccountedStatement, section: string, reason: string): Dismissal {
  const stretch: Stretch = { start, end };
  const extent = text.extents.get(section);
  const place = extent && placeOf(text.reading, stretch, extent);
  return place
    ? { section, ...place, reason }
    : { section, words: text.reading.text.slice(start, end), all: true, reason };
}
