import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../src/drawing/advance-widths.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import {
  CARD_SIZES,
  type CardSize,
  POSTER_SECTIONS,
  POSTER_THEMES,
  type Poster,
  poster,
  shareCard,
} from '../../src/poster/index.js';
import { qrSvg } from '../../src/poster/qr.js';
import type { Report } from '../../src/report/types.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import norwick from '../../stories/reports/norwick-2023.js';
import qingyuan from '../../stories/reports/qingyuan-2023.js';
import yunhe from '../../stories/reports/yunhe-2023.js';

const REPORTS: Readonly<Record<string, Report>> = { bundled, norwick, qingyuan, yunhe };
const made = new Map<Report, Poster>();
function of(report: Report): Poster {
  const known = made.get(report) ?? poster(report, { language: report.lang.startsWith('en') ? 'en' : 'zh' });
  made.set(report, known);
  return known;
}

/** The words of a picture with where they begin and how wide they are, moves of groups taken into account. */
function wordsOf(svg: string): { words: string; x: number; end: number }[] {
  const moves: number[] = [];
  const found: { words: string; x: number; end: number }[] = [];
  for (const { 0: tag, 1: dx, 2: attributes, 3: words } of svg.matchAll(
    /<g transform="translate\(([-\d.]+) [-\d.]+\)">|<g>|<\/g>|<text ([^>]*)>([^<]*)<\/text>/g,
  )) {
    if (tag === '</g>') moves.pop();
    else if (tag.startsWith('<g')) moves.push(Number(dx ?? 0));
    else {
      const value = (name: string): number =>
        Number(new RegExp(`(?:^| )${name}="([-\\d.]+)"`).exec(attributes ?? '')?.[1] ?? 0);
      const size = value('font-size');
      const width = measureByTable(words ?? '', { size, weight: 400, face: 'body' });
      const left = moves.reduce((sum, move) => sum + move, value('x'));
      const anchored = /text-anchor="end"/.test(attributes ?? '')
        ? left - width
        : /middle/.test(attributes ?? '')
          ? left - width / 2
          : left;
      found.push({ words: words ?? '', x: anchored, end: anchored + width });
    }
  }
  return found;
}

