import { PALETTE, type Token } from '../drawing/palette.js';

/**
 * The colours that a widget has on its page, and as `paper` the ground that it stands on, as a picture that stands alone
 * needs them: in sRGB, with no custom property and no function of CSS. None where a reader has forced colours, which
 * are not the page's.
 * @param widget an element inside the shadow root
 * @param around what the widget stands in, the nearest first
 */
export function pageColors(widget: Element, around: readonly Element[]): Partial<Record<Token, string>> {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context || matchMedia('(forced-colors: active)').matches) return {};
  /** Colours as the page writes them, one over the other. */
  const mixed = (layers: readonly string[]): string => {
    context.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [...parts] = context.getImageData(0, 0, 1, 1).data.slice(0, 3);
    return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const probe = document.createElement('span');
  widget.append(probe);
  const style = getComputedStyle(probe);
  const computed = (color: string): string => {
    probe.style.color = color;
    return style.color;
  };
  const ground = [computed('Canvas'), ...groundsOf([widget, ...around])];
  const paper = mixed(ground);
  const tokens = (Object.keys(PALETTE) as Token[]).map((token) => [
    token,
    mixed([paper, computed(`var(--_${token})`)]),
  ]);
  probe.remove();
  return { ...Object.fromEntries(tokens), paper };
}

/** The grounds of elements that stand in each other, the lowest first. */
function groundsOf(elements: readonly Element[]): string[] {
  return elements.map((element) => getComputedStyle(element).backgroundColor).reverse();
}
