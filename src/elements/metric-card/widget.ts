import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { terms } from '../../i18n/terms.js';
import { resolveId } from '../../report/attributes.js';
import type { Metric } from '../../report/types.js';
import { layoutMetricCard } from './layout.js';
import { metricCardMessages } from './messages.js';
import { describeCard, type Movement, movementOf } from './movement.js';
import { sentenceOf } from './sentence.js';
import { tabulate } from './table.js';

export interface CardOptions {
  metric: string;
  compact: boolean;
  /** True while the source is open. */
  isOpen: boolean;
  /** False where the page hides notes. */
  hasNotes: boolean;
}

export interface CardContent {
  metric: Metric;
  movement: Movement | null;
  isCompact: boolean;
  isOpen: boolean;
  hasNotes: boolean;
}

/** From this width the source opens beside the figure, in CSS pixels. */
const BESIDE = 500;
const GUTTER = 28;

/** One figure of a report. */
export const metricCard: Widget<CardOptions, CardContent> = {
  ignoresFilter: true,

  select({ metrics, report }, { metric: id, compact, isOpen, hasNotes }, language) {
    const metric = resolveId('metric', id, metrics);
    return { metric, movement: movementOf(metric, report, language), isCompact: compact, isOpen, hasNotes };
  },

  draw({ metric, movement, isCompact, isOpen, hasNotes }, { report }, context) {
    const { language } = context;
    const width = isOpen && context.width >= BESIDE ? Math.floor((context.width - GUTTER) / 2) : context.width;
    const options = {
      tone: bureauTone(metric.bureau, report),
      isCompact,
      movement,
      notes: hasNotes ? notesOf(metric, movement, language) : [],
      sentence: isOpen ? null : sentenceOf(metric, report, language),
    };
    return layoutMetricCard(metric, options, { ...context, width });
  },

  caption({ metric, movement }, { bureaus }, { language }) {
    const bureau = bureaus.get(metric.bureau ?? '');
    return {
      bureaus: bureau ? [bureau] : [],
      topic: terms[language].attribution[metric.attribution],
      heading: localized(metric.label, language),
      notes: [],
      summary: describeCard(metric, movement, language),
    };
  },

  tabulate: ({ metric, movement }, index, language) =>
    tabulate(metric, notesOf(metric, movement, language), index, language),
};

/** What must be known of a figure: its editor's note, and that its sentence does not say where a rate came from. */
function notesOf({ note }: Metric, movement: Movement | null, language: Language): string[] {
  const { startNotSaid } = metricCardMessages[language];
  return [
    ...(movement && !movement.hasStart ? [startNotSaid[movement.direction]] : []),
    ...(note ? [localized(note, language)] : []),
  ];
}
