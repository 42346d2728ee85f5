import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileText } from '../../../src/compiler/compile.js';
import { accept } from '../../../src/compiler/edit/accept.js';
import { dismissRecord } from '../../../src/compiler/edit/dismiss.js';
import type { Edited } from '../../../src/compiler/edit/editing.js';
import { relabel } from '../../../src/compiler/edit/relabel.js';
import { type LineOf, readYaml } from '../../../src/compiler/yaml.js';
import { YamlEditor } from '../../../src/compiler/yaml-editor.js';

const SEEDS = new URL('../../../seeds/', import.meta.url);
const LISTS = ['metrics', 'events', 'documents', 'partners', 'tasks'] as const;
/** Of the records of a long list so many are edited, spread over it, since each is parsed several times. */
const MOST = 4;

/** The lines of edited YAML, which parses. */
function linesOf(edited: Edited): string[] {
  assert.ok('yaml' in edited, JSON.stringify(edited));
  assert.deepEqual(readYaml(edited.yaml).faults, []);
  return edited.yaml.split('\n');
}

/** The lines that a value takes, from 0: from its own to that of what follows it. */
function linesAt(lineOf: LineOf, yaml: string, list: string, i: number): [from: number, to: number] {
  const from = lineOf([list, i]) - 1;
  const lines = yaml.split('\n');
  const rest = lines.slice(from + 1).findIndex((line) => /^ {0,3}\S/.test(line));
  return [from, rest < 0 ? lines.length : from + 1 + rest];
}

for (const seed of readdirSync(SEEDS)) {
  const [source, yaml] = ['source.txt', 'report.yaml'].map((file) =>
    readFileSync(new URL(`${seed}/${file}`, SEEDS), 'utf8'),
  );
  assert.ok(source !== undefined && yaml !== undefined);
  const { annotated } = compileText(source, yaml);
  assert.ok(annotated);
  const { annotations, text, lineOf } = annotated;
  const editing = { yaml, annotations, text };
  const lines = yaml.split('\n');
  const records = LISTS.flatMap((list) => {
    const step = Math.max(1, Math.ceil(annotations[list].length / MOST));
    return annotations[list].flatMap(({ id }, i) => (i % step === 0 ? [{ list, i, id }] : []));
  });

  describe(`of the records of ${seed}`, () => {
    it('each is accepted by one line that goes', () => {
      const editor = new YamlEditor(yaml);
      for (const { list, i } of records) editor.check([list, i], 'is it so?');
      const asked = editor.toString();
      const askedLineOf = readYaml(asked).lineOf;
      for (const { list, i } of records) {
        const line = askedLineOf([list, i]);
        const rest = asked.split('\n').toSpliced(line - 2, 1);
        assert.deepEqual(linesOf(accept(asked, line)), rest, `${list}.${i}`);
      }
    });

    it('each is named otherwise within its own lines', () => {
      for (const { list, i } of records) {
        const [from, to] = linesAt(lineOf, yaml, list, i);
        const now = linesOf(relabel(editing, `${list}.${i}`, { en: 'Another: name' }));
        assert.deepEqual(now.slice(0, from), lines.slice(0, from));
        assert.deepEqual(now.slice(to - lines.length), lines.slice(to), `${list}.${i}`);
        assert.match(now.slice(from, to + 1).join('\n'), /en: "Another: name"/);
      }
    });

    it('each is dismissed by its own lines, and those that name it', () => {
      for (const { list, i, id } of records) {
        const [from, to] = linesAt(lineOf, yaml, list, i);
        const now = linesOf(dismissRecord(editing, `${list}.${i}`, 'Not for the report.'));
        const isOther = (line: string): boolean => !new RegExp(`[\\[ ]${id}[,\\] ]`).test(line);
        const others = lines.toSpliced(from, to - from).filter(isOther);
        const kept = now.filter((line) => others.includes(line));
        assert.equal(kept.join('\n'), others.join('\n'), `${list}.${i}`);
        const added = now.filter((line) => !lines.includes(line));
        const isTold = (line: string): boolean => /reason: Not for the report\.|# check: |^dismissed:/.test(line);
        assert.ok(
          added.every((line) => isTold(line) || / - \{? ?id: |^ {4}/.test(line)),
          added.join('\n'),
        );
      }
    });
  });
}
