import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundledText } from '../bundled.js';
import { gazetteIn } from './gazette.js';

const folder = mkdtempSync(join(tmpdir(), 'gazette-render-'));
const CARD = '<gazette-metric-card metric="inclusive-loans">';

const gazette = gazetteIn(folder);
const at = (name: string): string => join(folder, name);

describe('gazette render', () => {
  before(() => writeFileSync(at('report.json'), bundledText));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a picture beside where it is called, named after the report and the widget', () => {
    const { status, out } = gazette('render', 'report.json', CARD);
    assert.deepEqual([status, out], [0, 'miit-2020-2021-metric-card.svg\n']);
    assert.match(readFileSync(at('miit-2020-2021-metric-card.svg'), 'utf8'), /^<svg .*14\.6/s);
  });

  it('writes as many pixels as are asked for', () => {
    const { status, err } = gazette(
      'render',
      'report.json',
      CARD,
      '--out',
      'card.png',
      '--width',
      '400',
      '--scale',
      '1.5',
    );
    assert.equal(status, 0, err);
    const png = readFileSync(at('card.png'));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.equal(png.readUInt32BE(16), (400 + 32) * 1.5);
  });

  it('writes words to standard output', () => {
    const { status, out } = gazette(
      'render',
      'report.json',
      'metric-grid',
      '--format',
      'text',
      '--lang',
      'en',
      '-o',
      '-',
    );
    assert.equal(status, 0);
    assert.match(out, /14\.6 trillion yuan/);
  });

  it('fills a page, which stays as it is otherwise', () => {
    writeFileSync(at('page.html'), `<p>Before\n${CARD}</gazette-metric-card>\n</p>`);
    const { status, out } = gazette('render', 'report.json', 'page.html', '--out', 'filled.html');
    assert.deepEqual([status, out], [0, 'filled.html: 1 widget filled\n']);
    assert.match(
      readFileSync(at('filled.html'), 'utf8'),
      /^<p>Before\n<gazette-metric-card metric="inclusive-loans"><div>.*14\.6万亿元/s,
    );
  });

  it('draws into a page that has its script from somewhere, and writes its own encoding alone', () => {
    writeFileSync(
      at('site.html'),
      `<!doctype html><html><head><script type="module" src="/gazette/all.js"></script></head><body>${CARD}</gazette-metric-card></body></html>`,
    );
    assert.equal(gazette('render', 'report.json', 'site.html', '-o', 'drawn.html').status, 0);
    assert.match(readFileSync(at('drawn.html'), 'utf8'), /<template shadowrootmode="open">.*<svg/s);
    // 余额, in GBK
    writeFileSync(at('old.html'), Buffer.concat([Buffer.from('<html><p>'), Buffer.from('d3e0b6eed4f6b3a4', 'hex')]));
    const { status, err } = gazette('render', 'report.json', 'old.html');
    assert.equal(status, 1);
    assert.match(err, /old\.html is in GB18030: save it as UTF-8/);
  });

  it('says what is not understood, and writes nothing', () => {
    const cases: [status: number, args: string[], words: string][] = [
      [2, ['timeine'], 'did you mean timeline?'],
      [2, [CARD, '--format', 'gif'], '--format gif is none of svg, html, wechat, mail, rss, text, csv, png'],
      [2, [CARD, '--page', 'javascript:alert(1)'], 'is no address that begins with https://'],
      [1, ['<gazette-metric-card metric="inclusive">'], 'Close to it: inclusive-loans.'],
      [1, ['source-text', '--format', 'png'], 'has no drawing'],
    ];
    for (const [expected, args, words] of cases) {
      const { status, err } = gazette('render', 'report.json', ...args);
      assert.deepEqual([status, err.includes(words)], [expected, true], `${args.join(' ')}: ${err}`);
    }
  });
});
