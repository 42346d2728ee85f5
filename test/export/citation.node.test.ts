import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Citations, cite, type Passage } from '../../src/export/citation.js';
import { quoteText } from '../../src/report/quote.js';
import type { Report } from '../../src/report/types.js';
import report from '../../src/reports/miit-2020-2021.js';
import { fresh, metricOf } from '../bundled.js';

const author = '工业和信息化部中小企业局';
const words = quoteText(report, metricOf(report, 'inclusive-loans').sentence);
const TITLE = '工信部司局新年新思路：产业政策与法规司、中小企业局';

/** A citation from a report published at a time, and at an address where it has one. */
function citeAs(changes: Partial<Report['source']['citation']>, passage: Partial<Passage> = {}): Citations {
  const changed = fresh();
  Object.assign(changed.source.citation, changes);
  return cite(changed, { author, words, start: 1234, ...passage });
}

const url = 'https://example.org/2021/a.html';

describe('a passage cited by GB/T 7714', () => {
  it('is author, title [N], newspaper and date', () => {
    assert.equal(citeAs({}).gbt7714, `${author}. ${TITLE}[N]. 中国电子报, [2021-01].`);
    assert.equal(citeAs({ published: '2021-01-12' }).gbt7714, `${author}. ${TITLE}[N]. 中国电子报, 2021-01-12.`);
  });

  it('is [N/OL], with the address, where it is on line', () => {
    const { gbt7714 } = citeAs({ url });
    assert.ok(gbt7714.startsWith(`${author}. ${TITLE}[N/OL]. 中国电子报, [2021-01]. ${url}#:~:text=`), gbt7714);
    assert.ok(gbt7714.endsWith('.'));
  });

  it('says on which day the address was read, as the standard asks of what is on line', () => {
    const { gbt7714, bibtex } = citeAs({ url }, { accessed: '2021-02-01' });
    assert.ok(gbt7714.includes('[N/OL]. 中国电子报, [2021-01][2021-02-01]. https://'), gbt7714);
    assert.match(bibtex, /^ {2}urldate = \{2021-02-01\},$/m);
    const offline = citeAs({}, { accessed: '2021-02-01' });
    assert.doesNotMatch(offline.gbt7714 + offline.bibtex, /2021-02-01/);
  });

  it('has a date in brackets where the report is not sure of it', () => {
    assert.match(citeAs({ published: '2021-01' }).gbt7714, /中国电子报, \[2021-01\]\.$/, 'as the report itself is');
    for (const published of ['2021-01~', '2021-01?', '2021-01%'])
      assert.match(citeAs({ published }).gbt7714, /中国电子报, \[2021-01\]\.$/);
  });
});

