import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computeView } from '../../../src/base/compute-view.js';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { BarMark, Drawing, TextMark } from '../../../src/drawing/marks.js';
import { type CardOptions, metricCard } from '../../../src/elements/metric-card/widget.js';
import { LANGUAGES, type Language } from '../../../src/i18n/language.js';
import { indexReport, type ReportIndex } from '../../../src/report/report-index.js';
import type { Metric } from '../../../src/report/types.js';
import city from '../../../stories/reports/city-2024.js';
import { fresh, metricOf } from '../../bundled.js';
import { assertClear, itemsOf, plainMarksOf, wordsOf } from '../../drawing/assert-clear.js';

const bundled = indexReport(fresh());
const WIDTHS = [280, 320, 519, 520, 600, 659, 660, 720, 1000, 1600];

interface Setting {
  width?: number;
  language?: Language;
  scale?: number;
  index?: ReportIndex;
  options?: Partial<CardOptions>;
}

function cardOf(
  metric: string,
  { width = 1000, language = 'zh', scale = 1, index = bundled, options }: Setting = {},
): Drawing {
  const view = computeView(metricCard, {
    index,
    options: { metric, compact: false, isOpen: false, hasNotes: true, ...options },
    context: { width, language, scale, measure: measureByTable },
    heading: '',
    standfirst: '',
  });
  assert.ok('drawing' in view && view.drawing);
  return view.drawing;
}

/** The bundled report with one metric that is another. */
function changed(change: (metric: Metric) => Metric): ReportIndex {
  const report = fresh();
  report.metrics = report.metrics.map((one) => (one.id === 'inclusive-loans' ? change(one) : one));
  return indexReport(report);
}

const points = (value: number, by: number): ReportIndex =>
  changed((metric) => ({
    ...metric,
    quantity: { value, unit: '%', qualifier: 'exact', written: `${value}%`, numeral: [0, `${value}`.length] },
    change: {
      quantity: { value: by, unit: '个百分点', qualifier: 'exact', written: `${by}个百分点` },
      direction: 'up',
      basis: 'year-on-year',
      quote: { spans: [[0, 1]] },
    },
  }));

