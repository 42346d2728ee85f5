/** The corpora of sentences, and what the product's reader finds in them. */
import { existsSync, readFileSync } from 'node:fs';
import { readLines } from '../../src/cli/read-lines.js';
import type { CorpusSentence, Found } from './scores.js';

/** The sentences of a language; none where there is no corpus of it. */
export function corpusOf(language: 'zh' | 'en'): CorpusSentence[] {
  const file = new URL(`corpus/${language}.ndjson`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/**
 * Reads sentences as `gazette read` does.
 *
 * @returns what was found in each, by id
 * @throws when a sentence cannot be read at all
 */
export async function readAll(sentences: readonly CorpusSentence[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const bytes = sentences.map(({ id, text, lang, year }) =>
    Buffer.from(`${JSON.stringify({ id, text, lang, year })}\n`),
  );
  const stream = (async function* () {
    yield* bytes;
  })();
  await readLines(stream, {
    line: (json) => {
      const { id, quantities, times } = JSON.parse(json);
      found.set(id, { quantities, times });
    },
    fault: (number, reason) => {
      throw new Error(`${sentences[number - 1]?.id ?? number}: ${reason}`);
    },
  });
  return found;
}