describe('a passage cited by APA 7', () => {
  it('is author, date in brackets, title and newspaper', () => {
    assert.equal(citeAs({}).apa, `${author}. (ca. 2021, January). ${TITLE}. 中国电子报.`);
  });

  it('says the day where it is known, and the year alone where only that is', () => {
    assert.match(citeAs({ published: '2021-01-12' }).apa, /\(2021, January 12\)/);
    assert.match(citeAs({ published: '2021-12-02?' }).apa, /\(ca\. 2021, December 2\)/);
    assert.match(citeAs({ published: '2021~' }).apa, /\(ca\. 2021\)/);
    assert.match(citeAs({ published: '2021' }).apa, /\(2021\)/);
  });

  it('ends with the address, without a full stop that would be part of it', () => {
    assert.match(citeAs({ url }).apa, /中国电子报\. https:\/\/example\.org\/2021\/a\.html#:~:text=[^ ]*[^ .]$/);
  });
});

describe('a passage of a report in English', () => {
  it('is cited in English, though its title is known in Chinese too', () => {
    const { gbt7714, apa, bibtex } = cite({ ...fresh(), lang: 'en-GB' }, { author: 'SME Bureau', words, start: 0 });
    for (const citation of [gbt7714, apa, bibtex])
      assert.match(citation, /New Year, New Thinking at MIIT: .*(?:\n.*)?China Electronics News/);
  });
});

describe('a passage cited in BibTeX', () => {
  it('is an article with what is known, and nothing guessed', () => {
    assert.equal(
      citeAs({}).bibtex,
      [
        '@article{miit-2020-2021-1234,',
        `  author  = {{${author}}},`,
        `  title   = {{${TITLE}}},`,
        '  journal = {中国电子报},',
        '  year    = {2021},',
        '  month   = {1},',
        '  note    = {截至2020年9月末,普惠小微贷款余额达14.6万亿元,同比增长29.6\\%。}',
        '}',
      ].join('\n'),
    );
    assert.doesNotMatch(citeAs({ published: '2021' }).bibtex, /month/);
    assert.match(citeAs({ url }).bibtex, /^ {2}url {5}= \{https:/m);
  });

  it('escapes what TeX reads as its own: 3~5年 keeps its range', () => {
    const { bibtex } = citeAs({}, { words: '通过3~5年 a_b A&B #1 $2 5% x^2 \\cite' });
    assert.match(
      bibtex,
      /note {4}= \{通过3\\textasciitilde\{\}5年 a\\_b A\\&B \\#1 \\\$2 5\\% x\\textasciicircum\{\}2 \\textbackslash\{\}cite\}/,
    );
  });

  it('shortens long words, and says that it does', () => {
    assert.match(citeAs({}, { words: '字'.repeat(200) }).bibtex, /note {4}= \{字{119}…\}/);
    assert.match(citeAs({}, { words: '𠮷'.repeat(121) }).bibtex, /note {4}= \{(?:𠮷){119}…\}/u);
    assert.match(citeAs({}, { words: '字'.repeat(120) }).bibtex, /note {4}= \{字{120}\}/);
  });

  it('has braces that match and no command of the words’ own, whatever is cited', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string(), (who, what, path) => {
        const { bibtex } = citeAs({ url: `https://example.org/${path}` }, { author: who, words: what });
        let depth = 0;
        for (const character of bibtex.replaceAll(/\\[&%$#_]/g, '')) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          assert.ok(depth >= 0);
        }
        assert.equal(depth, 0);
        const field = bibtex.split('  note    = ').at(-1) ?? '';
        assert.doesNotMatch(
          field.replaceAll(/\\(?:[&%$#_]|text(?:asciitilde|asciicircum|backslash)\{\})/g, ''),
          /[\\&%$#_~^]/,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a link to the very words', () => {
  /** The text directive of a citation's address. */
  const fragment = (passage: string): string =>
    /#:~:text=(.*)$/.exec(citeAs({ url }, { words: passage }).apa)?.[1] ?? '';

  it('is the words, encoded, where they are short', () => {
    assert.equal(decodeURIComponent(fragment('同比增长29.6%')), '同比增长29.6%');
  });

  it('is their first and last words, parted by a comma, where they are long', () => {
    const long = `${'头'.repeat(20)}${'中'.repeat(40)}${'尾'.repeat(20)}`;
    const [first, last, ...more] = fragment(long).split(',').map(decodeURIComponent);
    assert.match(first ?? '', /^头{15,20}$/);
    assert.match(last ?? '', /^尾{15,20}$/);
    assert.deepEqual(more, []);
  });

  it('is the first and last words of what something stands between, since no browser finds them as one', () => {
    const broken = metricOf(report, 'enterprises-served').sentence;
    const stretches = broken.spans.map(([start, end]) => report.source.text.slice(start, end));
    assert.equal(stretches.length, 2);
    const [first = '', last = ''] = (
      /#:~:text=(.*)$/.exec(citeAs({ url }, { words: stretches.join(''), stretches }).apa)?.[1] ?? ''
    )
      .split(',')
      .map(decodeURIComponent);
    assert.ok(first !== '' && stretches[0]?.startsWith(first), first);
    assert.ok(last !== '' && stretches[1]?.endsWith(last), last);
    assert.deepEqual(fragment('上文\n\n下文').split(',').map(decodeURIComponent), ['上文', '下文']);
  });

  it('cuts between words, since a browser finds no half of one', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    for (const { sentence } of report.metrics) {
      const whole = quoteText(report, sentence);
      const [first = '', last] = fragment(whole).split(',').map(decodeURIComponent);
      const ends = Array.from(segmenter.segment(whole), ({ index }) => index);
      if (last === undefined) continue;
      assert.ok(ends.includes(first.length), first);
      assert.ok(ends.includes(whole.length - last.length), last);
    }
    assert.deepEqual(fragment(`${'a'.repeat(70)} ${'b'.repeat(70)}`).split(','), ['a'.repeat(70), 'b'.repeat(70)]);
  });

  it('encodes commas, hyphens and ampersands, which the syntax takes for its own', () => {
    assert.equal(fragment('a,b-c&d'), 'a%2Cb%2Dc%26d');
  });

  it('takes the place of a fragment that the address has', () => {
    assert.doesNotMatch(citeAs({ url: `${url}#top` }).apa, /#top/);
  });

  it('is made of whole characters, whatever the words', () => {
    const word = fc.string({
      unit: fc.constantFrom('字', '𠮷', '😀', '\ud83d', '\udc00', 'a', '-', ' ', '\n'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(word, (passage) => {
        assert.match(fragment(passage), /^(?:[A-Za-z0-9_.!~*'()]|%[0-9A-F]{2}|,)*$/);
        assert.doesNotThrow(() => decodeURIComponent(fragment(passage)));
      }),
    );
    assert.ok(fragment(`${'a'.repeat(19)}😀${'b'.repeat(60)}`).startsWith(`${'a'.repeat(19)}%F0%9F%98%80,`));
  });
});
