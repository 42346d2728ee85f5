/**
 * What touches a Chinese reading (the edge rule). All texts here are normalised, so that one spelling of each sign is enough.
 */
import { Edges, Held, type Span } from '../edges.js';
import { numeralEnd, readNumeral } from './numerals.js';
import { readUnit } from './units.js';

/** Digits of every script, circled, Roman, raised and vulgar ones among them, and the Chinese numerals. */
const NUMBER = /[\p{N}零一二两三四五六七八九十百千万亿兆廿卅卌几半壹贰叁肆柒捌玖佰仟%‰‱]/u;
/** Of these, the ones that begin no Chinese word. */
const FIGURE = /[\p{N}廿卅卌%‰‱]/u;
/** Parts two halves of one number, and is punctuation elsewhere. */
const SEPARATOR = /[,，.'’ \u00a0:：∶点至到_]/;
/** Of these, the ones that part Chinese numerals too. */
const ANY_SCRIPT = /[ \u00a0点至到]/;
/** Signs and operators. */
const OPERATOR = /[-+±~^×*/√⁺⁻–—·]/;
const CURRENCY = /[¥￥$€£]/;
const HAN = /[\u3400-\u9fff]/;
/** After a numeral these make a part of a date. */
const CALENDAR = /[月日号时季旬]/;

/** Whether a character belongs to a number wherever it stands beside one. */
function isNumber(character: string): boolean {
  return NUMBER.test(character);
}

/** True where a Chinese numeral begins a word of the sentence and not the rest of a number: 一般, 三级, 万家灯火. */
function isWord(text: string, at: number, ofTime: boolean): boolean {
  // Halves of a unit are read; what is left begins another word: 半导体, 半年.
  if (text.charAt(at) === '半') return HAN.test(text.charAt(at + 1));
  const end = numeralEnd(text, at);
  const next = text.charAt(end);
  if (FIGURE.test(text.slice(at, end)) || !HAN.test(next) || isNumber(next)) return false;
  if (ofTime && CALENDAR.test(next)) return false;
  return readNumeral(text, at) !== null || readUnit(text, end) === null;
}

/** Whether a separator between two characters may be inside one number: figures of one script. */
function mayPart(separator: string, a: string, b: string): boolean {
  if (/\d/.test(a) && /\d/.test(b)) return true;
  return ANY_SCRIPT.test(separator) && isNumber(a) && isNumber(b) && !/[\d%‰‱]/.test(a + b);
}

/** The edges of Chinese readings. */
export class ChineseEdges extends Edges {
  /** Whether something numeral-like stands at a place and no other reading accounts for it. */
  touches({ start, end }: Span, ofTime = false): boolean {
    return this.#touchesAt(start, -1, ofTime) || this.#touchesAt(end, 1, ofTime);
  }

  /** @param edge the offset between the last character inside and the first outside, in the direction `step`. */
  #touchesAt(edge: number, step: -1 | 1, ofTime: boolean): boolean {
    const [at, inside] = step === 1 ? [edge, edge - 1] : [edge - 1, edge];
    const [outer, inner, beyond] = [at, inside, at + step].map((place) => this.text.charAt(place));
    if (outer === undefined || inner === undefined || beyond === undefined) return false;
    const held = this.held[at];
    // The digits of a code (1.0.1亿元) do not end where a figure begins.
    if (held === Held.name && /\d/.test(outer)) return isNumber(inner);
    if (held === Held.name && isNumber(outer) && step === -1) return /[百千万亿]/.test(inner);
    if (held !== Held.nothing) return false;
    const beyondHeld = this.held[at + step] ?? Held.nothing;
    if (isNumber(outer)) {
      if (step === -1 || FIGURE.test(outer) || (isNumber(inner) && inner !== '%')) return true;
      return !isWord(this.text, at, ofTime);
    }
    if (/[Oo]/.test(outer)) return /\d/.test(inner);
    if (SEPARATOR.test(outer)) {
      const joins = beyondHeld === Held.name && /[.点至到]/.test(outer);
      if (beyondHeld !== Held.nothing && !joins) return false;
      return (
        mayPart(outer, this.#pastSpaces(at + step, step), inner) ||
        (step === -1 && outer === '.' && beyond !== '.' && /\d/.test(inner))
      );
    }
    if (step === -1 && outer === '负') return this.text.charAt(at - 1) === '正';
    // （3.2）亿元.
    if (step === -1 && /[)）]/.test(outer)) return /[万亿]/.test(inner) && /\d/.test(beyond);
    if (step === -1 && outer === '之') return this.text.charAt(at - 1) === '分' && isNumber(this.text.charAt(at - 2));
    if (ofTime || !(OPERATOR.test(outer) || CURRENCY.test(outer))) return false;
    // A dash of two is punctuation.
    if (outer === beyond && /[-–—]/.test(outer)) return false;
    if (step === -1) return isNumber(inner) || OPERATOR.test(inner);
    if (outer === '/' || outer === '·') return /[\p{L}\p{N}]/u.test(beyond);
    return isNumber(beyond) && beyondHeld !== Held.time;
  }

  /** The character at a place, or the first beyond the spaces and points there: 3. 2 is one number with a space in it. */
  #pastSpaces(at: number, step: -1 | 1): string {
    let place = at;
    while (Math.abs(place - at) < 3 && /[ \u00a0.,，]/.test(this.text.charAt(place))) place += step;
    return this.held[place] === Held.nothing ? this.text.charAt(place) : this.text.charAt(at);
  }

  protected isSeparator(character: string): boolean {
    return SEPARATOR.test(character);
  }

  protected isNumeralLike(character: string): boolean {
    return isNumber(character) || OPERATOR.test(character) || /[Oo¥￥$€£]/.test(character);
  }
}