const said = (drawing: Drawing): string => wordsOf(drawing).join('');
const texts = (drawing: Drawing): TextMark[] =>
  plainMarksOf(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
const bars = (drawing: Drawing): BarMark[] => plainMarksOf(drawing).filter((mark) => mark.kind === 'bar');
/** The words that stand beside the figure: outside of what is pressed, in the face of a quotation. */
const quoted = ({ marks }: Drawing): string =>
  marks.flatMap((mark) => (mark.kind === 'text' && mark.face === 'display' ? [mark.text] : [])).join('');

describe('a metric card', () => {
  for (const language of LANGUAGES)
    for (const scale of [1, 1.5])
      it(`keeps its words apart and inside at every width: ${language}, scale ${scale}`, () => {
        for (const index of [bundled, indexReport(city)])
          for (const { id } of index.report.metrics)
            for (const width of WIDTHS) {
              const drawing = cardOf(id, { width, language, scale, index });
              const inside = { ...drawing, marks: drawing.marks.map((mark) => mark) };
              const plain = plainMarksOf(inside).filter((mark) => mark.kind !== 'text' || mark.anchor === 'start');
              assertClear({ ...inside, marks: plain });
              for (const item of itemsOf(drawing)) assert.ok(item.height >= 24);
            }
      });

  it('has its sentence beside a lone figure from 520 px, and no bar', () => {
    const sentence = '截至2020年12月30日,平台已累计登记转送拖欠投诉超1.46万笔。';
    for (const width of [520, 660, 1000]) {
      const drawing = cardOf('late-payment-complaints', { width });
      assert.equal(quoted(drawing), sentence);
      assert.deepEqual(bars(drawing), []);
    }
    assert.equal(quoted(cardOf('late-payment-complaints', { width: 519 })), '');
  });

  it('has its note beside the figure, and narrow the note alone', () => {
    for (const width of [320, 1000]) {
      const note = texts(cardOf('late-payment-complaints', { width })).find(
        ({ text }) => text === '累计，起点原文未述。',
      );
      assert.equal((note?.x ?? -1) > 0, width === 1000);
    }
    assert.ok(!said(cardOf('late-payment-complaints', { options: { hasNotes: false } })).includes('累计，'));
  });

  it('leaves the sentence to the panel of its source while that is open', () => {
    for (const width of [700, 1000, 1600])
      assert.equal(quoted(cardOf('late-payment-complaints', { width, options: { isOpen: true } })), '');
  });

  it('has its change beside the figure, as two named bars of which one says that it is worked out', () => {
    const drawing = cardOf('inclusive-loans');
    const [now, before] = bars(drawing);
    assert.ok(now && before && now.x > 365);
    assert.ok(Math.abs(now.width / before.width - 1.296) < 0.001);
    for (const words of ['2020年9月末', '上年同期', '同比增长29.6%', '灰条按所述变化推算，原文没有这个数。'])
      assert.ok(said(drawing).includes(words), words);
    assert.equal(quoted(drawing), '');
  });

  it('says which way a rate went with the text’s own verb, and that the sentence does not say from where', () => {
    const drawing = cardOf('guarantee-fee-rate');
    assert.ok(said(drawing).startsWith('降至1.43%') && said(drawing).includes('从多少降下来，这句未述。'));
    assert.equal(itemsOf(drawing)[0]?.label, '小微企业平均年化担保费率，降至1.43%，2020年（推定）');
    assert.ok(wordsOf(cardOf('guarantee-fee-rate', { language: 'en' })).includes('fell to'));
  });

  it('says no direction of a rate of which the text states none', () => {
    assert.ok(!plainMarksOf(cardOf('staff-return-rate')).some(({ kind }) => kind === 'path'));
  });

  it('moves a level by its points, on the whole hundred where that can be seen', () => {
    const share = cardOf('inclusive-loans', { index: points(62.5, 8.4) });
    const [now, before] = bars(share);
    assert.ok(now && before && Math.abs(now.width / before.width - 62.5 / 54.1) < 0.001);
    assert.ok(wordsOf(share).includes('100%'));
    const rate = cardOf('inclusive-loans', { index: points(6.8, 0.6) });
    const [rateNow, rateBefore] = bars(rate);
    assert.ok(rateNow && rateBefore && Math.abs(rateNow.width / rateBefore.width - 6.8 / 6.2) < 0.001);
    assert.ok(!wordsOf(rate).includes('100%'));
  });

  it('says a level before that the text states, beside its bar', () => {
    const index = changed((metric) => ({
      ...metric,
      quantity: { value: 3.1, unit: '%', qualifier: 'exact', written: '3.1%', numeral: [0, 3] },
      before: {
        quantity: { value: 3.6, unit: '%', qualifier: 'exact', written: '3.6%', numeral: [0, 3] },
        quote: { spans: [[0, 1]] },
      },
      change: undefined,
    }));
    assert.ok(wordsOf(cardOf('inclusive-loans', { index })).includes('此前 3.6%'));
    assert.ok(wordsOf(cardOf('inclusive-loans', { index, language: 'en' })).includes('before: 3.6%'));
  });

  it('says a change that is too small to be seen in words alone, with its sentence', () => {
    const drawing = cardOf('inclusive-loans', { index: points(99.2, 0.1) });
    assert.deepEqual(bars(drawing), []);
    assert.ok(said(drawing).includes('同比上升0.1个百分点') && quoted(drawing) !== '');
    assert.ok(!said(drawing).includes('折算'));
  });

  it('sets a sign of per cent smaller than its number, and larger than other units', () => {
    const size = (metric: string, words: string): number =>
      texts(cardOf(metric)).find(({ text }) => text === words)?.size ?? 0;
    assert.equal(size('guarantee-fee-rate', '1.43'), 72);
    assert.equal(size('guarantee-fee-rate', '%'), 34);
    assert.equal(size('inclusive-loans', '万亿元'), 24);
  });

  it('draws a stated length of time to its low and its high end, open at its start', () => {
    const drawing = cardOf('target-little-giants');
    assert.ok(wordsOf(drawing).includes('3年') && wordsOf(drawing).includes('5年'));
    const [beyond] = bars(drawing);
    assert.ok(beyond?.texture === 'dashed' && Math.abs(beyond.x / (beyond.x + beyond.width) - 0.6) < 0.001);
  });

  it('cuts a very long sentence about its figure, and marks what is left out', () => {
    const report = fresh();
    const metric = metricOf(report, 'inclusive-loans');
    const [start, end] = metric.quote.spans[0] ?? [0, 0];
    const { length } = report.source.text;
    const long = { spans: [[Math.max(0, start - 400), Math.min(length, end + 400)]] as [number, number][] };
    const index = changed(({ change: _, ...one }) => ({ ...one, sentence: long }));
    const words = quoted(cardOf('inclusive-loans', { index }));
    assert.ok(words.startsWith('……') && words.endsWith('……') && words.includes('14.6万亿元'));
    assert.ok(words.length < 200, `${words.length}`);
  });
});
