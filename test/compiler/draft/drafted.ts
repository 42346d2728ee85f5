import assert from 'node:assert/strict';
import { compile } from '../../../src/compiler/compile.js';
import { type DraftOptions, draft } from '../../../src/compiler/draft/draft.js';
import type { Report } from '../../../src/report/types.js';

/** The report that a draft of a text compiles to, which it does as it is. */
export function draftedWith(options: DraftOptions): (text: string) => Report {
  return (text) => {
    const { yaml, faults } = draft(text, options);
    assert.deepEqual(faults, []);
    const { report } = compile(text, yaml);
    assert.ok(report);
    return report;
  };
}
