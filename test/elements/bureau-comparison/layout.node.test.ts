import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { BarMark, Drawing, ItemMark, PlainMark } from '../../../src/drawing/marks.js';
import { layoutLedger } from '../../../src/elements/bureau-comparison/layout/ledger.js';
import {
  type ComparedFigure,
  type ComparedLine,
  type ComparedRow,
  isComparable,
  type LedgerTheme,
  type RowSection,
} from '../../../src/elements/bureau-comparison/layout/rows.js';
import { layoutSmallMultiples } from '../../../src/elements/bureau-comparison/layout/small-multiples.js';
import { ledgerThemes } from '../../../src/elements/bureau-comparison/ledger-themes.js';
import { resolveOptions } from '../../../src/elements/bureau-comparison/options.js';
import { rowSections } from '../../../src/elements/bureau-comparison/row-sections.js';
import { LANGUAGES, type Language } from '../../../src/i18n/language.js';
import { formatQuantity } from '../../../src/i18n/quantity.js';
import { countOf } from '../../../src/report/count.js';
import { isSameTarget, recordTarget } from '../../../src/report/mark-target.js';
import { indexReport } from '../../../src/report/report-index.js';
import type { Quantity } from '../../../src/report/types.js';
import { comparisonReport } from './comparison-report.js';

const PLAIN = {
  show: 'stated',
  comparisons: '',
  bureau: '',
  sort: 'report',
  group: 'none',
  scale: 'linear',
  shown: 24,
  opened: new Set<string>(),
};
const index = indexReport(comparisonReport());

function frameOf(width: number, scale = 1, language: Language = 'zh'): LayoutContext {
  return { width, scale, language, measure: measureByTable };
}

function sectionsOf(attributes: Partial<typeof PLAIN> = {}, language: Language = 'zh'): RowSection[] {
  return rowSections(resolveOptions({ ...PLAIN, ...attributes }, index), index, language);
}

const items = ({ marks }: Drawing): ItemMark[] => marks.filter((mark) => mark.kind === 'item');
const allMarks = ({ marks }: Drawing): PlainMark[] =>
  marks.flatMap((mark) => (mark.kind === 'item' ? mark.marks : [mark]));
const bars = (marks: readonly PlainMark[]): BarMark[] => marks.filter((mark) => mark.kind === 'bar');
const wordsOf = (drawing: Drawing): string[] =>
  allMarks(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What must not touch: words, tags and seals as they are inked, and bars. */
function boxes(drawing: Drawing): Box[] {
  return allMarks(drawing).flatMap((mark): Box[] => {
    if (mark.kind === 'text') {
      const width = measureByTable(mark.text, mark);
      return [
        {
          what: mark.text,
          // The ink of a full-width opening mark is the right half of its square.
          left: mark.x + (/^[（【《〈“‘]/.test(mark.text) ? mark.size / 2 : 0),
          right: mark.x + width,
          top: mark.y - mark.size * 0.76,
          bottom: mark.y + mark.size * 0.1,
        },
      ];
    }
    if (mark.kind === 'tag' || mark.kind === 'bar') {
      return [{ what: mark.kind, left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }];
    }
    return mark.kind === 'seal'
      ? [{ what: 'seal', left: mark.x, right: mark.x + mark.size, top: mark.y, bottom: mark.y + mark.size }]
      : [];
  });
}

function assertClear(drawing: Drawing): void {
  const all = boxes(drawing);
  for (const box of all) {
    assert.ok(
      box.left >= -0.5 && box.right <= drawing.width + 0.5,
      `${box.what} leaves the width: ${box.left}–${box.right} of ${drawing.width}`,
    );
    assert.ok(box.top >= -0.5 && box.bottom <= drawing.height + 0.5, `${box.what} leaves the height`);
  }
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) {
      // The dashed part of a range continues its bar.
      if (a.what === 'bar' && b.what === 'bar') continue;
      const apart =
        a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
      assert.ok(apart, `${a.what} touches ${b.what} at width ${drawing.width}`);
    }
  });
}

const quantity = fc
  .record({
    digits: fc.integer({ min: 1, max: 99_999 }),
    power: fc.integer({ min: 0, max: 8 }),
    qualifier: fc.constantFrom<Quantity['qualifier']>('exact', 'about', 'nearly', 'over', 'under'),
    range: fc.boolean(),
  })
  .map(({ digits, power, qualifier, range }): Quantity => {
    const value = digits * 10 ** power;
    const number = range ? `${digits}~${digits * 2}` : String(digits);
    const before = !range && qualifier === 'about' ? '约' : '';
    return {
      value,
      unit: '元',
      qualifier: range ? 'exact' : qualifier,
      written: `${before}${number}${range ? '' : '多'}万家`,
      numeral: [before.length, before.length + number.length],
      ...(range ? { high: value * 2 } : {}),
    };
  });

