import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { fromTable } from '../../src/compiler/table/from-table.js';
import { cite } from '../../src/export/citation.js';
import { recordsCsv, recordsJson } from '../../src/export/data.js';
import { creditLine } from '../../src/i18n/credit.js';
import { joinReports } from '../../src/report/join-reports.js';
import { indexReport } from '../../src/report/report-index.js';
import type { Report } from '../../src/report/types.js';
import { site } from '../../src/site/site.js';
import { sourceText } from '../../src/source/source.js';
import city from '../../stories/reports/yunhe-2023.js';

const { source, yaml } = fromTable('名称,数值,单位,时间\n出口,1234.5,亿元,2023\n', { title: '主要指标' });
const { report } = compile(source, yaml) as { report: Report };
const index = indexReport(report);
const [metric] = report.metrics;
assert.ok(metric);
const LINE = '出口：2023年，1234.5亿元。';

describe('a report of a table', () => {
  it('says under every widget that its source is not attached', () => {
    assert.match(creditLine(report, 'zh'), /据表格，出处未附$/);
    assert.match(creditLine(report, 'en'), /From a table; source not attached$/);
    assert.doesNotMatch(creditLine(city, 'zh'), /据表格/);
  });

  it('says so of words that a reader copies or cites, and cites no place of a page', () => {
    const words = sourceText(index, { section: 'table', sentence: metric.sentence, quote: metric.quote });
    assert.equal(words, `${LINE}（据表格，出处未附）`);
    const cited = {
      ...report,
      source: { ...report.source, citation: { ...report.source.citation, url: 'https://example.org/t' } },
    };
    const { bibtex, gbt7714 } = cite(cited, { author: '某局', words: LINE, start: metric.sentence.spans[0]?.[0] ?? 0 });
    assert.match(bibtex, /note {4}= \{.*（据表格，出处未附）\}/);
    assert.doesNotMatch(gbt7714, /:~:text/);
  });

  it('gives no sentence in its data', () => {
    const entries = [...index.entries.values()];
    assert.doesNotMatch(recordsCsv(entries, index, 'zh'), new RegExp(LINE));
    assert.match(recordsCsv(entries, index, 'zh'), /据表格，出处未附/);
    assert.equal(JSON.parse(recordsJson(entries, index)).sourceKind, 'table');
  });

  it('is on a site no text as published, and quotes none', () => {
    const html = site(report, JSON.stringify(report)).get('index.html') ?? '';
    assert.match(html, /每一行由表格的单元格连成，不是发表过的句子：出处未附。/);
    assert.doesNotMatch(html, /原文照录|所在的原句|<q /);
  });

  it('joined with a published one keeps what is of which', () => {
    const joined = joinReports([report, { ...city }]);
    assert.ok('report' in joined);
    assert.deepEqual(
      joined.report.source.texts?.map(({ kind }) => kind),
      ['table', undefined],
    );
    assert.match(creditLine(joined.report, 'zh'), /据表格，出处未附$/);
  });
});
