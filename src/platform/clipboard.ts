/** The reader's clipboard. Whether a page may write to it is the browser's to say, and that of the page around a frame. */

/** Copies text, by whichever way is allowed. @returns whether it is copied; rejects never */
export async function writeText(text: string): Promise<boolean> {
  // In a frame the clipboard is refused unless the page around has allowed it, and the command of old is not; by the time
  // that the refusal is known, some browsers have forgotten that it was a reader who asked.
  if (isFramed() && copyByCommand(text)) return true;
  try {
    // A page that is not served securely has no clipboard but the one of old.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/**
 * Copies a picture, which is promised and not awaited: Safari lets only what is called at once write to the clipboard.
 * @param draw gives the picture as PNG
 * @returns whether it is copied; rejects where the browser has refused
 */
export async function writePicture(draw: () => Promise<Blob>): Promise<boolean> {
  // Firefox had none of it until release 127, and no page that is not secure has.
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return false;
  const picture = draw();
  // Where the clipboard refuses at once no one waits for the picture.
  picture.catch(() => {});
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  return true;
}

function isFramed(): boolean {
  return window.parent !== window;
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
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', set, { capture: true });
  }
}
