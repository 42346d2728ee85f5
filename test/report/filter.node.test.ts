import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { threadsOf } from '../../src/elements/outcome-threads/threads.js';
import { filterReport, matching, yearsOf } from '../../src/report/filter.js';
import type { FilterChoice } from '../../src/report/filter-choice.js';
import { entriesIn, indexReport, type ReportIndex } from '../../src/report/report-index.js';
import { sectionPath } from '../../src/report/section-tree.js';
import { statedTowards, targetsOf } from '../../src/report/targets.js';
import report from '../../src/reports/miit-2020-2021.js';
import { byId } from '../bundled.js';

const whole = indexReport(report);
const NONE: FilterChoice = { bureaus: [], section: '', year: '' };

function filtered(choice: Partial<FilterChoice>): ReportIndex {
  const all = { ...NONE, ...choice };
  return filterReport(whole, { ...all, words: { zh: 'x' }, matches: matching(all, whole) });
}

const idsIn = (index: ReportIndex): string[] => entriesIn(index.report).map(({ record }) => record.id);
const anyChoice = fc.record({
  bureaus: fc.subarray(report.bureaus.map(({ id }) => id)),
  section: fc.constantFrom('', ...report.sections.map(({ id }) => id)),
  year: fc.constantFrom('', '1999', ...yearsOf(whole)),
});

describe('the filter of a report', () => {
  it('lets everything through where it sets no limit', () => {
    assert.deepEqual(idsIn(filtered({})), idsIn(whole));
  });

  it('parts the records among the bureaus, none lost and none twice', () => {
    const parts = report.bureaus.flatMap(({ id }) => idsIn(filtered({ bureaus: [id] })));
    assert.deepEqual(parts.sort(), idsIn(whole).sort());
  });

  it('takes a section with the sections inside it, and nothing else', () => {
    const inside = idsIn(filtered({ section: 'sme-2021' }));
    for (const { record } of entriesIn(report)) {
      const stands = sectionPath(whole.sections, record.section).some(({ id }) => id === 'sme-2021');
      assert.equal(inside.includes(record.id), stands, record.id);
    }
  });

  it('takes the year that a time reaches into: 2019—2020 is of both, from 2021 on of every year after', () => {
    const { id } = report.events.find(({ time }) => time.edtf === '2019/2020') ?? byId(report.events, '');
    const open = report.metrics.find(({ time }) => time.edtf === '2021/..')?.id ?? '';
    const isIn = (year: string, record: string): boolean => idsIn(filtered({ year })).includes(record);
    assert.deepEqual(
      ['2018', '2019', '2020', '2021'].map((year) => isIn(year, id)),
      [false, true, true, false],
    );
    assert.deepEqual(
      ['2020', '2021', '2030'].map((year) => isIn(year, open)),
      [false, true, true],
    );
  });

  it('gives a document, which has no time of its own, the year of its section', () => {
    for (const { id, section } of filtered({ year: '2021' }).report.documents) {
      const place = sectionPath(whole.sections, section);
      assert.equal(place.findLast(({ year }) => year)?.year, '2021', id);
    }
    assert.ok(filtered({ year: '2021' }).report.documents.length > 0);
  });

  it('narrows further with each limit, and keeps all look-ups, the text, bureaus and sections whole', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const index = filtered(choice);
        const shown = new Set(idsIn(index));
        const { bureaus, section, year } = choice;
        for (const looser of [{ bureaus }, { section }, { year }, { bureaus, section }, { section, year }]) {
          const allowed = new Set(idsIn(filtered(looser)));
          assert.ok([...shown].every((id) => allowed.has(id)));
        }
        assert.equal(index.entries, whole.entries);
        assert.equal(index.metrics, whole.metrics);
        assert.equal(index.whole, whole);
        assert.equal(index.report.source, report.source);
        assert.equal(index.report.bureaus, report.bureaus);
        assert.equal(index.report.sections, report.sections);
      }),
      { numRuns: 100 },
    );
  });

  it('never makes a task lose its forerunner, or an outcome its sequel', () => {
    const both = (): boolean => true;
    const known = threadsOf(whole, both);
    fc.assert(
      fc.property(anyChoice, (choice) => {
        for (const thread of threadsOf(filtered(choice), both))
          assert.ok(
            known.some((other) => JSON.stringify(other) === JSON.stringify(thread)),
            'a thread is whole',
          );
      }),
      { numRuns: 50 },
    );
    assert.deepEqual(threadsOf(filtered({ year: '1999' }), both), []);
  });

  it('never makes a target lose what the text states towards it', () => {
    const index = filtered({ year: '2021' });
    const [target] = targetsOf(index).filter((metric) => statedTowards(metric, whole).length > 0);
    assert.ok(target);
    assert.deepEqual(statedTowards(target, index), statedTowards(target, whole));
  });

  it('keeps a comparison whole or leaves it out', () => {
    for (const comparison of filtered({ bureaus: ['sme'], year: '2020' }).report.comparisons)
      assert.equal(comparison, whole.comparisons.get(comparison.id));
  });

  it('offers the years that records are of', () => {
    assert.deepEqual(yearsOf(whole), ['2019', '2020', '2021']);
  });
});
