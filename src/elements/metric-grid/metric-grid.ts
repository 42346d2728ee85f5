import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chosen, chosenBureaus, chosenMetrics, oneOf } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { filterStyles, renderFilter } from '../../base/search-field.js';
import { bureauTone, type Drawing, type Frame } from '../../drawing/marks.js';
import { commonMessages, leftOut } from '../../i18n/common-messages.js';
import { localized } from '../../i18n/language.js';
import { ContentError } from '../../report/problem.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Metric } from '../../report/types.js';
import { type GridGroup, layoutMetricGrid } from './layout.js';
import { metricGridMessages } from './messages.js';
import { type MetricGroup, selectMetrics } from './select.js';

export interface GridContent {
  /** All that the attributes and the filter let through, grouped and sorted. */
  groups: MetricGroup[];
  count: number;
}

const GROUPS = ['none', 'bureau', 'theme', 'section'] as const;
const SORTS = ['report', 'value'] as const;
const ROLES = ['', 'outcome', 'target', 'context'] as const;

/**
 * A wall of figures: by bureau, section, role or ids, grouped, filtered as the reader types, the rest one press away.
 *
 * @element gazette-metric-grid
 * @summary A wall of cards, grouped, filtered, sorted.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The grid is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The grid cannot be drawn; the detail says why.
 * @csspart filter - The filter field.
 * @csspart more - The button that shows the rest.
 */
export class GazetteMetricGrid extends GazetteElement<GridContent> {
  static override styles = [...GazetteElement.styles, filterStyles];

  static override properties: PropertyDeclarations = {
    metrics: {},
    bureau: {},
    section: {},
    of: {},
    group: {},
    sort: {},
    limit: { type: Number },
    query: { state: true },
    all: { state: true },
  };

  /** Ids of metrics to show, separated by spaces, in this order; by default all that the other attributes let through. */
  metrics = '';
  /** Only these bureaus' figures: ids, separated by spaces. */
  bureau = '';
  /** Only the figures of this section and the sections inside it. */
  section = '';
  /** Only figures of this kind: `outcome`, `target` or `context`. (`role` is the Web's own attribute.) */
  of = '';
  /** `none`, `bureau`, `theme` or `section`. */
  group: (typeof GROUPS)[number] = 'none';
  /** `report` keeps the text's order; `value` sorts largest first, unit by unit within each group, since units do not compare. */
  sort: (typeof SORTS)[number] = 'report';
  /** How many figures to show before the reader asks for the rest; 0 shows all. */
  limit = 12;

  private query = '';
  private all = false;

  protected select(index: ReportIndex): GridContent {
    oneOf('group', this.group, GROUPS);
    oneOf('sort', this.sort, SORTS);
    oneOf('of', this.of, ROLES);
    this.checkLimit();
    if (this.section !== '') chosen('section', this.section, index.sections);
    const bureaus = new Set(chosenBureaus('bureau', this.bureau, index).map(({ id }) => id));
    const metrics = this.metrics === '' ? index.report.metrics : chosenMetrics('metrics', this.metrics, index);
    const { language } = this.languages;
    const groups = selectMetrics(metrics, index, {
      bureaus,
      section: this.section,
      role: this.of,
      query: this.query,
      group: this.group,
      sort: this.sort,
      language,
      unitHeading: metricGridMessages[language].unit,
    });
    return { groups, count: groups.reduce((sum, { metrics: { length } }) => sum + length, 0) };
  }

  private checkLimit(): void {
    if (Number.isInteger(this.limit) && this.limit >= 0) return;
    const value = this.getAttribute('limit') ?? String(this.limit);
    const { wholeNumber } = metricGridMessages[this.languages.language];
    throw new ContentError({ code: 'bad-attribute', attribute: 'limit', value, expected: wholeNumber });
  }

  protected override isEmpty({ count }: GridContent): boolean {
    return count === 0;
  }

  protected draw({ groups }: GridContent, frame: Frame, index: ReportIndex): Drawing {
    let room = this.all || !(this.limit > 0) ? Number.POSITIVE_INFINITY : this.limit;
    const shown: GridGroup[] = [];
    for (const { heading, metrics } of groups) {
      if (room <= 0) break;
      shown.push({ heading, cards: metrics.slice(0, room).map((metric) => this.card(metric, index)) });
      room -= metrics.length;
    }
    return layoutMetricGrid(shown, frame);
  }

  private card(metric: Metric, { report }: ReportIndex): GridGroup['cards'][number] {
    const { language } = this.languages;
    const { planned, expected, attribution } = commonMessages[language];
    return {
      metric,
      label: localized(metric.label, language),
      tone: bureauTone(metric.bureau, report),
      status: metric.role === 'target' ? planned : metric.expected ? expected : '',
      attribution: attribution[metric.attribution],
    };
  }

  protected override renderControls({ count }: GridContent): TemplateResult {
    const messages = metricGridMessages[this.languages.language];
    return renderFilter({ filter: messages.filter, found: messages.found(count) }, this.query, (query) => {
      this.query = query;
    });
  }

  protected override renderMore({ count }: GridContent): TemplateResult | typeof nothing {
    const messages = metricGridMessages[this.languages.language];
    if (!(this.limit > 0) || count <= this.limit) return nothing;
    return html`<button type="button" class="button" part="more" data-stop aria-expanded=${this.all ? 'true' : 'false'} @click=${this.onMore}>${this.all ? messages.fewer : messages.more(count - this.limit)}</button>`;
  }

  private readonly onMore = (): void => {
    this.all = !this.all;
  };

  protected loadDetails(): Promise<Details<GridContent>> {
    return import('./details.js');
  }

  protected caption({ groups, count }: GridContent, index: ReportIndex): Captions {
    const { language } = this.languages;
    const messages = metricGridMessages[language];
    const stating = new Set(groups.flatMap(({ metrics }) => metrics.map(({ bureau }) => bureau)));
    const heading = messages.heading(count, index.whole.report.metrics.length);
    return {
      bureaus: index.report.bureaus.filter(({ id }) => stating.has(id)),
      heading,
      standfirst: messages.standfirst,
      notes: [],
      summary: heading,
      ...leftOut(this.all || !(this.limit > 0) ? 0 : count - this.limit, language),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-metric-grid': GazetteMetricGrid;
  }
}
