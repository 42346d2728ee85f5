import { append } from '../../drawing/append.js';
import { rule } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { statusOf } from '../../report/status.js';
import { pairColumns, setPair } from './layout/pair.js';
import { setUnpaired } from './layout/unpaired.js';
import { targetTrackerMessages } from './messages.js';
import { pairDetail, pairingOf } from './pairing.js';
import { isPaired, type PairedTarget, type TrackedTarget } from './tracked.js';

/** Above this many rows seals are noise: figures are dotted, and their seals on demand. */
const MOST_SEALS = 8;

/** Each target beside its result on a scale of its own from zero, and the targets without one together under these. */
export function layoutTargetTracker(targets: readonly TrackedTarget[], context: LayoutContext): Drawing {
  const { width, scale, language } = context;
  const pairs = targets.filter(isPaired);
  const others = targets.filter((target) => !isPaired(target));
  const marks: Mark[] = [];
  const columns = pairColumns(pairs, context);
  const pairing = pairingOf(pairs, language);
  let y = 0;
  pairs.forEach((target, i) => {
    marks.push(rule(y, 0, width, i === 0 ? 'ink' : 'hair'));
    const top = y + (columns.isBeside ? 11 : 9) * scale;
    const row = { target, detail: pairDetail(target, pairing, language) };
    const set = setPair(row, columns, top, pairs.length > MOST_SEALS, context);
    append(marks, set.marks);
    y = Math.round(top + set.height + 10 * scale);
  });
  if (others.length > 0) {
    if (pairs.length > 0) y += Math.round(10 * scale);
    marks.push(rule(y, 0, width, 'ink'));
    y += Math.round(8 * scale);
    if (pairs.length > 0) {
      const text = targetTrackerMessages[language].unpaired;
      const head = setText({ text, x: 0, y, width, ...type('strong', scale), tone: 'ink' }, context);
      append(marks, head.marks);
      y = Math.round(y + head.height + 5 * scale);
    }
    const figureX = pairs.length > 0 && columns.isBeside ? columns.x : null;
    const table = setUnpaired(others, y, { isOneOfMany: targets.length > MOST_SEALS, figureX }, context);
    append(marks, table.marks);
    y += table.height;
  }
  return { width, height: Math.ceil(y), marks, legend: legendOf(pairs) };
}

/** The ends of bars and rails that a reader may need explained; the standfirst says what is bar and what is rail. */
function legendOf(pairs: readonly PairedTarget[]): LegendEntry[] {
  const quantities = pairs.flatMap(({ metric, result }) => [metric.quantity, result.figure.quantity]);
  const has = (entry: LegendEntry): boolean =>
    quantities.some(({ high, qualifier }) =>
      entry === 'range' ? high !== undefined : high === undefined && qualifier === entry,
    );
  const ends = (['over', 'nearly', 'under', 'about', 'range'] as const).filter(has);
  return pairs.some(({ result }) => statusOf(result.metric) === 'expected') ? ['expected', ...ends] : ends;
}
