import type { Language } from '../../src/i18n/language.js';
import type { Tag } from './guide.js';

/** The files of test/transcripts, each fetched when a reader opens it. */
const FILES = import.meta.glob('../../test/transcripts/*.txt', { query: '?raw', import: 'default' });

/** Whether an element says nothing itself, so that the stops of a page that has it stand for its transcript. */
export const isOfPage = (tag: Tag): boolean => tag === 'gazette-report';

/**
 * What a screen reader says of an element.
 * @throws where `npm run transcripts` has kept none
 */
export async function transcriptOf(tag: Tag, language: Language): Promise<string> {
  const name = isOfPage(tag) ? 'ministry-portal.keys' : tag.replace('gazette-', '');
  const load = FILES[`../../test/transcripts/${name}.${language}.txt`];
  if (!load) throw new Error(`test/transcripts has no ${name}.${language}.txt; run npm run transcripts`);
  return load();
}
