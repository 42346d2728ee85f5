import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const schema: object = JSON.parse(readFileSync(new URL('src/compiler/report-yaml.schema.json', root), 'utf8'));
/** As a draft is written, a list is either there or empty: `type` has both. */
const isValid: ValidateFunction = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(schema);

const folders = ['seeds/', 'stories/reports/'].flatMap((around) =>
  readdirSync(new URL(around, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${around}${name}/`),
);

/** What is wrong, as an editor would mark it: where, and in which way. */
function wrongIn(yaml: string): string[] {
  isValid(parse(yaml));
  return (isValid.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schema of report.yaml', () => {
  for (const folder of [...folders, 'tools/reference/sample/']) {
    it(`takes ${folder}report.yaml`, () => {
      assert.deepEqual(wrongIn(readFileSync(new URL(`${folder}report.yaml`, root), 'utf8')), []);
    });
  }

  const yaml = readFileSync(new URL('tools/reference/sample/report.yaml', root), 'utf8');
  const mistakes: [what: string, found: string, changed: string, wrong: string][] = [
    ['a key that there is not', '    words: 12.3万人', '    word: 12.3万人', '/metrics/0 additionalProperties'],
    ['a label in plain words', 'label: { zh: 新增就业, en: New jobs }', 'label: 新增就业', '/metrics/0/label type'],
    ['a label without words', 'label: { zh: 新增就业, en: New jobs }', 'label: {}', '/metrics/0/label minProperties'],
    ['a missing label', '    label: { zh: 新增就业, en: New jobs }\n', '', '/metrics/0 required'],
    ['a role that there is not', 'role: context', 'role: results', '/metrics/1/role enum'],
    ['a year without quotes', 'year: "2022"', 'year: 2022', '/metrics/7/year type'],
    ['an id with capitals', '- id: jobs', '- id: Jobs', '/metrics/0/id pattern'],
    ['a list that is none', 'metrics: [jobs],', 'metrics: jobs,', '/events/0/metrics type'],
  ];
  for (const [what, found, changed, wrong] of mistakes) {
    it(`marks ${what}`, () => {
      assert.ok(yaml.includes(found), found);
      assert.ok(
        wrongIn(yaml.replace(found, changed)).includes(wrong),
        wrongIn(yaml.replace(found, changed)).join('\n'),
      );
    });
  }

  it('describes every key', () => {
    const bare: string[] = [];
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, value] of Object.entries(part)) {
        if (key === 'properties')
          for (const [name, property] of Object.entries(value))
            if (!(property as { description?: string }).description) bare.push(`${path}.${name}`);
        look(value, `${path}.${key}`);
      }
    };
    look(schema, '');
    assert.deepEqual(bare, []);
  });
});
