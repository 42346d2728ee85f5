/** What the grammars of all languages do with a text before they match it; nothing here changes its length. */

/** The character that stands for words already read; no rule matches it. */
const BLANK = '\0';

/** The Western digit of a decimal digit of any script; digits of a script stand in order from its zero. */
export function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String(code - zero);
}

/**
 * Blanks out spans, keeping the length.
 *
 * @param text any text.
 * @param spans the `[start, end)` spans that later rules must not see.
 */
export function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += text.slice(at, from) + BLANK.repeat(end - from);
    at = end;
  }
  return result + text.slice(at);
}