const lineOf = (bureau: 'law' | 'sme', language: Language): fc.Arbitrary<ComparedLine[]> => {
  const names =
    language === 'zh'
      ? ['产业政策与法规司', '政法司']
      : ['Department of Industrial Policy and Regulation', 'Policy & Law'];
  const figure = fc
    .record({
      quantity,
      status: fc.constantFrom<ComparedFigure['status']>('done', 'planned', 'expected'),
      note: fc.constantFrom(
        '',
        '联合印发《关于健全支持中小企业发展制度的若干意见》的部门，2020年',
        'Leading firms, 2020',
      ),
    })
    .map(
      ({ quantity, status, note }): ComparedFigure => ({
        target: recordTarget(bureau),
        quantity,
        formatted: formatQuantity(quantity, language),
        status,
        isMeasured: true,
        note,
        name: '',
      }),
    );
  const line = fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(null) }).map(
    (figure): ComparedLine => ({
      bureau,
      tone: bureau === 'law' ? 'bureau-1' : 'bureau-2',
      name: names[0] ?? '',
      shortName: names[1] ?? '',
      figure,
      absence: '原文未述',
    }),
  );
  return fc.array(line, { minLength: 1, maxLength: 2 });
};

const row = (language: Language, scale: ComparedRow['scale']): fc.Arbitrary<ComparedRow> =>
  fc
    .record({
      law: lineOf('law', language),
      sme: lineOf('sme', language),
      caveat: fc.constantFrom('', '注：一为去产能督查，一为促进中小企业发展实地督查，口径不同，不可相加。'),
    })
    .map(({ law, sme, caveat }) => {
      const lines = [...law, ...sme];
      const stated = lines.some(({ figure }) => figure !== null);
      const label =
        language === 'zh'
          ? '“百日招聘”高校毕业生活动中发布岗位的企业'
          : 'Firms that advertised posts for graduates in the hundred days';
      return {
        id: 'row',
        label,
        unit: '元',
        detail: '2020年，全社会的数',
        caveat,
        scale: stated ? scale : ('none' as const),
        scaleNote: scale === 'log' ? '对数尺' : '',
        lines,
      };
    });

const drawn = fc.constantFrom<Language>(...LANGUAGES).chain((language) =>
  fc
    .record({
      comparable: fc.array(row(language, 'linear'), { minLength: 1, maxLength: 3 }),
      log: fc.array(row(language, 'log'), { maxLength: 1 }),
      apart: fc.array(row(language, 'none'), { minLength: 1, maxLength: 3 }),
      width: fc.integer({ min: 280, max: 1400 }),
      scale: fc.constantFrom(1, 1.25, 1.5),
    })
    .map(({ comparable, log, apart, width, scale }) => ({
      rows: [...comparable, ...log, ...apart],
      drawing: layoutSmallMultiples(
        [
          { title: '', lead: '', rows: [...comparable, ...log].filter(isComparable) },
          {
            title: '只有一方述及',
            lead: '没有可比的数，短条只示写法与状态，长短无意义。',
            rows: [...apart, ...[...comparable, ...log].filter((one) => !isComparable(one))],
          },
        ].filter(({ rows }) => rows.length > 0),
        frameOf(width, scale, language),
      ),
      scale,
    })),
);

