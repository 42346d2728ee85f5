import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { Drawing, TextMark } from '../../../src/drawing/marks.js';
import { layoutFramework } from '../../../src/elements/framework/layout.js';
import { describeLevels } from '../../../src/elements/framework/levels.js';
import type { Language } from '../../../src/i18n/language.js';
import { indexReport } from '../../../src/report/report-index.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import { assertClear, plainMarksOf } from '../../drawing/assert-clear.js';

const index = indexReport(bundled);
const [framework] = index.report.frameworks;
assert.ok(framework);
const levels = (language: Language): ReturnType<typeof describeLevels> => describeLevels(framework, index, language);
const draw = (width: number, language: Language, scale = 1): Drawing =>
  layoutFramework(levels(language), 'bureau-2', { width, scale, language, measure: measureByTable });
const textsOf = (drawing: Drawing): TextMark[] => plainMarksOf(drawing).filter((mark) => mark.kind === 'text');

describe('the framework', () => {
  for (const language of ['zh', 'en'] as const) {
    it(`keeps all words apart and inside: ${language}`, () => {
      for (const width of [280, 320, 480, 720, 1200])
        for (const scale of [1, 1.5]) assertClear(draw(width * scale, language, scale));
    });

    it(`sets a number, what it counts and the first of its items on one line: ${language}`, () => {
      const texts = textsOf(draw(1200, language));
      for (const { count, label, items } of levels(language)) {
        const lines = [String(count), label, items[0]?.label].map(
          (words) => texts.find(({ text }) => text === words)?.y ?? 0,
        );
        assert.ok(Math.max(...lines) - Math.min(...lines) < 0.6, lines.join(', '));
      }
    });

    it(`breaks all tasks at one measure, however wide the page: ${language}`, () => {
      for (const mark of textsOf(draw(1600, language))) assert.ok(measureByTable(mark.text, mark) <= 700, mark.text);
    });
  }

  it('has in English no capital after a semicolon', () => {
    for (const { items } of levels('en')) for (const { tasks } of items) assert.doesNotMatch(tasks, /; \p{Lu}/u);
  });
});
