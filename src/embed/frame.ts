/**
 * The script of the page that stands in a frame: it shows the widget that its address asks for, as
 * `?widget=metric-card&metric=inclusive-loans&src=report.json&lang=en&theme=dark`, and tells the page around how high it is.
 */
import { type HeightMessage, pageOf } from './messages.js';

/** The widgets that a frame shows. */
const WIDGETS =
  /^(?:bureau-comparison|change-chart|collaboration-map|document-list|framework|metric-card|metric-grid|outcome-threads|pictogram|report-outline|series|source-text|target-tracker|tier-pyramid|timeline)$/;
/** What of an address is no attribute of the widget. */
const OWN = new Set(['widget', 'lang']);
/** What a widget's attributes are called. No handler is: those begin with on. */
const ATTRIBUTE = /^(?!on)[a-z][a-z-]{0,30}$/;

const query = new URLSearchParams(location.search);
const name = query.get('widget') ?? '';

function show(): HTMLElement {
  if (!WIDGETS.test(name)) {
    const words = document.createElement('p');
    words.textContent = `widget=${name.slice(0, 60)}: no such widget / 没有这个组件`;
    return words;
  }
  const widget = document.createElement(`gazette-${name}`);
  for (const [attribute, value] of query)
    if (!OWN.has(attribute) && ATTRIBUTE.test(attribute)) widget.setAttribute(attribute, value);
  return widget;
}

const lang = query.get('lang');
if (lang !== null) document.documentElement.lang = lang;
const shown = show();
document.body.append(shown);

// Whoever frames this page may know how high it is, and nothing else is told.
const tell = (): void => {
  const message: HeightMessage = { gazette: 'height', height: document.body.scrollHeight };
  parent.postMessage(message, '*');
};
if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    const page = source === parent ? pageOf(data) : null;
    if (!page) return;
    // What the address says goes before what the page around says.
    if (lang === null && page.lang !== '') document.documentElement.lang = page.lang;
    if (!query.has('theme') && page.theme !== '') shown.setAttribute('theme', page.theme);
    tell();
  });
}
