import { greatest, rollup } from 'd3-array';
import type { Language } from '../../i18n/language.js';
import { joinClauses } from '../../i18n/punctuation.js';
import { formatMoment, formatTime } from '../../i18n/time.js';
import { targetTrackerMessages } from './messages.js';
import type { PairedBy, PairedTarget } from './tracked.js';

/** What most pairs have in common, which is said once; a row says what it has otherwise. */
export interface Pairing {
  /** The time of target and result; "" where no two pairs share one. */
  time: string;
  pairedBy: PairedBy;
  /** True where not all were paired in the same way. */
  isMixed: boolean;
}

/** What pairs have in common. */
export function pairingOf(pairs: readonly PairedTarget[], language: Language): Pairing {
  const times = rollup(
    pairs,
    (members) => members.length,
    (pair) => sharedTime(pair, language),
  );
  times.delete('');
  const [time = '', count = 0] = greatest(times, ([, members]) => members) ?? [];
  const byReport = pairs.filter(({ result }) => result.pairedBy === 'report').length;
  return {
    time: count > 1 || count === pairs.length ? time : '',
    pairedBy: byReport * 2 > pairs.length ? 'report' : 'name',
    isMixed: byReport > 0 && byReport < pairs.length,
  };
}

/** What a pair has otherwise than most: its times, and how it was made. */
export function pairDetail(pair: PairedTarget, { time, pairedBy, isMixed }: Pairing, language: Language): string {
  const { times, pairedBy: by } = targetTrackerMessages[language];
  const shared = sharedTime(pair, language);
  const when = shared === '' ? times(moment(pair.metric, language), moment(pair.result.metric, language)) : shared;
  const how = isMixed && pair.result.pairedBy !== pairedBy ? by[pair.result.pairedBy] : '';
  return joinClauses([when === time ? '' : when, how], language);
}

/** The time of a pair whose target and result have the same; "" where each has its own. */
function sharedTime({ metric, result }: PairedTarget, language: Language): string {
  const time = formatTime(metric.time, language);
  return time === formatTime(result.metric.time, language) ? time : '';
}

function moment({ time }: PairedTarget['metric'], language: Language): string {
  return time.stated && !time.duration ? formatMoment(time, language) : formatTime(time, language);
}
