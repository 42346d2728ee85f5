/** Saves a file as a browser saves a download. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the URL some time after the click; there is no event that says when it has.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
