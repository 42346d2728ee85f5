import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile } from '../../src/compiler/compile.js';
import { read } from '../../src/grammar/index.js';
import { parseEdtf } from '../../src/report/edtf.js';
import { quoteText } from '../../src/report/quote.js';
import { indexReport } from '../../src/report/report-index.js';
import { sectionPath } from '../../src/report/section-tree.js';
import type { Metric, Quote } from '../../src/report/types.js';
import compiled from '../../src/reports/miit-2020-2021.js';
import { byId, source, yaml } from '../bundled.js';

const { report } = indexReport(compiled);

const metric = (id: string): Metric => byId(report.metrics, id);
const words = (quote: Quote | undefined): string => (quote ? quoteText(report, quote) : '');
const records = [...report.metrics, ...report.events, ...report.documents, ...report.tasks];
const sections = new Map(report.sections.map((section) => [section.id, section]));
/** The section with its marker, and all around it. */
const within = (section: string): string[] => sectionPath(sections, section).map(({ id }) => id);

describe('nothing that the text states goes unsaid:', () => {
  const statements = [
    ['9999家', 'quantity'],
    ['约三千人', 'quantity'],
    ['超8.8亿元', 'quantity'],
    ['2020年7月8日', 'time'],
    ['《无人提及的办法》', 'title'],
  ] as const;
  const ends = [...source.matchAll(/(?<=。)(?=[^\n])/g)].map(({ index }) => index);

  it('a figure, date or title added after any sentence stops the compiler, which quotes it', () => {
    assert.ok(ends.length > 60);
    fc.assert(
      fc.property(fc.constantFrom(...ends), fc.constantFrom(...statements), (at, [added, kind]) => {
        const text = `${source.slice(0, at)}另有${added}。${source.slice(at)}`;
        const { report: made, faults } = compile(text, yaml);
        assert.equal(made, null);
        assert.ok(
          faults.some(({ message }) => message.includes(`the ${kind} “${added}” (…`)),
          faults.map(({ message }) => message).join('\n'),
        );
      }),
      { numRuns: 20 },
    );
  });

  /** What the compiler says when all these lines are taken out of the annotations at once. */
  const without = (lines: readonly string[]): string => {
    const { report: made, faults } = compile(
      source,
      lines.reduce((left, line) => left.replace(`${line}\n`, ''), yaml),
    );
    assert.equal(made, null);
    return faults.map(({ message }) => message).join('\n');
  };

  it('each figure taken out of the annotations is asked for, whatever else quotes the words around it', () => {
    const lines = yaml
      .split('\n')
      .filter((line) => /^ {2}- \{ id: [^,]+, section: [^,]+, words: [^,]*\d[^,]*,.* label:/.test(line));
    assert.equal(lines.length, report.metrics.filter(({ quantity }) => /\d/.test(quantity.written)).length);
    const faults = without(lines);
    for (const { quantity } of report.metrics.filter(({ quantity: { written } }) => /\d/.test(written)))
      assert.ok(faults.includes(`the quantity “${quantity.written}” (…`), quantity.written);
  });

  it('each document taken out of the annotations is asked for by its title', () => {
    const lines = yaml
      .split('\n')
      .filter((line) => /^ {2}- \{ id: .*mentions: \[\{ section: [^,]+, words: 《/.test(line));
    assert.ok(lines.length > 25);
    const faults = without(lines);
    for (const line of lines) {
      const title = /words: (《.+?》)[ ,}]/.exec(line)?.[1] ?? '';
      assert.ok(faults.includes(`the title “${title}” (…`), title);
    }
  });

  it('every reason for dismissing words is of a time, never of a figure or a title', () => {
    const dismissed = [...yaml.slice(yaml.indexOf('\ndismissed:')).matchAll(/words: (?:"([^"]+)"|([^,]+)), reason/g)];
    assert.ok(dismissed.length > 0);
    for (const [, quoted, plain] of dismissed) {
      const found = read(quoted ?? plain ?? '', { year: 2020 });
      assert.ok(found.length > 0, `the grammar reads ${quoted ?? plain}`);
      for (const { kind } of found) assert.equal(kind, 'time');
    }
  });
});

describe('in the bundled report, a careful reading of the layout', () => {
  it('quotes 办理行政复议、行政诉讼案件400余件 in two spans around the 2021 heading, and dates it 2020', () => {
    const { quote, time } = byId(report.events, 'cases-handled');
    assert.equal(words(quote), '办理行政复议、行政诉讼案件400余件');
    const [first, second] = quote.spans;
    assert.equal(quote.spans.length, 2);
    assert.equal(source.slice(first?.[1], second?.[0]).trim(), '2021, 开创产业政策与法规工作新局面');
    assert.equal(time.edtf, '2020');
    assert.match(metric('legal-cases').label.zh ?? '', /行政复议、行政诉讼/);
  });

  it('files (三) and (四) of the bureau, which stand after that heading, under 2020', () => {
    const after = source.indexOf('2021, 开创');
    const later = records.filter(
      (record) => record.bureau === 'policy-law' && ('quote' in record ? (record.quote.spans[0]?.[0] ?? 0) : 0) > after,
    );
    assert.ok(later.length >= 3);
    for (const { section } of later) assert.ok(within(section).includes('law-2020'), section);
  });

  it('gives no words to the empty heading: its section is the heading alone, with a note', () => {
    const empty = byId(report.sections, 'law-2021');
    assert.equal(words(empty.quote), '2021, 开创产业政策与法规工作新局面');
    assert.ok(empty.note?.zh && empty.note.en);
    assert.deepEqual(
      records.filter(({ section }) => section === 'law-2021'),
      [],
    );
    for (const { actions } of report.partners) for (const { section } of actions) assert.notEqual(section, 'law-2021');
  });

  it('gives the bureau without a 2021 text no task, no plan and no target, and says that none is stated', () => {
    const own = <Item extends { bureau?: string | undefined }>(items: readonly Item[]) =>
      items.filter(({ bureau }) => bureau === 'policy-law');
    assert.deepEqual(own(report.tasks), []);
    assert.deepEqual(
      own(report.events).filter(({ role }) => role === 'plan'),
      [],
    );
    assert.deepEqual(
      own(report.metrics).filter(({ role }) => role === 'target'),
      [],
    );
    for (const id of ['tasks', 'targets'])
      assert.deepEqual(own(byId(report.comparisons, id).rows), [{ bureau: 'policy-law', notStated: true }]);
  });

  it('skips the page break inside 2020—2021年度', () => {
    const [quote] = byId(report.documents, 'research-topics').mentions;
    const [first, second] = quote?.spans ?? [];
    assert.deepEqual(
      [source.slice(...(first ?? [0, 0])), source.slice(...(second ?? [0, 0]))],
      ['2020—', '2021年度重大课题选题'],
    );
    assert.match(source.slice(first?.[1], second?.[0]), /^\n+$/);
  });

  it('keeps what is misprinted: 疫情疫情 stays in the quote', () => {
    assert.match(words(byId(report.events, 'commendations').quote), /新冠肺炎疫情疫情民营企业/);
  });

  it('gives nothing to the editor’s preface, which is of no bureau', () => {
    assert.equal(byId(report.sections, 'preface').bureau, undefined);
    assert.deepEqual(
      records.filter(({ section }) => section === 'preface'),
      [],
    );
  });

  it('counts offsets from the first character of the text, which is a line feed', () => {
    assert.match(report.source.text, /^\n\n编者按/);
    const { quote } = byId(report.sections, 'preface');
    assert.deepEqual(quote.spans[0]?.[0], 2);
  });

  it('matches the “321” system to its sections: one to three are domains, four and five priorities, six the goal', () => {
    const levels = byId(report.frameworks, '321').levels;
    assert.deepEqual(
      levels.map(({ count, items }) => [count, items.length]),
      [
        [3, 3],
        [2, 2],
        [1, 1],
      ],
    );
    const markers = levels.map(({ items }) =>
      items.map(({ tasks }) => [...new Set(tasks.map((id) => sections.get(byId(report.tasks, id).section)?.marker))]),
    );
    assert.deepEqual(markers, [[['一是'], ['二是'], ['三是']], [['四是'], ['五是']], [['六是']]]);
    const listed = levels.flatMap(({ items }) => items.flatMap(({ tasks }) => tasks));
    assert.deepEqual(listed.toSorted(), report.tasks.map(({ id }) => id).toSorted(), 'every task once');
  });

  it('takes 营商环境 of the lead and 发展环境 of the third point for one area, and keeps both words', () => {
    const domain = byId(report.frameworks, '321').levels[0]?.items[2];
    assert.equal(words(domain?.quote), '营商环境');
    for (const id of domain?.tasks ?? []) {
      const { section } = byId(report.tasks, id);
      assert.match(sections.get(section)?.title.zh ?? '', /发展环境/);
    }
  });
});

describe('in the bundled report, a careful reading of documents', () => {
  it('names the payments regulation once, with four mentions over two bureaus and one event of issue', () => {
    const found = report.documents.filter(({ mentions }) =>
      mentions.some((quote) => words(quote).includes('款项支付条例')),
    );
    assert.equal(found.length, 1);
    const [regulation] = found;
    assert.equal(regulation?.mentions.length, 4);
    assert.equal(regulation?.status, 'issued');
    const starts = report.sections.map(({ id, quote }) => ({ id, at: quote.spans[0]?.[0] ?? 0 }));
    const bureaus = regulation?.mentions.map(({ spans }) => {
      const section = starts.findLast(({ at }) => at <= (spans[0]?.[0] ?? 0))?.id ?? '';
      return sectionPath(sections, section).findLast(({ bureau }) => bureau !== undefined)?.bureau;
    });
    assert.deepEqual(bureaus, ['policy-law', 'sme', 'sme', 'sme']);
    const issued = byId(report.comparisons, 'issued').rows.flatMap((row) => ('records' in row ? row.records : []));
    assert.equal(issued.filter((id) => id === regulation?.id).length, 1);
    assert.ok(regulation?.note?.zh && regulation.note.en);
  });

  it('takes a title printed three times on end for one document with three mentions, and says so', () => {
    const opinion = byId(report.documents, 'resumption-opinion');
    assert.deepEqual(
      new Set(opinion.mentions.map(words)),
      new Set(['《关于有序推动工业通信业企业复工复产的指导意见》']),
    );
    assert.equal(opinion.mentions.length, 3);
    assert.match(opinion.note?.zh ?? '', /三次.*同一份/);
    const issued = report.documents.filter(
      ({ section, status }) => section === 'law-resumption' && status === 'issued',
    );
    assert.equal(issued.length, 2);
  });

  it('lists each title once, however often it is named', () => {
    const titles = report.documents.map(({ title }) => title.zh);
    assert.equal(new Set(titles).size, titles.length);
    assert.equal(byId(report.documents, 'promotion-law').mentions.length, 2);
    assert.equal(byId(report.documents, 'institutions-opinion').mentions.length, 2);
    assert.deepEqual(
      report.metrics.filter(({ quantity }) => quantity.written === '17部门').map(({ time }) => time.edtf),
      ['2020'],
    );
  });

  it('takes brackets, years and verbs inside a title as part of it', () => {
    const titles = report.documents.map(({ title }) => title.zh ?? '');
    for (const title of [
      '《产业发展与转移指导目录(2018年本)》',
      '《中国企业管理创新年度报告(2020)》',
      '《推进工业文化发展实施方案(2021—2025)》',
      '《部2020年产业政策制(修)订和评估计划》',
      '《工业通信业行业标准制定管理办法》',
    ])
      assert.ok(titles.includes(title), title);
  });

  it('lists a document named without title marks, under the words that name it', () => {
    for (const id of ['csr-opinion', 'memorandum', 'liaison', 'relocation-report', 'size-recognition']) {
      const { title, mentions } = byId(report.documents, id);
      assert.doesNotMatch(title.zh ?? '', /[《》]/);
      assert.ok(mentions.length > 0);
    }
  });

  it('takes no service, library, forum or test named between quotation marks for a document', () => {
    const named = report.documents.map(({ title, mentions }) => (title.zh ?? '') + words(mentions[0])).join();
    for (const other of ['服务专栏', '政策库', '自测', '国际论坛', '企业微课', '创客中国'])
      assert.ok(!named.includes(other), other);
  });

  it('keeps what is drafted, advanced, prepared or preliminary apart from what is done', () => {
    const status = (id: string) => byId(report.documents, id).status;
    for (const id of ['relocation-opinion', 'quality-opinion', 'csr-opinion', 'culture-plan'])
      assert.equal(status(id), 'drafted');
    assert.deepEqual([status('telecom-law'), status('rare-earths')], ['advanced', 'advanced']);
    assert.match(words(byId(report.events, 'qingdao-zone').quote), /^筹备/);
    assert.match(byId(report.events, 'qingdao-zone').title.en ?? '', /prepared/);
    assert.match(byId(report.events, 'champions').title.zh ?? '', /初步名单/);
  });

  it('tells the fourth batch of heritage from the fourth of consultancies, and the second of champions from that of little giants', () => {
    assert.match(words(byId(report.documents, 'heritage-list').mentions[0]), /^第四批国家工业遗产名单$/);
    assert.match(words(byId(report.documents, 'consultancies').mentions[0]), /^第四批企业管理咨询机构推荐名录$/);
    assert.equal(report.events.filter(({ quote }) => words(quote).includes('第四批')).length, 1);
    assert.match(words(byId(report.events, 'champions').quote), /第二批制造业单项冠军/);
    assert.match(words(metric('little-giants-batch-2').sentence), /第二批专精特新“小巨人”企业1584家/);
  });
});

describe('in the bundled report, a careful reading of figures', () => {
  it('takes 超2.5万亿元 for more than that and for an expectation', () => {
    const { quantity, expected } = metric('tax-cuts');
    assert.deepEqual([quantity.value, quantity.qualifier, expected], [2.5e12, 'over', true]);
  });

  it('takes no 达, 降至, 连续 or 规模以上 for a qualifier', () => {
    for (const id of [
      'inclusive-loans',
      'staff-return-rate',
      'plants-reopened-rate',
      'guarantee-fee-rate',
      'days-reporting',
    ])
      assert.equal(metric(id).quantity.qualifier, 'exact', id);
  });

  it('tells three kinds of % apart: rates that are levels, a fee that fell to a level, and changes', () => {
    for (const id of ['staff-return-rate', 'plants-reopened-rate', 'guarantee-fee-rate']) {
      assert.equal(metric(id).quantity.unit, '%');
      assert.equal(metric(id).change, undefined, id);
    }
    const changes = report.metrics.filter(({ change }) => change);
    assert.deepEqual(
      changes.map(({ id, change }) => [id, change?.quantity.value, change?.direction, change?.basis]),
      [
        ['inclusive-loans', 29.6, 'up', 'year-on-year'],
        ['maker-projects', 60, 'up', 'year-on-year'],
      ],
    );
    for (const { unit, rows } of report.comparisons) {
      assert.notEqual(unit, '%');
      for (const row of rows)
        if ('metrics' in row) for (const id of row.metrics) assert.notEqual(metric(id).quantity.unit, '%');
    }
  });

  it('keeps figures with the same digits apart by where they stand', () => {
    const spans = report.metrics.flatMap(({ id, quote }) => quote.spans.map(([start, end]) => ({ id, start, end })));
    spans.sort((a, b) => a.start - b.start);
    spans.forEach(({ id, start }, i) => {
      const before = spans[i - 1];
      assert.ok(!before || before.end <= start, `${before?.id} and ${id} stand apart`);
    });
    assert.equal(metric('tax-cuts').quantity.value / metric('maker-projects').quantity.value, 1e8);
    assert.equal(metric('inclusive-loans').quantity.value / metric('late-payment-complaints').quantity.value, 1e9);
    assert.deepEqual(
      [metric('phone-conferences').quantity.unit, metric('management-trainings').quantity.unit],
      ['次', '场'],
    );
  });

  it('calls work done with 15 ministries or departments joint, and says that 15 may leave the ministry itself out', () => {
    const fifteen = report.metrics.filter(({ quantity }) => quantity.value === 15);
    assert.deepEqual(
      fifteen.map(({ id, attribution }) => [id, attribution]),
      [
        ['task-force-ministries', 'joint'],
        ['service-manufacturing-departments', 'joint'],
      ],
    );
    assert.match(metric('service-manufacturing-departments').note?.zh ?? '', /可能不含工信部/);
    assert.equal(metric('leading-group-departments').attribution, 'own');
  });

  it('gives 1584 no percentage and no progress: it is one batch, and says so', () => {
    const batch = metric('little-giants-batch-2');
    assert.deepEqual([batch.quantity.value, batch.quantity.unit, batch.role], [1584, '家', 'outcome']);
    assert.equal(batch.change, undefined);
    assert.equal(batch.cumulative, undefined);
    assert.match(batch.note?.zh ?? '', /只是第二批，不是总数/);
    assert.ok(!report.metrics.some(({ quantity }) => quantity.value === 15.84));
    for (const { rows } of report.comparisons)
      for (const row of rows) if ('metrics' in row) assert.ok(!row.metrics.includes(batch.id));
  });

  it('keeps nearly 300 firms apart from the 13 zones among them, and adds no provinces up', () => {
    assert.deepEqual(
      [metric('matched-firms').quantity.value, metric('matched-firms').quantity.qualifier],
      [300, 'nearly'],
    );
    assert.equal(metric('cooperation-zones').quantity.value, 13);
    for (const sum of [313, 28, 21_900]) assert.ok(!report.metrics.some(({ quantity }) => quantity.value === sum));
    assert.match(byId(report.comparisons, 'provinces').caveat?.zh ?? '', /省份不可相加/);
  });

  it('leaves ordinals, list markers, codes and slogans uncounted', () => {
    for (const { id, quote } of report.metrics) {
      const at = quote.spans[0]?.[0] ?? 0;
      assert.notEqual(source[at - 1], '第', id);
      assert.doesNotMatch(words(quote), /^(六稳|六保|三品|十四五|百日|万里|一带|一路|一体|进一步|一是|二是|三是)/, id);
    }
    for (const value of [321, 14.5, 18, 19]) {
      const found = report.metrics.filter(({ quantity }) => quantity.value === value).map(({ id }) => id);
      assert.ok(
        found.every((id) => ['leading-group-departments', 'special-briefs'].includes(id)),
        found.join(),
      );
    }
  });

  it('counts 两场, 两项, 三个领域 and 两个重点, which are written in characters', () => {
    assert.deepEqual(
      ['forums', 'approvals-cancelled', 'framework-domains', 'framework-priorities'].map(
        (id) => metric(id).quantity.value,
      ),
      [2, 2, 3, 2],
    );
  });

  it('gives the bureau its own training and firms, and not the SME bureau by a keyword', () => {
    assert.equal(metric('management-trainings').bureau, 'policy-law');
    assert.equal(metric('smes-resumed').bureau, 'policy-law');
  });

  it('keeps every figure inside the section that it is filed under, and its sentence around its words', () => {
    const starts = report.sections
      .filter(({ id }) => id !== 'law-2021')
      .map(({ id, quote }) => ({ id, at: quote.spans[0]?.[0] ?? 0 }));
    for (const { id, section, quote, sentence } of report.metrics) {
      const at = quote.spans[0]?.[0] ?? 0;
      const holder = starts.findLast((start) => start.at <= at)?.id ?? '';
      assert.ok(within(holder).includes(section) || within(section).includes(holder), `${id}: ${section}, ${holder}`);
      assert.ok(words(sentence).includes(words(quote)), id);
    }
  });

  it('shows targets apart from results: role, horizon and tier', () => {
    const targets = report.metrics.filter(({ role }) => role === 'target');
    assert.deepEqual(
      targets.map(({ quantity }) => quantity.written),
      ['百万家', '十万家', '万家'],
    );
    for (const { time, section } of targets) {
      assert.deepEqual([time.edtf, time.kind, time.stated], ['2021/..', 'from', false]);
      assert.equal(words(time.quote), '3~5年');
      assert.equal(time.duration?.written, '3~5年');
      assert.equal(section, 'sme-2021-capability');
    }
    assert.match(metric('target-specialised-smes').label.zh ?? '', /省级“专精特新”/);
    assert.match(metric('target-little-giants').label.zh ?? '', /“小巨人”/);
  });
});

describe('in the bundled report, a careful reading of time', () => {
  it('gives the three figures of 2020年1—11月 the same eleven months, though the page breaks after the first', () => {
    const ids = ['service-activities', 'services-provided', 'enterprises-served'];
    for (const id of ids) {
      const { time } = metric(id);
      assert.deepEqual(
        [time.edtf, time.kind, time.stated, words(time.quote)],
        ['2020-01/2020-11', 'during', true, '2020年1—11月'],
      );
    }
    assert.deepEqual(
      report.metrics.filter(({ time }) => time.edtf === '2020-01/2020-11').map(({ id }) => id),
      ids,
    );
  });

  it('lets 6月16日 govern exactly two figures', () => {
    assert.deepEqual(
      report.metrics.filter(({ time }) => time.edtf.includes('06-16')).map(({ quantity }) => quantity.written),
      ['95.4%', '99.1%'],
    );
  });

  it('takes 9月末 for the end of the month', () => {
    assert.deepEqual(
      [metric('inclusive-loans').time.edtf, metric('inclusive-loans').time.kind],
      ['2020-09-30', 'as-of'],
    );
  });

  it('states few times, and leaves the rest to the year of the section: none is put on a first of January', () => {
    const dated = [...report.metrics, ...report.events, ...report.tasks];
    for (const { id, time, section } of dated) {
      assert.ok(parseEdtf(time.edtf), id);
      assert.doesNotMatch(time.edtf, /-01-01/, id);
      if (time.stated) assert.ok(time.quote, id);
      else if (!time.duration)
        assert.equal(time.edtf, sectionPath(sections, section).findLast(({ year }) => year)?.year, id);
    }
    const stated = new Set(dated.filter(({ time }) => time.stated).map(({ time }) => time.edtf));
    assert.deepEqual(
      [...stated].toSorted(),
      ['2019/2020', '2020', '2020-01/2020-11', '2020-06-16', '2020-09-30', '2020-12-30'].toSorted(),
    );
  });
});

describe('in the bundled report, what is compared', () => {
  it('has counts that are as many as the records they list, each the bureau’s own and once', () => {
    const own = new Map<string, readonly (string | undefined)[]>([
      ...records.map(({ id, bureau }) => [id, [bureau]] as const),
      ...report.partners.map(({ id, actions }) => [id, actions.map(({ bureau }) => bureau)] as const),
    ]);
    const counted = report.comparisons.filter(({ basis }) => basis === 'counted');
    assert.ok(counted.length >= 5);
    for (const { id, rows } of counted) {
      for (const row of rows) {
        assert.ok(!('metrics' in row), `${id} states nothing`);
        if (!('records' in row)) continue;
        assert.equal(row.count, new Set(row.records).size, id);
        for (const record of row.records) assert.ok(own.get(record)?.includes(row.bureau), `${id}: ${record}`);
      }
    }
  });

  it('counts what the list holds, of the kind that the label says', () => {
    const rows = (id: string) =>
      Object.fromEntries(
        byId(report.comparisons, id).rows.map((row) => [row.bureau, 'count' in row ? row.count : null]),
      );
    const count = <Item extends { bureau?: string | undefined }>(items: readonly Item[], bureau: string) =>
      items.filter((item) => item.bureau === bureau).length;
    const issued = report.documents.filter(({ status }) => status === 'issued');
    const outcomes = report.metrics.filter(({ role }) => role === 'outcome');
    for (const bureau of ['policy-law', 'sme']) {
      assert.equal(rows('issued')[bureau], count(issued, bureau));
      assert.equal(rows('figures')[bureau], count(outcomes, bureau));
    }
    assert.deepEqual(rows('tasks'), { 'policy-law': null, sme: report.tasks.length });
    assert.deepEqual(rows('targets'), { 'policy-law': null, sme: 3 });
  });

  it('says of organisations that only those named are counted, since the text ends lists with 等', () => {
    assert.match(byId(report.comparisons, 'organisations').caveat?.zh ?? '', /只数写出名字的/);
  });

  it('puts stated figures side by side in one unit, with a caveat on their scope', () => {
    const stated = report.comparisons.filter(({ basis }) => basis === 'stated');
    assert.ok(stated.length > 0);
    for (const { id, rows, unit, caveat } of stated) {
      const units = rows.flatMap((row) =>
        'metrics' in row ? row.metrics.map((one) => metric(one).quantity.unit) : [],
      );
      assert.deepEqual(new Set(units), new Set([unit]), id);
      assert.ok(caveat?.zh && caveat.en, id);
      for (const row of rows) assert.ok(!('records' in row), `${id} counts nothing`);
    }
  });
});
