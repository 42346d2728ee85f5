import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { threadsOf } from '../../src/elements/outcome-threads/threads.js';
import { describeMetric } from '../../src/i18n/metric.js';
import { parseEdtf } from '../../src/report/edtf.js';
import { LIMITS } from '../../src/report/limits.js';
import { parseReport } from '../../src/report/parse.js';
import type { Problem } from '../../src/report/problem.js';
import { quoteText } from '../../src/report/quote.js';
import { quoteSegments } from '../../src/report/quote-segments.js';
import { indexReport } from '../../src/report/report-index.js';
import { sectionPath } from '../../src/report/section-tree.js';
import { statedTowards, targetsOf } from '../../src/report/targets.js';
import type { Quote, Report } from '../../src/report/types.js';
import { bundledText, byId, fresh, metricOf } from '../bundled.js';

const LISTS = ['sections', 'metrics', 'events', 'documents', 'partners', 'tasks', 'comparisons', 'frameworks'] as const;

/** The bundled report after a change: what stands of it, and what is wrong. */
function after(edit: (report: Report) => unknown): { report: Report; problems: Problem[] } {
  const changed = fresh();
  edit(changed);
  const { report, problems } = parseReport(changed);
  assert.ok(report, JSON.stringify(problems[0]));
  return { report, problems };
}

/** The one problem of a report that is refused whole. */
function refusal(value: unknown): Problem {
  const { report, problems } = parseReport(value);
  assert.equal(report, null);
  assert.equal(problems.length, 1);
  const [problem] = problems;
  assert.ok(problem);
  return problem;
}

/** That a change costs the records named, the comparisons that list them, and no other; gives the first problem. */
function assertLost(
  edit: (report: Report) => unknown,
  lost: Partial<Record<(typeof LISTS)[number], string[]>>,
): Problem | undefined {
  const { report, problems } = after(edit);
  const gone = Object.values(lost).flat();
  const whole = fresh();
  const comparing = whole.comparisons.filter(({ rows }) =>
    rows.some((row) => {
      const listed = 'metrics' in row ? row.metrics : 'records' in row ? row.records : [];
      return listed.some((id) => gone.includes(id));
    }),
  );
  for (const list of LISTS) {
    const kept = new Set<string>(report[list].map(({ id }) => id));
    const missing = whole[list].map(({ id }) => id).filter((id) => !kept.has(id));
    assert.deepEqual(missing, list === 'comparisons' ? comparing.map(({ id }) => id) : (lost[list] ?? []), list);
  }
  return problems[0];
}

const outside: Quote = { spans: [[3, 9_999_999]] };

