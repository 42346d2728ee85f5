import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { SEAL } from '../i18n/terms.js';
import { formatTarget, isSameTarget, type MarkTarget } from '../report/mark-target.js';
import { hatchPath } from './hatch.js';
import type { BarMark, Drawing, ItemMark, Mark, TextMark } from './marks.js';

/** What a drawing needs besides its marks. */
export interface RenderOptions {
  /** The accessible name of the whole drawing. */
  name: string;
  /** The target whose source is open in this widget. */
  opened: MarkTarget | null;
}

/** A mark alone, as in a legend: no part of it can be pressed. */
const ALONE: RenderOptions = { name: '', opened: null };

/**
 * A drawing as live SVG. Items are buttons with the record in `data-target`; whoever holds the drawing listens on it.
 * What is drawn in one is said by its label, so the drawing itself is hidden from screen readers. All placing is by
 * presentation attributes, which a strict content security policy allows.
 */
export function renderDrawing(drawing: Drawing, options: RenderOptions): TemplateResult {
  // A drawing of one item that says all of its name is not named too, or it would be said twice.
  const items = drawing.marks.filter((mark) => mark.kind === 'item');
  const alone = items.length === 1 && items[0]?.label.startsWith(options.name);
  return html`<svg
    class="drawing"
    part="drawing"
    role=${alone ? 'none' : 'group'}
    aria-label=${alone ? nothing : options.name}
    width=${drawing.width}
    height=${drawing.height}
    viewBox="0 0 ${drawing.width} ${drawing.height}"
  >${drawing.marks.map((mark) => renderMark(mark, options))}</svg>`;
}

/** One mark as live SVG. */
export function renderMark(mark: Mark, options: RenderOptions = ALONE): SVGTemplateResult {
  switch (mark.kind) {
    case 'item':
      return renderItem(mark, options);
    case 'text':
      return renderText(mark);
    case 'bar':
      return renderBar(mark);
    case 'line':
      return svg`<line class=${`stroke ${mark.tone}`} x1=${mark.x1} y1=${mark.y1} x2=${mark.x2} y2=${mark.y2} stroke-width=${mark.width} stroke-dasharray=${mark.dashes ?? nothing}></line>`;
    case 'path':
      return svg`<path class=${`${mark.width ? 'stroke' : 'fill'} ${mark.tone}`} d=${mark.d} stroke-width=${mark.width ?? nothing}></path>`;
    case 'tag':
      return svg`<rect class="stroke ink-2" x=${mark.x + 0.5} y=${mark.y + 0.5} width=${mark.width - 1} height=${mark.height - 1} stroke-width="1" stroke-dasharray=${mark.dashed ? '3 2' : nothing}></rect>${renderText({ ...mark, kind: 'text', x: mark.x + mark.width / 2, y: mark.y + (mark.height + mark.size * 0.74) / 2, anchor: 'middle', tone: 'ink-2' })}`;
    case 'seal':
      return svg`<g class=${mark.onDemand ? 'seal on-demand' : 'seal'} part="seal" transform=${`translate(${mark.x} ${mark.y}) scale(${mark.size / SEAL_BOX})`}><rect x="0.75" y="0.75" width="16.5" height="16.5" stroke-width="1.5" vector-effect="non-scaling-stroke"></rect><text x="9" y="13.23" text-anchor="middle" font-size="12" font-weight="700">${SEAL}</text></g>`;
    case 'dots':
      return svg`<line class="dots" x1=${mark.x1} y1=${mark.y} x2=${mark.x2} y2=${mark.y}></line>`;
  }
}

/** The side of the box that a seal is drawn in, and scaled from. */
const SEAL_BOX = 18;

/** A static attribute costs nothing as it is drawn, and a part of a template some: there are thousands of them. */
function renderItem(
  { target, x, y, width, height, label, href, marks }: ItemMark,
  options: RenderOptions,
): SVGTemplateResult {
  const key = formatTarget(target);
  const inner = marks.map((mark) => renderMark(mark, options));
  if (href !== undefined)
    return svg`<a class="item" part="item" href=${href} tabindex="-1" data-stop data-target=${key} aria-label=${label}><rect class="target" x=${x} y=${y} width=${width} height=${height}></rect><g aria-hidden="true">${inner}</g></a>`;
  const isOpen = isSameTarget(target, options.opened);
  return svg`<g class="item" part="item" role="button" tabindex="-1" data-stop data-target=${key} aria-label=${label} aria-expanded=${isOpen ? 'true' : 'false'}><rect class="target" x=${x} y=${y} width=${width} height=${height}></rect><g aria-hidden="true">${inner}</g></g>`;
}

function renderText({ tone, face, weight, x, y, size, anchor, lang, quiet, text }: TextMark): SVGTemplateResult {
  return svg`<text class=${`fill ${tone} ${face} w${weight}`} x=${x} y=${y} font-size=${size} text-anchor=${anchor === 'start' ? nothing : anchor} lang=${lang ?? nothing} aria-hidden=${quiet ? 'true' : nothing} .textContent=${text}></text>`;
}

function renderBar({ x, y, width, height, texture, tone }: BarMark): SVGTemplateResult {
  if (texture === 'solid') {
    return svg`<rect class=${`fill ${tone}`} x=${x} y=${y} width=${width} height=${height}></rect>`;
  }
  const line = texture === 'hatch' ? 1 : 1.5;
  const outline = svg`<rect class=${`stroke ${tone}`} x=${x + line / 2} y=${y + line / 2} width=${Math.max(width - line, 0)} height=${height - line} stroke-width=${line} stroke-dasharray=${texture === 'dashed' ? '4 3' : nothing}></rect>`;
  if (texture !== 'hatch') return outline;
  return svg`<path class=${`stroke ${tone}`} d=${hatchPath(x, y, width, height)} stroke-width="1.8"></path>${outline}`;
}
