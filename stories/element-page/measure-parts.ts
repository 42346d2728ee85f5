import type { Box, PlacedPart } from './place-dots.js';

const SHOWN = { opacityProperty: true, visibilityProperty: true } as const;

/**
 * The parts of a widget that are to be seen, each where it first stands.
 * @param names those that the manifest lists
 * @returns boxes from the upper left of `stage`
 */
export function measureParts(widget: Element, names: readonly string[], stage: Element): PlacedPart[] {
  const from = stage.getBoundingClientRect();
  return names.flatMap((name) => {
    const found = [...(widget.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].find(isShown);
    return found ? [{ name, box: relative(found.getBoundingClientRect(), from) }] : [];
  });
}

/** Where the words of a widget stand, and those of the page around it, from the upper left of `stage`. */
export function measureWords(widget: Element, stage: Element): Box[] {
  const from = stage.getBoundingClientRect();
  const range = document.createRange();
  return [stage, ...(widget.shadowRoot ? [widget.shadowRoot] : [])].flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.textContent?.trim()) continue;
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) boxes.push(relative(box, from));
    }
    return boxes;
  });
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility(SHOWN);
}

function relative({ left, top, width, height }: DOMRect, from: DOMRect): Box {
  return { left: left - from.left, top: top - from.top, width, height };
}
