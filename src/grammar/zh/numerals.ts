/**
 * Numerals, Chinese, Arabic and mixed, to values: 三千二百, 廿五, 2.5万亿, 1亿2000万, 630多万, 五六百, 3.2×10⁴.
 * Text is in the one spelling that `normalise` gives.
 */

export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** The upper end of 五六百. */
  high?: number;
  /** A qualifier written inside the numeral: 630多万, 三百来万. */
  inside?: 'over' | 'about';
  /** No Arabic digit in it. */
  chinese: boolean;
  /** It begins with a multiplier that no digit precedes: 万家, 百万家. */
  bare: boolean;
  /** It holds 千, 万 or 亿. */
  scaled: boolean;
  /** What the words after the leading digits multiply by: 10000 for 30万, 1 for 30, undefined for 3万5千. */
  factor?: number;
}

/** The digits of Chinese, as `normalise` spells them. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
export const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** Tens in one character. */
export const TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3, 卌: 4 };

/** 千 and 百 that begin an SI unit (千瓦, 百帕) or 百分之 are no multipliers. */
const MULTIPLIER = '(?:千(?!瓦|克|米|伏|帕|焦|卡|赫|兆|字节|分之)|百(?!帕|分之|分点|分比|分制|分百)|万(?!分之)|[十亿])';
/**
 * Thousands, parted by one kind of comma or space. The rule of three: groups of exactly three digits after one to three
 * make one number, however the comma is printed, since a list of figures is parted by 、 and a figure before a clause's
 * comma has its unit. Any other digits beside a comma are no number that can be read.
 */
const GROUPED = "[1-9]\\d{0,2}(?<mark>[,，\\u00a0 '’])\\d{3}(?:\\k<mark>\\d{3})*(?!\\d)(?:\\.\\d+)?";
const PLAIN = '\\d+(?:\\.\\d+)?';
/** A power of ten: 10^4, 10⁻⁶. */
const POWER = '10(?:\\^(?<power>[+-]?\\d{1,2}(?!\\d))|(?<raised>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])))';
const TOKEN = new RegExp(
  `(?<arabic>(?:(?<base>${PLAIN}) ?[×xX*·] ?)?${POWER}|${GROUPED}|${PLAIN})|(?<digit>[零〇一二两三四五六七八九])|` +
    `(?<point>点)(?=[零〇一二三四五六七八九])|(?<inside>[多余来])(?=[十百千万亿])|` +
    `(?<gap>[ \\u00a0](?=${MULTIPLIER})|个(?=[多余]?亿))|(?<tens>[廿卅卌])|(?<multiplier>${MULTIPLIER})`,
  'y',
);

type Groups = Record<string, string | undefined>;
type Token =
  | { kind: 'arabic' | 'digit'; value: number; zero?: boolean }
  | { kind: 'multiplier'; value: number; count?: number }
  | { kind: 'point' };

/** Multiplies without the dust of binary fractions: 1.1 × 10000 is 11000. */
function times(value: number, by: number): number {
  return Number.isInteger(value) ? value * by : Number((value * by).toPrecision(15));
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The value of Arabic digits; not a number when a number cannot hold all of them. */
function arabicValue({ arabic = '', base, power, raised }: Groups): number {
  const exponent = power ?? raised?.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED.indexOf(digit)));
  if (exponent !== undefined) return Number(`${base ?? 1}e${exponent.replace('⁺', '+')}`);
  const digits = arabic.replace(/[^\d.]/g, '');
  const significant = digits.replace('.', '').replace(/^0+|0+$/g, '').length;
  const value = Number(digits);
  return significant <= 15 || Number.isSafeInteger(value) ? value : Number.NaN;
}

/** Joins runs of Chinese digits that are read one by one (二〇二〇, 点五六); null when such a run is no number. */
function joinDigits(tokens: readonly Token[]): Token[] | null {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'digit') {
      joined.push(token);
      continue;
    }
    let digits = '';
    let next: Token | undefined = token;
    while (next?.kind === 'digit') {
      digits += String(next.value);
      at += 1;
      next = tokens[at];
    }
    at -= 1;
    const zero = digits.length > 1 && digits.startsWith('0') && joined.at(-1)?.kind === 'multiplier';
    if (joined.at(-1)?.kind === 'point') {
      joined.pop();
      const whole = joined.at(-1)?.kind === 'multiplier' ? { value: 0 } : joined.pop();
      if (whole === undefined || !('value' in whole)) return null;
      joined.push({ kind: 'digit', value: Number(`${whole.value}.${digits}`), zero: true });
    } else if (zero) {
      if (digits.length > 2) return null;
      joined.push({ kind: 'digit', value: Number(digits), zero });
    } else if (digits.length === 2) {
      return null;
    } else {
      joined.push({ kind: 'digit', value: Number(digits), zero: digits === '0' });
    }
  }
  return joined;
}

