import { type Extracted, needed } from './extracted.js';
import { textOfHtml } from './html.js';

/**
 * The text of Markdown, by way of the page that it stands for.
 * @throws InputError
 */
export async function textOfMarkdown(markdown: string): Promise<Extracted> {
  const { marked } = await needed('marked parse5', () => import('marked'));
  // A matter at the front, between lines of ---, is for whoever publishes the page.
  const body = markdown.replace(/^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/, '');
  return textOfHtml(await marked.parse(body, { async: true, gfm: true }));
}
