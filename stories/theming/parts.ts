import { type Described, ELEMENTS } from '../manifest.js';

/** A part with the elements that have it. */
export interface Part extends Described {
  tags: readonly string[];
}

/** Every part of the package, those that most elements have first. */
export function partsOf(): Part[] {
  const found = new Map<string, Part>();
  for (const { tag, parts } of ELEMENTS) {
    for (const part of parts) {
      const before = found.get(part.name);
      found.set(part.name, { ...(before ?? part), tags: [...(before?.tags ?? []), tag] });
    }
  }
  return [...found.values()].sort((a, b) => b.tags.length - a.tags.length);
}

/** Attributes with which a widget shows a part that it has not at once. */
const ATTRIBUTES: Readonly<Record<string, Record<string, string>>> = {
  table: { view: 'table' },
  views: { controls: '' },
  more: { limit: '3' },
  error: { metric: '' },
};
/** The widgets that show a part best; else the first that has it. */
const BEST: Readonly<Record<string, string>> = {
  key: 'gazette-timeline',
  standfirst: 'gazette-timeline',
  more: 'gazette-metric-grid',
};
/** What a reader presses before a part is there. */
const PRESSED: Readonly<Record<string, string>> = {
  source: '[data-target][data-stop], button',
  takeaway: '[part~=toolbar] [aria-expanded]',
};

/** A widget that shows a part, outlined by the rule of its class. */
export function sampleOf({ name, tags }: Part): HTMLElement {
  const tag = BEST[name] ?? (tags.includes('gazette-metric-card') ? 'gazette-metric-card' : (tags[0] ?? ''));
  const widget = document.createElement(tag);
  const attributes = { metric: 'inclusive-loans', ...ATTRIBUTES[name] };
  for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
  const press = (): void => {
    const button = widget.shadowRoot?.querySelector(PRESSED[name] ?? 'nothing');
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  };
  if (PRESSED[name]) widget.addEventListener('gazette-ready', () => requestAnimationFrame(press), { once: true });
  return widget;
}
