import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { STARTER_LANGUAGES, starter } from '../../src/compiler/starter.js';
import { verify } from '../../src/compiler/verify.js';

describe('a report to begin with', () => {
  for (const language of STARTER_LANGUAGES) {
    const { source, yaml } = starter(language);

    it(`in ${language} compiles as it is, proves sound, and shows a change, a time and a target with its result`, () => {
      const { report, faults } = compile(source, yaml);
      assert.deepEqual(faults, []);
      assert.deepEqual(verify(report), []);
      assert.ok(report?.metrics.some(({ change }) => change?.basis === 'year-on-year'));
      assert.ok(report?.metrics.some(({ time }) => time.kind === 'as-of'));
      assert.ok(report?.metrics.some(({ role, of }) => role === 'target' && of !== undefined));
    });

    it(`in ${language} compiles with what is commented out in it`, () => {
      const whole = yaml.replace(/^# (dismissed:\n)# ( {2}- .*)$/m, '$1$2');
      assert.notEqual(whole, yaml);
      assert.deepEqual(compile(source, whole).faults, []);
    });
  }
});
