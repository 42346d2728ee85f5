import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundledText } from '../bundled.js';
import { gazetteIn } from './gazette.js';

const folder = mkdtempSync(join(tmpdir(), 'gazette-poster-'));
const at = (...names: string[]): string => join(folder, ...names);

const gazette = gazetteIn(folder);

describe('gazette poster', () => {
  before(() => writeFileSync(at('report.json'), bundledText));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('writes the long picture, its screens and cards, and where each figure stands', () => {
    const { status, err } = gazette('poster', 'report.json', '--sections', 'first,targets', '-o', 'made');
    assert.equal(status, 0, err);
    const files = readdirSync(at('made')).sort();
    for (const name of [
      'poster.svg',
      'poster.png',
      'screen-1.png',
      'card-og.png',
      'card-wechat.png',
      'card-square.png',
      'card-story.png',
    ])
      assert.ok(files.includes(name), name);
    const sizeOf = (name: string): number[] => {
      const png = readFileSync(at('made', name));
      assert.equal(png.toString('latin1', 1, 4), 'PNG', name);
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    assert.deepEqual(sizeOf('card-og.png'), [1200, 630]);
    const screens = files.filter((name) => name.startsWith('screen-'));
    const heights = screens.map((name) => sizeOf(name)[1] ?? 0);
    assert.deepEqual(sizeOf('poster.png'), [1080, heights.reduce((sum, height) => sum + height, 0)]);
    const { figures } = JSON.parse(readFileSync(at('made', 'figures.json'), 'utf8'));
    assert.ok(figures.some(({ sentence }: { sentence: string }) => sentence.includes('14.6万亿元')));
  });

  it('says what is not understood, and writes nothing', () => {
    for (const [expected, args, words] of [
      [2, ['--sections', 'first,target'], 'did you mean targets?'],
      [1, ['--metric', 'inclusive-loan'], 'did you mean inclusive-loans?'],
    ] as const) {
      const { status, err } = gazette('poster', 'report.json', ...args, '-o', 'none');
      assert.deepEqual([status, err.includes(words)], [expected, true], err);
    }
    assert.ok(!existsSync(at('none')));
  });
});
