import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from '../drawing/marks.js';
import { renderDrawing } from '../drawing/render-svg.js';
import { creditLine } from '../i18n/credit.js';
import { joinWords } from '../i18n/punctuation.js';
import { hasTable } from '../report/joined.js';
import type { MarkTarget } from '../report/mark-target.js';
import type { Problem } from '../report/problem.js';
import type { LazyUi } from './behaviors/lazy-ui.js';
import { type HideablePart, renderKicker, renderLegend, renderToolbar } from './chrome.js';
import type { View } from './compute-view.js';
import { headingPieces } from './heading-lines.js';
import { baseMessages } from './messages.js';
import { renderPieces, unbroken } from './unbroken.js';

type Part = TemplateResult | typeof nothing;

/** A drawn widget with all that stands around it, and what its buttons do. */
export interface WidgetParts<Content> extends View<Content> {
  /** What is wrong beside a drawing that stands. */
  problems: readonly Problem[];
  opened: MarkTarget | null;
  /** What a reader has asked for is rendered by it; null while it is on its way. */
  lazyUi: LazyUi | null;
  isTable: boolean;
  ownView: 'chart' | 'list' | 'text';
  /** True for a widget that stands alone and shows the report that comes with the elements. */
  isBundled: boolean;
  isShown: (part: HideablePart) => boolean;
  /** The widget's own: controls above the drawing, text in its place, a button after it. */
  controls: Part;
  text: Part;
  more: Part;
  sourcePanel: Part;
  exportPanel: Part;
  /** What the page's own editors remark. */
  annotations: readonly TemplateResult[];
  isExporting: boolean;
  /** From 1 to 6; 2 is what the tag says. */
  headingLevel: number | typeof nothing;
  setView: (view: 'chart' | 'table') => void;
  toggleExport: () => void;
}

/** A widget from its kicker down to its toolbar. */
export function renderWidget<Content>(parts: WidgetParts<Content>): TemplateResult {
  const { captions, context, controls, exportPanel, index, isEmpty, isShown, isTable, lazyUi, more, problems } = parts;
  const { language } = context;
  const drawing = isTable ? null : parts.drawing;
  const opens =
    isTable || (drawing !== null && hasDots(drawing))
      ? baseMessages[language][hasTable(index.report) ? 'opensRow' : 'opens']
      : '';
  const standfirst = isEmpty ? '' : joinWords([captions.standfirst ?? '', opens], language);
  return html`
    <div>
      ${renderKicker(captions, index.report, language)}
      ${isShown('heading') ? html`<h2 part="heading" aria-level=${parts.headingLevel}>${renderPieces(headingPieces(captions.heading, context))}</h2>` : nothing}
      ${standfirst !== '' && isShown('standfirst') ? html`<p class="standfirst" part="standfirst">${unbroken(standfirst, language)}</p>` : nothing}
    </div>
    ${controls}
    <div class="body">
      <div class="plot" part="plot">
        ${isEmpty ? html`<p class="quiet">${unbroken(joinWords([baseMessages[language].empty, captions.empty ?? ''], language), language)}</p>` : isTable ? renderTwin(parts) : drawing ? renderDrawing(drawing, { name: captions.summary, opened: parts.opened }) : parts.text}
      </div>
      ${parts.sourcePanel}
    </div>
    ${drawing ? more : nothing}
    ${drawing && isShown('key') ? renderLegend(drawing.legend, language) : nothing}
    ${isShown('notes') ? captions.notes.map((note) => html`<p class="note" part="note">${unbroken(note, language)}</p>`) : nothing}
    ${problems.length > 0 ? lazyUi?.renderWarnings(problems, language) : nothing}
    ${parts.annotations}
    <div class="foot">
      ${isShown('source') ? html`<p class="credit" part="credit">${unbroken(creditLine(index.report, language), language)}${parts.isBundled ? ` · ${baseMessages[language].bundled}` : ''}</p>` : nothing}
      ${isShown('toolbar') ? renderToolbar({ ...parts, view: isTable ? 'table' : 'chart' }, language) : nothing}
    </div>
    ${exportPanel}`;
}

/** Whether words of a drawing open their source without a seal beside them. */
function hasDots({ marks }: Drawing): boolean {
  return marks.some((mark) => mark.kind === 'item' && mark.marks.some(({ kind }) => kind === 'dots'));
}

function renderTwin<Content>(parts: WidgetParts<Content>): Part | undefined {
  const { captions, context, lazyUi, opened, tabulate } = parts;
  return lazyUi?.renderTable(tabulate(), { name: captions.summary, opened, context });
}
