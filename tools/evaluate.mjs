// npm run evaluate [-- --failures]: scores the grammar on the corpora beside general recognisers, and writes bench/GRAMMAR.md.
// `--failures` prints what is misread in the open sets instead; those of the held sets are never shown.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { register } = await import('tsx/esm/api');
register();
const { corpusOf, readAll } = await import('../test/grammar/corpus.ts');
const { f1Of, precisionOf, recallOf, score, shareOf } = await import('../test/grammar/scores.ts');

const LANGUAGES = { zh: 'Chinese', en: 'English' };
const corpora = Object.keys(LANGUAGES)
  .map((language) => ({ language, sentences: corpusOf(language) }))
  .filter(({ sentences }) => sentences.length > 0);

if (process.argv.includes('--failures')) await printFailures();
else await writeScores();

/** Every reading that is missing, or that is not there, in the open sets. */
async function printFailures() {
  for (const { sentences } of corpora) {
    const open = sentences.filter(({ set }) => set === 'open');
    const found = await readAll(open);
    for (const sentence of open) {
      const read = found.get(sentence.id);
      const [there, seen] = [sentence, read].map((readings) => [
        ...readings.quantities.map((quantity) => describeQuantity(sentence.text, quantity)),
        ...readings.times.map(({ span, edtf }) => `${sentence.text.slice(...span)} = ${edtf}`),
      ]);
      const missing = there.filter((reading) => !seen.includes(reading));
      const extra = seen.filter((reading) => !there.includes(reading));
      if (missing.length + extra.length === 0) continue;
      console.log(`${sentence.id} ${sentence.text}`);
      for (const reading of missing) console.log(`  - ${reading}`);
      for (const reading of extra) console.log(`  + ${reading}`);
    }
  }
}

function describeQuantity(text, { span, value, high, unit, qualifier, change }) {
  const number = high === undefined ? String(value) : `${value}..${high}`;
  return `${text.slice(...span)} = ${[number, unit, qualifier, change].filter((part) => part).join(' ')}`;
}

async function writeScores() {
  const { installPeers, versionOf } = await import('../bench/install.mjs');
  installPeers();
  const { readWithChrono, readWithRecognizers } = await import('../bench/grammar-peers.mjs');
  const peers = [
    { name: '@microsoft/recognizers-text-suite', read: readWithRecognizers, quantities: true },
    { name: 'chrono-node', read: readWithChrono, quantities: false },
  ];
  const lines = [
    '# The grammar beside general recognisers',
    '',
    '`npm run evaluate` writes this page. The sentences of `test/grammar/corpus` are written in the manner of communiqués, work reports and reviews, and each holds what is to be read in it. Those of the open set were used to mend the grammar; those of the held set were written before and are only scored.',
    '',
    'A quantity is right when it shares words with one that is there and has its value (and, of a range, its upper end) in base units; a time when it shares words with one and is the same in EDTF. Units, qualifiers and directions are shares of the quantities that are right; spans, of all that is right, those with the very words. A trap is a sentence without quantities and times; the last column is the share of them in which a quantity was read.',
    '',
    `Beside it: ${peers.map(({ name }) => `${name} ${versionOf(name)}`).join(', ')}. Neither reads qualifiers or changes, and chrono-node reads times alone.`,
    '',
  ];
  for (const { language, sentences } of corpora) {
    const own = await readAll(sentences);
    const readers = [
      { name: 'Gazette Elements', found: own, quantities: true },
      ...peers.map(({ name, read, quantities }) => ({
        name,
        quantities,
        found: new Map(sentences.map((sentence) => [sentence.id, read(sentence)])),
      })),
    ];
    for (const set of ['open', 'held']) {
      const chosen = sentences.filter((sentence) => sentence.set === set);
      if (chosen.length === 0) continue;
      lines.push(`## ${LANGUAGES[language]}, ${set} set`, '', counted(chosen), '');
      lines.push(...table(readers.map((reader) => rowOf(reader, score(chosen, reader.found)))), '');
      lines.push(...byConstruct(chosen, readers), '');
    }
  }
  const page = `${lines.join('\n').trim()}\n`;
  console.log(page);
  writeFileSync(join(root, 'bench/GRAMMAR.md'), page);
}

function counted(sentences) {
  const count = (kind) => sentences.reduce((sum, sentence) => sum + sentence[kind].length, 0);
  const traps = sentences.filter(({ quantities, times }) => quantities.length + times.length === 0).length;
  return `${sentences.length} sentences, ${traps} of them traps; ${count('quantities')} quantities, ${count('times')} times.`;
}

function rowOf({ name, quantities: reads }, { quantities, times, units, qualifiers, directions, spans, traps }) {
  const kind = (matches) => [precisionOf(matches), recallOf(matches), f1Of(matches)].map(shown);
  const ofQuantities = (values) => (reads ? values : values.map(() => '–'));
  return {
    '': name,
    ...keyed(['Quantities: precision', 'recall', 'F1'], ofQuantities(kind(quantities))),
    ...keyed(['Times: precision', 'recall ', 'F1 '], kind(times)),
    ...keyed(
      ['Units', 'Qualifiers', 'Directions'],
      ofQuantities([units, qualifiers, directions].map(shareOf).map(shown)),
    ),
    Spans: shown(shareOf(spans)),
    ...keyed(['Traps read'], ofQuantities([shown(shareOf(traps))])),
  };
}

function byConstruct(sentences, readers) {
  const constructs = [...new Set(sentences.flatMap(({ construct }) => construct))].sort();
  return table(
    constructs.map((name) => {
      const chosen = sentences.filter(({ construct }) => construct.includes(name));
      const row = { Construct: name, Sentences: String(chosen.length) };
      for (const reader of readers) {
        const { quantities, times } = score(chosen, reader.found);
        if (reader.quantities) row[`${reader.name}: quantities F1`] = shown(f1Of(quantities));
        row[`${reader.name}: times F1`] = shown(f1Of(times));
      }
      return row;
    }),
  );
}

function keyed(keys, values) {
  return Object.fromEntries(keys.map((key, at) => [key, values[at]]));
}

function shown(share) {
  return share === null ? '–' : share.toFixed(3);
}

function table(rows) {
  const heads = Object.keys(rows[0] ?? {});
  return [
    heads,
    heads.map((_, at) => (at === 0 ? '---' : '--:')),
    ...rows.map((row) => heads.map((head) => row[head])),
  ].map((cells) => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`);
}
