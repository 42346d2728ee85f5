/**
 * The first embed as the README has it, so that the two never differ.
 * @throws where it has none
 */
export function embedOf(readme: string): string {
  const [, code] = /```html\n([^`]*gazette\/all\.js[^`]*)```/.exec(readme) ?? [];
  if (code === undefined) throw new Error('README.md has no embed with gazette/all.js');
  return code.trim();
}