describe('a report that came from anywhere', () => {
  it('stands whole where nothing is wrong, from its text or parsed, and leaves what it was given alone', () => {
    const given = fresh();
    const before = structuredClone(given);
    for (const value of [bundledText, given]) {
      const { report, problems } = parseReport(value);
      assert.deepEqual(problems, []);
      for (const list of LISTS) assert.equal(report?.[list].length, given[list].length);
    }
    assert.deepEqual(given, before);
  });

  it('is refused where it is not JSON', () => {
    for (const text of ['', '{', '<!doctype html>', bundledText.slice(0, -20), '\ufeff{}'])
      assert.deepEqual(refusal(text), { code: 'not-json' });
  });

  it('is refused where its format is another or missing, with what it says', () => {
    assert.deepEqual(refusal({ ...fresh(), format: 'gazette-report' }), {
      code: 'wrong-format',
      found: 'gazette-report',
    });
    for (const value of [null, 1, [], {}, { format: 1 }, 'true', '[]'])
      assert.deepEqual(refusal(value), { code: 'wrong-format', found: '' });
  });

  it('is refused where its format is newer than this reads', () => {
    assert.deepEqual(refusal({ format: 'gazette-report/3', all: 'else' }), {
      code: 'newer-format',
      found: 'gazette-report/3',
    });
  });

  it('is refused where it, or its citation, was published on no day of the calendar', () => {
    for (const published of ['2021-02-30', '2021-13', '2021-00-10', '2022/2021', '../..']) {
      const own = fresh();
      own.published = published;
      assert.deepEqual(refusal(own), { code: 'invalid-field', path: 'published', expected: 'EDTF', found: published });
      const cited = fresh();
      cited.source.citation.published = published;
      assert.deepEqual(refusal(cited), {
        code: 'invalid-field',
        path: 'source.citation.published',
        expected: 'EDTF',
        found: published,
      });
    }
    for (const published of ['../2022', '2021/..', '0044-03-15', '2021-02-28~']) {
      const own = fresh();
      own.published = published;
      assert.deepEqual(parseReport(own).problems, [], published);
    }
  });

  it('is refused where a field is wrong, with the path of the field and what it should be', () => {
    const wrong = (edit: (report: Report) => unknown): Problem => {
      const report = fresh();
      edit(report);
      return refusal(report);
    };
    const cases: [edit: (report: Report) => unknown, path: string, expected: RegExp, found: RegExp][] = [
      [
        ({ metrics }: Report) => Object.assign(metrics[0] ?? {}, { role: 'result' }),
        'metrics.0.role',
        /"outcome"/,
        /^"result"$/,
      ],
      [
        ({ metrics }: Report) => Object.assign(metrics[2]?.quantity ?? {}, { value: '5' }),
        'metrics.2.quantity.value',
        /^number$/,
        /^"5"$/,
      ],
      [
        ({ bureaus }: Report) => Object.assign(bureaus[1] ?? {}, { id: 'SME' }),
        'bureaus.1.id',
        /^a-z, 0-9 and -$/,
        /^"SME"$/,
      ],
      [
        ({ bureaus }: Report) => Object.assign(bureaus[1] ?? {}, { name: {} }),
        'bureaus.1.name',
        /^zh \/ en$/,
        /^Object$/,
      ],
      [
        ({ tasks }: Report) => Object.assign(tasks[1]?.time ?? {}, { edtf: 'soon' }),
        'tasks.1.time.edtf',
        /^EDTF$/,
        /^"soon"$/,
      ],
      [({ source }: Report) => Object.assign(source, { sha256: 'x' }), 'source.sha256', /^sha256$/, /^"x"$/],
      [
        ({ documents }: Report) => Object.assign(documents[3] ?? {}, { mentions: [] }),
        'documents.3.mentions',
        /1/,
        /0/,
      ],
    ];
    for (const [edit, path, expected, found] of cases) {
      const problem = wrong(edit);
      assert.ok(problem.code === 'invalid-field', path);
      assert.equal(problem.path, path);
      assert.match(problem.expected, expected);
      assert.match(problem.found, found);
    }
  });

  it('names at most twenty fields that are wrong, and shows little of what is in them', () => {
    const report = fresh();
    for (const metric of report.metrics) Object.assign(metric, { role: 'x'.repeat(5000) });
    const { problems } = parseReport(report);
    assert.equal(problems.length, 20);
    assert.ok(JSON.stringify(problems).length < 6000);
  });

  // Never: runs or asks for anything that a report names
  it('is refused where its link is a script, or anything that is not a web address', () => {
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      '//host',
      'file:///etc',
      'x\nhttps://a',
    ]) {
      const report = fresh();
      report.source.citation.url = url;
      const problem = refusal(report);
      assert.deepEqual(problem, {
        code: 'invalid-field',
        path: 'source.citation.url',
        expected: 'http: or https:',
        found: `"${url}"`,
      });
    }
    assert.deepEqual(
      after(({ source }) => Object.assign(source.citation, { url: 'https://example.org/a' })).problems,
      [],
    );
  });

  it('is refused where its text is larger than the limit', () => {
    const report = fresh();
    report.source.text = report.source.text.padEnd(LIMITS.text + 1, '。');
    const problem = refusal(report);
    assert.ok(problem.code === 'invalid-field');
    assert.equal(problem.path, 'source.text');
    assert.ok(problem.found.length <= 60);
    report.source.text = report.source.text.slice(0, LIMITS.text);
    assert.deepEqual(parseReport(report).problems, []);
  });

  it('is refused where a value is no finite number', () => {
    const text = bundledText.replace('"value":131', '"value":1e999');
    assert.equal(refusal(text).code, 'invalid-field');
  });
});

