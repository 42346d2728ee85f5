/**
 * One spelling for matching: full-width signs, digits of every script, formal numerals and traditional characters
 * become their half-width, Western and simplified twins, one code unit for one, so that offsets hold in the text as
 * printed.
 */

import { westernDigit } from '../text.js';

/** Traditional, simplified, traditional, … : the characters that the rules and units below are written in. */
const PAIRS =
  '萬万億亿兩两個个項项間间條条場场門门筆笔張张輛辆臺台戶户圓元噸吨畝亩頃顷點点餘余約约過过達达數数幾几從从減减漲涨長长時时鐘钟歲岁層层級级縣县國国區区鄉乡鎮镇單单業业開开後后預预計计擴扩較较與与將将歷历' +
  '種种類类員员處处顆颗棟栋隻只艦舰屆届紀纪總总當当現现獲获壓压縮缩實实專专廳厅標标準准課课學学車车幣币鎊镑給给頻频進进報报對对為为測测來来壘垒負负產产號号貳贰參叁参叁陸陆卄廿';

/** Signs that print alike or mean the same. */
const SIGNS = '﹪%〜~∼~﹣-−-‐-‑-‒-﹢+⁄/∕/✕×✖×╳×⨯×○〇';

/** Invisible and narrow spaces, which part thousands as a narrow no-break space does. */
const THIN_SPACES =
  '\u00ad\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060\ufeff';

const FULL_WIDTH = '%+-./0123456789<=>^~$*ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const SAME_LENGTH = new Map<string, string>([
  ...pairs(PAIRS),
  ...pairs(SIGNS),
  ...[...THIN_SPACES].map((space): [string, string] => [space, '\u00a0']),
  ...[...FULL_WIDTH].map((sign): [string, string] => [String.fromCharCode(sign.charCodeAt(0) + 0xfee0), sign]),
  ['\u3000', ' '],
]);

/** The formal numerals of cheques. */
const FORMAL = new Map<string, string>(pairs('壹一贰二叁三参三肆四伍五陆六柒七捌八玖九拾十佰百仟千'));
/** A formal numeral that is a part of another word: 队伍, 大陆, 收拾, 放肆, 人参. */
const FORMAL_WORD =
  /(?:[队入退]伍|(?:大|登|着|内|海|水|上)陆|陆(?:[地续军路域运]|家嘴)|伍家岗|[收重捡]拾|拾[取遗金]|放肆|肆[意虐无]|[人党海沙丹西玄]参|参[与加考展保观谋照赛军政阅股会数])/g;
/** What a formal numeral stands beside where it counts. */
const COUNTING = /[\d零〇一二两三四五六七八九十百千万亿廿卅点多余元圆整家个项名人户次件份场台套辆吨亩年]/;
/** The letter O for 〇: 二OO八年, and for 0: 2O2O年. */
const LETTER_CHINESE_ZERO = /(?<=[〇零一二三四五六七八九])[Oo]+(?=[〇零一二三四五六七八九年])/g;
const LETTER_ZERO = /(?<=\d)[Oo]+(?=[\d年])/g;

function pairs(characters: string): [string, string][] {
  const both = [...characters];
  return both.flatMap((character, at): [string, string][] =>
    at % 2 === 0 ? [[character, both[at + 1] ?? character]] : [],
  );
}

/** Turns the formal numerals that count; those of words stay. */
function turnFormal(text: string): string {
  const found = [...text.matchAll(/[壹贰叁参肆伍陆柒捌玖拾佰仟]/g)];
  if (found.length === 0) return text;
  const words = new Set<number>();
  for (const { 0: word, index } of text.matchAll(FORMAL_WORD))
    for (let at = index; at < index + word.length; at += 1) words.add(at);
  const characters = text.split('');
  const counts = (other: string) => COUNTING.test(other) || FORMAL.has(other);
  for (const { index: at } of found) {
    if (words.has(at) || !(counts(text.charAt(at - 1)) || counts(text.charAt(at + 1)))) continue;
    characters[at] = FORMAL.get(text.charAt(at)) ?? '';
  }
  return characters.join('');
}

/**
 * @param text any text.
 * @returns the text of the same length in UTF-16 code units, in the one spelling that the grammar matches.
 */
export function normalise(text: string): string {
  const spelled = text
    .replace(/[^\0-\u007f]/g, (c) => SAME_LENGTH.get(c) ?? c)
    .replace(/[^0-9\P{Nd}]/gu, (digit) => (digit.length === 1 ? westernDigit(digit) : digit));
  return turnFormal(spelled)
    .replace(LETTER_CHINESE_ZERO, (run) => '〇'.repeat(run.length))
    .replace(LETTER_ZERO, (run) => '0'.repeat(run.length));
}
