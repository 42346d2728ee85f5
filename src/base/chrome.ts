import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { keySample } from '../drawing/legend-sample.js';
import { bureauMark, bureauTone, type KeyEntry, type PlainMark } from '../drawing/marks.js';
import { renderMark } from '../drawing/render-svg.js';
import { commonMessages } from '../i18n/common-messages.js';
import { type Language, localized } from '../i18n/language.js';
import type { ReportIndex } from '../report/report-index.js';
import type { Captions, HideablePart } from './gazette-element.js';

/** While a report loads: the page's own fallback words, so that nothing moves. */
export function renderLoading(language: Language): TemplateResult {
  return html`<div class="loading" part="loading" aria-busy="true">
    <slot><p class="quiet">${commonMessages[language].loading}</p></slot>
  </div>`;
}

/** The line above the heading: each bureau with its mark, then what the widget is of. */
export function renderBureaus(
  { bureaus, topic }: Captions,
  { report }: ReportIndex,
  language: Language,
): TemplateResult {
  return html`<p class="kicker" part="kicker">
    ${bureaus.map((bureau) => {
      const tone = bureauTone(bureau.id, report);
      return html`<span class="bureau ${tone}">${picture([bureauMark(tone, 0, 0, 10)], 10, 10)}${localized(bureau.name, language)}</span>`;
    })}${topic ? html`<span>${topic}</span>` : nothing}
  </p>`;
}

/** The key: only the kinds of mark that the drawing uses. */
export function renderKey(entries: readonly KeyEntry[], language: Language): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const words = commonMessages[language].key;
  return html`<ul class="key" part="key">${entries.map((entry) => html`<li>${picture(keySample(entry), 34, 14)}${words[entry]}</li>`)}</ul>`;
}

function picture(marks: readonly PlainMark[], width: number, height: number): TemplateResult {
  const drawn: SVGTemplateResult[] = marks.map((mark) => renderMark(mark, { name: '', seal: '', open: null }));
  return html`<svg aria-hidden="true" width=${width} height=${height}>${svg`${drawn}`}</svg>`;
}

/** Where the report was published, in the reader's language. */
export function creditOf({ report }: ReportIndex, language: Language): string {
  const { publisher, column } = report;
  return [publisher, ...(column ? [column] : [])].map((words) => localized(words, language)).join(' · ');
}

const TAKEAWAYS = ['download', 'embed', 'cite'] as const;

/** How the toolbar stands. */
export interface Tools {
  view: 'chart' | 'table';
  takingAway: boolean;
  shows: (part: HideablePart) => boolean;
}

export interface ToolActions {
  turnTo: (view: 'chart' | 'table') => void;
  takeAway: () => void;
}

/** The toolbar: drawing or table, and what a reader takes away. */
export function renderTools(
  { view, takingAway, shows }: Tools,
  language: Language,
  actions: ToolActions,
): TemplateResult {
  const messages = commonMessages[language];
  const turn = (to: 'chart' | 'table'): TemplateResult =>
    html`<button type="button" data-stop aria-pressed=${view === to ? 'true' : 'false'} @click=${() => actions.turnTo(to)}>${messages[to]}</button>`;
  return html`<div class="tools" part="toolbar" role="toolbar" aria-label=${messages.tools}>
    ${shows('view') ? html`${turn('chart')}${turn('table')}` : nothing}
    ${
      TAKEAWAYS.some(shows)
        ? html`<button type="button" data-stop aria-expanded=${takingAway ? 'true' : 'false'} @click=${actions.takeAway}>${messages.takeAway}</button>`
        : nothing
    }
  </div>`;
}
