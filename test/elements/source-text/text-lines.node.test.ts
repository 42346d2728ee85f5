import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from '../../../src/elements/source-text/text-lines.js';
import report from '../../../src/reports/miit-2020-2021.js';

const { text } = report.source;

describe('the lines of the published text', () => {
  it('are broken where the page parts a sentence, and nowhere else', () => {
    const broken = linesOf(text, [0, text.length])
      .filter((line) => line.isBroken)
      .map(({ start }) => text.slice(start, start + 4));
    assert.deepEqual(broken, ['2021', '批国家工', '2021', '行政诉讼', '提供服务', '动各地强']);
  });
});
