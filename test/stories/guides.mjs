import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/setup.mjs';

const FOLDER = join(root, 'stories/guides');
const FENCE = /^ *```(\w*)\n(.*?)^ *```$/gms;

/** The guides that people write, by name; those that the conformance tool writes have no snippets. */
export const GUIDES = readdirSync(FOLDER)
  .map((file) => /^(.+?)(\.zh)?\.mdx$/.exec(file))
  .filter((match) => match?.[2])
  .map(([, name]) => name);

/** @returns {string} the text of a guide, in English or in Chinese */
export function guideText(name, language) {
  return readFileSync(join(FOLDER, `${name}${language === 'zh' ? '.zh' : ''}.mdx`), 'utf8');
}

/** @returns {{kind: string, code: string}[]} the fenced blocks of a guide, in order */
export function snippets(name, language) {
  return [...guideText(name, language).matchAll(FENCE)].map(([, kind, code]) => ({ kind, code }));
}

/**
 * The command lines of a guide, in order: what is run, and the files that the comment behind it says it writes.
 * @returns {{command: string, writes: string[]}[]}
 */
export function commands(name, language) {
  return snippets(name, language)
    .filter(({ kind }) => kind === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, command, comment = ''] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(line);
      const told = comment.startsWith('→') ? comment.slice(1).split(/[,、]/) : [];
      return { command, writes: told.map((file) => file.trim()).filter((file) => /^[\w./-]+\.\w+$/.test(file)) };
    });
}
