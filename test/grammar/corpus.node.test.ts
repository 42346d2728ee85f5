import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corpusOf, readAll } from './corpus.js';
import { f1Of, type Scores, score, shareOf } from './scores.js';

/** A share at least so high; one of nothing is no share. */
function atLeast(share: number | null, least: number): void {
  assert.ok(share !== null && share >= least, `${share} is below ${least}`);
}

const sentences = corpusOf('zh');
const found = await readAll(sentences);

for (const set of ['open', 'held'] as const) {
  describe(`the Chinese grammar on the ${set} set`, () => {
    const scores: Scores = score(
      sentences.filter((sentence) => sentence.set === set),
      found,
    );
    it('finds the quantities and no others', () => atLeast(f1Of(scores.quantities), 0.98));
    it('finds the times and no others', () => atLeast(f1Of(scores.times), 0.97));
    it('gives quantities their units', () => atLeast(shareOf(scores.units), 0.98));
    it('gives quantities their qualifiers', () => atLeast(shareOf(scores.qualifiers), 0.98));
    it('gives changes their directions', () => atLeast(shareOf(scores.directions), set === 'open' ? 0.95 : 0.85));
    it('reads no quantity where there is none', () => assert.equal(scores.traps.right, 0));
  });
}
