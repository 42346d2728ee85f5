import { greatest, rollup } from 'd3-array';
import type { Language } from '../../i18n/language.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { formatMoment, formatTime } from '../../i18n/time.js';
import { parseEdtf } from '../../report/edtf.js';
import type { Time } from '../../report/types.js';
import { targetTrackerMessages } from './messages.js';
import type { PairedBy, PairedTarget } from './tracked.js';

/** What most pairs have in common, which is said once; a row says what it has otherwise. */
export interface Pairing {
  /** The times of target and result; "" where no two pairs have the same. */
  time: string;
  /** The years of target and result, where they differ in most pairs. */
  years: PairYears | null;
  /** True where the text does not state a time that most pairs have. */
  isInferred: boolean;
  pairedBy: PairedBy;
  /** True where not all were paired in the same way. */
  isMixed: boolean;
}

/** What pairs have in common. */
export function pairingOf(pairs: readonly PairedTarget[], language: Language): Pairing {
  const [time = '', count = 0] = commonest(pairs, (pair) => timesOf(pair, language)) ?? [];
  const [pairedBy = 'name', alike = 0] = commonest(pairs, ({ result }) => result.pairedBy) ?? [];
  const [shared] = commonest(pairs, (pair) => Object.values(yearsOf(pair) ?? {}).join()) ?? [];
  const sharing = pairs.find((pair) => Object.values(yearsOf(pair) ?? {}).join() === shared);
  const common = count > 1 || count === pairs.length ? time : '';
  return {
    time: common,
    years: sharing ? yearsOf(sharing) : null,
    isInferred: pairs.some((pair) => timesOf(pair, language) === common && !areStated(pair)),
    pairedBy,
    isMixed: alike < pairs.length,
  };
}

function areStated({ metric, result }: PairedTarget): boolean {
  return metric.time.stated && result.metric.time.stated;
}

/** The years in which a target and its result end. */
export interface PairYears {
  target: number;
  result: number;
}

/** The years of a pair, where they differ: beside a result of another year a target is not missed or met. */
export function yearsOf({ metric, result }: PairedTarget): PairYears | null {
  const [target, reached] = [yearOf(metric.time), yearOf(result.metric.time)];
  return target === null || reached === null || target === reached ? null : { target, result: reached };
}

function yearOf({ edtf, duration }: Time): number | null {
  const time = duration ? null : parseEdtf(edtf);
  return (time?.last ?? time?.first)?.year ?? null;
}

function commonest<Key>(pairs: readonly PairedTarget[], keyOf: (pair: PairedTarget) => Key): [Key, number] | undefined {
  return greatest(
    rollup(pairs, (members) => members.length, keyOf),
    ([, count]) => count,
  );
}

/** What a pair has otherwise than most: its times, and how it was made. */
export function pairDetail(pair: PairedTarget, { time, pairedBy, isMixed }: Pairing, language: Language): string {
  const when = timesOf(pair, language);
  const by = targetTrackerMessages[language].pairedBy;
  const how = isMixed && pair.result.pairedBy !== pairedBy ? by[pair.result.pairedBy] : '';
  return joinClauses([when === time ? '' : when, how], language);
}

/** The time of a pair, or those of its target and its result where they differ. */
function timesOf({ metric, result }: PairedTarget, language: Language): string {
  const time = formatTime(metric.time, language);
  if (time === formatTime(result.metric.time, language)) return time;
  return targetTrackerMessages[language].times(moment(metric, language), moment(result.metric, language));
}

function moment({ time }: PairedTarget['metric'], language: Language): string {
  return time.stated && !time.duration ? formatMoment(time, language) : formatTime(time, language);
}
