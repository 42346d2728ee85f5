// The library as plain text, for programs that read no pages (https://llmstxt.org): an index, and a page a widget.

/**
 * @param {{manifest: object, guides: Record<string, object>, description: string}} sources custom-elements.json, what the docs
 *   say of each element by its tag, and the package in a sentence
 * @returns {Record<string, string>} the text of each file by its path: `llms.txt`, and `llms/<widget>.txt` beside it
 */
export function llmsFiles({ manifest, guides, description }) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const pages = elements.map((element) => [pathOf(element.tagName), pageOf(element, guides[element.tagName])]);
  return { 'llms.txt': indexOf(elements, guides, description), ...Object.fromEntries(pages) };
}

const nameOf = (tag) => tag.replace('gazette-', '');
const pathOf = (tag) => `llms/${nameOf(tag)}.txt`;
/** The script that defines a tag; that of gazette-report has its whole name. */
const scriptOf = (tag) => (tag === 'gazette-report' ? tag : nameOf(tag));
const inOneLine = (words) => words.replaceAll(/\s+/g, ' ').trim();
const lines = (items) => items.map((item) => `- ${item}`).join('\n');
const section = (heading, items) => (items.length === 0 ? [] : [`## ${heading}`, lines(items)]);

function indexOf(elements, guides, description) {
  return `${[
    '# Gazette Elements',
    `> ${description}`,
    'Every figure is read from the words of a report, with its qualifier, and opens the sentence that states it. What a report does not state is shown as not stated. The files are copied to a site of one’s own; nothing is fetched from elsewhere. One script serves a page with any of the widgets:',
    '```html\n<script type="module" src="/gazette/gazette.js"></script>\n```',
    'Without a report of the page’s own a widget shows the one that comes with the package. `src` names another, compiled by the command `gazette` from a text and annotations; widgets inside a `gazette-report` share one.',
    ...section(
      'Widgets',
      elements.map(({ tagName }) => `[${tagName}](${pathOf(tagName)}): ${guides[tagName].shows}`),
    ),
  ].join('\n\n')}\n`;
}

function pageOf(
  { tagName, summary, attributes = [], slots = [], events = [], cssParts = [], cssProperties = [] },
  guide,
) {
  const described = (name, description, more = '') => `${name}${more}: ${inOneLine(description)}`;
  return `${[
    `# ${tagName}`,
    `> ${summary}`,
    guide.shows,
    `At first glance: ${guide.glance}`,
    `\`\`\`html\n<script type="module" src="/gazette/${scriptOf(tagName)}.js"></script>\n<${tagName}>words for where it is not drawn</${tagName}>\n\`\`\``,
    ...section('When to use it', guide.use),
    ...section(
      'When another does better',
      Object.entries(guide.instead).map(([tag, when]) =>
        tag === 'none' ? when : `[${tag}](${nameOf(tag)}.txt): ${when}`,
      ),
    ),
    ...section('Keyboard and screen reader', guide.accessibility),
    ...section(
      'Attributes',
      attributes.map(({ name, description, type, default: usual }) =>
        described(`\`${name}\``, description, ` (${type.text}${usual ? `, by default ${usual}` : ''})`),
      ),
    ),
    ...section(
      'Events',
      events.map(({ name, description, type }) => described(`\`${name}\``, description, ` (${type.text})`)),
    ),
    ...section(
      'Slots',
      slots.map(({ name, description }) => described(name ? `\`${name}\`` : 'the words inside the tag', description)),
    ),
    ...section(
      'Parts',
      cssParts.map(({ name, description }) => described(`\`::part(${name})\``, description)),
    ),
    ...section(
      'CSS properties',
      cssProperties.map(({ name, description, default: usual }) =>
        described(`\`${name}\``, description, usual ? ` (by default ${usual})` : ''),
      ),
    ),
  ].join('\n\n')}\n`;
}
