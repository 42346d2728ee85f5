// What is drawn in the measurements: plain rows and records for the peers, and compiled reports of the same for the
// elements. Nothing here is random from one run to the next, and nothing reads a file.

const BUREAUS = [
  { id: 'north', name: { zh: '北方司', en: 'Bureau of the North' }, shortName: { zh: '北方司', en: 'North' } },
  { id: 'south', name: { zh: '南方司', en: 'Bureau of the South' }, shortName: { zh: '南方司', en: 'South' } },
];
const MEASURES = ['培育企业', '服务企业', '走访企业', '入库企业', '受助企业', '上市企业', '培训企业', '签约企业'];
const ACTS = ['印发工作方案', '召开座谈会', '发布服务指南', '启动专项行动', '举办培训班', '公布企业名单'];
const UNIT = '家';
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2011, 0, 1);
const DAYS = 3652;

/** The names of the two bureaus whose figures are compared and whose lanes hold the records. */
export const BUREAU_NAMES = BUREAUS.map(({ name }) => name.zh);

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rows to compare: a label, and for each bureau a value and the words that are written beside its bar. */
export function comparisonRows(count) {
  const next = numbersFrom(1);
  return Array.from({ length: count }, (_, i) => {
    const values = BUREAUS.map(() => 10 + Math.floor(next() * 990));
    return {
      label: `${MEASURES[i % MEASURES.length]}${i + 1}`,
      values,
      written: values.map((value) => `${value}${UNIT}`),
    };
  });
}

/**
 * Dated records in the order of time: a day in milliseconds, a title, and the lane that it stands in. `row` parts the
 * labels of one lane, for the peers that do not place labels themselves.
 */
export function timelineRecords(count) {
  const next = numbersFrom(2);
  const days = Array.from({ length: count }, () => Math.floor(next() * DAYS)).sort((a, b) => a - b);
  return days.map((day, i) => ({
    time: FIRST_DAY + day * DAY,
    title: `${ACTS[i % ACTS.length]}${i + 1}`,
    lane: next() < 0.5 ? 0 : 1,
    row: i % 8,
  }));
}

/** Writes a text from its beginning and tells where each piece of it stands. */
class TextWriter {
  #pieces = [];
  #length = 0;

  write(words) {
    const start = this.#length;
    this.#pieces.push(words);
    this.#length += words.length;
    return [start, this.#length];
  }

  get text() {
    return this.#pieces.join('');
  }
}

/** A compiled report of one section around some lists of records. */
function reportOf(id, { text, heading }, lists) {
  const title = { zh: '测量用的报告', en: 'A report to measure with' };
  return {
    format: 'gazette-report/1',
    id,
    title,
    publisher: title,
    published: '2021-01',
    lang: 'zh-Hans',
    source: { text, sha256: '0'.repeat(64), citation: { title, container: title, published: '2021-01' } },
    bureaus: BUREAUS,
    themes: [],
    sections: [{ id: 'all', title, year: '2020', role: 'outcome', quote: { spans: [heading] } }],
    metrics: [],
    events: [],
    documents: [],
    partners: [],
    tasks: [],
    comparisons: [],
    frameworks: [],
    ...lists,
  };
}

/** The rows as a report: each value a metric that the text states, each row a comparison of two of them. */
export function comparisonReport(rows) {
  const writer = new TextWriter();
  const heading = writer.write('工作成效\n');
  const metrics = [];
  const comparisons = rows.map(({ label, values, written }, i) => ({
    id: `row-${i}`,
    label: { zh: label, en: label },
    unit: UNIT,
    basis: 'stated',
    rows: BUREAUS.map(({ id: bureau, name }, j) => {
      const id = `metric-${i}-${bureau}`;
      const before = writer.write(`${name.zh}${label}`);
      const quote = writer.write(written[j]);
      writer.write('。\n');
      metrics.push({
        id,
        bureau,
        section: 'all',
        label: { zh: label, en: label },
        quantity: {
          value: values[j],
          unit: UNIT,
          qualifier: 'exact',
          written: written[j],
          numeral: [0, written[j].length - UNIT.length],
        },
        time: { edtf: '2020', kind: 'during', stated: true },
        role: 'outcome',
        attribution: 'own',
        quote: { spans: [quote] },
        sentence: { spans: [[before[0], quote[1]]] },
      });
      return { bureau, metrics: [id] };
    }),
  }));
  return reportOf(`comparison-${rows.length}`, { text: writer.text, heading }, { metrics, comparisons });
}

/** The records as a report: each an event that the text dates. */
export function timelineReport(records) {
  const writer = new TextWriter();
  const heading = writer.write('工作成效\n');
  const events = records.map(({ time, title, lane }, i) => {
    const quote = writer.write(title);
    writer.write('\n');
    const spans = [quote];
    return {
      id: `event-${i}`,
      bureau: BUREAUS[lane].id,
      section: 'all',
      title: { zh: title },
      time: { edtf: new Date(time).toISOString().slice(0, 10), kind: 'during', stated: true },
      role: 'outcome',
      quote: { spans },
      sentence: { spans },
    };
  });
  return reportOf(`timeline-${records.length}`, { text: writer.text, heading }, { events });
}

/** A report with as many metrics as asked for: those of another over and over, under ids of their own. */
export function manyMetrics(report, count) {
  const metrics = Array.from({ length: count }, (_, i) => {
    const metric = report.metrics[i % report.metrics.length];
    return { ...metric, id: `m${i}`, label: { ...metric.label, zh: `${metric.label.zh}${i}` } };
  });
  const rest = { events: [], tasks: [], comparisons: [], frameworks: [] };
  return { ...report, ...rest, id: 'many', metrics };
}

/** A report whose text is at least so many characters long: another over and over, its records with it. */
export function longText(report, characters) {
  const { text } = report.source;
  const times = Math.ceil(characters / text.length);
  const parts = Array.from({ length: times }, (_, i) => shifted(report, i, text.length * i));
  const lists = ['sections', 'metrics', 'events', 'documents', 'partners', 'tasks'];
  return {
    ...report,
    id: 'long',
    source: { ...report.source, text: text.repeat(times) },
    comparisons: [],
    frameworks: [],
    ...Object.fromEntries(lists.map((list) => [list, parts.flatMap((part) => part[list])])),
  };
}

/** The keys under which records name each other. */
const LINKS = new Set(['id', 'section', 'parent', 'metrics', 'continues', 'issuers']);

/** The records of a report further on in the text, with ids and links of their own. */
function shifted(value, part, by, key = '') {
  if (key === 'spans') return value.map(([start, end]) => [start + by, end + by]);
  if (typeof value === 'string') return LINKS.has(key) && part > 0 ? `${value}-${part}` : value;
  if (Array.isArray(value)) return value.map((item) => shifted(item, part, by, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shifted(item, part, by, name)]));
}