describe('a record that its own text does not bear out is left out, and the others stand:', () => {
  it('one whose words are not what stands there', () => {
    const problem = assertLost(({ metrics }) => Object.assign(metrics[0]?.quantity ?? {}, { written: '19个' }), {
      metrics: ['leading-group-departments'],
    });
    assert.deepEqual(problem, {
      code: 'written-mismatch',
      path: 'metrics.0.quantity.written',
      id: 'leading-group-departments',
      written: '19个',
      found: '18个',
    });
    const change = assertLost(
      (report) => Object.assign(metricOf(report, 'maker-projects').change?.quantity ?? {}, { written: '61%' }),
      {
        metrics: ['maker-projects'],
      },
    );
    assert.equal(change?.code, 'written-mismatch');
    const duration = assertLost(
      (report) => Object.assign(metricOf(report, 'target-little-giants').time.duration ?? {}, { written: '1年' }),
      {
        metrics: ['target-little-giants'],
      },
    );
    assert.equal(duration?.code, 'written-mismatch');
  });

  it('one whose quote lies outside the text, is empty, runs backwards or overlaps itself', () => {
    const spans: Quote['spans'][] = [
      [[3, 9_999_999]],
      [[7, 7]],
      [[9, 4]],
      [
        [10, 20],
        [15, 30],
      ],
      [
        [20, 30],
        [10, 12],
      ],
    ];
    for (const bad of spans) {
      const problem = assertLost(({ metrics }) => Object.assign(metrics[0]?.quote ?? {}, { spans: bad }), {
        metrics: ['leading-group-departments'],
      });
      assert.deepEqual(problem, { code: 'quote-outside', path: 'metrics.0.quote', id: 'leading-group-departments' });
    }
  });

  it('whichever of its quotes is outside', () => {
    const edits: [edit: (report: Report) => unknown, lost: Parameters<typeof assertLost>[1]][] = [
      [(report) => Object.assign(metricOf(report, 'forums'), { sentence: outside }), { metrics: ['forums'] }],
      [
        (report) => Object.assign(metricOf(report, 'maker-projects').change ?? {}, { quote: outside }),
        { metrics: ['maker-projects'] },
      ],
      [
        (report) => Object.assign(metricOf(report, 'course-visits').time, { quote: outside }),
        { metrics: ['course-visits'] },
      ],
      [(report) => Object.assign(byId(report.events, 'capacity').time, { quote: outside }), { events: ['capacity'] }],
      [(report) => Object.assign(byId(report.events, 'capacity'), { sentence: outside }), { events: ['capacity'] }],
      [(report) => Object.assign(byId(report.tasks, 'task-fairs'), { quote: outside }), { tasks: ['task-fairs'] }],
      [
        (report) => Object.assign(byId(report.partners, 'cctv').actions[0] ?? {}, { quote: outside }),
        { partners: ['cctv'] },
      ],
      [(report) => Object.assign(byId(report.sections, 'law-2021'), { quote: outside }), { sections: ['law-2021'] }],
      [(report) => Object.assign(byId(report.frameworks, '321'), { quote: outside }), { frameworks: ['321'] }],
      [
        (report) => Object.assign(byId(report.frameworks, '321').levels[1]?.items[0] ?? {}, { quote: outside }),
        { frameworks: ['321'] },
      ],
    ];
    for (const [edit, lost] of edits) {
      assert.equal(assertLost(edit, lost)?.code, 'quote-outside');
    }
  });

  it('one at a time that no calendar has', () => {
    for (const edtf of ['2020-13', '2020-02-30', '2020-11/2020-01', '2020/2020/2020']) {
      const { report, problems } = after((changed) => Object.assign(metricOf(changed, 'forums').time, { edtf }));
      assert.ok(!report.metrics.some(({ id }) => id === 'forums'));
      assert.deepEqual(problems[0], {
        code: 'invalid-field',
        path: 'metrics.15.time.edtf',
        expected: 'EDTF',
        found: edtf,
      });
    }
  });

  it('one of a bureau or a section that does not exist', () => {
    const { report, problems } = after(({ tasks, frameworks }) => {
      Object.assign(tasks[0] ?? {}, { bureau: 'nobody' });
      Object.assign(tasks[1] ?? {}, { section: 'nowhere' });
      Object.assign(frameworks[0] ?? {}, { section: 'nowhere' });
    });
    assert.equal(report.tasks.length, fresh().tasks.length - 2);
    assert.deepEqual(report.frameworks, []);
    for (const [path, value] of [
      ['tasks.0.bureau', 'nobody'],
      ['tasks.1.section', 'nowhere'],
      ['frameworks.0.section', 'nowhere'],
    ])
      assert.ok(
        problems.some(
          (problem) => problem.code === 'unknown-reference' && problem.path === path && problem.value === value,
        ),
      );
  });

  it('the second of two with one id', () => {
    const { report, problems } = after(({ events }) => Object.assign(events[3] ?? {}, { id: 'forums' }));
    assert.equal(report.metrics.filter(({ id }) => id === 'forums').length, 1);
    assert.equal(report.events.filter(({ id }) => id === 'forums').length, 0);
    assert.ok(problems.some((problem) => problem.code === 'duplicate-id' && problem.value === 'forums'));
  });

  it('the second of two bureaus, themes, sections, comparisons or frameworks with one id', () => {
    const lists = ['bureaus', 'themes', 'sections', 'comparisons', 'frameworks'] as const;
    for (const list of lists) {
      const whole = fresh();
      const { length } = whole[list];
      const { report, problems } = after((changed) =>
        Object.assign(changed, { [list]: [...changed[list], changed[list][0]] }),
      );
      assert.equal(report[list].length, length, list);
      assert.deepEqual(problems, [{ code: 'duplicate-id', path: `${list}.${length}.id`, value: whole[list][0]?.id }]);
    }
  });

  it('sections whose parents lead back to them, and nothing that stands in them', () => {
    const { report, problems } = after(({ sections }) => {
      Object.assign(byId(sections, 'law'), { parent: 'law-2020' });
      Object.assign(byId(sections, 'preface'), { parent: 'preface' });
    });
    assert.deepEqual(problems, [
      { code: 'cyclic-parent', path: 'sections.0.parent', value: 'preface' },
      { code: 'cyclic-parent', path: 'sections.1.parent', value: 'law-2020' },
      { code: 'cyclic-parent', path: 'sections.2.parent', value: 'law' },
    ]);
    const whole = fresh();
    assert.equal(report.sections.length, whole.sections.length - 3);
    assert.equal(report.metrics.length, whole.metrics.length);
    const { sections } = indexReport(report);
    assert.deepEqual(
      sectionPath(sections, 'law-resumption').map(({ id }) => id),
      ['law-resumption'],
    );
  });

  it('sections in a chain of any length past what may stand one within another, whichever way it is written', () => {
    const { report, problems } = after((changed) => {
      const [first] = changed.sections;
      assert.ok(first);
      const chain = Array.from({ length: 50_000 }, (_, i) => ({ ...first, id: `s-${i}`, parent: `s-${i + 1}` }));
      changed.sections.push(...chain, { ...first, id: 's-50000' });
    });
    assert.equal(report.sections.length, fresh().sections.length + LIMITS.depth);
    assert.ok(problems.slice(0, -1).every(({ code }) => code === 'too-deep'));
    assert.deepEqual(problems.at(-1), { code: 'more-problems', count: 50_001 - LIMITS.depth - LIMITS.problems });
  });

  it('one that links to a record or a theme that is nowhere in the report', () => {
    const edits: [edit: (report: Report) => unknown, path: RegExp][] = [
      [({ events }) => Object.assign(events[0] ?? {}, { metrics: ['nothing'] }), /^events\.0\.metrics$/],
      [({ documents }) => Object.assign(documents[0] ?? {}, { issuers: ['nothing'] }), /^documents\.0\.issuers$/],
      [({ tasks }) => Object.assign(tasks[0] ?? {}, { continues: ['nothing'] }), /^tasks\.0\.continues$/],
      [({ tasks }) => Object.assign(tasks[0] ?? {}, { metrics: ['nothing'] }), /^tasks\.0\.metrics$/],
      [({ metrics }) => Object.assign(metrics[0] ?? {}, { theme: 'nothing' }), /^metrics\.0\.theme$/],
      [({ comparisons }) => Object.assign(comparisons[0] ?? {}, { theme: 'nothing' }), /^comparisons\.0\.theme$/],
      [
        ({ frameworks }) => Object.assign(frameworks[0]?.levels[0]?.items[0] ?? {}, { tasks: ['nothing'] }),
        /^frameworks\.0\.levels$/,
      ],
    ];
    for (const [edit, path] of edits) {
      const [problem] = after(edit).problems;
      assert.ok(problem?.code === 'unknown-reference' && problem.value === 'nothing', String(path));
      assert.match(problem.path, path);
    }
  });

  it('no record because one that it links to is left out', () => {
    assertLost(({ metrics }) => Object.assign(byId(metrics, 'target-little-giants'), { quote: outside }), {
      metrics: ['target-little-giants'],
    });
  });

  it('one action of a partner, and the partner only where no action is left', () => {
    const { report } = after((changed) =>
      Object.assign(byId(changed.partners, 'finance').actions[0] ?? {}, { quote: outside }),
    );
    assert.equal(byId(report.partners, 'finance').actions.length, byId(fresh().partners, 'finance').actions.length - 1);
  });

  it('a comparison whose figure is lost, since it would compare what is not there', () => {
    const { report, problems } = after((changed) =>
      Object.assign(metricOf(changed, 'provinces-on-capacity').quantity, { written: '99个' }),
    );
    assert.ok(!report.comparisons.some(({ id }) => id === 'provinces'));
    assert.ok(report.comparisons.some(({ id }) => id === 'departments'));
    assert.ok(
      problems.some((problem) => problem.code === 'unknown-reference' && problem.value === 'provinces-on-capacity'),
    );
  });
});

