import type { CSSResultGroup } from 'lit';
import type { View } from '../base/compute-view.js';
import type { GazetteElement } from '../base/gazette-element.js';
import { measureByTable } from '../drawing/advance-widths.js';
import type { Measure } from '../drawing/layout-context.js';
import type { Language } from '../i18n/language.js';
import * as elements from '../index.js';
import type { Problem } from '../report/problem.js';
import type { ReportIndex } from '../report/report-index.js';

/** Type that is half as large again, as `size="large"` sets it. */
const LARGE = 1.5;

/** A class of an element that shows records of a report. */
type WidgetClass = {
  new (): GazetteElement<unknown, unknown>;
  observedAttributes: string[];
  styles: CSSResultGroup;
};

/** gazette-metric-card of GazetteMetricCard. */
const tagOf = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** What gives its tag a report, or holds other tags: no picture of its own. */
const OTHERS: ReadonlySet<string> = new Set(['gazette-report', 'gazette-inline-figure']);
/** Attributes that say what another page does with it. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['report', 'src', 'timeout', 'highlight']);

/** The widgets by their tags. */
const CLASSES: ReadonlyMap<string, WidgetClass> = new Map(
  Object.entries(elements)
    .map(([name, element]): [string, WidgetClass] => [tagOf(name), element as unknown as WidgetClass])
    .filter(([tag]) => tag.startsWith('gazette-') && !OTHERS.has(tag)),
);

/** The tags that can be drawn without a page. */
export const WIDGET_TAGS: readonly string[] = [...CLASSES.keys()].sort();

/** The style sheets of a tag's element. */
export function stylesOf(tag: string): CSSResultGroup {
  return CLASSES.get(tag)?.styles ?? [];
}

/** What is to be drawn. */
export interface WidgetRequest {
  /** gazette-timeline */
  tag: string;
  /** As a page writes them; one without a value is ''. */
  attributes: Readonly<Record<string, string>>;
  language: Language;
  /** In CSS pixels. */
  width: number;
  /** By default 1, or that of large text where `size` asks for it. */
  scale?: number;
  /** By default the widths of a common sans. */
  measure?: Measure;
}

/** The attributes that a tag takes and that say what is drawn. */
export function attributesOf(tag: string): string[] {
  return (CLASSES.get(tag)?.observedAttributes ?? []).filter((name) => !NOT_DRAWN.has(name));
}

/**
 * An element as a page makes it of a tag and its attributes, without a page.
 * @returns the element, or what is wrong with an attribute
 */
export function widgetElement(
  tag: string,
  attributes: WidgetRequest['attributes'],
): GazetteElement<unknown, unknown> | Problem {
  const Widget = CLASSES.get(tag);
  if (!Widget) return { code: 'bad-attribute', attribute: 'tag', value: tag, expected: WIDGET_TAGS.join(', ') };
  const known = attributesOf(tag);
  const element = new Widget();
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.includes(name)) return { code: 'bad-attribute', attribute: name, value, expected: known.join(', ') };
    element.attributeChangedCallback(name, null, value);
  }
  return element;
}

/** The type of an element without a page: half as large again where its tag asks for it. */
export function scaleOf({ size }: WidgetRequest['attributes']): number {
  return size === 'large' ? LARGE : 1;
}

/**
 * What a tag with its attributes shows of a report, without a page: the attributes are read by the element's own class.
 * @param request of one of WIDGET_TAGS
 * @returns the view, or what is wrong with an attribute
 */
export function widgetView(
  index: ReportIndex,
  { tag, attributes, language, width, scale = scaleOf(attributes), measure = measureByTable }: WidgetRequest,
): View<unknown> | Problem {
  const element = widgetElement(tag, attributes);
  return 'code' in element ? element : element.viewOf(index, { width, measure, language, scale });
}
