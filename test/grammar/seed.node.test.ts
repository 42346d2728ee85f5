import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../../src/grammar/index.js';
import { notationOf } from './notation.js';

const source = readFileSync(new URL('../../seeds/miit-2020-2021/source.txt', import.meta.url), 'utf8');

/** The report as it is read: five sentences run over a page break, one of them over a heading. */
const text = source
  .replace('2021, 开创产业政策与法规工作新局面\n', '')
  .replace(/(?<=[^。\n])\n{2,}(?=2021年度|批国家|行政诉讼|提供服务|动各地)/g, '');
const readings = read(text, { year: 2020 });
const pairs = (kind: string) =>
  readings
    .filter((reading) => reading.kind === kind)
    .map((reading) => [text.slice(reading.start, reading.end), notationOf(reading)]);

describe('the report of the Ministry of Industry and Information Technology', () => {
  it('has these quantities and no others', () => {
    assert.deepEqual(pairs('quantity'), [
      ['18个', '18 个'],
      ['62次', '62 次'],
      ['5次', '5 次'],
      ['7省', '7 省'],
      ['15个', '15 个'],
      ['57个', '57 个'],
      ['37期', '37 期'],
      ['126天', '126 天'],
      ['19期', '19 期'],
      ['68期', '68 期'],
      ['131家', '131 家'],
      ['约60万家', '600000 家 about'],
      ['1225家', '1225 家'],
      ['95.4%', '95.4 %'],
      ['99.1%', '99.1 %'],
      ['两场', '2 场'],
      ['23份', '23 份'],
      ['20期', '20 期'],
      ['9个', '9 个'],
      ['6场', '6 场'],
      ['5场', '5 场'],
      ['53项', '53 项'],
      ['15部门', '15 部门'],
      ['3场', '3 场'],
      ['400余件', '400 件 over'],
      ['两项', '2 项'],
      ['超2.5万亿元', '2500000000000 元 over expected'],
      ['14.6万亿元', '14600000000000 元'],
      ['29.6%', '29.6 % up yoy'],
      ['1.43%', '1.43 %'],
      ['17部门', '17 部门'],
      ['6部门', '6 部门'],
      ['超1.46万笔', '14600 笔 over'],
      ['36个', '36 个'],
      ['12个', '12 个'],
      ['60余篇', '60 篇 over'],
      ['117家', '117 家'],
      ['214家', '214 家'],
      ['8万多次', '80000 次 over'],
      ['630多万次', '6300000 次 over'],
      ['5700多万次', '57000000 次 over'],
      ['223家', '223 家'],
      ['254项', '254 项'],
      ['1584家', '1584 家'],
      ['21家', '21 家'],
      ['超过2.5万个', '25000 个 over'],
      ['60%', '60 % up yoy'],
      ['700多门', '700 门 over'],
      ['超过4100万人次', '41000000 人次 over'],
      ['1800名', '1800 名'],
      ['近1.6万家', '16000 家 nearly'],
      ['25万个', '250000 个'],
      ['13个', '13 个'],
      ['近300家', '300 家 nearly'],
      ['三个', '3 个'],
      ['两个', '2 个'],
      ['17部门', '17 部门'],
      ['3~5年', '3..5 年'],
      ['百万家', '1000000 家'],
      ['十万家', '100000 家'],
      ['万家', '10000 家'],
    ]);
  });

  it('has these times and no others', () => {
    assert.deepEqual(pairs('time'), [
      ['2020年以来', '2020/.. from'],
      ['2020年', '2020 during'],
      ['2021年', '2021 during'],
      ['2020年', '2020 during'],
      ['2020', '2020 during'],
      ['截至2020年6月16日', '2020-06-16 as-of'],
      ['2019—2020年度', '2019/2020 during'],
      ['2020—2021年度', '2020/2021 during'],
      ['2019—2020年', '2019/2020 during'],
      ['2020年', '2020 during'],
      ['2020年', '2020 during'],
      ['全年', '2020 during inferred'],
      ['2020年以来', '2020/.. from'],
      ['2020', '2020 during'],
      ['全年', '2020 during inferred'],
      ['截至2020年9月末', '2020-09-30 as-of'],
      ['截至2020年12月30日', '2020-12-30 as-of'],
      ['2020年度', '2020 during'],
      ['2020年1—11月', '2020-01/2020-11 during'],
      ['2020年', '2020 during'],
      ['2020—2022', '2020/2022 during'],
      ['2020', '2020 during'],
      ['2021', '2021 during'],
      ['2021年', '2021 during'],
    ]);
  });

  it('has a title for each pair of marks, the one inside another by its own name', () => {
    const titles = readings.flatMap((reading) => (reading.kind === 'title' ? [reading] : []));
    assert.equal(titles.length, (source.match(/《/g) ?? []).length);
    assert.deepEqual(
      titles.filter(({ issuers }) => issuers !== undefined).map(({ title, issuers }) => [title, issuers]),
      [['关于促进中小企业健康发展的指导意见', '中办国办']],
    );
  });
});
