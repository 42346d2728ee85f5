import type { Change } from './types.js';

/** Chinese verbs of a rise and of a fall, before the number that says by how much. */
const RISE =
  '增长|增加|上升|提高|提升|上涨|上扬|扩大|扩容|扩招|扩产|攀升|抬升|跃升|升高|升值|回升|反弹|上浮|上调|走高|走阔|激增|净增|多增|递增|倍增|加快|提速|延长|增产|增收|增资|增持|增效|改善|上行|走强|涨价|提价|拉升|抬高|扩张|↑|增|(?<!跌)涨|(?<![毫公起])升';
const FALL =
  '下降|减少|降低|下跌|下挫|回落|下滑|下行|缩减|缩小|缩水|压缩|压减|压降|缩短|收窄|收缩|萎缩|削减|下调|下浮|走低|贬值|放缓|减慢|降速|少增|负增长|递减|减产|减收|减排|减支|减亏|减持|减员|降价|精简|减轻|滑落|走弱|下探|↓|(?<![增加])减|(?<![起升])降|(?<![涨下])跌';
/** 改善 of what one wants less of is a fall: PM2.5浓度改善5%. */
const BETTER = /改善[^\d]{0,3}$/;
const UNWANTED = /浓度|PM|颗粒物|污染|排放|能耗|亏损|负债|失业|死亡|事故|差距|赤字|投诉|拥堵/;
const REACHES = '(?:了|达到?|高达|幅度?(?:为|达到?)?)?';
const RATE_REACHES = '(?:分别)?(?:为|是|达到?|高达)?';
const UP = new RegExp(`(?:(?<![新少负])(?:${RISE})${REACHES}|(?:增长率|上涨率|增幅|增速|涨幅|升幅)${RATE_REACHES}) ?$`);
const DOWN = new RegExp(`(?:(?:${FALL})${REACHES}|(?:下降率|(?<!升)降幅|(?<!涨)跌幅|(?<!增)减幅)${RATE_REACHES}) ?$`);

/**
 * Which way the words right before a number say that it goes (同比增长, 降幅为), without those that part a change from a
 * level (降至) or state none (升降, 增减).
 * @param clause the words before the number, as far as they belong to it
 */
export function directionBefore(clause: string): Change['direction'] | undefined {
  if (UP.test(clause)) return BETTER.test(clause) && UNWANTED.test(clause) ? 'down' : 'up';
  return DOWN.test(clause) ? 'down' : undefined;
}

/** 连续, and no length of time after it in Chinese numerals: 连续五年增产100万吨 counts the growth. */
const LASTING = /连续(?:(?![一二两三四五六七八九十]+个?(?:年|月|季|周|天|日))[^\d]){0,6}$/;

/** 连续增长5年 counts the years, not the growth: whether what is left of a clause without its verbs says so. */
export function isLasting(clause: string): boolean {
  return LASTING.test(clause.replace(UP, '').replace(DOWN, ''));
}
