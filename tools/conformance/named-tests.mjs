import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/**
 * The tests that name what they show in the comment before them, such as `// Never: throws into the page`.
 * @param {string} word what such a comment begins with
 * @returns {{ file: string, subject: string, title: string, names: string, engines: string }[]} `file` from `test/`, and
 *   `engines` in which the test is run
 */
export function testsNaming(word) {
  const found = [];
  for (const file of readdirSync(join(root, 'test'), { recursive: true }).sort()) {
    if (!/\.test\.(ts|mjs)$/.test(file)) continue;
    const code = readFileSync(join(root, 'test', file), 'utf8');
    const named = new RegExp(`^ *// ${word}: (.+)\\n(?: *(?:// |for ).*\\n)* *it\\(\\s*(['\`])(.*?)\\2,`, 'gm');
    for (const { 1: names, 3: title, index } of code.matchAll(named)) {
      const subjects = code.slice(0, index).match(/\bdescribe\((['`]).*?\1/g);
      const subject = plain(subjects?.at(-1)?.slice(10, -1) ?? '');
      found.push({ file, subject, title: plain(title), names, engines: enginesOf(file, code) });
    }
  }
  return found;
}

/** A title as words: what varies in it as …, and tags without their brackets. */
function plain(title) {
  return title.replaceAll(/\$\{[^}]*\}/g, '…').replaceAll(/[<>]/g, '');
}

function enginesOf(file, code) {
  if (file.includes('.node.test.')) return 'Node';
  if (/\bof OLD_BROWSERS\b/.test(code)) return 'Chromium 88 to 109';
  const isInAll = file.includes('.browser.test.') || /\bof (?:engines|ENGINES)\b/.test(code);
  return isInAll ? 'Chromium, Firefox, WebKit' : 'Chromium';
}
