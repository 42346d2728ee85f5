/**
 * One spelling for matching: full-width digits and traditional characters become their half-width and simplified
 * twins, one code unit for one, so that offsets hold in the text as printed.
 */

/** The character that stands for words already read; no rule matches it. */
const BLANK = '\0';

/** Traditional, simplified, traditional, … : the characters that the rules and units below are written in. */
const PAIRS =
  '萬万億亿兩两個个項项間间條条場场門门筆笔張张輛辆臺台戶户圓元噸吨畝亩頃顷點点餘余約约過过達达數数幾几從从減减漲涨長长時时鐘钟歲岁層层級级縣县國国區区鄉乡鎮镇單单業业開开後后預预計计擴扩較较與与將将歷历' +
  '種种類类員员處处顆颗棟栋隻只艦舰屆届紀纪總总當当現现獲获壓压縮缩實实專专廳厅標标準准課课學学車车幣币鎊镑給给頻频進进報报對对為为測测來来壘垒';

const SAME_LENGTH = new Map<string, string>([
  ...pairs(PAIRS),
  ['％', '%'],
  ['．', '.'],
  ['～', '~'],
  ['〜', '~'],
  ['－', '-'],
  ['−', '-'],
  ['／', '/'],
  ['○', '〇'],
  ['\u2009', '\u00a0'],
  ['\u202f', '\u00a0'],
  ['\u3000', ' '],
]);
for (let digit = 0; digit < 10; digit += 1) SAME_LENGTH.set(String.fromCharCode(0xff10 + digit), String(digit));

/** The formal numerals of cheques. A single one is mostly another word (队伍, 大陆), so only runs are turned. */
const FORMAL = pairs('壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千');
const FORMAL_RUN = /[壹贰貳叁參肆伍陆陸柒捌玖][拾佰仟万亿萬億零壹贰貳叁參肆伍陆陸柒捌玖]+/g;

function pairs(characters: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) map.set(characters.charAt(at), characters.charAt(at + 1));
  return map;
}

/**
 * @param text any text.
 * @returns the text of the same length in UTF-16 code units, in the one spelling that the grammar matches.
 */
export function normalise(text: string): string {
  return text
    .replace(FORMAL_RUN, (run) => run.replace(/./g, (c) => FORMAL.get(c) ?? c))
    .replace(/[^\0-\u007f]/g, (c) => SAME_LENGTH.get(c) ?? c);
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
