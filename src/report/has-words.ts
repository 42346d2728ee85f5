/** True where a text has words in at least one language. */
export function hasWords({ zh, en }: { zh?: string | undefined; en?: string | undefined }): boolean {
  return zh !== undefined || en !== undefined;
}
