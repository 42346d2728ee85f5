import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundledText, source, yaml } from '../bundled.js';
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

  it('writes vectors on pages of A4, of which one is to put up, with words as outlines', async () => {
    const { status, err } = gazette(
      'poster',
      'report.json',
      '--sections',
      'first,targets',
      '--format',
      'pdf',
      '-o',
      'pdf',
    );
    assert.equal(status, 0, err);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    for (const name of ['poster.pdf', 'card-a4.pdf']) {
      const document = await getDocument({ data: new Uint8Array(readFileSync(at('pdf', name))), verbosity: 0 }).promise;
      const page = await document.getPage(1);
      assert.deepEqual(page.view.map(Math.round), [0, 0, 595, 842], name);
      assert.deepEqual((await page.getTextContent()).items, []);
      assert.ok((await page.getOperatorList()).fnArray.length > 100, name);
      if (name === 'card-a4.pdf') assert.equal(document.numPages, 1);
    }
  });

  it('takes what poster.yaml says beside a report.yaml, and what the command says before it', () => {
    writeFileSync(at('source.txt'), source);
    writeFileSync(at('report.yaml'), yaml);
    const settings = (words: string): void => writeFileSync(at('poster.yaml'), words);
    const made = (...args: string[]) => gazette('poster', '.', '--format', 'svg', '-o', 'set', ...args);
    settings('theme: ministry\nsections:\n  - targets\n  - first\nurl: https://example.org/r/\n');
    assert.equal(made().status, 0, made().err);
    const svg = readFileSync(at('set', 'poster.svg'), 'utf8');
    assert.ok(svg.indexOf('文中的目标') < svg.indexOf('14.6') && svg.includes('文中的目标'));
    made('--sections', 'first');
    assert.ok(!readFileSync(at('set', 'poster.svg'), 'utf8').includes('文中的目标'));
    for (const [words, message] of [
      ['sections: [first, target]', 'poster.yaml: “target” is no part of a poster; did you mean targets?'],
      ['secions: [first]', 'poster.yaml: “secions” is no setting; did you mean sections?'],
      ['theme: {}', 'poster.yaml: theme is a word, a number or a list'],
      ['- first', 'poster.yaml holds no settings'],
      ['theme: [', 'poster.yaml:1: '],
    ] as const) {
      settings(words);
      const { status, err } = made();
      assert.ok(status !== 0 && err.includes(message), err);
    }
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
