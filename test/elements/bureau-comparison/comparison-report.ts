import type { Comparison, LocalizedText, Metric, Qualifier, Quote, Report } from '../../../src/report/types.js';

/** A small report of two bureaus, with one of each thing that a comparison must tell apart. */
const TEXT = [
  '产业政策与法规司对9个省开展现场督查。会同15部门联合印发指导意见。梳理131家龙头企业名单,带动上下游约60万家中小企业恢复生产。办理行政复议案件400余件。',
  '中小企业局对全国12个省份开展实地督查。17部门联合印发若干意见,6部门联合印发实施意见。公布“小巨人”企业1584家,三年内培育万家“小巨人”企业。',
  '预计全年新增减税降费规模超2.5万亿元。近1.6万家企业发布岗位。培训3~5天。',
  '印发《甲办法》。印发《乙办法》。印发《丙办法》。',
].join('');

/** The quote of words that occur once in the text. */
function quoteOf(words: string): Quote {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { spans: [[start, start + words.length]] };
}

/** Where the number is in written words, as the compiler marks it out. */
function numeralIn(written: string): [start: number, end: number] {
  const match = /[0-9][0-9.~]*|万/.exec(written);
  if (!match) throw new Error(`no number in: ${written}`);
  return [match.index, match.index + match[0].length];
}

interface Stated {
  id: string;
  bureau: 'law' | 'sme';
  label: LocalizedText;
  written: string;
  value: number;
  unit: string;
  qualifier?: Qualifier;
  high?: number;
  theme?: string;
  more?: Partial<Metric>;
}

function metric({ id, bureau, label, written, value, unit, qualifier = 'exact', high, theme, more }: Stated): Metric {
  return {
    id,
    bureau,
    section: bureau,
    label,
    quantity: { value, unit, qualifier, written, numeral: numeralIn(written), ...(high === undefined ? {} : { high }) },
    time: { edtf: '2020', kind: 'during', stated: true },
    role: 'outcome',
    attribution: 'own',
    quote: quoteOf(written),
    sentence: quoteOf(written),
    ...(theme === undefined ? {} : { theme }),
    ...more,
  };
}

const metrics: Metric[] = [
  metric({
    id: 'law-provinces',
    bureau: 'law',
    label: { zh: '现场督查的省', en: 'Provinces inspected' },
    written: '9个省',
    value: 9,
    unit: '个',
    theme: 'oversight',
    more: { leading: true },
  }),
  metric({
    id: 'sme-provinces',
    bureau: 'sme',
    label: { zh: '实地督查的省份', en: 'Provinces inspected' },
    written: '12个省份',
    value: 12,
    unit: '个',
    theme: 'oversight',
    more: { leading: true },
  }),
  metric({
    id: 'law-departments',
    bureau: 'law',
    label: { zh: '联合印发指导意见的部门', en: 'Guiding opinion: departments' },
    written: '15部门',
    value: 15,
    unit: '部门',
  }),
  metric({
    id: 'sme-departments',
    bureau: 'sme',
    label: { zh: '联合印发若干意见的部门', en: 'Several opinions: departments' },
    written: '17部门',
    value: 17,
    unit: '部门',
  }),
  metric({
    id: 'sme-six',
    bureau: 'sme',
    label: { zh: '联合印发实施意见的部门', en: 'Implementing opinion: departments' },
    written: '6部门',
    value: 6,
    unit: '部门',
  }),
  metric({
    id: 'law-leaders',
    bureau: 'law',
    label: { zh: '龙头企业', en: 'Leading firms' },
    written: '131家',
    value: 131,
    unit: '家',
    theme: 'firms',
    more: { leading: true },
  }),
  metric({
    id: 'sme-giants',
    bureau: 'sme',
    label: { zh: '第二批“小巨人”企业', en: 'Second batch of “little giants”' },
    written: '1584家',
    value: 1584,
    unit: '家',
    theme: 'firms',
    more: { leading: true },
  }),
  metric({
    id: 'sme-target',
    bureau: 'sme',
    label: { zh: '“小巨人”企业', en: '“Little giants”' },
    written: '万家',
    value: 10_000,
    unit: '家',
    more: { quote: quoteOf('万家“小巨人”'), role: 'target', time: { edtf: '2021/2023', kind: 'by', stated: true } },
  }),
  metric({
    id: 'law-helped',
    bureau: 'law',
    label: { zh: '带动恢复生产的中小企业', en: 'SMEs brought back to production' },
    written: '约60万家',
    value: 600_000,
    unit: '家',
    qualifier: 'about',
    theme: 'firms',
    more: { leading: true },
  }),
  metric({
    id: 'law-cases',
    bureau: 'law',
    label: { zh: '办理行政复议案件', en: 'Administrative review cases' },
    written: '400余件',
    value: 400,
    unit: '件',
    qualifier: 'over',
  }),
  metric({
    id: 'sme-cuts',
    bureau: 'sme',
    label: { zh: '新增减税降费规模', en: 'New tax and fee cuts' },
    written: '超2.5万亿元',
    value: 2.5e12,
    unit: '元',
    qualifier: 'over',
    theme: 'money',
    more: { expected: true, attribution: 'economy-wide', leading: true },
  }),
  metric({
    id: 'sme-recruiting',
    bureau: 'sme',
    label: { zh: '“百日招聘”发布岗位的企业', en: 'Firms that advertised posts' },
    written: '近1.6万家',
    value: 16_000,
    unit: '家',
    qualifier: 'nearly',
  }),
  metric({
    id: 'sme-training',
    bureau: 'sme',
    label: { zh: '培训的天数', en: 'Days of training' },
    written: '3~5天',
    value: 3,
    unit: '天',
    high: 5,
  }),
];

