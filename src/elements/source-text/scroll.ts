import { isElement } from '../../platform/dom.js';
import { markCurrent } from './contents.js';

/** Shows in the minimap and the contents what of the text is in view; scrolling alone draws nothing anew. */
export function showView(root: ParentNode, height: number): void {
  const text = root.querySelector('.text');
  if (!text) return;
  const { scrollTop, clientHeight, scrollHeight } = text;
  const view = root.querySelector('.window');
  view?.setAttribute('y', String((scrollTop / scrollHeight) * height));
  view?.setAttribute('height', String(Math.max((clientHeight / scrollHeight) * height, 6)));
  markCurrent(root, text);
}

/** Brings an element into view, in the text's own scroll and never the page's. */
export function bringIntoView(root: ParentNode, selector: string): void {
  const text = root.querySelector('.text');
  const target = text?.querySelector(selector);
  if (!text || !target) return;
  const [box, place] = [text.getBoundingClientRect(), target.getBoundingClientRect()];
  if (place.top < box.top || place.bottom > box.bottom) text.scrollTop += place.top - box.top - box.height / 3;
}

/** Brings a section's heading to the top and gives it the focus. */
export function goToHeading(root: ParentNode, section: string): void {
  const text = root.querySelector('.text');
  const heading = text?.querySelector<HTMLElement>(`[data-heading="${CSS.escape(section)}"]`);
  if (!text || !heading) return;
  text.scrollTop += heading.getBoundingClientRect().top - text.getBoundingClientRect().top - 8;
  heading.focus({ preventScroll: true });
}

/** Brings the place of the text that was pressed in the minimap to the middle. */
export function goToPlace(root: ParentNode, { clientY, currentTarget }: MouseEvent): void {
  const text = root.querySelector('.text');
  if (!text || !isElement(currentTarget)) return;
  const { top, height } = currentTarget.getBoundingClientRect();
  text.scrollTop = ((clientY - top) / height) * text.scrollHeight - text.clientHeight / 2;
}