/** The value of a numeral's tokens, or null when they follow no order that a numeral has (百千万). */
function evaluate(tokens: readonly Token[]): number | null {
  const parts: number[] = [];
  let section = 0;
  let pending: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  let unit = 1;
  let zero = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'point') return null;
    if (token.kind !== 'multiplier') {
      if (token.kind === 'digit' && token.zero && token.value === 0) {
        zero = true;
        if (tokens.length === 1) pending = 0;
        continue;
      }
      // 三5, 十5 and 3万5 (30005, or 35000 as it is said) are no numerals.
      if (
        pending !== null ||
        (token.kind === 'arabic' && at > 0 && (unit < 100 || (token.value < 10 && at === tokens.length - 1)))
      )
        return null;
      pending = token.value;
      const trailing = at === tokens.length - 1 && token.kind === 'digit' && !zero && !token.zero;
      // 三万五 says 35000, 三百五 says 350: a last digit counts tenths of the multiplier before it.
      if (trailing && unit > 10 && token.value < 10) pending = times(token.value, unit / 10);
      zero = false;
      continue;
    }
    if (token.value < 1e4) {
      if (token.value >= last || (pending !== null && token.count !== undefined)) return null;
      if (pending === null && at > 0 && !(token.value === 10 && section % 100 === 0)) return null;
      section += times(pending ?? token.count ?? 1, token.value);
      pending = null;
      last = token.value;
      unit = token.value;
      continue;
    }
    let count = section + (pending ?? 0);
    while ((parts.at(-1) ?? Number.POSITIVE_INFINITY) < token.value) count += parts.pop() ?? 0;
    if (count === 0) {
      if (at > 0) return null;
      count = 1;
    }
    parts.push(times(count, token.value));
    [section, pending, last, unit] = [0, null, Number.POSITIVE_INFINITY, token.value];
  }
  return parts.reduce((sum, part) => sum + part, section + (pending ?? 0));
}

/** Where 五六, 三五 or 两三 stands, so that 五六百 can be read as 五百 to 六百; -1 when nowhere. */
function adjacentDigits(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'digit' || next?.kind !== 'digit') return false;
    if (tokens[at - 1]?.kind === 'digit' || tokens[at - 1]?.kind === 'point' || tokens[at + 2]?.kind === 'digit')
      return false;
    return token.value > 0 && (next.value === token.value + 1 || (token.value === 3 && next.value === 5));
  });
}

/**
 * Reads the numeral that begins at `start`, as far as it goes.
 *
 * @param text normalised text.
 * @param start where its first character stands, in UTF-16 code units.
 * @returns the numeral, or null when the characters there make no number; `end` is then given by `numeralEnd`.
 */
export function readNumeral(text: string, start: number): Numeral | null {
  const { tokens, end, inside } = tokenise(text, start);
  if (tokens.length === 0) return null;
  const first = tokens[0];
  const pair = adjacentDigits(tokens);
  const without = (index: number) => tokens.filter((_, at) => at !== index);
  const lowTokens = joinDigits(pair < 0 ? tokens : without(pair + 1));
  const highTokens = pair < 0 ? null : joinDigits(without(pair));
  const value = lowTokens === null ? null : evaluate(lowTokens);
  const high = highTokens === null ? null : evaluate(highTokens);
  if (lowTokens === null || value === null || !Number.isFinite(value) || (pair >= 0 && high === null)) return null;
  const multipliers = lowTokens.slice(1);
  const plain = lowTokens[0]?.kind !== 'multiplier' && multipliers.every((token) => token.kind === 'multiplier');
  const head = lowTokens[0]?.kind === 'multiplier' || lowTokens[0]?.kind === 'point' ? undefined : lowTokens[0]?.value;
  return {
    start,
    end,
    value,
    ...(high === null ? {} : { high }),
    ...(inside === undefined ? {} : { inside }),
    chinese: tokens.every((token) => token.kind !== 'arabic'),
    bare: first?.kind === 'multiplier' && first.value > 10,
    scaled: tokens.some((token) => token.kind === 'multiplier' && token.value >= 1000),
    ...(plain && head ? { factor: Math.round(value / head) } : {}),
  };
}

/** Where the run of numeral characters that begins at `start` ends, whether or not it makes a number. */
export function numeralEnd(text: string, start: number): number {
  return Math.max(tokenise(text, start).end, start + 1);
}

function tokenise(text: string, start: number): { tokens: Token[]; end: number; inside?: 'over' | 'about' } {
  const tokens: Token[] = [];
  let inside: 'over' | 'about' | undefined;
  let end = start;
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { arabic, digit, point, inside: word, tens, multiplier } = match.groups ?? {};
    if (arabic !== undefined) tokens.push({ kind: 'arabic', value: arabicValue(match.groups ?? {}) });
    else if (digit !== undefined) tokens.push({ kind: 'digit', value: DIGITS[digit] ?? 0 });
    else if (point !== undefined && tokens.length > 0) tokens.push({ kind: 'point' });
    else if (tens !== undefined) tokens.push({ kind: 'multiplier', value: 10, count: TENS[tens] ?? 1 });
    else if (multiplier !== undefined) tokens.push({ kind: 'multiplier', value: MULTIPLIERS[multiplier] ?? 1 });
    else if (word !== undefined && tokens.length > 0) inside = word === '来' ? 'about' : 'over';
    else if (tokens.length === 0) break;
    end = TOKEN.lastIndex;
  }
  return inside === undefined ? { tokens, end } : { tokens, end, inside };
}
