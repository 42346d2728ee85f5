/**
 * The code that puts a widget in another page: one script, one tag with the widget's own attributes, and words to show
 * where scripts do not run.
 * @param attributes name and value; an empty value is a bare attribute
 */
export function embedCode(
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[],
  fallback: string,
): string {
  const written = attributes
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${markup(value)}"`))
    .join('');
  const file = tag.replace(/^gazette-/, '');
  return [
    `<script type="module" src="gazette/${file}.js"></script>`,
    `<${tag}${written}>`,
    `  <p>${markup(fallback)}</p>`,
    `</${tag}>`,
    '',
  ].join('\n');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML or XML, in content and in quoted attributes. */
export function markup(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
