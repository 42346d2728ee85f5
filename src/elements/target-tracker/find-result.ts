import type { Figure } from '../../report/direction.js';
import { parseEdtf } from '../../report/edtf.js';
import type { ReportIndex } from '../../report/report-index.js';
import { statedTowards } from '../../report/targets.js';
import type { Metric, Time } from '../../report/types.js';
import type { PairedBy } from './tracked.js';

/** A figure of the report that can be measured on a target's scale. */
export interface FoundResult {
  metric: Metric;
  figure: Figure;
  pairedBy: PairedBy;
}

/**
 * The result of a target: the one that the editor names. Else the report pairs the two where a task with the target carries the figure on, and both are of one
 * period, or the figure is the last level of what the target is called. Else they are paired by like label, unit and
 * period. Where several figures could be it, none is.
 * @param index the whole report: a filter hides no result
 * @returns null where the text states none
 */
export function findResult(target: Metric, index: ReportIndex): FoundResult | null {
  const confirmed = index.metrics.get(target.of ?? '');
  const named = confirmed && only(comparableFigures(target, confirmed));
  if (named) return { ...named, pairedBy: 'editor' };
  const carriedOn = statedTowards(target, index).flatMap((metric) => comparableFigures(target, metric));
  const byReport =
    only(carriedOn.filter((found) => isNamesake(target, found) && isLevelOrOfPeriod(target, found.metric))) ??
    only(carriedOn.filter(({ metric }) => isSamePeriod(target.time, metric.time)));
  if (byReport) return { ...byReport, pairedBy: 'report' };
  const namesakes = index.report.metrics.flatMap((metric) =>
    isSamePeriod(target.time, metric.time)
      ? comparableFigures(target, metric).filter((found) => isNamesake(target, found))
      : [],
  );
  const byName = only(namesakes.filter(({ metric }) => metric.bureau === target.bureau)) ?? only(namesakes);
  return byName && { ...byName, pairedBy: 'name' };
}

type Candidate = Omit<FoundResult, 'pairedBy'>;

/** The one of several, where they are one: a figure that the text repeats is the same. */
function only(candidates: readonly Candidate[]): Candidate | null {
  const [first, ...others] = candidates;
  if (!first) return null;
  const isRepeated = others.every(({ figure }) => figure.quantity.written === first.figure.quantity.written);
  return isRepeated ? first : null;
}

/** The figures of a metric that are of a target's kind: in its unit, and a change where it is one. */
function comparableFigures(target: Metric, metric: Metric): Candidate[] {
  if (metric.role !== 'outcome') return [];
  const { change } = metric;
  const figures = [
    { figure: metric, basis: metric.basis },
    ...(change ? [{ figure: change, basis: change.basis }] : []),
  ];
  return figures.flatMap(({ figure: { quantity, direction }, basis = target.basis }) => {
    const isChange = direction !== undefined;
    const isOfKind = quantity.unit === target.quantity.unit && isChange === (target.direction !== undefined);
    const isOfBasis =
      !isChange || basis === (target.basis ?? 'year-on-year') || basis === undefined || basis === 'not-stated';
    return isOfKind && isOfBasis ? [{ metric, figure: isChange ? { quantity, direction } : { quantity } }] : [];
  });
}

/** What a target or a change is called beyond what changes: 增长目标. */
const AIM = /目标|指标|\btargets?\b/gi;
const GROWTH = /(?:同比)?(?:增长|下降|增|降)(?:率|速|幅|速度)?$|\b(?:growth|increase|decrease|decline|rate)\b/gi;

function isNamesake(target: Metric, { metric }: Candidate): boolean {
  const nameOf = ({ label: { zh, en } }: Metric): string => {
    const name = (zh ?? en ?? '').replace(AIM, '').replace(/[\s　的]+/g, '');
    return (target.direction === undefined ? name : name.replace(GROWTH, '')).toLowerCase();
  };
  return nameOf(target) === nameOf(metric);
}

/** Whether both times end on one day, and where they are periods begin on one: 2024 and the end of 2024 are alike. */
function isSamePeriod(a: Time, b: Time): boolean {
  if (a.duration || b.duration) return false;
  const [one, other] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  if (!one || !other || one.end === null || one.end !== other.end) return false;
  return a.kind !== 'during' || b.kind !== 'during' || one.start === other.start;
}

/** Whether a figure is of a target's period, or a level before its term: of a flow, another year says nothing. */
function isLevelOrOfPeriod({ time }: Metric, result: Metric): boolean {
  if (isSamePeriod(time, result.time)) return true;
  if (time.duration || result.time.kind !== 'as-of') return false;
  const [term, date] = [parseEdtf(time.edtf)?.end ?? null, parseEdtf(result.time.edtf)?.end ?? null];
  return term !== null && date !== null && date < term;
}
