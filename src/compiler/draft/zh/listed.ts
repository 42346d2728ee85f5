import { pairs } from 'd3-array';
import type { QuantityReading } from '../../../grammar/readings.js';
import type { ChangedFigure, Words } from '../language.js';
import { VERB } from './verb.js';

/** The names of a row of figures: 毛入园率、普惠率分别达. */
const NAMES = /([^\n，,。；;：:\d（）()]+)分别(?:已)?(?:达到?|为|增至|提高到|提升到|增加到|降至|下降到|是|有)?$/;
/** So far before a row its names are looked for, in characters. */
const REACH = 50;
const MEASURE = /(?:率|额|量|值|数|收入|支出|投资|价格|比重|余额|面积|企业|项目|增速)$/;

const OPPOSITES = /^(?:全[市省县区国])?(城镇|城市|农村|乡村|进口|出口|国内|国外|省内|省外|公办|民办|男性|女性)/;

/** 城镇、农村居民收入 are 城镇居民收入 and 农村居民收入: of two that are opposites the first lacks what the second ends with. */
function completed(names: readonly string[]): string[] {
  const [first = '', second = '', ...more] = names;
  const [one, other] = [OPPOSITES.exec(first), OPPOSITES.exec(second)];
  const isCut = more.length === 0 && one?.[0] === first && other?.index === 0 && other[0] !== second;
  return isCut && other ? [first + second.slice(other[0].length), second] : [...names];
}

/**
 * Figures in a row with the name of each, where the words before the row have as many, each a measure of its own: of
 * 城镇、农村居民收入 the first is none.
 */
export function named(changed: readonly ChangedFigure[], words: Words): ChangedFigure[] {
  const made = [...changed];
  for (let from = 0; from < made.length; from += 1) {
    const before = made[from - 1];
    if (!made[from]?.isListed || (before?.isListed && before.figure.quantity.unit === made[from]?.figure.quantity.unit))
      continue;
    const unit = made[from]?.figure.quantity.unit;
    const count = made.slice(from).findIndex(({ isListed, figure }) => !isListed || figure.quantity.unit !== unit);
    const row = made.slice(from, count < 0 ? undefined : from + count);
    const start = row[0]?.figure.start ?? 0;
    const names = completed(NAMES.exec(words(start - REACH, start))?.[1]?.split(/[、和及与]/) ?? []);
    const ends = new Set(names.map((name) => MEASURE.exec(name)?.[0] ?? name));
    if (names.length !== row.length || names.some((name) => name.length < 3) || ends.size > 1) continue;
    if (![...ends].every((end) => MEASURE.test(end))) continue;
    row.forEach((one, i) => {
      made[from + i] = { ...one, name: (names[i] ?? '').replace(/^(?:全[市省县区国]|其中)/, '') };
    });
  }
  return made;
}

/** 增长5.2%和7.4%: figures that stand one after another are of one thing each, and none says how its neighbour changed. */
export function listedIn(figures: readonly QuantityReading[], words: Words): Set<QuantityReading> {
  const listed = new Set<QuantityReading>();
  for (const [before, figure] of pairs(figures))
    if (isListedWith(before, figure, words) && before.quantity.unit === figure.quantity.unit)
      listed.add(before).add(figure);
  return listed;
}

/** 5.2%和7.4%; after 分别 each with its own verb: 分别下降2.3%和增长1.8%. */
function isListedWith(before: QuantityReading, figure: QuantityReading, words: Words): boolean {
  const gap = words(before.end, figure.start);
  if (/^[、和及与]$/.test(gap)) return true;
  return (
    /^[、和及与]/.test(gap) &&
    gap.slice(1).replace(VERB, '') === '' &&
    EACH.test(words(before.start - 12, before.start))
  );
}

const EACH = /分别[^，,。；;\d]*$/;

/**
 * 存栏21.5万头，出栏36.2万头，分别下降2.3%和增长1.8%: as many changes in a row as there are levels before them, each with its own
 * words, are of one level each.
 */
export function distributed(changed: readonly ChangedFigure[], words: Words): ChangedFigure[] {
  const first = changed.findIndex(({ figure, isListed }) => isListed && figure.change);
  if (first < 0) return [...changed];
  const rest = changed.slice(first);
  const count = rest.findIndex(({ figure, isListed }) => !isListed || !figure.change);
  const changes = rest.slice(0, count < 0 ? rest.length : count).map(({ figure }) => figure);
  const levels = changed.slice(Math.max(0, first - changes.length), first);
  const [start] = changes;
  const isEach = start && EACH.test(words(start.start - 12, start.start));
  const areLevels =
    levels.length === changes.length &&
    levels.every((one) => (one.name !== undefined || !one.isListed) && !one.figure.change && one.changes.length === 0);
  if (!isEach || !areLevels) return [...changed];
  const made = levels.map((one, i) => ({ ...one, changes: changes.slice(i, i + 1) }));
  return [...changed.slice(0, first - changes.length), ...made, ...rest.slice(changes.length)];
}
