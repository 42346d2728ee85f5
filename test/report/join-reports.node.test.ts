import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cite } from '../../src/export/citation.js';
import { joinReports } from '../../src/report/join-reports.js';
import { parseReport } from '../../src/report/parse.js';
import { quoteText } from '../../src/report/quote.js';
import { entriesIn } from '../../src/report/report-index.js';
import type { Report } from '../../src/report/types.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import city from '../../stories/reports/city-2024.js';
import norwick from '../../stories/reports/norwick-2023.js';
import qingyuan from '../../stories/reports/qingyuan-2023.js';
import yunhe from '../../stories/reports/yunhe-2023.js';

const CHINESE = [bundled, city, qingyuan, yunhe];

function joined(reports: readonly Report[]): Report {
  const result = joinReports(reports);
  assert.ok('report' in result, JSON.stringify(result));
  return result.report;
}

/** The same report of another year, by its id. */
const named = (id: string, report: Report = city): Report => ({ ...structuredClone(report), id });

describe('joinReports', () => {
  it('gives a report that passes every check, whatever reports are joined in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(CHINESE, { minLength: 2 }), (reports) => {
        const { report, problems } = parseReport(structuredClone(joined(reports)));
        assert.deepEqual(problems, []);
        assert.equal(
          report?.metrics.length,
          reports.reduce((sum, { metrics }) => sum + metrics.length, 0),
        );
      }),
      { numRuns: 12 },
    );
  });

  // Never: shows a figure of another report than the one the page gave
  it('quotes the same words for every record as its own report does', () => {
    const whole = joined(CHINESE);
    const wordsOf = (report: Report, prefix = ''): [string, string][] =>
      entriesIn(report).map(({ kind, record }) => {
        const quote = kind === 'document' ? record.mentions[0] : record.quote;
        return [prefix + record.id, quote ? quoteText(report, quote) : ''];
      });
    const own = new Map(CHINESE.flatMap((report) => wordsOf(report, `${report.id}.`)));
    assert.deepEqual(new Map(wordsOf(whole)), own);
  });

  it('has a section for each report, with its title, over the sections that it had', () => {
    const { sections } = joined([bundled, yunhe]);
    const tops = sections.filter(({ parent }) => parent === undefined);
    assert.deepEqual(
      tops.map(({ id, title }) => [id, title]),
      [bundled, yunhe].map(({ id, title }) => [id, title]),
    );
  });

  it('has a part, a theme and an organisation once where reports call them alike, and apart where they do not', () => {
    const later = named('city-2025');
    const one = joined([city, later]);
    assert.equal(one.bureaus.length, city.bureaus.length);
    assert.equal(one.themes.length, city.themes.length);
    const other = { ...later, bureaus: later.bureaus.map((bureau) => ({ ...bureau, name: { zh: '另一个局' } })) };
    assert.equal(joined([city, other]).bureaus.length, city.bureaus.length * 2);
    const partners = joined([bundled, named('miit-2021-2022', bundled)]).partners;
    assert.equal(partners.length, bundled.partners.length);
    assert.equal(partners[0]?.actions.length, (bundled.partners[0]?.actions.length ?? 0) * 2);
  });

  it('cites each passage from where it was published', () => {
    const whole = joined([bundled, yunhe]);
    const metric = whole.metrics.find(({ id }) => id.startsWith('yunhe-2023.'));
    const start = metric?.sentence.spans[0]?.[0] ?? 0;
    const { gbt7714, bibtex } = cite(whole, { author: '某局', words: '某句', start });
    assert.ok(gbt7714.includes(yunhe.source.citation.title.zh ?? '?'), gbt7714);
    const own = yunhe.metrics.find(({ id }) => `yunhe-2023.${id}` === metric?.id)?.sentence.spans[0]?.[0];
    assert.ok(bibtex.startsWith(`@article{yunhe-2023-${own},`), bibtex);
  });

  it('says which reports were corrected, and how', () => {
    const corrected = { ...named('city-2025'), revision: { date: '2025-03', note: { zh: '改正一处数字。' } } };
    const { revision } = joined([city, corrected]);
    assert.equal(revision?.date, '2025-03');
    assert.ok(revision?.note.zh?.includes(city.title.zh ?? '?') && revision.note.zh.includes('改正一处数字。'));
  });

  it('refuses two of one id, of two languages, one that was joined before, and more than can be checked', () => {
    const reason = (reports: readonly Report[]): unknown => {
      const result = joinReports(reports);
      return 'problem' in result && result.problem.code === 'cannot-join' && result.problem.reason;
    };
    assert.equal(reason([city, city]), 'same-id');
    assert.equal(reason([city, norwick]), 'languages');
    assert.equal(reason([bundled, joined([city, yunhe])]), 'joined');
    const long = { ...city, source: { ...city.source, text: '字'.repeat(1_999_999) } };
    assert.equal(reason([bundled, long]), 'size');
    assert.equal(reason(Array.from({ length: 51 }, (_, i) => named(`city-${i}`))), 'size');
  });

  it('changes none of the reports that it joins', () => {
    const before = JSON.stringify(CHINESE);
    joined(CHINESE);
    assert.equal(JSON.stringify(CHINESE), before);
  });
});
