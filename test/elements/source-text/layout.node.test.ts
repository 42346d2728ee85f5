import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { entriesOf } from '../../../src/elements/source-text/details.js';
import {
  type Annotation,
  annotationsOf,
  cutText,
  findWords,
  layoutMinimap,
  linesOf,
  sectionSpan,
} from '../../../src/elements/source-text/layout.js';
import { type DataEntry, indexReport } from '../../../src/report/report-index.js';
import report from '../../../src/reports/miit-2020-2021.js';

const { text } = report.source;
const whole: [number, number] = [0, text.length];

describe('cutting a text at what is marked in it', () => {
  const annotation = fc
    .record({
      start: fc.nat(90),
      length: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom('figure' as const, 'title' as const, 'time' as const),
    })
    .map(({ start, length, kind }): Annotation => ({ start, end: start + length, kind, key: 'x', from: start }));

  it('loses and repeats no character, whatever overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 100, maxLength: 100 }),
        fc.array(annotation),
        fc.nat(50),
        (words, annotations, from) => {
          const segments = cutText(words, [from, words.length], annotations);
          assert.equal(segments.map((segment) => segment.text).join(''), words.slice(from));
          for (const { start, end, annotations: own } of segments) {
            const over = annotations.filter((candidate) => candidate.start < end && candidate.end > start);
            assert.deepEqual(new Set(own), new Set(over));
            const lengths = own.map((each) => each.end - each.start);
            assert.deepEqual(
              lengths,
              lengths.toSorted((a, b) => a - b),
              'the innermost first',
            );
          }
        },
      ),
    );
  });

  it('gives the published text back, line by line', () => {
    const annotations = annotationsOf(report);
    const lines = linesOf(text, whole).map(({ start, end }) =>
      cutText(text, [start, end], annotations)
        .map((segment) => segment.text)
        .join(''),
    );
    assert.equal(lines.join('\n'), text.replace(/\n+/g, '\n').trim());
  });
});

describe('what is marked in a text', () => {
  it('is every record, action and item, each over its own words', () => {
    const keys = new Set(annotationsOf(report).map(({ key }) => key));
    const { metrics, events, documents, tasks, partners, frameworks } = report;
    for (const { id } of [...metrics, ...events, ...documents, ...tasks]) assert.ok(keys.has(id), id);
    for (const { id, actions } of partners) for (const i of actions.keys()) assert.ok(keys.has(`${id}:${i}`), id);
    for (const { id, levels } of frameworks)
      for (const [level, { items }] of levels.entries())
        for (const i of items.keys()) assert.ok(keys.has(`${id}:${level}:${i}`), `${id}:${level}:${i}`);
    const first = annotationsOf(report).find(({ key }) => key === '321:0:0');
    assert.equal(text.slice(first?.start, first?.end), '政策体系');
  });
});

describe('the data of a marked text', () => {
  it('has a row for an organisation’s action, as for a record, and none for an item of a framework', () => {
    const index = indexReport(report);
    const entries = entriesOf({ span: whole, annotations: annotationsOf(report), matches: [] }, index);
    const entryOf = (id: string): DataEntry | undefined => entries.find(({ record }) => record.id === id);
    const action = entryOf('finance:0');
    assert.equal(action?.kind, 'action');
    assert.ok(action.record.title.zh?.startsWith('财政部：'));
    assert.equal(entryOf('bases')?.kind, 'event');
    assert.equal(entryOf('321:0:0'), undefined);
    assert.equal(new Set(entries.map(({ record }) => record.id)).size, entries.length);
  });
});

describe('the lines of the published text', () => {
  it('are broken where the page parts a sentence, and nowhere else', () => {
    const broken = linesOf(text, whole)
      .filter((line) => line.broken)
      .map(({ start }) => text.slice(start, start + 4));
    assert.deepEqual(broken, ['2021', '批国家工', '2021', '行政诉讼', '提供服务', '动各地强']);
  });
});

describe('finding words', () => {
  const found = (query: string): string[] =>
    findWords(text, whole, query).map(([start, end]) => text.slice(start, end));

  it('finds every place, over a page break too', () => {
    assert.equal(found('《保障中小企业款项支付条例》').length, 4);
    assert.deepEqual(found('第四批国家工业遗产认定'), ['第四批国家工业遗产认定']);
    assert.equal(found('直接提供服务630多万次')[0]?.replace(/\s/g, ''), '直接提供服务630多万次');
  });

  it('minds neither case nor full width', () => {
    assert.deepEqual(found('apec'), ['APEC']);
    assert.deepEqual(found('（一）聚焦'), ['(一)聚焦']);
  });

  it('finds nothing for nothing, and nothing outside its stretch', () => {
    assert.deepEqual(found(' '), []);
    assert.deepEqual(findWords(text, [0, 100], '普惠小微'), []);
  });
});

describe('the stretch of a section', () => {
  it('runs to the next heading that is not inside it', () => {
    const section = report.sections.find(({ id }) => id === 'sme-policy');
    assert.ok(section);
    const words = text.slice(...sectionSpan(section, report));
    assert.ok(words.startsWith('(一)着力促进政策惠企'));
    assert.ok(words.trimEnd().endsWith('营造支持中小企业和民营经济发展的良好氛围。'));
  });
});

describe('the stretch of a section whose heading the page has put into another’s sentence', () => {
  const spanOf = (id: string): string => {
    const section = report.sections.find((each) => each.id === id);
    assert.ok(section);
    return text.slice(...sectionSpan(section, report));
  };

  it('is its heading alone', () => {
    assert.equal(spanOf('law-2021').includes('400余件'), false);
    assert.ok(spanOf('law-2021').includes('开创产业政策与法规工作新局面'));
  });

  it('ends neither the section that it stands in nor those around it', () => {
    assert.ok(spanOf('law-rule-of-law').includes('400余件'));
    assert.ok(spanOf('law-2020').includes('(四)'));
  });

  it('is found in a report whose sections stand in each other in a circle', () => {
    const sections = report.sections.map((each) => (each.id === 'sme' ? { ...each, parent: 'sme-2020' } : each));
    const section = sections.find(({ id }) => id === 'sme-policy');
    assert.ok(section);
    assert.ok(text.slice(...sectionSpan(section, { ...report, sections })).startsWith('(一)着力促进政策惠企'));
  });
});

describe('the small picture of the text', () => {
  it('has a line for each figure, within its frame, in the column of its bureau', () => {
    const marks = layoutMinimap(report, whole, { width: 28, height: 560 });
    const bars = marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : []));
    assert.equal(bars.length, report.metrics.length);
    for (const { x, y, width, height } of bars) assert.ok(x >= 0 && x + width <= 28 && y >= 0 && y + height <= 560);
    assert.equal(new Set(bars.map(({ x }) => x)).size, 2);
  });
});
