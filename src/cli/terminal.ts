/** Control and format characters, line and paragraph separators, halves of surrogate pairs: what a terminal obeys or hides. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Words from a file or an argument as a terminal may show them: on one line, what it would obey or not show written as an
 * escape.
 */
function visible(words: string): string {
  return words.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** A line on standard output: what the command was asked for. */
export function print(line: string): void {
  process.stdout.write(`${visible(line)}\n`);
}

/** A line on standard error: what is wrong, and notes. */
export function complain(line: string): void {
  process.stderr.write(`${visible(line)}\n`);
}

const MOST_LINES = 50;

/** The first fifty of many lines on standard error, then how many are left. */
export function complainOf(lines: readonly string[]): void {
  for (const line of lines.slice(0, MOST_LINES)) complain(line);
  const left = lines.length - MOST_LINES;
  if (left > 0) complain(`… and ${left.toLocaleString('en')} more.`);
}
