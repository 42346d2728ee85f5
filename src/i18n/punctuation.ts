import type { Language } from './language.js';

/**
 * How words are joined in each language: Chinese has full-width marks and no space, English marks with a space after.
 */
interface Punctuation {
  comma: string;
  semicolon: string;
  colon: string;
  stop: string;
  /** Between the items of a list inside a clause. */
  enumeration: string;
  space: string;
}

const PUNCTUATION: Record<Language, Punctuation> = {
  zh: { comma: '，', semicolon: '；', colon: '：', stop: '。', enumeration: '、', space: '' },
  en: { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', enumeration: ', ', space: ' ' },
};

/** Joins what is not empty by one of a language's marks. */
function join(parts: readonly string[], mark: keyof Punctuation, language: Language): string {
  return parts.filter((part) => part !== '').join(PUNCTUATION[language][mark]);
}

/** Parts of one statement, with a pause between: 普惠小微贷款余额，14.6万亿元; empty ones are left out. */
export function joinClauses(parts: readonly string[], language: Language): string {
  return join(parts, 'comma', language);
}

/** Statements one after the other: A；B; empty ones are left out. */
export function joinStatements(parts: readonly string[], language: Language): string {
  return join(parts, 'semicolon', language);
}

/** Words of one kind, as a sentence lists them: A、B、C; A, B, C. */
export function joinList(parts: readonly string[], language: Language): string {
  return join(parts, 'enumeration', language);
}

/** Words that are read on without a pause: 预计 and 2.5万亿元; empty ones are left out. Beside words in letters Chinese has a space too. */
export function joinWords(parts: readonly string[], language: Language): string {
  if (language !== 'zh') return join(parts, 'space', language);
  return parts.reduce((words, part) => {
    const isParted =
      (LETTER_END.test(words) && WORD_START.test(part)) || (WORD_END.test(words) && LETTER_START.test(part));
    return `${words}${isParted ? ' ' : ''}${part}`;
  }, '');
}

const LETTER_START = /^\p{Script=Latin}{2}/u;
const LETTER_END = /\p{Script=Latin}{2}$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N}]$/u;

/** A name and what is said of it: 名称：内容; an empty one is left out, and the mark with it. */
export function joinLabel(label: string, text: string, language: Language): string {
  return join([label, text], 'colon', language);
}

/** A statement with the full stop that ends it. */
export function endSentence(statement: string, language: Language): string {
  return `${statement}${PUNCTUATION[language].stop.trim()}`;
}
