import type { LocalizedText } from '../../report/types.js';
import { type Annotations, readAnnotations } from '../annotations.js';
import { YamlEditor } from '../yaml-editor.js';
import { type Edited, type Editing, nameKeyOf, recordPath } from './editing.js';

/**
 * Names a record otherwise: what readers see of it, its label, title or name. A language that is not given stays; one of no
 * words is taken out.
 * @param record its list and place, as in metrics.3
 */
export function relabel(
  { yaml, annotations }: Pick<Editing, 'yaml' | 'annotations'>,
  record: string,
  label: LocalizedText,
): Edited {
  const path = recordPath(annotations, record);
  const key = nameKeyOf(path?.[0] ?? '');
  if (!path || key === undefined) return { fault: `${record} is no record that has a name` };
  const own = annotationAt(annotations, path)[key] as LocalizedText;
  const editor = new YamlEditor(yaml);
  for (const language of ['zh', 'en'] as const) {
    const words = label[language]?.trim();
    if (words === undefined || words === (own[language] ?? '')) continue;
    if (words === '') editor.remove([...path, key], language);
    else editor.set([...path, key], language, words, language === 'zh' ? 'en' : 'zh');
  }
  const edited = editor.toString();
  // An alias, or an anchor that others point at, would name more than one.
  if (!isElsewhereSame(annotations, edited, path, key))
    return { fault: `the name of ${record} is shared with another by & and *: change it in report.yaml` };
  return { yaml: edited };
}

function annotationAt(
  annotations: Annotations,
  [list, i]: readonly [keyof Annotations, number],
): Record<string, unknown> {
  return (annotations[list] as readonly Record<string, unknown>[])[i] ?? {};
}

/** Whether edited annotations say what they did, but for one name. What does not parse is told by compiling it. */
function isElsewhereSame(
  before: Annotations,
  yaml: string,
  path: readonly [keyof Annotations, number],
  key: string,
): boolean {
  const { annotations: after } = readAnnotations(yaml);
  if (!after) return true;
  const without = (annotations: Annotations): string =>
    JSON.stringify(annotations, function (this: unknown, name, value) {
      return name === key && this === annotationAt(annotations, path) ? undefined : value;
    });
  return without(before) === without(after);
}
