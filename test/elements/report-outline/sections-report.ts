import type { Partner, Quote, Report, Section } from '../../../src/report/types.js';

const TEXT = [
  '编者按 新的一年。',
  '法规司的一年',
  '2020年成效',
  '(一)复工复产 组织复工。会同财政部、民政部印发通知3份。印发《甲办法》,编印简报19期。',
  '2021年打算',
  '中小局的一年',
  '2020年进展 联合财政部实施奖补。“加油!”与山东省举办会议。',
  '2021年安排 研究起草《乙办法》。',
  '一是 会同财政部完善政策,超额完成;培训20人。',
].join('\n');

/** The quote of words that occur once in the text. */
function quoteOf(words: string): Quote {
  const start = TEXT.indexOf(words);
  if (start < 0 || TEXT.indexOf(words, start + 1) >= 0) throw new Error(`not once in the text: ${words}`);
  return { spans: [[start, start + words.length]] };
}

const section = (
  id: string,
  parent: string,
  role: Section['role'],
  heading: string,
  more: Partial<Section> = {},
): Section => ({
  id,
  ...(parent === '' ? {} : { parent }),
  role,
  title: { zh: heading, en: `${id} section` },
  quote: quoteOf(heading),
  ...more,
});

const partner = (id: string, kind: Partner['kind'], name: string, actions: Partner['actions']): Partner => ({
  id,
  kind,
  name: { zh: name, en: `${id} body` },
  actions,
});

const action = (bureau: string, section: string, what: string, words: string): Partner['actions'][number] => ({
  bureau,
  section,
  what: { zh: what, en: `${section} work` },
  quote: quoteOf(words),
});

const time = { edtf: '2020', kind: 'during', stated: false } as const;
const exact = (value: number, unit: string) =>
  ({ value, unit, qualifier: 'exact', written: `${value}${unit}` }) as const;

/** A small report of two bureaus with sections in each other, one of them a bare heading, and with partners. */
export function sectionsReport(): Report {
  return structuredClone({
    format: 'gazette-report/1',
    id: 'sections-test',
    title: { zh: '两司局的一年' },
    publisher: { zh: '公报', en: 'Gazette' },
    published: '2021-01',
    lang: 'zh-Hans',
    source: {
      text: TEXT,
      sha256: '0'.repeat(64),
      citation: { title: { zh: '两司局的一年' }, container: { zh: '公报' }, published: '2021-01' },
    },
    bureaus: [
      { id: 'law', name: { zh: '政策法规司', en: 'Department of Law' }, shortName: { zh: '法规司', en: 'Law' } },
      { id: 'sme', name: { zh: '中小企业局', en: 'Bureau of SMEs' }, shortName: { zh: '中小局', en: 'SMEs' } },
      { id: 'new', name: { zh: '新设局', en: 'New Bureau' }, shortName: { zh: '新局', en: 'New' } },
    ],
    themes: [],
    sections: [
      section('preface', '', 'preface', '编者按'),
      section('law', '', 'outcome', '法规司的一年', { bureau: 'law' }),
      section('law-2020', 'law', 'outcome', '2020年成效'),
      section('law-work', 'law-2020', 'outcome', '复工复产', { marker: '(一)' }),
      section('law-2021', 'law', 'plan', '2021年打算', { note: { zh: '原文只有标题。', en: 'A heading only.' } }),
      section('sme', '', 'outcome', '中小局的一年', { bureau: 'sme' }),
      section('sme-2020', 'sme', 'outcome', '2020年进展'),
      section('sme-2021', 'sme', 'plan', '2021年安排'),
      section('sme-first', 'sme-2021', 'plan', '会同财政部完善政策', { marker: '一是' }),
    ],
    metrics: [
      {
        id: 'notices',
        bureau: 'law',
        section: 'law-work',
        label: { zh: '印发通知', en: 'Notices issued' },
        quantity: exact(3, '份'),
        time,
        role: 'outcome',
        attribution: 'own',
        quote: quoteOf('3份'),
        sentence: quoteOf('会同财政部、民政部印发通知3份。'),
      },
      {
        id: 'bulletins',
        bureau: 'law',
        section: 'law-work',
        label: { zh: '编印简报', en: 'Bulletins' },
        quantity: exact(19, '期'),
        time,
        role: 'outcome',
        attribution: 'own',
        quote: quoteOf('19期'),
        sentence: quoteOf('编印简报19期'),
      },
      {
        id: 'trained',
        bureau: 'sme',
        section: 'sme-first',
        label: { zh: '培训', en: 'Trained' },
        quantity: exact(20, '人'),
        time: { ...time, edtf: '2021' },
        role: 'target',
        attribution: 'own',
        quote: quoteOf('20人'),
        sentence: quoteOf('培训20人'),
      },
    ],
    events: [
      {
        id: 'meeting',
        bureau: 'sme',
        section: 'sme-2020',
        title: { zh: '与山东省举办会议', en: 'Meeting with Shandong' },
        time,
        role: 'outcome',
        quote: quoteOf('举办会议'),
        sentence: quoteOf('与山东省举办会议。'),
      },
    ],
    documents: [
      {
        id: 'first-rules',
        bureau: 'law',
        section: 'law-work',
        title: { zh: '《甲办法》', en: 'Rules A' },
        status: 'issued',
        action: '印发',
        mentions: [quoteOf('《甲办法》')],
      },
      {
        id: 'second-rules',
        bureau: 'sme',
        section: 'sme-2021',
        title: { zh: '《乙办法》', en: 'Rules B' },
        status: 'planned',
        action: '研究起草',
        mentions: [quoteOf('《乙办法》')],
      },
    ],
    partners: [
      partner('civil', 'ministry', '民政部', [action('law', 'law-work', '印发通知', '民政部')]),
      partner('finance', 'ministry', '财政部', [
        action('law', 'law-work', '印发通知', '会同财政部、民政部'),
        action('sme', 'sme-2020', '实施奖补', '联合财政部'),
        action('sme', 'sme-first', '完善政策', '完善政策'),
      ]),
      partner('shandong', 'local', '山东省', [action('sme', 'sme-2020', '办会', '与山东省')]),
    ],
    tasks: [
      {
        id: 'improve',
        bureau: 'sme',
        section: 'sme-first',
        title: { zh: '完善政策', en: 'Improve the policy' },
        time: { ...time, edtf: '2021' },
        continues: [],
        metrics: ['trained'],
        quote: quoteOf('会同财政部完善政策,超额完成'),
      },
    ],
    comparisons: [],
    frameworks: [],
  } satisfies Report);
}
