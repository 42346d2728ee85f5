import type { Language } from '../../src/i18n/language.js';
import { describeMetric } from '../../src/i18n/metric.js';
import { formatQuantity } from '../../src/i18n/quantity.js';
import type { ReportIndex } from '../../src/report/report-index.js';
import { builderMessages } from './messages.js';
import type { Embed } from './state.js';

/** The widget that is set inside a sentence. */
const INLINE = 'gazette-inline-figure';

/**
 * Shows an embed in a frame as a page would have it: the widget that stands there takes the attributes, and another
 * widget takes its place.
 * @returns the widget
 */
export function showEmbed(frame: Element, { tag, attributes }: Embed, language: Language): HTMLElement {
  let widget = frame.querySelector<HTMLElement>(tag);
  const isInline = tag === INLINE;
  if (!widget || isInline) {
    widget = document.createElement(tag);
    const [before, after] = builderMessages[language].sentence;
    const paragraph = document.createElement('p');
    paragraph.append(before, widget, after);
    frame.replaceChildren(isInline ? paragraph : widget);
  }
  const wanted = Object.entries(attributes).filter(([name, value]) => value !== '' || !/^(src|lang)$/.test(name));
  for (const name of widget.getAttributeNames())
    if (!wanted.some(([other]) => other === name)) widget.removeAttribute(name);
  for (const [name, value] of wanted) if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  return widget;
}

/**
 * What a drawn widget says in a sentence, to stand where scripts do not run: of one metric what it is, and in a
 * sentence the figure alone; else the name of the drawing or the table, or the heading.
 */
export function wordsOf(widget: Element, { report, metrics }: ReportIndex, language: Language): string {
  const metric = metrics.get(widget.getAttribute('metric') ?? '');
  if (metric)
    return widget.localName === INLINE
      ? formatQuantity(metric.quantity, language).text
      : describeMetric(metric, language);
  const root = widget.shadowRoot;
  return (
    root?.querySelector('[part~=drawing]')?.getAttribute('aria-label') ||
    root?.querySelector('caption')?.textContent?.trim() ||
    root?.querySelector('[part~=heading]')?.textContent?.trim() ||
    report.title[language] ||
    ''
  );
}
