import type { Language } from '../i18n/language.js';
import type { Messages } from '../i18n/messages.js';

interface ClipboardMessages {
  copied: string;
  refused: string;
  noPictures: string;
}

const clipboardMessages: Messages<ClipboardMessages> = {
  zh: {
    copied: '已复制',
    refused: '浏览器不允许复制，请手动选取。',
    noPictures: '此浏览器不能复制图片，请改为下载。',
  },
  en: {
    copied: 'Copied',
    refused: 'The browser does not allow copying; select the words by hand.',
    noPictures: 'This browser cannot copy pictures; download it instead.',
  },
};

/**
 * Copies text.
 * @returns what came of it, in the reader's language
 */
export async function copyText(text: string, language: Language): Promise<string> {
  const { copied, refused } = clipboardMessages[language];
  return (await isCopied(text)) ? copied : refused;
}

/**
 * Copies a picture, which is promised and not awaited: Safari lets only what is called at once write to the clipboard.
 * @param draw gives the picture as PNG
 * @returns what came of it, in the reader's language; rejects where the browser refuses
 */
export async function copyPicture(draw: () => Promise<Blob>, language: Language): Promise<string> {
  const { copied, noPictures } = clipboardMessages[language];
  // Firefox had none of it until release 127, and no page that is not secure has.
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return noPictures;
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': draw() })]);
  return copied;
}

async function isCopied(text: string): Promise<boolean> {
  try {
    // A page that is not served securely has no clipboard but the one of old.
    if (!navigator.clipboard) return copyByCommand(text);
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies by the browser's own command, with this text in place of what is selected. */
function copyByCommand(text: string): boolean {
  let isSet = false;
  const set = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isSet = true;
  };
  // Before any listener of the page's.
  window.addEventListener('copy', set, { capture: true });
  try {
    return document.execCommand('copy') && isSet;
  } finally {
    window.removeEventListener('copy', set, { capture: true });
  }
}
