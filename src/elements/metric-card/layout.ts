import { item, tag, tagWidth } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { BureauTone, Drawing, PlainMark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { TEXTURES } from '../../drawing/texture.js';
import { type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { statusTag } from '../../i18n/terms.js';
import { formatTime } from '../../i18n/time.js';
import { changesOf } from '../../report/changes-of.js';
import { recordTarget } from '../../report/mark-target.js';
import { statusOf } from '../../report/status.js';
import type { Metric } from '../../report/types.js';
import { setFigure } from './layout/figure.js';
import { earlierLevel, type PairPlace, setChange, setPair } from './layout/pair.js';
import { setSentence } from './layout/set-sentence.js';
import { setTerm } from './layout/term.js';
import { describeCard, type Movement } from './movement.js';
import type { CardSentence } from './sentence.js';

export interface MetricCardOptions {
  tone: BureauTone;
  isCompact: boolean;
  /** What a reader must know of the figure; none by default. */
  notes?: readonly string[];
  /** Which way a rate went, where the text says it. */
  movement?: Movement | null;
  /** The sentence, for beside a lone figure; none where it stands beside the card already. */
  sentence?: CardSentence | null;
}

/** From which width, in pixels at a scale of 1, something stands beside the figure, and its column and the gap there. */
const WIDE = { from: 660, figure: 365, gap: 40, numeral: 72 };
const MEDIUM = { from: 520, figure: 236, gap: 32, numeral: 60 };
const NARROW_NUMERAL = 60;
const COMPACT_NUMERAL = 36;
/** What stands beside the figure is no narrower. */
const LEAST_SIDE = 220;
/** Names stand beside their bars from this width of both. */
const NAMES_BESIDE = 250;
/** From the top down to what stands beside the figure, and between what stands under another. */
const SIDE_TOP = 12;
const BETWEEN = 14;
/** The longest line of a note, in em. */
const NOTE_LINE = 46;

/**
 * One figure with its time. Where there is room its change stands beside it, as two bars where the level before follows
 * from that; beside a lone figure, whose length would mean nothing, stands its sentence. What must be known of it follows.
 */
export function layoutMetricCard(metric: Metric, options: MetricCardOptions, context: LayoutContext): Drawing {
  const columns = options.isCompact
    ? undefined
    : [WIDE, MEDIUM].find(({ from }) => context.width >= from * context.scale);
  return columns ? besideFigure(metric, options, columns, context) : underFigure(metric, options, context);
}

/** One column: the figure, its change, what must be known of it. */
function underFigure(metric: Metric, options: MetricCardOptions, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const { tone, isCompact, notes = [] } = options;
  const largest = isCompact ? COMPACT_NUMERAL : NARROW_NUMERAL;
  const figure = setFigure(metric, { largest, ...figureOptions(options) }, context);
  const under = setUnderFigure(metric, figure.height, tone, context);
  const place = { x: 0, y: under.bottom + 8 * scale, width, tone, isBeside: false };
  const change = isCompact ? null : setChanged(metric, place, context);
  const foot = change ? change.bottom : under.bottom;
  const said = setNotes(isCompact ? [] : notes, { x: 0, y: foot + 10 * scale, width }, context);
  return drawingOf(metric, options, context, {
    itemMarks: [...figure.marks, ...under.marks, ...(change?.marks ?? [])],
    itemBottom: foot,
    otherMarks: said.marks,
    bottom: said.bottom,
    hasBars: change?.hasBars ?? false,
  });
}

/** Two columns: the figure; its change as bars, or else its sentence, and what must be known of it. */
function besideFigure(
  metric: Metric,
  options: MetricCardOptions,
  columns: typeof WIDE,
  context: LayoutContext,
): Drawing {
  const { width, scale } = context;
  const { tone, notes = [], sentence = null } = options;
  const gap = columns.gap * scale;
  const room = width - gap - LEAST_SIDE * scale;
  const figure = setFigure(
    metric,
    { largest: columns.numeral, ...figureOptions(options) },
    { ...context, width: room },
  );
  const column = Math.max(columns.figure * scale, figure.width);
  const x = Math.round(column + gap);
  const side = { x, y: SIDE_TOP * scale, width: width - x, tone };
  const isBeside = columns === WIDE && side.width >= NAMES_BESIDE * scale;
  const change = setChanged(metric, { ...side, isBeside }, context);
  const inColumn = { ...context, width: column };
  const under = setUnderFigure(metric, figure.height, tone, inColumn);
  // A change without bars is one more line of the figure.
  const line = change?.hasBars
    ? null
    : setChanged(metric, { x: 0, y: under.bottom + 4 * scale, width: column, tone, isBeside: false }, inColumn);
  const beside = change?.hasBars ? change : sentence ? setBeside(sentence, side, context) : null;
  const top = beside ? beside.bottom + BETWEEN * scale : side.y;
  const said = setNotes(notes, { x, y: top, width: side.width }, context);
  const own = [...figure.marks, ...under.marks, ...(line?.marks ?? [])];
  const itemBottom = line ? line.bottom : under.bottom;
  return drawingOf(metric, options, context, {
    itemMarks: change?.hasBars ? [...own, ...change.marks] : own,
    ...(change?.hasBars ? {} : { itemWidth: column }),
    itemBottom: change?.hasBars ? Math.max(itemBottom, change.bottom) : itemBottom,
    otherMarks: [...(change?.hasBars ? [] : (beside?.marks ?? [])), ...said.marks],
    bottom: Math.max(beside?.bottom ?? 0, said.bottom),
    hasBars: change?.hasBars ?? false,
  });
}

function figureOptions({
  tone,
  isCompact,
  movement = null,
}: MetricCardOptions): Omit<Parameters<typeof setFigure>[1], 'largest'> {
  return { tone, isCompact, movement };
}

/** Marks and where they end. */
interface Block {
  marks: PlainMark[];
  bottom: number;
}

/** What stands right under a figure: its status and time, and a stated length of time as a bar. */
function setUnderFigure(metric: Metric, y: number, tone: BureauTone, context: LayoutContext): Block {
  const { width, scale, language } = context;
  const status = statusOf(metric);
  const words = statusTag(status, language);
  const x = words === '' ? 0 : tagWidth(words, context) + 7 * scale;
  const when = setText(
    { text: formatTime(metric.time, language), x, y, width: width - x, ...type('time', scale), tone: 'ink-2' },
    context,
  );
  const box = words === '' ? [] : [tag(words, 0, y + 3 * scale, status === 'planned', context, { height: 18 })];
  const marks = [...box, ...when.marks];
  const { duration } = metric.time;
  const bottom = y + when.height;
  if (!duration) return { marks, bottom };
  const term = setTerm(duration, { y: Math.round(bottom + 10 * scale), width, tone }, context);
  return { marks: [...marks, ...term.marks], bottom: term.height > 0 ? bottom + 10 * scale + term.height : bottom };
}

/** The changes of a figure in words, over two bars where the level before is known and is seen to differ. */
function setChanged(
  metric: Metric,
  place: Omit<PairPlace, 'texture'>,
  context: LayoutContext,
): (Block & { hasBars: boolean }) | null {
  const marks: PlainMark[] = [];
  let bottom = place.y;
  for (const one of changesOf(metric)) {
    const words = setChange(one, { ...place, y: bottom }, context);
    marks.push(...words.marks);
    bottom += words.height;
  }
  const earlier = earlierLevel(metric, context.language);
  const top = bottom + (bottom > place.y ? 9 * context.scale : 0);
  const texture = TEXTURES[statusOf(metric)];
  const pair = earlier && setPair(metric, earlier, { ...place, y: top, texture }, context);
  if (!pair) return marks.length === 0 ? null : { marks, bottom, hasBars: false };
  return { marks: [...marks, ...pair.marks], bottom: top + pair.height, hasBars: true };
}

function setBeside(
  sentence: CardSentence,
  place: { x: number; y: number; width: number; tone: BureauTone },
  context: LayoutContext,
): Block {
  const { marks, height } = setSentence(sentence, place, context);
  return { marks, bottom: place.y + height };
}

/** Notes one under another; where there are none, no place is taken. */
function setNotes(
  notes: readonly string[],
  { x, y, width }: { x: number; y: number; width: number },
  context: LayoutContext,
): Block {
  const font = type('note', context.scale);
  const most = Math.min(width, NOTE_LINE * font.size);
  const marks: PlainMark[] = [];
  let bottom = y;
  for (const text of notes) {
    const set = setText({ text, x, y: bottom, width: most, ...font, tone: 'ink-2' }, context);
    marks.push(...set.marks);
    bottom += set.height;
  }
  return { marks, bottom: notes.length === 0 ? 0 : bottom };
}

interface Composed {
  itemMarks: PlainMark[];
  /** What can be pressed is as wide as the card by default. */
  itemWidth?: number;
  itemBottom: number;
  otherMarks: PlainMark[];
  bottom: number;
  hasBars: boolean;
}

function drawingOf(
  metric: Metric,
  { movement = null }: MetricCardOptions,
  { width, scale, language }: LayoutContext,
  { itemMarks, itemWidth = width, itemBottom, otherMarks, bottom, hasBars }: Composed,
): Drawing {
  const height = Math.ceil(Math.max(itemBottom, 24 * scale));
  const box = { x: -6, y: 0, width: itemWidth + 12, height };
  return {
    width,
    height: Math.max(height, Math.ceil(bottom)),
    marks: [item(recordTarget(metric.id), box, describeCard(metric, movement, language), itemMarks), ...otherMarks],
    legend: hasBars ? legendOf(metric) : [],
  };
}

/** What the body and the end of the bar say. */
function legendOf(metric: Metric): LegendEntry[] {
  const status = statusOf(metric);
  const { qualifier, high } = metric.quantity;
  return [
    ...(status === 'done' ? [] : [status]),
    ...(high !== undefined ? (['range'] as const) : qualifier === 'exact' ? [] : [qualifier]),
  ];
}
