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

/** Work on so many characters takes a second or more. */
const LONG = 300_000;

/** Says on a terminal what is being done, for as long as it takes; of what is soon done, or elsewhere, nothing. */
export function during<Result>(words: string, size: number, work: () => Result): Result {
  if (!process.stderr.isTTY || size < LONG) return work();
  process.stderr.write(`${visible(words)} …`);
  try {
    return work();
  } finally {
    process.stderr.write('\r\u001b[K');
  }
}

/** So many lines are read in about a second. */
const MANY = 10_000;

/** Counts lines on a terminal, as long as results go elsewhere. @returns what counts one more, and what ends it */
export function lineCounter(): { count: () => void; end: () => void } {
  const isShown = process.stderr.isTTY && !process.stdout.isTTY;
  let lines = 0;
  return {
    count: () => {
      lines += 1;
      if (isShown && lines % MANY === 0) process.stderr.write(`\r${lines.toLocaleString('en')} lines …`);
    },
    end: () => {
      if (isShown && lines >= MANY) process.stderr.write('\r\u001b[K');
    },
  };
}
