import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile } from '../../../src/compiler/compile.js';
import { draft } from '../../../src/compiler/draft/draft.js';
import type { Report } from '../../../src/report/types.js';
import { source as bundledSource } from '../../bundled.js';
import { draftedWith } from './drafted.js';

const options = { publisher: '云河市', published: '2024-01' };
const drafted = draftedWith(options);

/** A text of one section, and of what its records are made. */
const inSection = (sentence: string, heading = '一、2023年工作回顾'): Report =>
  drafted(`云河市2023年政府工作报告\n${heading}\n${sentence}\n`);

describe('a draft', () => {
  it('names a figure by the words around it, all of them of the text', () => {
    for (const [sentence, label] of [
      ['全年城镇新增就业8.6万人。', '城镇新增就业'],
      ['全市地区生产总值完成3865.2亿元。', '全市地区生产总值'],
      ['新增国家级专精特新“小巨人”企业27家。', '新增国家级专精特新“小巨人”企业'],
      ['完成53项反垄断审查。', '反垄断审查'],
      ['设立规模50亿元的产业引导基金。', '产业引导基金'],
      ['固定资产投资（不含农户）增长7.8%。', '固定资产投资'],
      ['截至2023年12月底，养老保险参保人数达到298万人。', '养老保险参保人数'],
      ['培育产值超100亿元企业3家。', '培育产值超100亿元企业'],
      ['幼儿园：学校数，642所；在校生，14.3万人。', '幼儿园在校生'],
      ['全市共有各类学校1286所。', '各类学校'],
    ] as const)
      assert.equal(inSection(sentence).metrics.at(-1)?.label.zh, label, sentence);
  });

  it('takes as a figure’s change the one that follows it, with what it is counted against as far as the text says it', () => {
    const [output, rate] = inSection('生产总值3865.2亿元，同比增长5.8%；失业率5.1%，比上年下降0.4个百分点。').metrics;
    assert.deepEqual([output?.change?.quantity.written, output?.change?.direction], ['5.8%', 'up']);
    assert.deepEqual([rate?.change?.quantity.written, rate?.change?.direction], ['0.4个百分点', 'down']);
    const [unsaid, ...others] = inSection('预算收入321.6亿元，增长7.2%。').metrics;
    assert.deepEqual(
      [unsaid?.change?.quantity.written, unsaid?.change?.basis, others.length],
      ['7.2%', 'not-stated', 0],
    );
    const own = inSection('发电量16亿千瓦时，增长6%，其中风电增长21%，火电下降1%。').metrics;
    assert.deepEqual(
      own.map(({ label, quantity, change }) => [label.zh, quantity.written, change?.quantity.written]),
      [
        ['发电量', '16亿千瓦时', '6%'],
        ['风电', '21%', undefined],
        ['火电', '1%', undefined],
      ],
    );
    const [twice] = inSection('生产总值3865.2亿元，同比增长5.8%，比2019年增长24.5%。').metrics;
    assert.deepEqual(
      [twice?.change?.basis, twice?.otherChanges?.map(({ basis, since }) => [basis, since?.edtf])],
      ['year-on-year', [['stated-time', '2019']]],
    );
  });

  it('says of what a share is a share', () => {
    const [, share] = inSection('高技术制造业增加值增长12.5%，占规模以上工业增加值的比重为17.2%。').metrics;
    assert.deepEqual([share?.label.zh, share?.shareOf?.zh], ['高技术制造业增加值', '规模以上工业增加值']);
  });

  it('gives no figure of a list the change of its neighbour, and asks which is which', () => {
    const text = '云河市2023年报告\n城镇、农村居民收入分别达到41260元、22180元，增长5.2%和7.4%。\n';
    const { yaml } = draft(text, options);
    assert.deepEqual(
      drafted(text).metrics.map(({ quantity, change }) => [quantity.written, change]),
      [
        ['41260元', undefined],
        ['22180元', undefined],
        ['5.2%', undefined],
        ['7.4%', undefined],
      ],
    );
    assert.equal(yaml.match(/which of them\?/g)?.length, 2);
  });

  it('takes no line under the title for a heading, and no year from it', () => {
    const text =
      '国有企业2024年运行情况\n省国资委  2025年1月20日\n1—12月，营业收入2.84万亿元。下一步，推动出台《合规办法》。\n';
    const { yaml } = draft(text);
    const { report } = compile(text, yaml);
    assert.deepEqual([report?.publisher.zh, report?.published], ['省国资委', '2025-01-20']);
    assert.equal(report?.sections.length, 1);
    assert.equal(report?.metrics[0]?.time.edtf, '2024-01/2024-12');
    assert.deepEqual([report?.documents[0]?.status, report?.documents[0]?.action], ['advanced', '推动出台']);
  });

  it('leaves the figures of a numbered sentence out of its heading', () => {
    const { sections, metrics } = inSection('（一）建设新城，年内开工8个项目。');
    assert.equal(sections.at(-1)?.title.zh, '建设新城');
    assert.equal(metrics[0]?.quantity.written, '8个');
  });

  it('has of two levels the one that was before', () => {
    const [intensity, ...others] = inSection('研发强度由2.4%提高到2.7%。').metrics;
    assert.deepEqual(
      [intensity?.label.zh, intensity?.before?.quantity.value, intensity?.quantity.value, others.length],
      ['研发强度', 2.4, 2.7, 0],
    );
  });

  it('has what happened on a day as an event with its figures, and the time of a level before', () => {
    const { events, metrics } = inSection('地铁2号线于6月28日开通运营，全长31.4公里。失业率由上年的3.6%降至3.1%。');
    assert.deepEqual(
      events.map(({ title, time, metrics: own }) => [title.zh, time.edtf, own]),
      [['地铁2号线开通运营', '2023-06-28', [metrics[0]?.id]]],
    );
    assert.deepEqual([metrics[1]?.label.zh, metrics[1]?.before?.time?.edtf], ['失业率', '2022']);
  });

  it('tells what was aimed at and reached from what is aimed at', () => {
    const roles = (sentence: string) => inSection(sentence).metrics.map(({ role }) => role);
    assert.deepEqual(roles('新增就业8.6万人，完成年度目标的107.5%。'), ['outcome', 'outcome']);
    assert.deepEqual(roles('没有完成1.2万套的年度目标。'), ['target']);
  });

  it('proposes as a target’s result the one that is called like it and is in its unit, for an editor to confirm', () => {
    const text = '云河市报告\n一、2023年工作回顾\n城镇新增就业8.6万人。\n二、2024年主要目标\n城镇新增就业8万人。\n';
    const { yaml } = draft(text, options);
    assert.match(yaml, /# check: of: its result\?/);
    const [result, target] = drafted(text).metrics;
    assert.deepEqual([target?.role, target?.of], ['target', result?.id]);
  });

  it('has what a plan says is to be done as tasks, with the targets that their sentences set', () => {
    const { tasks, metrics } = inSection('一是稳住就业基本盘，新增就业8万人。办好民生实事。', '二、2024年重点工作');
    assert.deepEqual(
      tasks.map((task) => [task.title.zh, task.metrics]),
      [
        ['稳住就业基本盘', [metrics[0]?.id]],
        ['办好民生实事', []],
      ],
    );
  });

  it('has the bodies that something was done together with', () => {
    const { partners } = inSection('会同市发展改革委、市财政局印发通知。联合市工商联开展调研，会同市财政局检查资金。');
    assert.deepEqual(
      partners.map(({ name, kind, actions }) => [name.zh, kind, actions.map(({ what }) => what.zh)]),
      [
        ['市发展改革委', 'local', ['印发通知']],
        ['市财政局', 'local', ['印发通知', '检查资金']],
        ['市工商联', 'association', ['开展调研']],
      ],
    );
  });

  it('has no parts, but where headings name bodies and nothing else', () => {
    assert.deepEqual(inSection('新建学校35所。').bureaus, []);
    const { bureaus, metrics } = drafted('云河市教育卫生报告\n一、教育局\n新建学校35所。\n二、卫生局\n新建医院3家。\n');
    assert.deepEqual(
      bureaus.map(({ name }) => name.zh),
      ['教育局', '卫生局'],
    );
    assert.deepEqual(
      metrics.map(({ bureau }) => bureau),
      bureaus.map(({ id }) => id),
    );
  });

  it('gives a figure the time that stands before it in its sentence, never one that it is compared with', () => {
    const [insured] = inSection('截至2023年9月底，参保人数298万人。').metrics;
    assert.equal(insured?.time.edtf, '2023-09-30');
    const [compared] = inSection('参保人数比2015年末增加12万人。').metrics;
    assert.equal(compared?.time.edtf, '2023');
  });

  it('has as targets what stands under a plan, or what a clause says is aimed at', () => {
    const roles = (text: Report): string[] => text.metrics.map(({ role }) => role);
    assert.deepEqual(roles(inSection('新增就业8万人。', '二、2024年重点工作')), ['target']);
    assert.deepEqual(roles(inSection('力争新增就业8万人。')), ['target']);
    assert.deepEqual(roles(inSection('新增就业8万人。')), ['outcome']);
  });

  it('has sections as they are numbered, one inside another, each with its year', () => {
    const text =
      '云河市报告\n一、2023年工作回顾\n（一）稳住就业。新增就业8.6万人。\n（二）办好学校\n新建学校35所。\n二、2024年重点工作\n新建学校40所。\n';
    const { sections, metrics } = drafted(text);
    assert.deepEqual(
      sections.map(({ marker = '', title, parent = '' }) => [
        marker,
        title.zh,
        sections.find(({ id }) => id === parent)?.title.zh,
      ]),
      [
        ['', '云河市报告', undefined],
        ['一、', '2023年工作回顾', '云河市报告'],
        ['（一）', '稳住就业', '2023年工作回顾'],
        ['（二）', '办好学校', '2023年工作回顾'],
        ['二、', '2024年重点工作', '云河市报告'],
      ],
    );
    assert.deepEqual(
      metrics.map(({ time }) => time.edtf),
      ['2023', '2023', '2024'],
    );
  });

  it('says of a document what the verb before it says', () => {
    const { documents } = inSection('出台《产业方案》，修订《营商条例》，贯彻《促进法》，提出《新路子》。');
    assert.deepEqual(
      documents.map(({ title, status, action }) => [title.zh, status, action]),
      [
        ['产业方案', 'issued', '出台'],
        ['营商条例', 'revised', '修订'],
        ['促进法', 'referenced', '贯彻'],
        ['新路子', 'referenced', '贯彻'],
      ],
    );
  });

  it('takes who published a text, and when, from the lines under its title', () => {
    const text = '青原省2022年统计公报\n青原省统计局\n2023年3月15日\n粮食产量1512.8万吨。\n';
    const { yaml } = draft(text);
    const { report } = compile(text, yaml);
    assert.deepEqual([report?.publisher.zh, report?.published], ['青原省统计局', '2023-03-15']);
  });

  it('marks what is unsure for an editor, and counts it', () => {
    const { yaml, checks } = draft('云河市2023年报告\n研发强度由2.4%提高到2.7%。三次产业结构为9.4：40.6：50.0。\n');
    assert.equal(yaml.match(/# check: /g)?.length, checks);
    assert.match(yaml, /# check: the grammar cannot read it\n.*9\.4：40\.6：50\.0/);
  });

  it('of the bundled report compiles, every figure in it', () => {
    const { yaml, faults } = draft(bundledSource);
    assert.deepEqual(faults, []);
    assert.ok((compile(bundledSource, yaml).report?.metrics.length ?? 0) > 50);
  });

  it('compiles whatever sentences a text is of', () => {
    const sentence = fc.constantFrom(
      '全年新增就业8.6万人，增长5%。',
      '其中企业5%，学校5%，5%。',
      '9月18日，举办博览会。',
      '截至2023年9月末，贷款余额14.6万亿元，同比增长29.6%。',
      '印发《方案》和《方案》。',
      '－3.2亿元，±5%，１２，2255家。',
      '到2025年达到35%以上。',
      '一是完成53项。二是完成53项。',
      '（一）推进改革',
      '二、下一步打算',
      '3家3家3家',
      '“四个全面”“321”',
      '65岁及以上老年人3.2万人，是2020年的2.4倍，占总人口的21%。',
      '生猪存栏3家，出栏5家，分别下降5%和增长5%，低于5%的控制目标0.7个百分点。',
      '联合云河学院举办对接会9场，总数达53场（年度目标50场），完成率106%。',
      '2023年，我们将与云河银行签署协议，新开工亿元以上项目150个。',
      '5.',
    );
    const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((lines) => `云河市报告\n${lines.join('\n')}`);
    fc.assert(
      fc.property(text, (words) => {
        const { yaml, faults } = draft(words, options);
        if (faults.length > 0) assert.match(faults[0]?.message ?? '', /no language that a grammar reads/);
        else assert.deepEqual(compile(words, yaml).faults, []);
      }),
      { numRuns: 100 },
    );
  });
});
