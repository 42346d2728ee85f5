/**
 * The script of a page with frames of widgets: `<iframe data-gazette src="…/embed/index.html?widget=…">` gets the height of its
 * content, and is told the language and the colour scheme around it. Without it a frame keeps the height that the page gave it.
 */
import { heightOf, type PageMessage } from './messages.js';

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-gazette]')];

/** The colour scheme where a frame stands: that of its own style, since a page may be dark whatever its reader prefers. */
function themeAround(frame: Element): PageMessage['theme'] {
  const { colorScheme } = getComputedStyle(frame);
  if (/^(?:only )?dark$/.test(colorScheme)) return 'dark';
  if (/^(?:only )?light$/.test(colorScheme)) return 'light';
  return '';
}

function tell(frame: HTMLIFrameElement): void {
  const message: PageMessage = {
    gazette: 'page',
    lang: frame.closest('[lang]')?.getAttribute('lang') ?? '',
    theme: themeAround(frame),
  };
  // A frame in a sandbox has no origin to name, and nothing of this is secret.
  frame.contentWindow?.postMessage(message, '*');
}

addEventListener('message', ({ source, data }) => {
  const height = heightOf(data);
  if (height === null) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  // The attribute, which no policy on styles forbids.
  if (frame.height !== String(height)) frame.height = String(height);
  if (!told.has(frame)) tell(frame);
  told.add(frame);
});

const told = new WeakSet<Element>();