describe('small multiples', () => {
  it('keeps words, tags, seals and bars apart and inside at every width and scale', () => {
    fc.assert(
      fc.property(drawn, ({ drawing }) => assertClear(drawing)),
      { numRuns: 300 },
    );
  });

  it('gives every figure a target of at least 24 px that lies inside the drawing', () => {
    fc.assert(
      fc.property(drawn, ({ drawing }) => {
        for (const item of items(drawing)) {
          assert.ok(item.width >= 24 && item.height >= 24);
          assert.ok(
            item.x >= 0 && item.x + item.width <= drawing.width + 0.5 && item.y + item.height <= drawing.height + 0.5,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never cuts a word that fits its line', () => {
    const [section] = sectionsOf({ comparisons: 'cases' }, 'en');
    const rows = (section?.rows ?? []).map((one) => ({ ...one, label: 'Administrative instructions' }));
    const words = wordsOf(layoutSmallMultiples([{ title: '', lead: '', rows }], frameOf(280, 1.5, 'en')));
    assert.deepEqual(words.slice(0, 2), ['Administrative', 'instructions']);
  });

  it('draws bars of a row in proportion, all from one zero', () => {
    const one = fc.record({
      values: fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 6 }),
      width: fc.integer({ min: 280, max: 1400 }),
    });
    fc.assert(
      fc.property(one, ({ values, width }) => {
        const lines = values.map((value, i): ComparedLine => {
          const stated: Quantity = {
            value,
            unit: '家',
            qualifier: 'exact',
            written: `${value}家`,
            numeral: [0, String(value).length],
          };
          const figure: ComparedFigure = {
            target: recordTarget(`r${i}`),
            quantity: stated,
            formatted: formatQuantity(stated, 'zh'),
            status: 'done',
            isMeasured: true,
            note: '',
            name: '',
          };
          return { bureau: `b${i}`, tone: 'bureau-1', name: '司局', shortName: '司局', figure, absence: '' };
        });
        const rows: ComparedRow[] = [
          { id: 'row', label: '企业', unit: '家', detail: '', caveat: '', scale: 'linear', scaleNote: '', lines },
        ];
        const found = items(layoutSmallMultiples([{ title: '', lead: '', rows }], frameOf(width))).flatMap(
          ({ marks }) => bars(marks),
        );
        assert.equal(found.length, values.length);
        const largest = Math.max(...values);
        const longest = Math.max(...found.map((bar) => bar.width));
        found.forEach((bar, i) => {
          assert.equal(bar.x, found[0]?.x);
          // A bar is drawn at least a pixel long, and to a hundredth of a pixel.
          const exact = ((values[i] ?? 0) / largest) * longest;
          assert.ok(Math.abs(bar.width - Math.max(exact, 1)) < 0.005 + 1e-6);
        });
      }),
    );
  });

  it('draws no bar, dash or zero where a bureau states nothing', () => {
    const drawing = layoutSmallMultiples(sectionsOf({ comparisons: 'cases' }), frameOf(720));
    assert.deepEqual(
      items(drawing).map(({ target }) => target),
      [recordTarget('law-cases')],
    );
    assert.equal(bars(allMarks(drawing)).length, 1);
    assert.ok(wordsOf(drawing).includes('原文未述'));
    assert.ok(!wordsOf(drawing).some((words) => /^[0—–-]$/.test(words)));
  });

  it('gives rows that one side alone states the same stub, longer where space is short', () => {
    const stub = (width: number): number[] => {
      const drawing = layoutSmallMultiples(sectionsOf({ comparisons: 'cases cuts' }), frameOf(width));
      return items(drawing).map(({ marks }) => bars(marks)[0]?.width ?? 0);
    };
    assert.deepEqual(stub(760), [56, 56]);
    assert.deepEqual(stub(320), [88, 88]);
  });

  it('sets one-sided rows in two columns from 720 px', () => {
    const columns = (width: number): number => {
      const drawing = layoutSmallMultiples(sectionsOf({ comparisons: 'cases helped' }), frameOf(width));
      return new Set(items(drawing).map(({ x }) => x)).size;
    };
    assert.equal(columns(719), 1);
    assert.equal(columns(720), 2);
  });

  it('tells status by texture and by a tag', () => {
    const cuts = items(layoutSmallMultiples(sectionsOf({ comparisons: 'cuts' }), frameOf(720)))[0];
    assert.equal(bars(cuts?.marks ?? [])[0]?.texture, 'outline');
    assert.ok(cuts?.marks.some((mark) => mark.kind === 'tag' && mark.text === '预计' && !mark.dashed));
  });

  it('draws no bar for a target that stands beside outcomes, and says why', () => {
    const drawing = layoutSmallMultiples(sectionsOf({ comparisons: 'lists' }), frameOf(720));
    const target = items(drawing).find(({ target }) => isSameTarget(target, recordTarget('sme-target')));
    assert.equal(bars(target?.marks ?? []).length, 0);
    assert.ok(target?.marks.some((mark) => mark.kind === 'tag' && mark.text === '计划' && mark.dashed));
    assert.ok(wordsOf(drawing).includes('计划与成效不同类，不画在同一把尺上。'));
  });

  it('names what each figure counts where a bureau has two in a row', () => {
    const words = wordsOf(layoutSmallMultiples(sectionsOf({ comparisons: 'departments' }), frameOf(1200)));
    assert.ok(words.includes('联合印发若干意见的部门') && words.includes('联合印发实施意见的部门'));
  });

  it('names a logarithmic scale and ticks every power of ten', () => {
    const words = wordsOf(layoutSmallMultiples(sectionsOf({ comparisons: 'lists', scale: 'log' }), frameOf(1200)));
    assert.ok(words.includes('对数尺：每一格是前一格的10倍'));
    for (const tick of ['100', '1000', '1万']) assert.ok(words.includes(tick), tick);
  });

  it('keeps a row with a count of zero linear, and says why', () => {
    const drawing = layoutSmallMultiples(
      sectionsOf({ show: 'counted', comparisons: 'partners', scale: 'log' }),
      frameOf(720),
    );
    assert.ok(wordsOf(drawing).includes('有的数为零或在零以下，不能用对数尺，仍用线性尺。'));
    assert.ok(wordsOf(drawing).includes('本文无'));
    assert.equal(items(drawing).length, 1);
  });

  const counting = (counts: readonly (readonly ComparedFigure['status'][])[], unit: string): ComparedRow => ({
    id: 'row',
    label: '文件',
    unit,
    isCount: true,
    detail: '',
    caveat: '',
    scale: 'linear',
    scaleNote: '',
    lines: counts.map((records, i): ComparedLine => {
      const counted = countOf(records.length, unit);
      const figure: ComparedFigure = {
        target: { type: 'count', comparison: 'row', bureau: `b${i}` },
        quantity: counted,
        formatted: formatQuantity(counted, 'zh'),
        status: 'done',
        records,
        isMeasured: true,
        note: '',
        name: '',
      };
      return { bureau: `b${i}`, tone: 'bureau-1', name: '司局', shortName: '司局', figure, absence: '' };
    }),
  });
  const done = (count: number): ComparedFigure['status'][] => Array.from({ length: count }, () => 'done');
  const squares = (item: ItemMark | undefined): number[] =>
    (item?.marks ?? []).flatMap((mark) =>
      mark.kind === 'path' ? [...mark.d.matchAll(/M([\d.]+) [\d.]+h[\d.]+v/g)].map((found) => Number(found[1])) : [],
    );
  const drawCounts = (rows: ComparedRow[], width: number): ItemMark[] =>
    items(layoutSmallMultiples([{ title: '', lead: '', rows }], frameOf(width)));

  it('draws a count as a mark a record, as far apart in every row, whatever its unit', () => {
    for (const [width, pitch] of [
      [1000, 14],
      [360, 8],
    ] as const) {
      const drawn = drawCounts([counting([done(30), done(4)], '份'), counting([done(7)], '家')], width).map(squares);
      assert.deepEqual(
        drawn.map(({ length }) => length),
        [30, 4, 7],
      );
      for (const lefts of drawn) assert.deepEqual(lefts[1], (lefts[0] ?? 0) + pitch);
    }
  });

  it('draws a count beyond 40 as a bar of the same length a record', () => {
    const [many, few] = drawCounts([counting([done(41), done(10)], '份')], 1200);
    const [bar] = bars(many?.marks ?? []);
    const lefts = squares(few);
    assert.ok(bar && Math.abs(bar.width - 41 * ((lefts[1] ?? 0) - (lefts[0] ?? 0))) < 0.01);
    const wide = drawCounts([counting([done(1000), done(10)], '份')], 1200).map(
      ({ marks }) => bars(marks)[0]?.width ?? 0,
    );
    assert.ok(Math.abs((wide[0] ?? 0) / (wide[1] ?? 1) - 100) < 0.5);
  });

  it('says which records of a count are planned, in a bar too', () => {
    const mixed = [...done(30), ...Array.from({ length: 30 }, () => 'planned' as const)];
    const [item] = drawCounts([counting([mixed], '份')], 720);
    assert.deepEqual(
      bars(item?.marks ?? []).map(({ texture }) => texture),
      ['solid', 'hatch'],
    );
  });

  it('sets rows of one unit on one scale, and of another on another', () => {
    const stating = (value: number, unit: string): ComparedRow => {
      const row = counting([done(1), done(1)], unit);
      const lines = row.lines.map((line): ComparedLine => {
        const { records: _, ...figure } = line.figure as ComparedFigure;
        return { ...line, figure: { ...figure, quantity: { value, qualifier: 'exact' } } };
      });
      return { ...row, isCount: false, lines };
    };
    const rows = [stating(10, '家'), stating(5, '家'), stating(3, '项')];
    const widths = drawCounts(rows, 1000).map(({ marks }) => bars(marks)[0]?.width ?? 0);
    assert.equal(widths[2], (widths[0] ?? 0) / 2);
    assert.equal(widths[4], widths[0]);
  });

  it('names the bureau of each bar, above it', () => {
    const words = wordsOf(layoutSmallMultiples(sectionsOf({ comparisons: 'departments' }), frameOf(1000)));
    assert.equal(words.filter((text) => text === '中小企业局').length, 2);
  });

  it('says to a screen reader what is measured, who states it, how much and when', () => {
    const labels = (language: Language): string[] =>
      items(layoutSmallMultiples(sectionsOf({ comparisons: 'cases cuts' }, language), frameOf(720, 1, language))).map(
        ({ label }) => label,
      );
    assert.deepEqual(labels('zh'), [
      '办理行政复议案件，产业政策与法规司，400余件，2020年',
      '新增减税降费规模，中小企业局，预计超2.5万亿元，2020年，全社会的数',
    ]);
    assert.equal(
      labels('en')[0],
      'Administrative review cases, Department of Industrial Policy and Regulation, over 400, 2020',
    );
  });
});

describe('the order of a comparison', () => {
  it('puts the largest figure of each row first by value, and leaves the rows in place', () => {
    const [section] = sectionsOf({ comparisons: 'provinces departments', sort: 'value' });
    assert.deepEqual(
      section?.rows.map(({ id }) => id),
      ['provinces', 'departments'],
    );
    assert.deepEqual(
      section?.rows[0]?.lines.map(({ bureau }) => bureau),
      ['sme', 'law'],
    );
  });

  it('sorts rows by their names', () => {
    const [section] = sectionsOf({ comparisons: 'provinces lists departments', sort: 'label' }, 'en');
    assert.deepEqual(
      section?.rows.map(({ id }) => id),
      ['departments', 'lists', 'provinces'],
    );
  });

  it('groups rows by theme, those without one last', () => {
    const titles = sectionsOf({ comparisons: 'departments lists provinces cases', group: 'theme' }).map(
      ({ title }) => title,
    );
    assert.deepEqual(titles, ['督查', '培育企业', '其他', '只有一方述及']);
  });
});

describe('the ledger', () => {
  const themes = (language: Language): ReturnType<typeof ledgerThemes> =>
    ledgerThemes(
      { bureaus: resolveOptions({ ...PLAIN, show: 'ledger' }, index).bureaus, opened: new Set(), language },
      index,
    );

  it('keeps words, tags and seals apart and inside at every width and scale', () => {
    for (const language of LANGUAGES) {
      for (const scale of [1, 1.25, 1.5]) {
        for (let width = 280; width <= 1400; width += 20)
          assertClear(layoutLedger(themes(language), frameOf(width, scale, language)));
      }
    }
  });

  it('has no bar', () => {
    assert.equal(bars(allMarks(layoutLedger(themes('zh'), frameOf(720)))).length, 0);
  });

  it('sets the themes of more than one bureau first, then those of one alone', () => {
    const drawing = layoutLedger(themes('zh'), frameOf(720), '只有一方有数的主题');
    const heads = wordsOf(drawing).filter((words) => themes('zh').some(({ title }) => title === words));
    const both = themes('zh').map(({ columns }) => columns.every(({ figures }) => figures.length > 0));
    assert.deepEqual(
      heads,
      themes('zh').map(({ title }) => title),
    );
    assert.deepEqual(both, [...both].sort().reverse());
    assert.ok(wordsOf(drawing).includes('只有一方有数的主题'));
  });

  const long = (count: number): LedgerTheme[] => {
    const [theme] = themes('zh');
    const [column] = theme?.columns ?? [];
    const [figure] = column?.figures ?? [];
    if (!theme || !column || !figure) throw new Error('no theme');
    const figures = Array.from({ length: count }, () => figure);
    return [{ ...theme, columns: [{ ...column, figures }] }];
  };
  const ends = (drawing: Drawing): string[] =>
    items(drawing).flatMap(({ target, label }) => (target.type === 'more' ? [label] : []));

  it('shows three figures of a theme, narrow two, and never hides one alone', () => {
    assert.deepEqual(ends(layoutLedger(long(4), frameOf(1000))), []);
    assert.deepEqual(ends(layoutLedger(long(5), frameOf(1000))), ['再看其余2项']);
    assert.deepEqual(ends(layoutLedger(long(3), frameOf(360))), []);
    assert.deepEqual(ends(layoutLedger(long(4), frameOf(360))), ['再看其余2项']);
  });

  it('sets a column a bureau where each has room, else one under another', () => {
    const columns = (width: number): number =>
      new Set(items(layoutLedger(themes('zh'), frameOf(width))).map(({ x }) => x)).size;
    assert.equal(columns(507), 1);
    assert.equal(columns(508), 2);
  });
});
