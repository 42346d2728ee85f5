import { group } from 'd3-array';
import type { Drafted } from './draft-text.js';

/**
 * Names of each target the result that is called like it and is in its unit, or changes in it, where there is one alone.
 * @param metrics the drafted metrics; targets gain `of`
 * @param measureOf what names of one measure have in common
 * @param unitsOf the units of a metric's figure and of its changes
 */
export function pairTargets(
  metrics: readonly Drafted[],
  measureOf: (label: string) => string,
  unitsOf: (id: string) => readonly string[],
): void {
  const nameOf = ({ annotation: { label } }: Drafted): string => measureOf(labelIn(label));
  const isTarget = ({ annotation }: Drafted): boolean => annotation['role'] === 'target';
  const results = group(
    metrics.filter((metric) => !isTarget(metric)),
    nameOf,
  );
  for (const target of metrics.filter(isTarget)) {
    // Its own sentence set it beside its result.
    if (target.annotation['of'] !== undefined) continue;
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

/** The words of a label, which is in the text's own language alone. */
function labelIn(label: unknown): string {
  return typeof label === 'object' && label !== null ? String(Object.values(label)[0] ?? '') : '';
}
