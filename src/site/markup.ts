/** A piece of HTML whose texts are escaped. */
export class Markup {
  /** @param html well-formed, its texts and attributes escaped */
  constructor(readonly html: string) {}
}

type Part = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** HTML with what is put in escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((html, string, i) => html + written(parts[i - 1] ?? '') + string));
}

/** Pieces of markup one after another. */
export function joined(parts: readonly Markup[], between = '\n'): Markup {
  return new Markup(parts.map(({ html }) => html).join(between));
}

function written(part: Part): string {
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? joined(part).html : escapeHtml(String(part));
}

/** Data as the text of a script that is none (application/ld+json): nothing in it ends the element. */
export function jsonInHtml(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replace(/</g, '\\u003c'));
}
