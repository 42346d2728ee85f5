import type { Measure } from './layout-context.js';
import type { Font, TextMark, Tone } from './marks.js';

const NO_START = /^[，。、；：？！）】》〉”’…—％‰,.;:?!)\]}%~～]/u;
const NO_END = /[（【《〈“‘([{]$/u;
/** Marks whose ink is one half of their square: the left of those that close, the right of those that open. */
const CLOSES = /[，。、；：）】》〉”’]$/u;
const OPENS = /^[（【《〈“‘]/u;
/** What is never cut: a number with its qualifier and unit, an ordinal (第三批), a short 《title》 or “quotation”, a Latin word. */
const UNBREAKABLE =
  /《[^《》]{1,10}》|第[零一二三四五六七八九十百\d]{1,4}[批届期次]|“[^“”]{1,8}”|“[^“”\p{Script=Han}]{1,16}”|专精特新|[约近超]?[0-9０-９][0-9０-９.,]*(?:[~～—–-][0-9０-９.,]+)?[多余]?[十百千万亿]*[多余]?(?:人次|个|[%‰\p{Script=Han}])?|[\p{L}\p{N}](?<!\p{Script=Han})(?:[\p{L}\p{N}’'.&/-](?<!\p{Script=Han}))*/gu;

/** What makes a word of the one before it, 数字|化, 中小企业|局, or of the one after it, 新|作为. */
const SUFFIX = /^[化性率型数司局厅]$/u;
const PREFIX = /^[新高低大小多]$/u;
/** A number in words, which keeps to what it counts: 一|格, 零|起点. */
const NUMERAL = /^[零一二两三四五六七八九十]$/u;
/** Characters that are words on their own, before and after which a line ends well. */
const PARTICLE = /^[的了在和与及或同从按把被由为以是有不也都就将对并而其各另这那]$/u;
const HAN = /^\p{Script=Han}+$/u;
/** A dictionary cuts words that it lacks into their characters: 点|线|处. No more of them are joined. */
const MOST_SINGLE = 4;

const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(text: string, language: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text];
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * Cuts text into the pieces that a line may end between: words of the language, with numbers and short titles whole,
 * closing marks kept to what they close and opening ones to what they open (禁则).
 */
export function unbrokenPieces(text: string, language: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(UNBREAKABLE)) {
    parts.push(...wordsOf(text.slice(at, match.index), language), match[0]);
    at = match.index + match[0].length;
  }
  parts.push(...wordsOf(text.slice(at), language));
  const joined: string[] = [];
  for (const part of hanWords(parts)) {
    if (part === '') continue;
    const last = joined.at(-1);
    if (last !== undefined && (NO_START.test(part) || NO_END.test(last) || part.trim() === ''))
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** Words of Chinese, with what a browser's dictionary cuts off them. */
function hanWords(parts: readonly string[]): string[] {
  const words: string[] = [];
  /** How many characters that the dictionary left alone the last word is made of; 0 where it is another word. */
  let singles = 0;
  for (const part of parts) {
    const last = words.at(-1) ?? '';
    const isWord = HAN.test(part) && !PARTICLE.test(part) && HAN.test(last) && !PARTICLE.test(last);
    const isSingle =
      part.length === 1 &&
      HAN.test(part) &&
      !PARTICLE.test(part) &&
      (!NUMERAL.test(part) || (part === '一' && singles > 0));
    const isCounted = NUMERAL.test(singles > 1 ? (last.at(-1) ?? '') : last) && part.length < 3;
    const isPrefixed = PREFIX.test(last) && part.length < 3;
    const isUnknown = isSingle && singles > 0 && singles < MOST_SINGLE;
    if (isWord && (SUFFIX.test(part) || isCounted || isPrefixed || isUnknown)) {
      words[words.length - 1] = last + part;
      singles = isUnknown ? singles + 1 : 0;
    } else {
      words.push(part);
      singles = isSingle ? 1 : 0;
    }
  }
  return words;
}

/**
 * Breaks text into balanced lines: as few as fit the width, then of like length, and no last line of one character.
 * @param width in pixels; a piece wider than it is cut between characters
 * @returns lines without trailing spaces; one empty line for empty text
 */
export function wrapText(text: string, width: number, font: Font, measure: Measure, language: string): string[] {
  if (measure(text, font) <= width) return [text];
  const parts = unbrokenPieces(text, language);
  const lines = fill(parts, width, font, measure);
  // Never narrower than the widest piece: balancing must not cut a word that fits.
  const widest = parts.map((part) => measure(part.trimEnd(), font)).filter((part) => part <= width);
  let low = Math.max(width / 2, ...widest);
  let best = lines;
  for (let high = width; high - low > 2; ) {
    const middle = (low + high) / 2;
    const trial = fill(parts, middle, font, measure);
    if (trial.length <= lines.length) {
      best = trial;
      high = middle;
    } else low = middle;
  }
  return best;
}

function fill(parts: readonly string[], width: number, font: Font, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && measure((line + part).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = (line + part).replace(/^\s+/, '');
    while ([...line].length > 1 && measure(line.trimEnd(), font) > width) {
      const cut = longestFit(line, width, font, measure);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

function longestFit(line: string, width: number, font: Font, measure: Measure): number {
  let cut = 0;
  for (const character of line) {
    if (cut > 0 && measure(line.slice(0, cut + character.length), font) > width) break;
    cut += character.length;
  }
  return cut;
}

/**
 * The blank half squares at the ends of a line, which its neighbours do not keep their distance from. A Latin font's
 * quotation marks are narrow and have none.
 * @returns pixels at its start and at its end
 */
export function blanksOf(line: string, font: Font, measure: Measure): { start: number; end: number } {
  const half = (mark: string | undefined): number =>
    mark !== undefined && measure(mark, font) > font.size * 0.8 ? font.size / 2 : 0;
  return { start: half(OPENS.exec(line)?.[0]), end: half(CLOSES.exec(line)?.[0]) };
}

export interface TextBlock {
  text: string;
  size: number;
  /** 400 by default. */
  weight?: Font['weight'];
  /** `body` by default. */
  face?: Font['face'];
  /** The left edge, middle or right edge, as `anchor` says. */
  x: number;
  /** The top of the first line. */
  y: number;
  width: number;
  anchor?: TextMark['anchor'];
  tone: Tone;
  /** Line height in pixels. */
  leading: number;
}

/**
 * A set block of text: its marks, its height, and where the ink of its last line ends, for what follows it. A mark that
 * opens a line hangs, so that ink stands under ink (标点挤压).
 */
export function setText(
  block: TextBlock,
  { measure, language }: { measure: Measure; language: string },
): { marks: TextMark[]; height: number; lastWidth: number } {
  const { size, weight = 400, face = 'body', x, y, tone, leading, anchor = 'start' } = block;
  const font: Font = { size, weight, face };
  const lines = wrapText(block.text, block.width, font, measure, language);
  const marks = lines.map((text, i): TextMark => {
    const baseline = y + leading * i + (leading + size * 0.76) / 2;
    return {
      kind: 'text',
      x: anchor === 'start' ? x - blanksOf(text, font, measure).start : x,
      y: Math.round(baseline * 10) / 10,
      text,
      anchor,
      tone,
      ...font,
    };
  });
  const last = lines.at(-1) ?? '';
  const blanks = blanksOf(last, font, measure);
  return {
    marks,
    height: leading * lines.length,
    lastWidth: measure(last, font) - blanks.end - (anchor === 'start' ? blanks.start : 0),
  };
}
