import assert from 'node:assert/strict';
import { it } from 'node:test';
import { uncapitalized } from '../../src/i18n/plural.js';

it('a label that follows its figure in a line begins small, and a name does not', () => {
  assert.equal(uncapitalized('Times enterprises were served'), 'times enterprises were served');
  assert.equal(uncapitalized('Provincial specialised SMEs'), 'provincial specialised SMEs');
  for (const name of ['GDP', 'Projects in Maker in China', 'Chinese firms', 'iPhones sold', ''])
    assert.equal(uncapitalized(name), name);
});
