import { group } from 'd3-array';
import type { Drafted } from './draft-text.js';

/** What a target or a change is called beyond what it measures. */
const AIM = /目标|指标|增长|下降|增速|降幅|增幅|力争|实现|确保|完成|^(?:全[国省市区县州]|[我本][国省市区县州])/g;

/**
 * Names of each target the result that is called like it and is in its unit, or changes in it, where there is one alone.
 * @param metrics the drafted metrics; targets gain `of`
 * @param unitsOf the units of a metric's figure and of its changes
 */
export function pairTargets(metrics: readonly Drafted[], unitsOf: (id: string) => readonly string[]): void {
  const isTarget = ({ annotation }: Drafted): boolean => annotation['role'] === 'target';
  const results = group(
    metrics.filter((metric) => !isTarget(metric)),
    nameOf,
  );
  for (const target of metrics.filter(isTarget)) {
    const [unit = ''] = unitsOf(String(target.annotation['id']));
    const found = (results.get(nameOf(target)) ?? []).filter(({ annotation }) =>
      unitsOf(String(annotation['id'])).includes(unit),
    );
    // Of values of several years that of the report's own is named without its year.
    const own = found.length > 1 ? found.filter(({ annotation }) => annotation['time'] === undefined) : found;
    const [only] = own;
    if (!only || own.length > 1) continue;
    target.annotation['of'] = only.annotation['id'];
    target.check = [target.check, 'of: its result?'].filter(Boolean).join('; ');
  }
}

function nameOf({ annotation: { label } }: Drafted): string {
  const name = typeof label === 'object' && label !== null && 'zh' in label ? String(label.zh) : '';
  return name.replace(AIM, '').replace(/\s+/g, '');
}
