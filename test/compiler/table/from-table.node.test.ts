import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../../src/compiler/compile.js';
import { MOST_ROWS } from '../../../src/compiler/table/csv.js';
import { fromTable } from '../../../src/compiler/table/from-table.js';
import { verify } from '../../../src/compiler/verify.js';
import type { Report } from '../../../src/report/types.js';

const HEAD = '名称,数值,单位,时间,同比';

/** The report of a table, which has no faults. */
function reportOf(csv: string): Report {
  const { source, yaml, faults } = fromTable(csv, { title: '主要指标' });
  assert.deepEqual(faults, []);
  const { report } = compile(source, yaml);
  assert.ok(report);
  assert.deepEqual(verify(report), []);
  return report;
}

/** Its figures: label, value, unit, time. */
function figuresOf(csv: string): unknown[][] {
  return reportOf(csv).metrics.map(({ label, quantity, time }) => [
    label.zh ?? label.en,
    quantity.value,
    quantity.unit,
    time.edtf,
  ]);
}

function faultsOf(csv: string): string[] {
  return fromTable(csv, { title: '主要指标' }).faults.map(({ line, message }) => `${line}: ${message}`);
}

describe('a table', () => {
  it('becomes a report that says of itself that it is of a table, and names no publisher', () => {
    const report = reportOf(`${HEAD}\n出口,1234.5,亿元,2023,5.2%\n`);
    assert.equal(report.source.kind, 'table');
    assert.equal(report.source.text, '主要指标\n出口：2023年，1234.5亿元，同比增长5.2%。\n');
    assert.deepEqual(report.publisher, { zh: '出处未附', en: 'Source not attached' });
    assert.deepEqual(report.source.citation.container, report.publisher);
    const [exports] = report.metrics;
    assert.deepEqual(
      [exports?.change?.quantity.value, exports?.change?.direction, exports?.change?.basis],
      [5.2, 'up', 'year-on-year'],
    );
  });

  it('in English becomes English lines', () => {
    const report = reportOf(
      'Label,Value,Unit,Time,Change\nExports,1234.5,million tonnes,2023,-5.2\nStaff,640,people,2023-06,\n',
    );
    assert.equal(report.lang, 'en');
    assert.match(
      report.source.text,
      /Exports: 2023, 1234\.5 million tonnes, down 5\.2% year on year\.\nStaff: June 2023, 640 people\.\n$/,
    );
  });

  const figures: [what: string, csv: string, figures: unknown[][]][] = [
    ['thousands in quotes', `${HEAD}\n出口,"1,234.5",亿元,2023,\n`, [['出口', 123_450_000_000, '元', '2023']]],
    [
      'a negative number, with a hyphen or a minus',
      `${HEAD}\n甲,-3.2,亿元,2023,\n乙,−4,亿元,2023,\n`,
      [
        ['甲', -320_000_000, '元', '2023'],
        ['乙', -400_000_000, '元', '2023'],
      ],
    ],
    [
      'per cent in the cell or as its unit',
      `${HEAD}\n甲,5.1%,,2023,\n乙,6.2,%,2023,\n`,
      [
        ['甲', 5.1, '%', '2023'],
        ['乙', 6.2, '%', '2023'],
      ],
    ],
    ['a unit in the head', '指标,数值（亿元）,年份\n出口,5,2023\n', [['出口', 500_000_000, '元', '2023']]],
    [
      'a month and a day',
      `${HEAD}\n甲,5,家,2023-06,\n乙,6,家,2023/7/1,\n`,
      [
        ['甲', 5, '家', '2023-06'],
        ['乙', 6, '家', '2023-07-01'],
      ],
    ],
    [
      'quotes, and line ends within them',
      `${HEAD}\r\n"带""引号""的",3,家,2023,\r\n"两\r\n行",4,家,2023,\r\n`,
      [
        ['带"引号"的', 3, '家', '2023'],
        ['两 行', 4, '家', '2023'],
      ],
    ],
    ['lines that end in \\r alone, and no end at the last', `${HEAD}\r甲,5,家,2023,`, [['甲', 5, '家', '2023']]],
    ['tabs or semicolons between cells', '名称;数值;单位;时间\n甲;5;家;2023\n', [['甲', 5, '家', '2023']]],
    [
      'a label that holds a number or a year',
      `${HEAD}\n65岁以上人口,12.3,万人,2023,\n2020年以来新建学校,35,所,2023,\n`,
      [
        ['65岁以上人口', 123_000, '人', '2023'],
        ['2020年以来新建学校', 35, '所', '2023'],
      ],
    ],
    [
      'a label that ends as another does',
      `${HEAD}\n产量,5,吨,2023,\n粮食产量,5,吨,2023,\n`,
      [
        ['产量', 5, '吨', '2023'],
        ['粮食产量', 5, '吨', '2023'],
      ],
    ],
    [
      'a label that a spreadsheet would run',
      `${HEAD}\n=HYPERLINK(A),5,家,2023,\n`,
      [['=HYPERLINK(A)', 5, '家', '2023']],
    ],
    [
      'a label with the signs of YAML',
      `${HEAD}\n"- {甲: 乙} # 丙, '丁'",5,家,2023,\n`,
      [["- {甲: 乙} # 丙, '丁'", 5, '家', '2023']],
    ],
  ];
  for (const [what, csv, wanted] of figures)
    it(`may have ${what}`, () => {
      assert.deepEqual(figuresOf(csv), wanted);
    });

  it('may have a figure and changes of the same words', () => {
    const [metric] = reportOf('名称,数值,时间,同比,环比\n失业率,5.2%,2023,5.2%,-1%\n').metrics;
    assert.deepEqual([metric?.quantity.value, metric?.change?.quantity.value], [5.2, 5.2]);
    assert.deepEqual(
      metric?.otherChanges?.map(({ basis, direction }) => [basis, direction]),
      [['period-on-period', 'down']],
    );
  });

  it('leaves out the rows that have no value, and names their lines', () => {
    const {
      figures: count,
      empty,
      faults,
    } = fromTable(`${HEAD}\n甲,5,家,2023,\n乙,,家,2023,\n\n丙,—,家,2023,\n`, { title: '主要指标' });
    assert.deepEqual([count, empty, faults], [1, [3, 5], []]);
  });

  const mistakes: [what: string, csv: string, message: RegExp][] = [
    [
      'a formula for a value',
      `${HEAD}\n甲,=A1+1,家,2023,\n`,
      /^2: “=A1\+1” is a formula: save the table with its values$/,
    ],
    [
      'a number in brackets',
      `${HEAD}\n甲,(3.2),家,2023,\n`,
      /^2: “\(3\.2\)” is not a number: a negative one is written -3\.2$/,
    ],
    ['a decimal comma', `${HEAD}\n甲,"1.234,5",家,2023,\n`, /^2: “1\.234,5” is not a number: write it as 1234\.5/],
    ['words for a value', `${HEAD}\n甲,很多,家,2023,\n`, /^2: “很多” is not a number/],
    ['a value without a label', `${HEAD}\n,5,家,2023,\n`, /^2: the figure “5” has no label$/],
    ['two units', `${HEAD}\n甲,5%,家,2023,\n`, /^2: the figure “5%” has a unit, and the unit is “家”: which\?$/],
    [
      'no unit that is known',
      `${HEAD}\n甲,5,,2023,\n`,
      /^2: “5” is not one quantity.*; a figure needs a unit that the grammar knows/,
    ],
    [
      'a comma without quotes',
      `${HEAD}\n甲,1,234,家,2023,5%\n`,
      /^2: it has 6 cells, more than the head: put a cell that holds a comma in quotes$/,
    ],
    [
      'a quote that is not closed',
      `${HEAD}\n甲,5,家,2023,\n"乙,5,家,2023,\n丙,6,家,2023,\n`,
      /^3: the quote " that opens here is not closed$/,
    ],
    ['words after a quote', `${HEAD}\n"甲"乙,5,家,2023,\n`, /^2: words stand after the quote " that closes/],
    ['a row twice', `${HEAD}\n甲,5,家,2023,\n甲,5,家,2023,\n`, /^3: it is the same as line 2$/],
    [
      'a column that is none',
      '名称,数值,备住\n甲,5家,x\n',
      /^1: no column is called “备住”; the columns are 名称\/label, 数值\/value/,
    ],
    ['a column twice', '名称,数值,指标\n甲,5家,x\n', /^1: two columns are 名称: “名称” and “指标”$/],
    ['no head', '甲,5,家,2023\n', /^1: no column is called “甲”/],
    ['no column of values', '名称,单位\n甲,家\n', /^1: no column is called “数值” or/],
    ['nothing in it', '\r\n,,\r\n', /^0: there is no table in it$/],
    ['no figure', `${HEAD}\n甲,,,,\n`, /^0: no row of the table has a figure$/],
    ['no year', '名称,数值\n甲,5家\n', /^0: the table names no year that it is of: say when it was published$/],
    ['half a character', `${HEAD}\n\ud800甲,5,家,2023,\n`, /half a character/],
  ];
  for (const [what, csv, message] of mistakes)
    it(`is refused with its line where it has ${what}`, () => {
      const [first = ''] = faultsOf(csv);
      assert.match(first, message);
    });

  it('of 100,000 rows is refused before they are read', { timeout: 10_000 }, () => {
    const csv = `${HEAD}\n${'甲,5,家,2023,\n'.repeat(100_000)}`;
    assert.deepEqual(faultsOf(csv), [
      `${MOST_ROWS + 2}: it has more than 2,000 rows: choose those that the page is to show`,
    ]);
  });

  it('of an open quote before 1 MB of quotes is refused in time', { timeout: 10_000 }, () => {
    assert.match(faultsOf(`${HEAD}\n${'"'.repeat(1_000_001)}`)[0] ?? '', /not closed/);
  });
});
