import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import type { Messages } from '../i18n/messages.js';
import { writePicture, writeText } from '../platform/clipboard.js';

interface ClipboardMessages {
  copied: string;
  byHand: string;
  noPictures: string;
}

const clipboardMessages: Messages<ClipboardMessages> = {
  zh: {
    copied: '已复制',
    byHand: '浏览器不允许网页代为复制。文字已经选中，请按 Ctrl+C（Mac 上按 ⌘C）。',
    noPictures: '此处不能复制图片，请改为下载。',
  },
  en: {
    copied: 'Copied',
    byHand: 'The browser does not let a page copy here. The words are selected: press Ctrl+C (on a Mac ⌘C).',
    noPictures: 'Pictures cannot be copied here; download it instead.',
  },
};

/**
 * Copies text, or shows it selected where the browser does not allow that.
 * @param panel where what `renderByHand` gives stands
 * @returns what came of it, in the reader's language
 */
export async function copyText(text: string, language: Language, panel: Element | null): Promise<string> {
  const { copied, byHand } = clipboardMessages[language];
  if (await writeText(text)) return copied;
  const field = panel?.querySelector<HTMLTextAreaElement>('.by-hand textarea');
  if (field) {
    field.value = text;
    field.closest('.by-hand')?.removeAttribute('hidden');
    field.focus();
    field.select();
  }
  return byHand;
}

/** A field for text that a reader copies by hand, hidden until there is some and again when it loses the focus. */
export function renderByHand(language: Language): TemplateResult {
  const hide = ({ currentTarget }: Event): void => {
    if (currentTarget !== null && 'closest' in currentTarget)
      (currentTarget as Element).closest('.by-hand')?.setAttribute('hidden', '');
  };
  return html`<label class="by-hand" hidden>${clipboardMessages[language].byHand}<textarea readonly rows="4" @blur=${hide}></textarea></label>`;
}

/**
 * Copies a picture.
 * @param draw gives the picture as PNG
 * @returns what came of it, in the reader's language; rejects where there is no picture
 */
export async function copyPicture(draw: () => Promise<Blob>, language: Language): Promise<string> {
  const { copied, noPictures } = clipboardMessages[language];
  let drawing: Promise<Blob> | undefined;
  const drawOnce = (): Promise<Blob> => {
    drawing ??= draw();
    return drawing;
  };
  try {
    if (await writePicture(drawOnce)) return copied;
  } catch {
    // A picture that cannot be made is no fault of the clipboard's.
    await drawing;
  }
  return noPictures;
}
