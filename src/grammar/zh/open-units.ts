import { beginsUnit, readUnit } from './units.js';

/**
 * Measure words outside the lexicon. They are an open class: a number right before a noun counts it, and the noun, or
 * the measure word before it, is the unit as written (5孔窑洞 is 5 孔).
 */

const HAN_RUN = /[\u3400-\u9fff]{1,8}/y;

/** Characters that begin no noun after a number: particles, prepositions, adverbs, directions. */
const FUNCTION =
  '的地得了着过和与及或而但且并是为在于以从由自向对把被将让给比较同跟至到达等也都就还又再才不未没无非均共仅约近超逾余多来上下左右前后内外中间里之其此该这那每各某本另升降增减涨跌提变转回成占属强号版级届度日月年时分点股起余几数半两第零〇一二三四五六七八九十百千万亿兆廿卅壹贰叁柒捌玖佰仟';

/** Words that follow a number without being counted by it: verbs, and the nouns of schemes that numbers name. */
const WORDS = new Set(
  (
    '同比 环比 其中 分别 累计 平均 完成 推动 推进 加强 加快 落实 实现 实施 开展 建立 建设 新增 扩大 缩小 压减 收窄 好于 高于 低于 参加 参与 举办 召开 组织 支持 深化 优化 ' +
    '工程 计划 规划 热线 平台 行动 战略 模式 机制 体系 工作 系统 系列 条款 大促 晚会 文件 会议 精神 方针 指数 导弹 战机 战斗 战斗机 飞船 卫星 火箭 高校 高铁 世纪 周年 成立 纪念'
  ).split(' '),
);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where the first noun of the lexicon in a run ends: 农村贫困人口 is one noun. */
function nounWithin(run: string): number {
  for (let at = 1; at < run.length; at += 1) {
    const unit = readUnit(run, at);
    if (unit?.noun && unit.end - at > 1) return unit.end;
  }
  return 0;
}

/**
 * The measure word or noun that a number counts, where the lexicon has none.
 *
 * @param text normalised text, names and times blanked out.
 * @param at where the number ends.
 * @returns its end, or null where the words after the number are no noun.
 */
export function readOpenUnit(text: string, at: number): { word: string; end: number } | null {
  HAN_RUN.lastIndex = at;
  const run = HAN_RUN.exec(text)?.[0];
  if (run === undefined || FUNCTION.includes(run.charAt(0)) || beginsUnit(text, at)) return null;
  const [first] = segmenter.segment(run);
  if (first === undefined || WORDS.has(first.segment) || WORDS.has(run.slice(0, 2))) return null;
  const length = Math.max(first.segment.length, first.segment.length > 1 ? nounWithin(run) : 0);
  return { word: run.slice(0, length), end: at + length };
}
