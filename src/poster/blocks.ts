import { greatest, group } from 'd3-array';
import type { View } from '../base/compute-view.js';
import { pointsOf, seriesOf } from '../elements/series/points.js';
import type { Language } from '../i18n/language.js';
import { widgetView } from '../render/widget-view.js';
import type { ReportIndex } from '../report/report-index.js';
import { statusOf } from '../report/status.js';
import type { Metric } from '../report/types.js';
import { posterMessages } from './messages.js';
import type { PosterSection } from './sections.js';

/** The size of a poster's type, against that of a page: nothing is smaller than 30 pixels of 1080. */
const SCALE = 2.4;
/** Two figures stand beside each other. */
const LEADING_SCALE = 2.05;
/** How many of a kind a part shows at most, and what it is cut to where that is too high: a picture is no table. */
const MOST = { leading: [6, 4, 2], changes: [10, 6], targets: [8, 5, 3], series: [4, 2, 1] } as const;

/** A part of a poster: a widget as it is drawn at the poster's size. */
export interface PosterBlock {
  section: PosterSection;
  view: View<unknown>;
}

/** A widget by its tag and attributes. */
interface Choice {
  tag: string;
  attributes: Record<string, string>;
}

const ids = (metrics: readonly Metric[]): string => metrics.map(({ id }) => id).join(' ');

/** One choice for each number of records, without those that would show too few. */
function choices(
  tag: string,
  metrics: readonly Metric[],
  most: readonly number[],
  { least = 1, more = {} } = {},
): Choice[] {
  return most
    .map((count) => metrics.slice(0, count))
    .filter((some, i) => some.length >= least && (i === 0 || metrics.length > some.length))
    .map((some) => ({ tag, attributes: { metrics: ids(some), ...more } }));
}

/** The figures that stand for the report, those with a change first: what its editor chose, else what has changed, else the first. */
export function leadingOf({ report }: ReportIndex): Metric[] {
  const done = report.metrics.filter((metric) => statusOf(metric) !== 'planned');
  const chosen = done.filter(({ leading }) => leading);
  const changed = done.filter(({ change }) => change);
  const [first] = [...chosen.filter(({ change }) => change), ...chosen, ...changed, ...done];
  return first ? [...new Set([first, ...chosen, ...changed, ...done])] : [];
}

/** The changes that share a base, of the base that most have, those of leading figures first. */
function comparableChanges({ report }: ReportIndex): Metric[] {
  const changed = report.metrics.filter(({ change }) => change?.quantity.unit === '%' && !change.since);
  const [, same = []] =
    greatest([...group(changed, ({ change }) => change?.basis)], (a, b) => a[1].length - b[1].length) ?? [];
  return [...same.filter(({ leading }) => leading), ...same.filter(({ leading }) => !leading)];
}

/** What may stand for each part, the fullest first. */
const CHOICES: Readonly<Record<PosterSection, (index: ReportIndex, language: Language) => Choice[]>> = {
  first: (index) =>
    leadingOf(index)
      .slice(0, 1)
      .map(({ id }) => ({ tag: 'gazette-metric-card', attributes: { metric: id } })),
  leading: (index, language) =>
    choices('gazette-metric-grid', leadingOf(index).slice(1), MOST.leading, {
      least: 2,
      more: { heading: posterMessages[language].leading },
    }),
  changes: (index) =>
    choices('gazette-change-chart', comparableChanges(index), MOST.changes, { least: 2, more: { group: 'none' } }),
  series: ({ report }) => {
    const first = seriesOf(report.metrics).flatMap((one) =>
      pointsOf(one)
        .slice(0, 1)
        .map(({ metric }) => metric),
    );
    return choices('gazette-series', first, MOST.series);
  },
  comparison: () => [{ tag: 'gazette-bureau-comparison', attributes: {} }],
  targets: ({ report }) =>
    choices(
      'gazette-target-tracker',
      report.metrics.filter((metric) => statusOf(metric) === 'planned'),
      MOST.targets,
    ),
  tiers: () => [
    { tag: 'gazette-tier-pyramid', attributes: {} },
    { tag: 'gazette-tier-pyramid', attributes: { scale: 'log' } },
  ],
  timeline: () => [{ tag: 'gazette-timeline', attributes: {} }],
  documents: () => [
    { tag: 'gazette-document-list', attributes: {} },
    { tag: 'gazette-document-list', attributes: { status: 'issued' } },
    { tag: 'gazette-document-list', attributes: { status: 'planned' } },
  ],
  partners: () => [
    { tag: 'gazette-collaboration-map', attributes: {} },
    { tag: 'gazette-collaboration-map', attributes: { shared: '' } },
  ],
};

/** The least rows of a table of which a part says something. */
const LEAST_ROWS: Partial<Record<PosterSection, number>> = { tiers: 3, timeline: 3 };

/**
 * The parts of a poster that a report can fill, each as full as fits.
 * @param width of a drawing, in pixels of the poster
 * @param fits whether a part has room on a screen
 * @returns the parts, and those that the report could fill and that fit in no form
 */
export function blocksOf(
  index: ReportIndex,
  sections: readonly PosterSection[],
  { language, width, fits }: { language: Language; width: number; fits: (view: View<unknown>) => boolean },
): { blocks: PosterBlock[]; left: PosterSection[] } {
  const left: PosterSection[] = [];
  const blocks = sections.flatMap((section) => {
    let isFilled = false;
    for (const choice of CHOICES[section](index, language)) {
      const view = filledView(index, section, choice, { language, width });
      if (view && fits(view)) return [{ section, view }];
      isFilled ||= view !== null;
    }
    if (isFilled) left.push(section);
    return [];
  });
  return { blocks, left };
}

/** A part as a choice draws it; null where the report has nothing for it. */
function filledView(
  index: ReportIndex,
  section: PosterSection,
  choice: Choice,
  { language, width }: { language: Language; width: number },
): View<unknown> | null {
  const scale = section === 'leading' ? LEADING_SCALE : SCALE;
  const view = widgetView(index, { ...choice, language, width, scale });
  // What the report has not, as tiers; and what is text.
  if ('code' in view || view.isEmpty || !view.drawing) return null;
  return view.tabulate().rows.length < (LEAST_ROWS[section] ?? 1) ? null : view;
}
