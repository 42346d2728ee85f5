import { pinyin } from 'pinyin-pro';

/** No id is longer, in characters. */
const LONGEST = 40;
const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Gives each record an id in pinyin that no other has. */
export class Ids {
  readonly #taken: Set<string>;

  /** @param taken ids that no record may have */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** @param label what the record is called; @param kind what it is called where the label has no letter */
  idOf(label: string, kind: string): string {
    const words = [...chineseWords.segment(label)].map(({ segment }) =>
      pinyin(segment, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
        .join('')
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^a-z0-9]+/g, ''),
    );
    const whole = words.filter((word) => word !== '').join('-');
    const cut = whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/-[^-]*$/, '') : whole;
    const stem = /^[a-z0-9]/.test(cut) ? cut : kind;
    let id = stem;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${stem}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
