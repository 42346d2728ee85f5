import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import type { MarkTarget } from '../../report/mark-target.js';
import { BrushController } from './brush.js';
import { formatDay } from './format-day.js';
import { axisHeight } from './layout/axis.js';
import { countInDays } from './layout/records-in-days.js';
import { daysOf, extentOf, FULL_EXTENT, type TimeExtent } from './layout/time-scale.js';
import { isList } from './layout.js';
import { timelineMessages } from './messages.js';
import type { VisibleAxis } from './pointer-position.js';
import { timelineStyles } from './timeline.styles.js';
import { LISTED, type TimelineContent, type TimelineOptions, timeline } from './widget.js';
import { ZoomPanController } from './zoom-pan.js';

/**
 * What was done and what is planned, a lane a bureau or a theme. A record stands where its time says: a day at its day,
 * an as-of date at its end, a stretch over its length, and one known only to its year under the year and at no day.
 *
 * A reader looks closer with the wheel and Ctrl, by pinching, by drawing a stretch over the axis, with + and −, and
 * moves by dragging or with Shift and the arrows; 0 shows all. In a narrow column the timeline is a list.
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
    const { bureau, from, to, lanes, shown, brush, limits } = this;
    return { bureau, from, to, lanes, shown, brush, limits };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['bureau', 'from', 'to', 'lanes'].some((attribute) => changed.has(attribute))) this.shown = null;
  }

  /** The axis on screen, for pointers and keys; null where the timeline is a list or has nothing to draw. */
  private get visibleAxis(): VisibleAxis | null {
    if (!this.current?.drawing || isList(this.current.context)) return null;
    const { content, context } = this.current;
    return { scale: content.scale, extent: content.extent, axisHeight: axisHeight(context.scale) };
  }

  private show(extent: TimeExtent): void {
    this.shown = extent;
    if (!this.current) return;
    const { content, context } = this.current;
    const { language } = context;
    const { from, to } = daysOf(content.scale, extent);
    const count = countInDays(
      content.timeline.lanes.flatMap(({ strata }) => strata),
      from,
      to,
    );
    const message = timelineMessages[language].range(formatDay(from, language), formatDay(to - 1, language), count);
    this.announcer.announce(message);
  }

  protected override renderControls({ content, context }: View<TimelineContent>): TemplateResult | typeof nothing {
    if (this.view === 'table' || isList(context)) return nothing;
    const { tools } = timelineMessages[context.language];
    const { from, to } = content.extent;
    const isWhole = to - from >= 1;
    const button = (label: string, isOff: boolean, act: () => void): TemplateResult =>
      html`<button type="button" data-stop ?disabled=${isOff} @click=${act}>${label}</button>`;
    return html`<div class="range" part="range" data-group role="toolbar" aria-label=${tools.label}>
      ${button(tools.closer, false, () => this.zoomPan.zoom(2))}
      ${button(tools.wider, isWhole, () => this.zoomPan.zoom(0.5))}
      ${button(tools.earlier, from <= 0, () => this.zoomPan.pan(-0.5))}
      ${button(tools.later, to >= 1, () => this.zoomPan.pan(0.5))}
      ${button(tools.whole, isWhole, () => this.show(FULL_EXTENT))}
      <span>${tools.hint}</span>
    </div>`;
  }

  /** A cluster looks closer at its days, the end of a list shows more of it, a record opens its source. */
  protected override activate(target: MarkTarget): void {
    const axis = this.visibleAxis;
    if (target.type === 'cluster' && axis) {
      this.show(extentOf(axis.scale, target.from, target.to));
      this.focusFirst();
    } else if (target.type === 'more') {
      this.limits = new Map(this.limits).set(target.list, (this.limits.get(target.list) ?? LISTED) * 2);
    } else super.activate(target);
  }

  /** After the mark that had the focus has given way to others. */
  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<SVGElement>('.drawing [data-target]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-timeline': GazetteTimeline;
  }
}
