import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../../src/i18n/language.js';
import { elementOf } from '../manifest.js';
import './part-anatomy.css';
import { measureParts, measureWords } from './measure-parts.js';
import { pageMessages } from './messages.js';
import { partMessages } from './part-messages.js';
import { type PlacedPart, type Point, placeDots } from './place-dots.js';

/** The free space at each side of the widget and the size of a dot in px, as part-anatomy.css has them. */
const GUTTER = 30;
const DIAMETER = 20;

/**
 * A picture of a widget at work, with its parts numbered and named: a dot beside each part that is to be seen, and a
 * legend of all parts that the manifest lists. What opens later gets its dot then.
 */
export class PartAnatomy extends LitElement {
  static override properties: PropertyDeclarations = {
    language: {},
    tag: {},
    content: { attribute: false },
    dots: { state: true },
    order: { state: true },
    outlined: { state: true },
  };

  language: Language = 'zh';
  tag = '';
  /** What is shown: the widget, or what holds it. */
  content: HTMLElement | null = null;

  private dots: ReadonlyMap<string, Point> = new Map();
  /** The parts in the order of their numbers, which they keep; first those that are there when it is drawn. */
  private order: readonly string[] = [];
  private outlined = '';
  private readonly size = new ResizeObserver(() => this.later());
  /** What appears in the widget may leave it its height. */
  private readonly changes = new MutationObserver(() => this.later());
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.changes.disconnect();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('content')) this.order = [];
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('content')) this.observe();
  }

  protected override render(): TemplateResult {
    const { dots, language, order, outlined } = this;
    const messages = pageMessages[language];
    const isThere = (name: string): boolean => dots.has(name);
    return html`<div class="anatomy-picture" role="group" aria-label=${messages.picture}>
        <div class="anatomy-stage start-ground" data-outlined=${outlined || nothing}>${this.content}</div>
        <div aria-hidden="true">${order.filter(isThere).map((name) => this.renderDot(name))}</div>
        ${
          outlined
            ? html`<style>
                .anatomy-stage[data-outlined='${outlined}'] ::part(${outlined}) { outline: 2px dashed var(--mark); outline-offset: 2px; }
              </style>`
            : nothing
        }
      </div>
      <ol class="anatomy-legend">${order.filter(isThere).map((name) => this.renderName(name))}</ol>
      ${
        order.every(isThere)
          ? nothing
          : html`<p class="anatomy-later">${messages.onDemand}</p>
              <ol class="anatomy-legend">${order.filter((name) => !isThere(name)).map((name) => this.renderName(name))}</ol>`
      }`;
  }

  private renderDot(name: string): TemplateResult | typeof nothing {
    const point = this.dots.get(name);
    return point
      ? html`<span class="anatomy-dot" data-part=${name} style=${`left: ${point.x}px; top: ${point.y}px`}>${this.order.indexOf(name) + 1}</span>`
      : nothing;
  }

  private renderName(name: string): TemplateResult {
    const words = partMessages[this.language][name];
    if (!words) throw new Error(`part-messages.ts has no words for ::part(${name})`);
    const number = this.order.indexOf(name) + 1;
    const isOutlined = this.outlined === name;
    return html`<li value=${number} data-part=${name}>
      ${
        this.dots.has(name)
          ? html`<span class="anatomy-dot" aria-hidden="true">${number}</span>
              <button type="button" aria-pressed=${isOutlined ? 'true' : 'false'} @click=${() => {
                this.outlined = isOutlined ? '' : name;
              }}>${words.name}</button>`
          : html`<b>${words.name}</b>`
      }
      <code>${name}</code>
      <span class="anatomy-about">${words.about}</span>
    </li>`;
  }

  private get widget(): Element | null {
    return (this.content?.localName === this.tag ? this.content : this.content?.querySelector(this.tag)) ?? null;
  }

  private observe(): void {
    this.size.disconnect();
    this.changes.disconnect();
    const stage = this.querySelector('.anatomy-stage');
    if (stage) this.size.observe(stage);
    const root = this.widget?.shadowRoot;
    if (root) this.changes.observe(root, { childList: true, subtree: true });
  }

  /** Places the dots once the widget has come to rest: it draws in several steps. */
  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.place(), 100);
  }

  private place(): void {
    const { widget } = this;
    const stage = this.querySelector('.anatomy-stage');
    if (!stage || !widget) return;
    const names = elementOf(this.tag).parts.map(({ name }) => name);
    const parts = measureParts(widget, names, stage);
    if (parts.length === 0 || parts.some(({ name }) => name === 'loading')) return;
    if (this.order.length === 0) this.order = numbered(parts, names);
    const { width, height } = stage.getBoundingClientRect();
    const words = measureWords(widget, stage);
    this.dots = placeDots(inOrder(parts, this.order), { width, height, gutter: GUTTER, diameter: DIAMETER, words });
  }
}

/** Names in the order in which a reader meets the parts, from above, what holds others first; then the rest. */
function numbered(parts: readonly PlacedPart[], names: readonly string[]): string[] {
  const area = ({ box }: PlacedPart): number => box.width * box.height;
  const shown = [...parts].sort((a, b) => a.box.top - b.box.top || area(b) - area(a)).map(({ name }) => name);
  return [...shown, ...names.filter((name) => !shown.includes(name))];
}

function inOrder(parts: readonly PlacedPart[], order: readonly string[]): PlacedPart[] {
  return [...parts].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

declare global {
  interface HTMLElementTagNameMap {
    'part-anatomy': PartAnatomy;
  }
}
