import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import type { MarkTarget } from '../../report/mark-target.js';
import { BrushController } from './brush.js';
import { cellName } from './cell-name.js';
import { formatDay } from './format-day.js';
import { isNarrow } from './layout/columns.js';
import { headerHeight } from './layout/strip-header.js';
import { daysOf, FULL_EXTENT, type TimeExtent } from './layout/time-scale.js';
import { type CellKind, countInView, type PickedCell, viewOf } from './layout/view.js';
import { timelineColumns } from './layout.js';
import { timelineMessages } from './messages.js';
import type { VisibleAxis } from './pointer-position.js';
import { timelineStyles } from './timeline.styles.js';
import { type TimelineContent, type TimelineOptions, timeline } from './widget.js';
import { ZoomPanController } from './zoom-pan.js';

/**
 * What was done and what is planned, a lane a bureau or a theme. A strip on top counts all records by month; a press on a
 * cell shows what is in it alone. A record stands where its time says: a day at its day, an as-of date at its end, a
 * stretch over its length, one known only to its year under the year and at no day, a length of time without a start on
 * no calendar.
 *
 * A reader looks closer with the wheel and Ctrl, by pinching, by drawing a stretch over the months, with + and −, and
 * moves by dragging or with Shift and the arrows; 0 shows all. In a narrow column the records are a list under the strip.
 *
 * @element gazette-timeline
 * @summary What was done and what is planned, on one axis, each record at the time that the text states.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a record's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The timeline is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The timeline cannot be drawn; the detail says why.
 * @csspart range - The buttons that change the stretch of time on screen.
 */
export class GazetteTimeline extends GazetteElement<TimelineOptions, TimelineContent> {
  static override styles = [...GazetteElement.styles, timelineStyles];

  static override properties: PropertyDeclarations = {
    bureau: {},
    from: {},
    to: {},
    lanes: {},
    shown: { state: true },
    brush: { state: true },
    picked: { state: true },
    limits: { state: true },
  };

  /** The id of the only bureau to show; all by default. */
  bureau = '';
  /** The first day, month or year to show, as EDTF: `2020`, `2020-06`. */
  from = '';
  /** The last day, month or year to show, as EDTF. */
  to = '';
  /** `bureau` or `theme`: what a lane stands for. */
  lanes: 'bureau' | 'theme' = 'bureau';

  /** The stretch that a reader has turned to; it holds for the attributes that it was chosen under. */
  private shown: TimeExtent | null = null;
  private brush: TimeExtent | null = null;
  /** The cell of the strip that a reader has picked in that stretch. */
  private picked: PickedCell | null = null;
  /** How often each list was asked for more. */
  private limits: ReadonlyMap<string, number> = new Map();

  private readonly zoomPan = new ZoomPanController(this, {
    current: () => this.visibleAxis,
    show: (extent) => this.show(extent),
  });

  protected readonly widget = timeline;

  constructor() {
    super();
    new BrushController(this, {
      current: () => this.visibleAxis,
      show: (extent) => this.show(extent),
      preview: (stretch) => {
        this.brush = stretch;
      },
    });
  }

  protected options(): TimelineOptions {
    const { bureau, from, to, lanes, shown, brush, picked, limits } = this;
    return { bureau, from, to, lanes, shown, brush, picked, limits };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!['bureau', 'from', 'to', 'lanes'].some((attribute) => changed.has(attribute))) return;
    this.shown = null;
    this.picked = null;
  }

  /** The calendar on screen, for pointers and keys; null where there is no room for one or nothing to draw. */
  private get visibleAxis(): VisibleAxis | null {
    if (!this.current?.drawing || isNarrow(this.current.context)) return null;
    const { content, context } = this.current;
    const { left, right } = timelineColumns(content.timeline, content.hasTerms, context);
    return { scale: content.scale, extent: content.extent, left, right, axisHeight: headerHeight(context.scale) };
  }

  private show(extent: TimeExtent): void {
    this.shown = extent;
    this.picked = null;
    if (!this.current) return;
    const { content, context } = this.current;
    const { language } = context;
    const { from, to } = daysOf(content.scale, extent);
    const count = this.countIn(extent, null);
    const message = timelineMessages[language].range(formatDay(from, language), formatDay(to - 1, language), count);
    this.announcer.announce(message);
  }

  /** Shows what is in a cell alone, or all again where it was picked. */
  private pick(cell: PickedCell): void {
    if (!this.current) return;
    const { content, context } = this.current;
    const { picked } = this;
    const isPicked = picked?.kind === cell.kind && picked.from === cell.from && picked.to === cell.to;
    this.picked = isPicked ? null : cell;
    const { shown, tools } = timelineMessages[context.language];
    const count = this.countIn(content.extent, this.picked);
    this.announcer.announce(isPicked ? tools.whole(count) : shown(cellName(cell, context.language), count));
  }

  /** How many records are shown in a stretch, or in a cell of it. */
  private countIn(extent: TimeExtent, picked: PickedCell | null): number {
    if (!this.current) return 0;
    const { timeline: indexed, scale } = this.current.content;
    const strata = indexed.lanes.flatMap((lane) => lane.strata);
    return countInView(strata, viewOf(scale, extent, picked));
  }

  protected override renderControls({
    content,
    context,
    isEmpty,
  }: View<TimelineContent>): TemplateResult | typeof nothing {
    if (this.view === 'table' || isEmpty) return nothing;
    const { tools } = timelineMessages[context.language];
    const { from, to } = content.extent;
    const isWhole = to - from >= 1;
    const button = (label: string, isOff: boolean, act: () => void): TemplateResult =>
      html`<button type="button" data-stop ?disabled=${isOff} @click=${act}>${label}</button>`;
    const all = button(tools.whole(content.timeline.count), isWhole && !content.picked, () => this.show(FULL_EXTENT));
    return html`<div class="range" part="range" data-group role="toolbar" aria-label=${tools.label}>
      ${
        isNarrow(context)
          ? nothing
          : html`${button(tools.closer, false, () => this.zoomPan.zoom(2))}
      ${button(tools.wider, isWhole, () => this.zoomPan.zoom(0.5))}
      ${button(tools.earlier, from <= 0, () => this.zoomPan.pan(-0.5))}
      ${button(tools.later, to >= 1, () => this.zoomPan.pan(0.5))}
      <span>${tools.hint}</span>`
      }
      <span class="whole">${all}</span>
    </div>`;
  }

  /** A cell of the strip shows what is in it alone, the end of a list shows more of it, a record opens its source. */
  protected override activate(target: MarkTarget): void {
    if (target.type === 'cluster') {
      const { lane, from, to } = target;
      this.pick({ kind: lane as CellKind, from, to });
    } else if (target.type === 'more') {
      this.limits = new Map(this.limits).set(target.list, (this.limits.get(target.list) ?? 0) + 1);
    } else super.activate(target);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-timeline': GazetteTimeline;
  }
}
