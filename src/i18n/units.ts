/**
 * Units in English. A Chinese measure word that only counts (家, 项, 场, …) has no English of its own: the label says
 * what is counted.
 */
const NAMES: Record<string, readonly [one: string, many: string]> = {
  元: ['yuan', 'yuan'],
  美元: ['US dollar', 'US dollars'],
  港元: ['Hong Kong dollar', 'Hong Kong dollars'],
  欧元: ['euro', 'euros'],
  '%': ['%', '%'],
  '‰': ['‰', '‰'],
  个百分点: ['percentage point', 'percentage points'],
  年: ['year', 'years'],
  个月: ['month', 'months'],
  天: ['day', 'days'],
  小时: ['hour', 'hours'],
  倍: ['times', 'times'],
  吨: ['tonne', 'tonnes'],
  公顷: ['hectare', 'hectares'],
  公里: ['kilometre', 'kilometres'],
  平方米: ['square metre', 'square metres'],
  千瓦时: ['kilowatt-hour', 'kilowatt-hours'],
  千瓦: ['kilowatt', 'kilowatts'],
};

/** The English of a unit; a Latin one stands for itself, a bare measure word is "". */
export function unitName(unit: string, one: boolean): string {
  const names = NAMES[unit];
  if (names) return names[one ? 0 : 1];
  return /\p{Script=Han}/u.test(unit) ? '' : unit;
}
