import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft } from '../../../src/compiler/draft/draft.js';
import type { Metric, Report } from '../../../src/report/types.js';
import { draftedWith } from './drafted.js';

/** All sentences here are invented, after the manner of work reports and communiqués. */
const options = { publisher: '云河市', published: '2024-01-18' };
const drafted = draftedWith(options);
const inReport = (sentence: string): Report => drafted(`云河市2023年工作总结\n${sentence}\n`);
const labelled = ({ label, quantity }: Metric): string => `${label.zh}：${quantity.written}`;

describe('the label of a figure of a Chinese sentence', () => {
  for (const [sentence, ...labels] of [
    ['生产总值增长6.1%，高于全省平均0.8个百分点。', '生产总值：6.1%', '生产总值增长高于全省平均：0.8个百分点'],
    ['生产总值2600亿元，增长6.3%、快于全国1.1个百分点。', '生产总值：2600亿元', '生产总值增长快于全国：1.1个百分点'],
    [
      '城镇化率51.6%，比上年提高0.9个百分点，高于全省平均1.2个百分点。',
      '城镇化率：51.6%',
      '城镇化率高于全省平均：1.2个百分点',
    ],
    ['新增“四上”企业326家，总数突破2000家。', '新增“四上”企业：326家', '“四上”企业总数：突破2000家'],
    ['网上零售额213亿元、占比21.7%。', '网上零售额：213亿元', '网上零售额占比：21.7%'],
    ['完成营造林156万亩，完成年度任务的112%。', '完成营造林：156万亩', '营造林完成年度任务：112%'],
    ['民生支出占一般公共预算支出的82.3%。', '民生支出：82.3%'],
    ['市科技局联合临江学院举办产学研对接会9场。', '产学研对接会：9场'],
    ['市市场监管局查处案件320件。', '查处案件：320件'],
    ['年内累计建成5G基站1.2万个。', '年内累计建成5G基站：1.2万个'],
    ['每千人口拥有3岁以下婴幼儿托位数4.2个。', '每千人口拥有3岁以下婴幼儿托位数：4.2个'],
    ['新开工亿元以上项目150个。', '新开工亿元以上项目：150个'],
    ['投资312亿元，增长11.8%，高出全市平均水平4.5个百分点。', '投资：312亿元', '投资增长高出全市平均水平：4.5个百分点'],
    ['财政总收入首次突破百亿大关，达到103.6亿元。', '财政总收入：突破百亿', '财政总收入：103.6亿元'],
    ['有实绩的企业首次突破1万家，达到10632家。', '有实绩的企业：突破1万家', '有实绩的企业：10632家'],
    ['完成投资278.5亿元，为年度计划的108.3%。', '完成投资：278.5亿元', '投资为年度计划：108.3%'],
    ['引进亿元以上项目42个，其中10亿元以上8个。', '引进亿元以上项目：42个', '10亿元以上：8个'],
    ['毛入园率、普惠率分别达93.5%、89.2%。', '毛入园率：93.5%', '普惠率：89.2%'],
    [
      '零售总额1.36万亿元，增长7.9%，较上半年加快0.4个百分点，高于全国0.7个百分点。',
      '零售总额：1.36万亿元',
      '零售总额增长较上半年加快：0.4个百分点',
      '零售总额增长高于全国：0.7个百分点',
    ],
    ['研发经费支出41.2亿元，与GDP之比为2.2%。', '研发经费支出：41.2亿元', '研发经费支出与GDP之比：2.2%'],
    ['来自62个国家的3800余名客商参会。', '来自国家：62个', '客商参会：3800余名'],
    ['总投资65亿元的电池产业园于8月投产，达产后年产值可达120亿元。', '电池产业园：65亿元', '达产后年产值：120亿元'],
    ['市场主体9.7万户，是五年前的2倍，千人床位数6.8张。', '市场主体：9.7万户', '市场主体：2倍', '千人床位数：6.8张'],
    [
      '生产总值98.6亿元，增长5.6%，比一季度提高0.3个百分点。',
      '生产总值：98.6亿元',
      '生产总值增长比一季度提高：0.3个百分点',
    ],
    [
      '生产总值增长5.6%，分别高于全国、全省0.6个和0.4个百分点。',
      '生产总值：5.6%',
      '生产总值增长高于全国：0.6个',
      '生产总值增长高于全省：0.4个百分点',
    ],
    ['74家规模以上工业企业完成产值112.3亿元。', '规模以上工业企业：74家', '74家规模以上工业企业完成产值：112.3亿元'],
    ['28个工业大类行业中有21个实现正增长。', '工业大类行业：28个', '工业大类行业实现正增长：21个'],
    [
      '投资下降1.8%，降幅较1—5月收窄2.1个百分点；扣除房地产开发，增长6.7%。',
      '投资：1.8%',
      '投资下降较1—5月收窄：2.1个百分点',
      '投资：6.7%',
    ],
    [
      'PM2.5平均浓度29微克/立方米，优于年度目标2微克/立方米。',
      'PM2.5平均浓度：29微克/立方米',
      'PM2.5平均浓度优于年度目标：2微克/立方米',
    ],
    ['会同市公安局、市检察院侦办环境污染犯罪案件18起。', '环境污染犯罪案件：18起'],
    ['学生体质优良率连续三年提升，达到56.2%。', '学生体质优良率：56.2%'],
    [
      '现有正高级教师112人、特级教师85人，分别是2018年的2.3倍和1.6倍。',
      '现有正高级教师：112人',
      '特级教师：85人',
      '现有正高级教师：2.3倍',
      '特级教师：1.6倍',
    ],
    ['“明厨亮灶”覆盖98.6%的学校。', '“明厨亮灶”覆盖：98.6%'],
    [
      '接待游客4860万人次，总收入512亿元，分别恢复到2019年的108%和115%。',
      '接待游客：4860万人次',
      '总收入：512亿元',
      '接待游客恢复：108%',
      '总收入恢复：115%',
    ],
    ['完成投资67.4亿元，占年度计划的104%。', '完成投资：67.4亿元', '投资占年度计划：104%'],
    ['举办“文化进万家”活动3200场次。', '举办“文化进万家”活动：3200场次'],
    [
      '固定资产投资增长10.2%，比预期目标高1.2个百分点。',
      '固定资产投资：10.2%',
      '固定资产投资增长比预期目标高：1.2个百分点',
    ],
    ['预算收入31.5亿元，为预算的103.2%。', '预算收入：31.5亿元', '预算收入为预算：103.2%'],
    [
      '快递业务量1.36亿件，相当于人均130件，日均37万件。',
      '快递业务量：1.36亿件',
      '快递业务量人均：130件',
      '快递业务量日均：37万件',
    ],
    ['城乡低保标准提高至每月880元，增幅10%。', '城乡低保标准：880元', '城乡低保标准增幅：10%'],
    ['至省城时间缩短至45分钟。', '至省城时间缩短：45分钟'],
    ['按不变价格计算，生产总值增长5.4%。', '生产总值：5.4%'],
    ['检查场所300处，其中，甲类12家、乙类8家、丙类5家。', '检查场所：300处', '甲类：12家', '乙类：8家', '丙类：5家'],
    ['到2025年湿地保护率达到55%。', '湿地保护率：55%'],
    ['地区生产总值：2023年，1234.5亿元；增速，3.2%。', '地区生产总值：1234.5亿元', '地区生产总值增速：3.2%'],
  ] as const)
    it(`is made of its own words: ${sentence}`, () => {
      assert.deepEqual(inReport(sentence).metrics.map(labelled), labels);
    });

  it('asks for nothing in a row of a table, and of the parts of what stands before them', () => {
    const text =
      '云河市2023年公报\n地区生产总值：2023年，1234.5亿元；增速，3.2%。\n肉类总产量3.9万吨，其中，猪肉2.7万吨、禽肉0.8万吨。\n';
    const { yaml } = draft(text, options);
    assert.equal(yaml.match(/# check: (?!year)/g), null);
    assert.equal(drafted(text).metrics[0]?.time.edtf, '2023');
  });
});

describe('a figure of a Chinese sentence', () => {
  it('has the change that its clause counts otherwise than by the prices of the year', () => {
    const [output, ...others] = inReport('生产总值312.4亿元，按不变价格计算，比上年增长5.4%。').metrics;
    assert.deepEqual(
      [output?.change?.quantity.written, output?.change?.basis, others.length],
      ['5.4%', 'year-on-year', 0],
    );
    const [profit, ...rest] = inReport('利润总额5.4亿元，同比由降转增，增长2.3%。').metrics;
    assert.deepEqual([profit?.change?.quantity.written, rest.length], ['2.3%', 0]);
    const [grain] = inReport('粮食产量26.8万吨，增产1.5%。').metrics;
    assert.equal(grain?.change?.quantity.written, '1.5%');
  });

  it('has of changes that are told in a row the one that is its own', () => {
    const { metrics } = inReport('年末生猪存栏21.5万头，出栏36.2万头，分别下降2.3%和增长1.8%。');
    assert.deepEqual(
      metrics.map(({ label, change }) => [label.zh, change?.quantity.written, change?.direction]),
      [
        ['生猪存栏', '2.3%', 'down'],
        ['出栏', '1.8%', 'up'],
      ],
    );
  });

  it('has, of two that are opposites, the words that both names end with, and its own change', () => {
    const { metrics } = inReport('城镇和农村居民收入分别达到49800元和27600元，分别增长5.0%和7.2%。');
    assert.deepEqual(
      metrics.map(({ label, quantity, change }) => [label.zh, quantity.written, change?.quantity.written]),
      [
        ['城镇居民收入', '49800元', '5.0%'],
        ['农村居民收入', '27600元', '7.2%'],
      ],
    );
  });

  it('has its target beside it under the same label, and how far that was passed', () => {
    for (const sentence of [
      '城镇新增就业8.6万人（年度目标8万人）。',
      '城镇新增就业8.6万人，年度目标为8万人。',
      '失业率4.8%，低于5.5%的控制目标。',
    ]) {
      const [result, target, ...others] = inReport(sentence).metrics;
      assert.deepEqual([result?.role, target?.role, target?.of], ['outcome', 'target', result?.id], sentence);
      assert.deepEqual([target?.label, others.length], [result?.label, 0], sentence);
    }
    const [, by] = inReport('林业总产值增长7.8%，高于年度目标0.8个百分点。').metrics;
    assert.deepEqual([by?.label.zh, by?.role], ['林业总产值增长高于年度目标', 'outcome']);
    const [, , passed] = inReport('失业率4.8%，低于5.5%的控制目标0.7个百分点。').metrics;
    assert.deepEqual([passed?.label.zh, passed?.role], ['失业率低于控制目标', 'outcome']);
  });

  it('that is so many times an earlier level has not the time of that, and is to be looked at', () => {
    const text = '云河市2023年报告\n技术合同成交额46.2亿元，是2020年的2.4倍。\n';
    assert.match(draft(text, options).yaml, /# check: label: so many times of what\?\n.*words: 2\.4倍, label/);
    assert.deepEqual(
      drafted(text).metrics.map(({ label, time }) => [label.zh, time.edtf]),
      [
        ['技术合同成交额', '2023'],
        ['技术合同成交额', '2023'],
      ],
    );
  });

  it('has the points by which its share rose as the change of that', () => {
    const [, share, ...others] = inReport('对外出口2310亿元，占全省42.6%，比重提高2.9个百分点。').metrics;
    assert.deepEqual(
      [share?.label.zh, share?.shareOf?.zh, share?.change?.quantity.written, others.length],
      ['对外出口', '全省', '2.9个百分点', 0],
    );
  });

  it('is of what its share is a share', () => {
    const [share] = inReport('民生支出占一般公共预算支出的比重为82.3%。').metrics;
    assert.deepEqual([share?.label.zh, share?.shareOf?.zh], ['民生支出', '一般公共预算支出']);
  });

  it('is none where it names a group or a size, which is dismissed with the reason', () => {
    for (const [sentence, words] of [
      ['每千人口拥有3岁以下婴幼儿托位数4.2个。', '3岁以下'],
      ['65岁及以上老年人健康管理率达到71%。', '65岁及以上'],
      ['在园3至6岁儿童2.1万人。', '3至6岁'],
      ['新开工亿元以上项目150个。', '亿元以上'],
      ['培育产值超100亿元企业3家。', '超100亿元'],
    ] as const) {
      const { yaml } = draft(`云河市2023年报告\n${sentence}\n`, options);
      assert.match(yaml, new RegExp(`words: ${words}, reason: (?:An age|A size) that names`), sentence);
      assert.equal(inReport(sentence).metrics.length, 1, sentence);
    }
    const [, ...lives] = inReport('新增床位12张，人均预期寿命81.2岁，其中女性83岁。').metrics;
    assert.deepEqual(
      lives.map(({ label, role }) => [label.zh, role]),
      [
        ['人均预期寿命', 'outcome'],
        ['女性', 'outcome'],
      ],
    );
  });

  it('has not the time that is in the name of what it is measured by', () => {
    const times = inReport('城镇新增就业2130人，完成全年任务的62.6%。').metrics.map(({ time }) => time.stated);
    assert.deepEqual(times, [false, false]);
    const [planned] = inReport('全年计划新开工项目120个。').metrics;
    assert.equal(planned?.time.quote !== undefined, true);
  });

  it('is a target in a paragraph that opens with what will be done', () => {
    const { metrics, documents } = drafted(
      '云河市2022年工作总结\n完成营造林156万亩。\n2023年，我们将完成营造林150万亩。修订《湿地条例》，新建湿地公园3处。\n',
    );
    assert.deepEqual(
      metrics.map(({ label, role, of }) => [label.zh, role, of]),
      [
        ['完成营造林', 'outcome', undefined],
        ['完成营造林', 'target', metrics[0]?.id],
        ['新建湿地公园', 'target', undefined],
      ],
    );
    assert.deepEqual([documents[0]?.status, documents[0]?.action], ['planned', '修订']);
  });
});

describe('an event of a Chinese sentence', () => {
  it('is on a day or in a month, never what a period was like', () => {
    const { events } = inReport('今年以来，各项工作成效明显。上半年，经济运行平稳。8月，产业园建成投产。');
    assert.deepEqual(
      events.map(({ title }) => title.zh),
      ['产业园建成投产'],
    );
  });
});

describe('the year of a Chinese report', () => {
  it('is the one that it reviews, where its title names that of its plans too', () => {
    const { sections } = drafted('云河市教育局2023年工作总结暨2024年工作要点\n新建学校35所，扩建学校12所。\n');
    assert.equal(sections[0]?.year, '2023');
  });
});

describe('a partner of a Chinese sentence', () => {
  it('is named as far as its name goes, and is of the kind that its name says', () => {
    for (const [sentence, ...bodies] of [
      ['联合临江学院举办产学研对接会9场。', '临江学院 public 举办产学研对接会9场'],
      ['与南岭银行签署战略合作协议。', '南岭银行 company 签署战略合作协议'],
      ['会同省建筑协会、市工商联开展调研。', '省建筑协会 association 开展调研', '市工商联 association 开展调研'],
      ['联合市公安局督办案件。', '市公安局 local 督办案件'],
      ['联合省发展改革委、云河海关等部门出台办法。', '省发展改革委 local 出台办法', '云河海关 ministry 出台办法'],
      ['与省农科院共建研究中心。', '省农科院 public 共建研究中心'],
    ] as const)
      assert.deepEqual(
        inReport(sentence).partners.map(({ name, kind, actions }) => `${name.zh} ${kind} ${actions[0]?.what.zh}`),
        bodies,
        sentence,
      );
  });

  it('gives each of several amounts of change to the figure in its unit, and that of a row to the figure of the row', () => {
    const changesOf = (sentence: string): (string | undefined)[] =>
      inReport(sentence).metrics.map(({ change }) => change?.quantity.written);
    assert.deepEqual(changesOf('渔船3826艘，总功率41.7万千瓦，分别比上年末减少112艘、0.9万千瓦。'), [
      '112艘',
      '0.9万千瓦',
    ]);
    assert.deepEqual(changesOf('海水鱼类：产量，32.5万吨；比上年增长1.8%。'), ['1.8%']);
    assert.deepEqual(changesOf('渔船3826艘，增加9.6亿元。'), [undefined, undefined]);
  });
});