describe('whatever it is given, reading a report', () => {
  /** Uses a report as the elements do; throws where anything that stands cannot be shown. */
  function use(report: Report): void {
    const index = indexReport(report);
    const { text } = report.source;
    const inside = ({ spans }: Quote): void => {
      for (const [start, end] of spans) assert.ok(start >= 0 && start < end && end <= text.length);
    };
    for (const metric of report.metrics) {
      inside(metric.quote);
      inside(metric.sentence);
      assert.ok(quoteText(report, metric.quote).includes(metric.quantity.written));
      assert.ok(parseEdtf(metric.time.edtf));
      assert.doesNotMatch(describeMetric(metric, 'zh') + describeMetric(metric, 'en'), /undefined|NaN/);
      quoteSegments(report, metric.sentence, metric.quote);
    }
    for (const { quote, sentence } of report.events) [quote, sentence].forEach(inside);
    for (const { quote } of [...report.tasks, ...report.sections, ...report.frameworks]) inside(quote);
    for (const { mentions } of report.documents) mentions.forEach(inside);
    threadsOf(index, () => true);
    for (const target of targetsOf(index)) statedTowards(target, index);
  }

  it('never throws on any JSON, parsed or as text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('gazette-report/1', 'gazette-report/2', 'x'), (value, format) => {
        for (const given of [value, JSON.stringify(value), { ...(value as object), format }]) {
          const { report, problems } = parseReport(given);
          assert.equal(report, null);
          assert.notEqual(problems.length, 0);
        }
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(parseReport(text).report, null);
      }),
    );
  });

  type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

  /** Goes down a value by the choices and changes what it comes to. */
  function change(value: Json, choices: readonly number[], to: Json | undefined): void {
    if (typeof value !== 'object' || value === null) return;
    const [choice = 0, ...rest] = choices;
    const keys = Object.keys(value);
    const key = keys[choice % keys.length];
    if (key === undefined) return;
    const held = value as Record<string, Json>;
    const inner = held[key];
    if (rest.length > 0 && typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0) {
      change(inner, rest, to);
    } else if (to === undefined) {
      if (Array.isArray(value)) value.splice(Number(key), 1);
      else delete held[key];
    } else held[key] = to;
  }

  it('never throws on the bundled report with anything in it changed, and keeps only what can be shown', () => {
    const near = fc.oneof(
      fc.integer({ min: -2, max: 12_000 }),
      fc.constantFrom<Json>(
        '2020',
        '2021/..',
        '../2020',
        '2020-03/2020',
        '2020-02-31',
        'forums',
        'law-2021',
        '',
        '.',
        [[0, 5]],
        [
          [5, 9],
          [2, 4],
        ],
      ),
    );
    const edit = fc.record({
      choices: fc.array(fc.nat(100), { minLength: 1, maxLength: 7 }),
      to: fc.option(fc.oneof(near, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>), { nil: undefined }),
    });
    let stood = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const changed = JSON.parse(bundledText);
        for (const { choices, to } of edits) change(changed, choices, to);
        const { report, problems } = parseReport(changed);
        if (report) {
          stood += 1;
          use(report);
        } else assert.notEqual(problems.length, 0);
      }),
      { numRuns: 120 },
    );
    assert.ok(stood > 0, 'none of the changed reports stands in part: nothing was tried');
  });

  it('never throws on spans moved anywhere, and then leaves out exactly what moved', () => {
    fc.assert(
      fc.property(fc.nat(fresh().metrics.length - 1), fc.nat(12_000), fc.nat(12_000), (i, start, end) => {
        const changed = fresh();
        const metric = changed.metrics[i];
        assert.ok(metric);
        metric.quote.spans = [[start, end]];
        const { report } = parseReport(changed);
        assert.ok(report);
        use(report);
        const said = changed.source.text.slice(start, end);
        assert.equal(
          report.metrics.some(({ id }) => id === metric.id),
          start < end && end <= changed.source.text.length && said.includes(metric.quantity.written),
        );
      }),
      { numRuns: 60 },
    );
  });

  // Never: turns a direction round, or gives one that the text does not state
  it('takes no fall of less than nothing, which is a rise to some and a fall to others', () => {
    for (const [field, change] of [
      ['quantity', (metric: Report['metrics'][number]) => Object.assign(metric, { direction: 'down' }).quantity],
      [
        'change.quantity',
        ({ change }: Report['metrics'][number]) => change && Object.assign(change, { direction: 'down' }).quantity,
      ],
    ] as const) {
      const { report, problems } = after(({ metrics }) => {
        const metric = metrics.find(({ id }) => id === 'inclusive-loans');
        const quantity = metric && change(metric);
        if (quantity) quantity.value = -5.2;
      });
      assert.equal(
        report.metrics.some(({ id }) => id === 'inclusive-loans'),
        false,
      );
      const [problem] = problems;
      assert.ok(problem?.code === 'invalid-field' && problem.path.endsWith(`.${field}.value`), JSON.stringify(problem));
    }
  });
});
