import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/setup.mjs';

const FOLDER = join(root, 'stories/guides');
/** A fenced block, and the file that it is called in the line before it. */
const SNIPPET = /(?:^`([\w./-]+\.\w+)`[^\n]*\n\n)?^ *```(\w*)\n(.*?)^ *```$/gms;

/** The guides that people write, by name; those that the conformance tool writes have no snippets. */
export const GUIDES = readdirSync(FOLDER)
  .map((file) => /^(.+?)(\.zh)?\.mdx$/.exec(file))
  .filter((match) => match?.[2])
  .map(([, name]) => name);

/** @returns {string} the text of a guide, in English or in Chinese */
export function guideText(name, language) {
  return readFileSync(join(FOLDER, `${name}${language === 'zh' ? '.zh' : ''}.mdx`), 'utf8');
}

/** @returns {{kind: string, code: string, file: string | undefined}[]} the fenced blocks of a guide, in order */
export function snippets(name, language) {
  return [...guideText(name, language).matchAll(SNIPPET)].map(([, file, kind, code]) => ({
    kind,
    code,
    file: kind === 'sh' ? undefined : file,
  }));
}

/**
 * The command lines of a block: what is run, and the files that the comment behind it says it writes.
 * @returns {{command: string, writes: string[]}[]}
 */
export function commandsIn({ kind, code }) {
  if (kind !== 'sh') return [];
  return code
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, command, comment = ''] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(line);
      const told = comment.startsWith('→') ? comment.slice(1).split(/[,、]/) : [];
      return { command, writes: told.map((file) => file.trim()).filter((file) => /^[\w./-]+\.\w+$/.test(file)) };
    });
}
