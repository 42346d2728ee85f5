/** What stands around a drawing: the bureaus, the legend, the credit and the toolbar. */
import { html, nothing, type TemplateResult } from 'lit';
import { bureauMark, bureauTone } from '../drawing/bureau.js';
import type { Captions } from '../drawing/captions.js';
import { legendSample } from '../drawing/legend-sample.js';
import type { PlainMark } from '../drawing/marks.js';
import { renderMark } from '../drawing/render-svg.js';
import { type Language, localized } from '../i18n/language.js';
import { type LegendEntry, legendMessages } from '../i18n/legend.js';
import type { Report } from '../report/types.js';
import { baseMessages } from './messages.js';

/** A part that a page can leave out; of the last three each opens by one button. */
export type HideablePart =
  | 'heading'
  | 'standfirst'
  | 'source'
  | 'toolbar'
  | 'view'
  | 'notes'
  | 'key'
  | 'download'
  | 'embed'
  | 'cite';

/** While a report loads: the page's own fallback words, so that nothing moves. */
export function renderLoading(language: Language): TemplateResult {
  return html`<div class="loading" part="loading" aria-busy="true">
    <slot><p class="quiet">${baseMessages[language].loading}</p></slot>
  </div>`;
}

/** Where what says what is wrong cannot be had either: the page's own words stay. */
export function renderUnreachable(language: Language): TemplateResult {
  return html`<div class="loading" part="error" role="alert"><slot></slot><p class="quiet">${baseMessages[language].unreachable}</p></div>`;
}

/** The line above the heading: each bureau with its mark, then what the widget is of. */
export function renderKicker({ bureaus, topic }: Captions, report: Report, language: Language): TemplateResult {
  return html`<p class="kicker" part="kicker">
    ${bureaus.map((bureau) => {
      const tone = bureauTone(bureau.id, report);
      return html`<span class="bureau ${tone}">${picture([bureauMark(tone, 0, 0, 10)], 10, 10)}${localized(bureau.name, language)}</span>`;
    })}${topic ? html`<span>${topic}</span>` : nothing}
  </p>`;
}

/** The legend: only the kinds of mark that the drawing uses. */
export function renderLegend(entries: readonly LegendEntry[], language: Language): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const words = legendMessages[language];
  return html`<ul class="key" part="key">${entries.map((entry) => html`<li>${picture(legendSample(entry), 34, 14)}${words[entry]}</li>`)}</ul>`;
}

function picture(marks: readonly PlainMark[], width: number, height: number): TemplateResult {
  return html`<svg aria-hidden="true" width=${width} height=${height}>${marks.map((mark) => renderMark(mark))}</svg>`;
}

const EXPORTS = ['download', 'embed', 'cite'] as const;

/** How the toolbar stands, and what its buttons do. */
export interface Toolbar {
  view: 'chart' | 'table';
  /** What the view beside the table is called. */
  ownView: 'chart' | 'list' | 'text';
  isExporting: boolean;
  isShown: (part: HideablePart) => boolean;
  setView: (view: 'chart' | 'table') => void;
  toggleExport: () => void;
}

/** The toolbar: drawing or table, and what a reader takes away. */
export function renderToolbar(
  { view, ownView, isExporting, isShown, setView, toggleExport }: Toolbar,
  language: Language,
): TemplateResult {
  const messages = baseMessages[language];
  const viewButton = (to: 'chart' | 'table'): TemplateResult =>
    html`<button type="button" data-stop aria-pressed=${view === to ? 'true' : 'false'} @click=${() => setView(to)}>${messages[to === 'chart' ? ownView : to]}</button>`;
  return html`<div class="tools" part="toolbar" data-group role="toolbar" aria-label=${messages.toolbar}>
    ${isShown('view') ? html`${viewButton('chart')}${viewButton('table')}` : nothing}
    ${
      EXPORTS.some(isShown)
        ? html`<button type="button" data-stop aria-expanded=${isExporting ? 'true' : 'false'} @click=${toggleExport}>${messages.export}</button>`
        : nothing
    }
  </div>`;
}
