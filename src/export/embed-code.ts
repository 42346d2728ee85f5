/** Name and value of each attribute; an empty value is a bare attribute. */
type Attributes = readonly (readonly [name: string, value: string])[];

/**
 * The code that puts a widget in another page: one script, one tag with the widget's own attributes, and words to show
 * where scripts do not run; and where the report is one that ships with the elements, a line that asks for it together
 * with the script and not after it.
 * @param base the address of the folder with the files, as another page reaches it, with a slash at its end
 * @param report the id of the report that ships with the elements, "" for one of the page's own
 * @param around the attributes of a `<gazette-report>` to set around it, with a script of its own; none without any
 */
export function embedCode(
  tag: string,
  attributes: Attributes,
  fallback: string,
  { base, report = '', around = [] }: { base: string; report?: string; around?: Attributes },
): string {
  // Without a tag of its own, since a paragraph would end the one that a content system may set around it all.
  const widget = [`<${tag}${written(attributes)}>`, `  ${markup(fallback)}`, `</${tag}>`];
  const lines =
    around.length === 0
      ? widget
      : [`<gazette-report${written(around)}>`, ...widget.map((line) => `  ${line}`), '</gazette-report>'];
  const scripts = [...(around.length === 0 ? [] : ['gazette-report']), tag.replace(/^gazette-/, '')];
  const early = report === '' ? [] : [`<link rel="modulepreload" href="${markup(`${base}reports/${report}.js`)}">`];
  return [
    ...early,
    ...scripts.map((file) => `<script type="module" src="${markup(`${base}${file}.js`)}"></script>`),
    ...lines,
    '',
  ].join('\n');
}

function written(attributes: Attributes): string {
  return attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${markup(value)}"`)).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML or XML, in content and in quoted attributes. */
export function markup(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