const LABELS: Record<string, LocalizedText> = {
  provinces: { zh: '实地督查的省份', en: 'Provinces inspected on site' },
  departments: { zh: '联合印发文件的部门', en: 'Departments that issued a document jointly' },
  lists: { zh: '列入名单的企业', en: 'Firms listed' },
};

function stated(id: string, unit: string, law: string[], sme: string[], more: Partial<Comparison> = {}): Comparison {
  const first = metrics.find((candidate) => candidate.id === (law[0] ?? sme[0]));
  return {
    id,
    label: LABELS[id] ?? first?.label ?? { zh: id },
    unit,
    basis: 'stated',
    rows: [
      law.length > 0 ? { bureau: 'law', metrics: law } : { bureau: 'law', notStated: true },
      sme.length > 0 ? { bureau: 'sme', metrics: sme } : { bureau: 'sme', notStated: true },
    ],
    ...more,
  };
}

const document = (id: string, title: string): Report['documents'][number] => ({
  id,
  bureau: id.startsWith('sme') ? 'sme' : 'law',
  section: 'law',
  title: { zh: title, en: title },
  status: 'issued',
  action: '印发',
  mentions: [quoteOf(title)],
});

/** The report, made anew so that a test may change it. */
export function comparisonReport(): Report {
  return structuredClone({
    format: 'gazette-report/1',
    id: 'comparison-test',
    title: { zh: '两司局的一年', en: 'Two bureaus’ year' },
    publisher: { zh: '公报', en: 'Gazette' },
    published: '2021-01',
    lang: 'zh-Hans',
    source: {
      text: TEXT,
      sha256: '0'.repeat(64),
      citation: { title: { zh: '两司局的一年' }, container: { zh: '公报' }, published: '2021-01' },
    },
    bureaus: [
      {
        id: 'law',
        name: { zh: '产业政策与法规司', en: 'Department of Industrial Policy and Regulation' },
        shortName: { zh: '政法司', en: 'Policy & Law' },
      },
      { id: 'sme', name: { zh: '中小企业局', en: 'SME Bureau' }, shortName: { zh: '中小局', en: 'SME Bureau' } },
    ],
    themes: [
      { id: 'oversight', label: { zh: '督查', en: 'Oversight' } },
      { id: 'firms', label: { zh: '培育企业', en: 'Fostering firms' } },
      { id: 'money', label: { zh: '减负', en: 'Relief' } },
    ],
    sections: [
      {
        id: 'law',
        bureau: 'law',
        title: { zh: '产业政策与法规司' },
        role: 'outcome',
        quote: quoteOf('产业政策与法规司'),
      },
      { id: 'sme', bureau: 'sme', title: { zh: '中小企业局' }, role: 'outcome', quote: quoteOf('中小企业局') },
    ],
    metrics,
    events: [],
    documents: [
      document('law-first', '《甲办法》'),
      document('law-second', '《乙办法》'),
      document('sme-first', '《丙办法》'),
    ],
    partners: [
      {
        id: 'ministry',
        name: { zh: '部门', en: 'A ministry' },
        kind: 'ministry',
        actions: [
          {
            bureau: 'law',
            section: 'law',
            what: { zh: '会同印发', en: 'issued jointly' },
            quote: quoteOf('会同15部门'),
          },
        ],
      },
    ],
    tasks: [],
    comparisons: [
      stated('provinces', '个', ['law-provinces'], ['sme-provinces'], {
        theme: 'oversight',
        caveat: {
          zh: '一为去产能督查，一为促进中小企业发展督查，口径不同。',
          en: 'One inspected capacity cuts, the other policy for small firms.',
        },
      }),
      stated('departments', '部门', ['law-departments'], ['sme-departments', 'sme-six']),
      stated('lists', '家', ['law-leaders'], ['sme-giants', 'sme-target'], { theme: 'firms' }),
      stated('cases', '件', ['law-cases'], []),
      stated('helped', '家', ['law-helped'], []),
      stated('recruiting', '家', [], ['sme-recruiting']),
      stated('cuts', '元', [], ['sme-cuts']),
      stated('training', '天', [], ['sme-training']),
      {
        id: 'documents',
        label: { zh: '印发的文件', en: 'Documents issued' },
        unit: '份',
        basis: 'counted',
        rows: [
          { bureau: 'law', count: 2, records: ['law-first', 'law-second'] },
          { bureau: 'sme', count: 1, records: ['sme-first'] },
        ],
      },
      {
        id: 'partners',
        label: { zh: '合作的部门', en: 'Ministries worked with' },
        unit: '家',
        basis: 'counted',
        rows: [
          { bureau: 'law', count: 1, records: ['ministry'] },
          { bureau: 'sme', count: 0, records: [] },
        ],
      },
    ],
    frameworks: [],
  } satisfies Report);
}
