import type { Clause } from '../language.js';

const SENTENCE = /[^。；;！？\n]+/g;
/** 一是, 二是; 一要 */
const COUNTED = /^[\s　]*(?:[一二三四五六七八九十]+(?:是|要)|[（(]?\d{1,2}[）)、．])?[\s　]*/;
const LEAST = 6;
const LONGEST = 40;

/**
 * The first clause of each sentence of a plan, which names what is to be done.
 * @param text of the section
 * @param from where it begins; the offsets given count from there
 */
export function plannedClauses(text: string, from: number): (Clause & { sentenceEnd: number })[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }): (Clause & { sentenceEnd: number })[] => {
    const opening = COUNTED.exec(sentence)?.[0].length ?? 0;
    const [title = ''] = /^[^，,：:]*/.exec(sentence.slice(opening)) ?? [];
    const words = title.trimEnd();
    if (/^\s*[：:]/.test(sentence.slice(opening + title.length))) return [];
    if (words.length < LEAST || words.length > LONGEST || /[《》]/.test(words)) return [];
    const start = from + index + opening;
    return [{ start, end: start + words.length, title: words, sentenceEnd: from + index + sentence.length }];
  });
}
