import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chosen, chosenBureaus, oneOf } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { bureauTone, type Drawing, type Frame } from '../../drawing/marks.js';
import { dateOf } from '../../report/day.js';
import { parseEdtf } from '../../report/edtf.js';
import { ContentError } from '../../report/problem.js';
import type { ReportIndex } from '../../report/report-index.js';
import { axisHeight } from './layout/axis.js';
import { clusterDays } from './layout/cluster.js';
import { countWithin, indexTimeline, type TimelineIndex } from './layout/record-index.js';
import { HOME, type TimeScale, timeScale, type View, viewOf } from './layout/time-scale.js';
import { isList, layoutTimeline } from './layout.js';
import { timelineMessages } from './messages.js';
import { daysOf, TimelineNavigation } from './navigation.js';
import { timelineStyles } from './timeline.styles.js';
import { dayWords, timelineWords } from './words.js';

type Lanes = 'bureau' | 'theme';

export interface TimelineContent {
  /** False where the timeline is too narrow for an axis and is a list. */
  axis: boolean;
  timeline: TimelineIndex;
  scale: TimeScale;
  view: View;
}

/** A list shows this many records, and as many again each time that a reader asks for more. */
const LISTED = 12;

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
export class GazetteTimeline extends GazetteElement<TimelineContent> {
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
  lanes: Lanes = 'bureau';

  /** The stretch that a reader has turned to, and the stretch that the attributes give, for which it holds. */
  private shown: { view: View; of: string } | null = null;
  private brush: View | null = null;
  private limits: ReadonlyMap<string, number> = new Map();
  /** What is on screen, for the pointer; null where there is no axis. */
  private onScreen: { scale: TimeScale; view: View; axisHeight: number } | null = null;

  private readonly navigation = new TimelineNavigation(this, {
    current: () => this.onScreen,
    show: (view) => this.show(view),
    brush: (stretch) => {
      this.brush = stretch;
    },
  });

  protected select(index: ReportIndex): TimelineContent {
    oneOf('lanes', this.lanes, ['bureau', 'theme']);
    if (this.bureau !== '') chosen('bureau', this.bureau, index.bureaus);
    const timeline = indexTimeline(index, this.lanes, this.bureau);
    const scale = timeScale(timeline.start, timeline.end, timeline.now);
    const home = this.from === '' && this.to === '' ? HOME : this.stretch(scale);
    const view = this.shown?.of === this.attributesKey ? this.shown.view : home;
    return { axis: !isList(this.frame()), timeline, scale, view };
  }

  /** The stretch that `from` and `to` name. */
  private stretch(scale: TimeScale): View {
    const day = (attribute: 'from' | 'to', end: 'start' | 'end', none: number): number => {
      const value = this[attribute];
      if (value === '') return none;
      const at = parseEdtf(value)?.[end];
      if (at == null)
        throw new ContentError({ code: 'bad-attribute', attribute, value, expected: '2020 | 2020-06 | 2020-06-16' });
      return at;
    };
    const [from, to] = [day('from', 'start', scale.start), day('to', 'end', scale.end)];
    if (to <= from)
      throw new ContentError({
        code: 'bad-attribute',
        attribute: 'to',
        value: this.to,
        expected: `> ${this.from || dateOf(scale.start).year}`,
      });
    return viewOf(scale, from, to);
  }

  private get attributesKey(): string {
    return [this.bureau, this.from, this.to, this.lanes].join(' ');
  }

  private show(view: View): void {
    this.shown = { view, of: this.attributesKey };
    const index = this.data.loaded?.index;
    if (!index) return;
    const { timeline, scale } = this.select(index);
    const { from, to } = daysOf(scale, view);
    const { language } = this.languages;
    this.announcement = timelineMessages[language].range(
      dayWords(from, language),
      dayWords(to - 1, language),
      countIn(timeline, from, to),
    );
  }

  protected override isEmpty({ timeline }: TimelineContent): boolean {
    return timeline.count === 0;
  }

  protected draw({ axis, timeline, scale, view }: TimelineContent, frame: Frame, index: ReportIndex): Drawing {
    this.onScreen = axis ? { scale, view, axisHeight: axisHeight(frame.scale) } : null;
    return layoutTimeline(
      timeline,
      {
        scale,
        view,
        brush: this.brush,
        bureau: (lane) => (this.lanes === 'bureau' ? bureauTone(lane, index.report) : null),
        limit: (key) => this.limits.get(key) ?? LISTED,
      },
      timelineWords(index, frame),
      frame,
    );
  }

  protected override renderControls({ axis, view }: TimelineContent): TemplateResult | typeof nothing {
    if (this.view === 'table' || !axis) return nothing;
    const { tools } = timelineMessages[this.languages.language];
    const whole = view.to - view.from >= 1;
    const button = (words: string, isOff: boolean, act: () => void): TemplateResult =>
      html`<button type="button" data-stop ?disabled=${isOff} @click=${act}>${words}</button>`;
    return html`<div class="range" part="range" role="toolbar" aria-label=${tools.label}>
      ${button(tools.closer, false, () => this.navigation.zoom(2))}
      ${button(tools.wider, whole, () => this.navigation.zoom(0.5))}
      ${button(tools.earlier, view.from <= 0, () => this.navigation.pan(-0.5))}
      ${button(tools.later, view.to >= 1, () => this.navigation.pan(0.5))}
      ${button(tools.whole, whole, () => this.show(HOME))}
      <span>${tools.hint}</span>
    </div>`;
  }

  /** A cluster looks closer at its days, the end of a list shows more of it, a record opens its source. */
  protected override activate(record: string): void {
    const days = clusterDays(record);
    if (days && this.onScreen) {
      this.show(viewOf(this.onScreen.scale, days.from, days.to));
      this.focusFirst();
    } else if (record.startsWith('more:')) {
      this.limits = new Map(this.limits).set(record, (this.limits.get(record) ?? LISTED) * 2);
    } else super.activate(record);
  }

  /** After the mark that had the focus has given way to others. */
  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    const first = this.renderRoot.querySelector<SVGElement>('.drawing [data-record]');
    first?.focus();
  }

  protected loadDetails(): Promise<Details<TimelineContent>> {
    return import('./details.js');
  }

  protected caption({ axis, timeline, scale }: TimelineContent, index: ReportIndex): Captions {
    const { language } = this.languages;
    const messages = timelineMessages[language];
    const { done, planned, expected } = timeline.statuses;
    const sources = timeline.lanes.flatMap(({ strata }) => strata);
    const isInferred = sources.some(({ records }) => records.some(({ source }) => !source.time.stated));
    return {
      bureaus: chosenBureaus('bureau', this.bureau, index),
      heading: messages.heading(
        dateOf(timeline.start).year,
        dateOf(timeline.lastStated).year,
        done + expected > 0 || planned === 0,
        planned > 0,
      ),
      standfirst: axis ? messages.standfirst[scale.even ? 'even' : 'uneven'] : messages.standfirst.list,
      notes: isInferred ? [messages.inferredNote] : [],
      summary: messages.summary(done, planned, expected),
    };
  }
}

export function countIn({ lanes }: TimelineIndex, from: number, to: number): number {
  return lanes.reduce(
    (sum, { strata }) => sum + strata.reduce((own, stratum) => own + countWithin(stratum, from, to), 0),
    0,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-timeline': GazetteTimeline;
  }
}
