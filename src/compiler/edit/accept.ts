import { YamlEditor } from '../yaml-editor.js';
import type { Edited } from './editing.js';

/**
 * Takes away the comment above a record that asks for a check of it: an editor has looked, and all is well.
 * @param line of the record, from 1
 */
export function accept(yaml: string, line: number): Edited {
  const editor = new YamlEditor(yaml);
  return editor.uncheck(line) ? { yaml: editor.toString() } : { fault: `nothing is to be checked on line ${line}` };
}
