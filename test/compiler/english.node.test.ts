import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { readingText } from '../../src/compiler/reading-text.js';
import { verify } from '../../src/compiler/verify.js';

const source = `Annual report of the Port Authority

Trade
In the first eleven months of 2020 the port handled nearly 3.2 million tonnes of goods, up
4.1 per cent on the same period of 2019. No. 4 quay was rebuilt.
By 2025, the authority plans to add 12 berths.
`;

const yaml = `report:
  id: port-2020
  title: { en: Annual report, zh: 年度报告 }
  publisher: { en: Port Authority, zh: 港务局 }
  published: "2021-01"
  lang: en-GB
  citation:
    title: { en: Annual report, zh: 年度报告 }
    container: { en: Port Authority, zh: 港务局 }
    published: "2021-01"
bureaus:
  - { id: port, name: { en: Port Authority, zh: 港务局 }, shortName: { en: Port, zh: 港口 } }
sections:
  - { id: trade, bureau: port, starts: Trade, title: { en: Trade, zh: 贸易 }, year: "2020", role: outcome }
metrics:
  - { id: goods, section: trade, words: nearly 3.2 million tonnes, label: { en: "Goods, nearly 3.2 million tonnes", zh: 货物近320万吨 }, time: first eleven months of 2020 }
  - { id: growth, section: trade, words: 4.1 per cent, label: { en: Growth of 4.1%, zh: 增长4.1% } }
  - { id: berths, section: trade, words: 12 berths, label: { en: New berths, zh: 新泊位 }, role: target, time: "By 2025" }
`;

const faultsOf = (text: string, annotations: string): string[] => {
  const { report, faults } = compile(text, annotations);
  assert.equal(report, null);
  return faults.map(({ line, message }) => `${line}: ${message}`);
};

describe('an English report', () => {
  it('is compiled from its words, and verified from them', () => {
    const { report, faults } = compile(source, yaml);
    assert.deepEqual(faults, []);
    assert.ok(report);
    assert.deepEqual(
      report.metrics.map(({ quantity: { value, unit, qualifier }, direction, basis, time }) => [
        value,
        unit,
        qualifier,
        direction,
        basis,
        time.edtf,
      ]),
      [
        [3_200_000, 'tonnes', 'nearly', undefined, undefined, '2020-01/2020-11'],
        [4.1, '%', 'exact', 'up', 'year-on-year', '2020'],
        [12, 'berths', 'exact', 'up', undefined, '../2025'],
      ],
    );
    assert.deepEqual(verify(report), []);
  });

  it('quotes the sentence that a figure stands in, across the end of a line', () => {
    const { report } = compile(source, yaml);
    const spans = report?.metrics[1]?.sentence.spans ?? [];
    assert.equal(
      spans.map(([start, end]) => source.slice(start, end)).join(''),
      'In the first eleven months of 2020 the port handled nearly 3.2 million tonnes of goods, up\n4.1 per cent on the same period of 2019.',
    );
  });

  it('leaves no figure or time out: what is neither annotated nor dismissed is asked for', () => {
    for (const [words, id] of [
      ['12 berths', 'berths'],
      ['4.1 per cent', 'growth'],
      ['nearly 3.2 million tonnes', 'goods'],
    ]) {
      const left = yaml.replace(new RegExp(`  - \\{ id: ${id}, .*\\n`), '');
      assert.match(faultsOf(source, left).join('\n'), new RegExp(`the quantity “${words}” .* is neither annotated`));
    }
    assert.match(
      faultsOf(`${source}It closed on 3 May 2020.\n`, yaml).join('\n'),
      /the time “3 May 2020” .* is neither annotated nor dismissed/,
    );
    assert.match(
      faultsOf(`${source}It owed £12,2255 then.\n`, yaml).join('\n'),
      /the number “£12,2255” .* cannot be read whole/,
    );
  });

  it('holds an editor’s words to the numbers and qualifiers of the text', () => {
    const [invented] = faultsOf(source, yaml.replace('Growth of 4.1%', 'Growth of 4.2%'));
    assert.match(invented ?? '', /“4\.2” is not in the words of the text/);
    const [requalified] = faultsOf(source, yaml.replace('近320万吨', '320万吨'));
    assert.match(requalified ?? '', /“320万” is not qualified as in the text/);
  });
});

describe('a language that no grammar reads', () => {
  it('is refused, by the line of lang', () => {
    const line = yaml.slice(0, yaml.indexOf('  lang:')).split('\n').length;
    assert.deepEqual(faultsOf(source, yaml.replace('lang: en-GB', 'lang: fr')), [
      `${line}: report.lang: no grammar reads “fr”, so that no figure of the text could be checked; the grammars are of Chinese (zh) and English (en)`,
    ]);
  });

  it('is no language to verify a report in either', () => {
    const { report } = compile(source, yaml);
    assert.ok(report);
    assert.ok(verify({ ...report, lang: 'fr' }).some((difference) => difference.startsWith('lang is “fr”')));
  });
});

describe('the reading text of an English source', () => {
  const read = (text: string) => readingText(text, 'en').text;

  it('joins a sentence that was broken for the width of the page, with a space', () => {
    const line = 'The number of firms that took part in the survey rose by';
    assert.equal(read(`${line}\n3.1 per cent`), `${line} 3.1 per cent`);
    assert.equal(read(`${line}\r\nthree per cent`), `${line} three per cent`);
  });

  it('joins no heading, no paragraph and no sentence that is whole', () => {
    for (const text of [
      'Trade\nexports rose',
      'A\n\nb',
      'The number of firms that took part in the survey rose.\nit fell',
    ])
      assert.equal(read(text), text.replace('\n\n', '\n'));
  });
});