describe('a long picture', () => {
  for (const [name, report] of Object.entries(REPORTS)) {
    it(`has every number of it beside the sentence of its figure, as printed: ${name}`, () => {
      const { figures, svg } = of(report);
      assert.ok(figures.length >= 5, `${figures.length}`);
      const plain = report.source.text.replaceAll(/\s+/g, ' ');
      for (const { sentence, note, name: said } of figures) {
        // A sentence that a page break parts is quoted in stretches.
        assert.ok(
          sentence.length > 8 && plain.includes(sentence.slice(0, 6)) && plain.includes(sentence.slice(-6)),
          said,
        );
        assert.ok(svg.includes(`>${note}</text>`), said);
      }
      const numbers = [...new Set(figures.map(({ note }) => note))].sort((a, b) => a - b);
      assert.deepEqual(
        numbers,
        numbers.map((_, i) => i + 1),
        'one number a sentence, none left out',
      );
    });

    it(`keeps its words inside its width: ${name}`, () => {
      for (const { svg } of of(report).screens)
        for (const { words, x, end } of wordsOf(svg)) assert.ok(x >= 0 && end <= 1080, `${words}: ${x} to ${end}`);
    });

    it(`is cut between its parts, into screens no higher than is asked for: ${name}`, () => {
      const { height, screens, figures } = of(report);
      assert.equal(
        screens.reduce((sum, screen) => sum + screen.height, 0),
        height,
      );
      for (const screen of screens) assert.ok(screen.height <= 1920, `${screen.height}`);
      for (const { screen, y, height: high } of figures)
        assert.ok(y >= 0 && y + high <= (screens[screen - 1]?.height ?? 0));
    });
  }

  // Never: runs or asks for anything that a report names
  it('asks for nothing from elsewhere, and escapes what a report says', () => {
    const hostile: Report = {
      ...bundled,
      title: { zh: '<script>alert(1)</script>&"' },
      metrics: bundled.metrics.map((metric) => ({
        ...metric,
        label: { zh: '</svg><image href="https://x.example/"/>' },
      })),
    };
    for (const svg of [poster(hostile, { language: 'zh' }).svg, shareCard(hostile, { size: 'og', language: 'zh' })])
      assert.doesNotMatch(svg, /<script|<image| href="/);
  });

  it('has the parts that are asked for, in their order, and says which are too high for a screen', () => {
    const { svg, left } = poster(bundled, { language: 'zh', sections: ['targets', 'first'] });
    assert.ok(svg.indexOf('带动孵化创新型中小企业') < svg.indexOf('普惠小微贷款余额') && left.length === 0);
    assert.deepEqual(poster(bundled, { language: 'zh', sections: ['timeline'] }).left, ['timeline']);
  });

  it('is drawn in every theme, language and light', () => {
    for (const theme of POSTER_THEMES)
      for (const language of LANGUAGES)
        for (const isDark of [false, true]) {
          const { svg } = poster(yunhe, { theme, language, isDark, sections: ['first', 'changes'] });
          assert.doesNotMatch(svg, /undefined|NaN|Infinity/);
          assert.ok(svg.includes(language === 'zh' ? '一图读懂' : 'At a glance'));
        }
  });

  it('of a report without any record is its title and where it was published', () => {
    const empty: Report = {
      ...bundled,
      metrics: [],
      events: [],
      documents: [],
      tasks: [],
      partners: [],
      comparisons: [],
      frameworks: [],
    };
    const { figures, screens } = poster(empty, { language: 'zh', sections: POSTER_SECTIONS });
    assert.deepEqual([figures.length, screens.length], [0, 1]);
  });
});

describe('a card to share', () => {
  for (const size of Object.keys(CARD_SIZES) as CardSize[])
    it(`stays inside its size, whatever report and figure it shows: ${size}`, () => {
      const { width } = CARD_SIZES[size];
      for (const report of Object.values(REPORTS))
        for (const metric of [undefined, ...report.metrics.slice(0, 12).map(({ id }) => id)]) {
          const svg = shareCard(report, {
            size,
            language: report.lang.startsWith('en') ? 'en' : 'zh',
            ...(metric === undefined ? {} : { metric }),
          });
          assert.match(svg, new RegExp(`^<svg [^>]*width="${width}" height="${CARD_SIZES[size].height}"`));
          for (const { words, x, end } of wordsOf(svg))
            assert.ok(x >= 0 && end <= width + 1, `${report.id} ${metric}: ${words} ${x} to ${end}`);
        }
    });

  it('has the whole sentence of its figure, or none of it', () => {
    const svg = shareCard(bundled, { size: 'og', language: 'zh', metric: 'inclusive-loans' });
    assert.ok(svg.includes('“截至2020年9月末,普惠小微贷款余额达14.6万亿元,同比增长29.6%。”'));
    assert.ok(svg.includes('▲ 同比增长29.6%') && svg.includes('全社会的数'));
    assert.ok(!shareCard(bundled, { size: 'square', language: 'zh', metric: 'inclusive-loans' }).includes('“截至'));
  });
});

describe('a code', () => {
  it('has the quiet zone and the three marks that a scanner looks for', () => {
    const svg = qrSvg('https://example.org/report/', 290);
    assert.match(svg, /^<rect width="290" height="290" fill="#ffffff"\/>/);
    const module = 290 / (29 + 8);
    const at = (x: number, y: number): boolean =>
      svg.includes(`M${Math.round(x * module * 100) / 100} ${Math.round(y * module * 100) / 100}h`);
    for (const [x, y] of [
      [4, 4],
      [4 + 28, 4],
      [4, 4 + 28],
    ] as const)
      assert.ok(at(x, y), `${x} ${y}`);
    assert.ok(!at(0, 0) && !at(3, 3));
  });
});
