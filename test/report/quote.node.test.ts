import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quoteText } from '../../src/report/quote.js';
import { quoteSegments } from '../../src/report/quote-segments.js';
import { sectionPath } from '../../src/report/section-tree.js';
import type { Section } from '../../src/report/types.js';
import report from '../../src/reports/miit-2020-2021.js';
import { byId, metricOf } from '../bundled.js';

const sections = new Map(report.sections.map((section) => [section.id, section]));

describe('the words of a quote', () => {
  it('are its spans set end to end, without what the page puts between', () => {
    assert.equal(quoteText(report, byId(report.events, 'cases-handled').quote), '办理行政复议、行政诉讼案件400余件');
    assert.equal(quoteText(report, byId(report.events, 'heritage').quote), '发布第四批国家工业遗产名单');
  });

  it('count offsets in UTF-16 units, so that a character outside the basic plane is two', () => {
    const source = { ...report.source, text: '𠮷林12家' };
    assert.equal(quoteText({ ...report, source }, { spans: [[3, 6]] }), '12家');
  });

  it('of every figure hold the words that say it, and stand in its sentence', () => {
    for (const { id, quote, sentence, quantity, change } of report.metrics) {
      assert.ok(quoteText(report, quote).includes(quantity.written), id);
      assert.ok(quoteText(report, sentence).includes(quantity.written), id);
      if (change) assert.ok(quoteText(report, sentence).includes(change.quantity.written), id);
    }
  });
});

describe('the place of a record', () => {
  it('is its section and all around it, the outermost first', () => {
    assert.deepEqual(
      sectionPath(sections, 'law-resumption').map(({ id }) => id),
      ['law', 'law-2020', 'law-resumption'],
    );
  });

  it('is nowhere for a section that does not exist', () => {
    assert.deepEqual(sectionPath(sections, 'nowhere'), []);
  });

  it('ends, where sections lie within each other in a ring', () => {
    const first = byId(report.sections, 'law');
    const ring = new Map<string, Section>([
      ['a', { ...first, id: 'a', parent: 'b' }],
      ['b', { ...first, id: 'b', parent: 'a' }],
    ]);
    assert.deepEqual(
      sectionPath(ring, 'a').map(({ id }) => id),
      ['b', 'a'],
    );
  });
});

describe('a sentence cut for display', () => {
  const cut = (id: string) => {
    const { sentence, quote } = metricOf(report, id);
    return quoteSegments(report, sentence, quote);
  };

  it('adds up to the sentence for every figure, with the words of the figure open', () => {
    for (const { id, quote, sentence } of report.metrics) {
      const segments = cut(id);
      const said = segments.filter(({ kind }) => kind !== 'break' && kind !== 'heading');
      assert.equal(said.map(({ text }) => text).join(''), quoteText(report, sentence), id);
      const open = segments.filter(({ kind }) => kind === 'open');
      assert.equal(open.map(({ text }) => text).join(''), quoteText(report, quote), id);
      segments.forEach(({ kind, text }, i) => {
        assert.ok(text !== '' || kind === 'break', id);
        assert.notEqual(kind, segments[i + 1]?.kind, `${id}: neighbours differ`);
      });
    }
  });

  it('shows a heading that stands in it, and leaves its words out of the sentence', () => {
    assert.deepEqual(
      cut('legal-cases').map(({ kind, text }) => [kind, text]),
      [
        ['plain', '全年办理行政复议、'],
        ['heading', '2021, 开创产业政策与法规工作新局面'],
        ['plain', '行政诉讼案件'],
        ['open', '400余件'],
        ['plain', '。'],
      ],
    );
  });

  it('marks where the page breaks it, the stated time, and the other figures in it', () => {
    assert.deepEqual(
      cut('services-provided').map(({ kind, text }) => [kind, text]),
      [
        ['time', '2020年1—11月'],
        ['plain', ',中小企业公共服务体系开展服务活动'],
        ['figure', '8万多次'],
        ['plain', ',直接'],
        ['break', ''],
        ['plain', '提供服务'],
        ['open', '630多万次'],
        ['plain', ',服务企业'],
        ['figure', '5700多万次'],
        ['plain', '。'],
      ],
    );
  });

  it('marks the change of a figure as a figure, and of its own words only those that are open', () => {
    const kinds = cut('inclusive-loans').filter(({ kind }) => kind !== 'plain');
    assert.deepEqual(
      kinds.map(({ kind, text }) => [kind, text]),
      [
        ['time', '截至2020年9月末'],
        ['open', '14.6万亿元'],
        ['figure', '29.6%'],
      ],
    );
  });
});
