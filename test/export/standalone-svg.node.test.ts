import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../src/drawing/layout-context.js';
import type { Drawing, Mark } from '../../src/drawing/marks.js';
import { PALETTE } from '../../src/drawing/palette.js';
import { layoutMetricCard } from '../../src/elements/metric-card/layout.js';
import { embedCode } from '../../src/export/embed-code.js';
import { type PictureFrame, type PictureOptions, standaloneSvg } from '../../src/export/standalone-svg.js';
import { recordTarget } from '../../src/report/mark-target.js';
import report from '../../src/reports/miit-2020-2021.js';

const context: LayoutContext = { width: 420, measure: measureByTable, language: 'zh', scale: 1 };
const around: PictureFrame = {
  heading: '普惠小微贷款余额',
  standfirst: '截至2020年9月末',
  notes: ['面积按数值'],
  credit: '工业和信息化部',
  language: 'zh-Hans',
};
const options: PictureOptions = {
  palette: 'light',
  paper: true,
  measure: measureByTable,
  families: { body: '"Noto Sans SC", sans-serif', display: 'serif' },
};
const empty: Drawing = { width: 420, height: 10, marks: [], legend: [] };

const drawings = report.metrics.map((metric) =>
  layoutMetricCard(metric, { tone: 'bureau-1', isCompact: false }, context),
);

interface Element {
  name: string;
  attributes: Map<string, string>;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string): string =>
  text.replaceAll(/&([a-z]*);?/g, (whole, name: string) => {
    assert.ok(whole.endsWith(';') && ENTITIES[name], `${whole} is an entity of XML`);
    return ENTITIES[name] ?? '';
  });

/** Reads well-formed XML: its elements in order, and its text; fails where it is not well formed. */
function parseXml(xml: string): { elements: Element[]; texts: string[] } {
  assert.doesNotMatch(xml, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u, 'only characters of XML');
  const elements: Element[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[A-Za-z:0-9-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const text = xml.slice(at, match.index);
    assert.doesNotMatch(text, /[<>]/);
    if (text !== '') texts.push(decode(text));
    at = match.index + match[0].length;
    const [, closing, name = '', written = '', alone] = match;
    if (closing) assert.equal(open.pop(), name);
    else {
      const attributes = new Map<string, string>();
      for (const [, key = '', value = ''] of written.matchAll(/([A-Za-z:0-9-]+)="([^"<]*)"/g)) {
        assert.ok(!attributes.has(key), `${key} stands once`);
        attributes.set(key, decode(value));
      }
      elements.push({ name, attributes });
      if (!alone) open.push(name);
    }
  }
  assert.equal(at, xml.length);
  assert.deepEqual(open, []);
  return { elements, texts };
}

/** What a picture must hold to, wherever it is opened. */
function assertAlone(svg: string): Element[] {
  const { elements } = parseXml(svg);
  for (const { name, attributes } of elements) {
    assert.ok(['svg', 'title', 'g', 'rect', 'line', 'path', 'text'].includes(name), `no <${name}>`);
    for (const [key, value] of attributes) {
      assert.doesNotMatch(key, /^on|^id$|^class$|^style$|href|src/i);
      if (key === 'xmlns') assert.equal(value, 'http://www.w3.org/2000/svg');
      else if (key !== 'font-family') assert.doesNotMatch(value, /:\/\/|url\(|javascript:|NaN|Infinity|undefined/i);
    }
  }
  return elements;
}

describe('a standalone picture', () => {
  it('has no script, no style sheet, no id and no reference outside itself, for any figure of the bundled report', () => {
    for (const drawing of drawings)
      for (const palette of ['light', 'dark', 'ink'] as const)
        assertAlone(standaloneSvg(drawing, around, { ...options, palette }));
  });

  it('leaves out the address that a mark links to', () => {
    const marks: Mark[] = [
      {
        kind: 'item',
        target: recordTarget('forums'),
        x: 0,
        y: 0,
        width: 40,
        height: 24,
        label: '两场',
        href: 'https://example.org/#forums',
        marks: [{ kind: 'bar', x: 0, y: 0, width: 40, height: 10, texture: 'hatch', tone: 'bureau-1' }],
      },
    ];
    const svg = standaloneSvg({ ...empty, marks }, around, options);
    assertAlone(svg);
    assert.doesNotMatch(svg, /example\.org/);
    assert.ok(parseXml(svg).texts.includes('两场'), 'what the mark says is kept as its title');
  });

  it('keeps its words as text: heading, standfirst, figure, notes and credit', () => {
    const { texts } = parseXml(standaloneSvg(drawings[0] ?? empty, around, options));
    for (const wanted of [around.heading, around.standfirst, ...around.notes, around.credit, '18'])
      assert.ok(
        texts.some((text) => text.includes(wanted ?? '')),
        wanted,
      );
  });

  it('names its bureaus by their marks and explains each kind of mark that it uses, within its width', () => {
    const explained: PictureFrame = {
      ...around,
      bureaus: [
        { name: '产业政策与法规司', tone: 'bureau-1' },
        { name: '中小企业局', tone: 'bureau-2' },
      ],
      topic: '全社会的数',
      legend: [
        { entry: 'done', words: '已完成' },
        { entry: 'planned', words: '计划' },
        { entry: 'expected', words: '预计' },
        { entry: 'year', words: '年内，月日未述' },
      ],
    };
    for (const width of [200, 420, 720]) {
      const svg = standaloneSvg({ ...empty, width }, explained, options);
      assertAlone(svg);
      const { texts } = parseXml(svg);
      for (const wanted of ['产业政策与法规司', '中小企业局', '全社会的数', '已完成', '计划', '预计', '年内，月日未述'])
        assert.ok(texts.includes(wanted), wanted);
      assert.ok(svg.indexOf('中小企业局') < svg.indexOf(`>${around.heading}</text>`));
      assert.ok(svg.indexOf('预计') < svg.indexOf('工业和信息化部</text>'));
      assert.match(svg, /stroke-width="1.8"/, 'the hatch of what is planned');
      for (const [, x = '', size = '', words = ''] of svg.matchAll(
        /<text x="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g,
      ))
        assert.ok(
          Number(x) + measureByTable(words, { size: Number(size), weight: 400, face: 'body' }) <= width + 1,
          words,
        );
    }
  });

  it('is well formed and alone whatever words it is given', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '"><image href="https://x.example/a.png"/>',
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '&x;',
        ']]>',
        '\u0000\u0008\u001f\u0085',
        '\ud800',
        '\ufffe\uffff',
        "' onload='x",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (heading, note, family) => {
        const mark: Mark = {
          kind: 'text',
          x: 0,
          y: 10,
          text: note,
          anchor: 'start',
          tone: 'ink',
          size: 12,
          weight: 400,
          face: 'display',
        };
        const item: Mark = {
          kind: 'item',
          target: recordTarget('x'),
          x: 0,
          y: 0,
          width: 9,
          height: 24,
          label: heading,
          marks: [mark],
        };
        assertAlone(
          standaloneSvg(
            { ...empty, marks: [item] },
            { ...around, heading, notes: [note] },
            { ...options, families: { body: family, display: family } },
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is as wide as it was drawn with its margins, or as many millimetres as are asked for', () => {
    const [drawn] = assertAlone(standaloneSvg(drawings[0] ?? empty, around, options));
    assert.equal(drawn?.attributes.get('width'), '452');
    const [printed] = assertAlone(standaloneSvg(drawings[0] ?? empty, around, { ...options, millimetres: 85 }));
    assert.equal(printed?.attributes.get('width'), '85mm');
    assert.equal(printed?.attributes.get('viewBox'), drawn?.attributes.get('viewBox'));
    const height = Number(drawn?.attributes.get('height'));
    assert.ok(Math.abs(Number.parseFloat(printed?.attributes.get('height') ?? '') - (height * 85) / 452) < 0.01);
  });

  it('is one ink on white for print, and the colours of its theme else', () => {
    const colours = (palette: PictureOptions['palette']): Set<string | undefined> =>
      new Set(
        drawings
          .flatMap((drawing) => assertAlone(standaloneSvg(drawing, around, { ...options, palette })))
          .flatMap(({ attributes }) => [attributes.get('fill'), attributes.get('stroke')])
          .filter((colour) => colour !== undefined && colour !== 'none'),
      );
    assert.deepEqual(colours('ink'), new Set(['#ffffff', '#000000']));
    assert.ok(colours('dark').has(PALETTE.paper[1]));
    assert.ok(colours('light').has(PALETTE['bureau-1'][0]));
    assert.ok(!colours('light').has(PALETTE['bureau-1'][1]));
  });

  it('shows grey as upright lines in one ink: the year before is not as black as the year', () => {
    const marks: Mark[] = [
      { kind: 'bar', x: 0, y: 0, width: 50, height: 10, texture: 'solid', tone: 'bureau-1' },
      { kind: 'bar', x: 0, y: 14, width: 25, height: 10, texture: 'solid', tone: 'axis' },
    ];
    const bars = (palette: PictureOptions['palette']): number =>
      assertAlone(standaloneSvg({ ...empty, marks }, around, { ...options, paper: false, palette })).filter(
        ({ name, attributes }) => name === 'rect' && attributes.get('height') === '10',
      ).length;
    assert.deepEqual([bars('light'), bars('ink')], [2, 1]);
    const svg = standaloneSvg({ ...empty, marks }, around, { ...options, palette: 'ink' });
    assert.match(svg, /<path d="M0.5 14v10M3 14v10M5.5 14v10[^"]*M23 14v10" fill="none" stroke="#000000"\/>/);
  });

  it('has no paper where none is asked for', () => {
    const filled = (paper: boolean): boolean =>
      assertAlone(standaloneSvg(empty, around, { ...options, paper })).some(
        ({ name, attributes }) => name === 'rect' && attributes.get('fill') === PALETTE.paper[0],
      );
    assert.deepEqual([filled(true), filled(false)], [true, false]);
  });
});

describe('the code that embeds a widget', () => {
  it('is one script, one tag with the attributes, and words where scripts do not run', () => {
    assert.equal(
      embedCode(
        'gazette-metric-card',
        [
          ['metric', 'tax-cuts'],
          ['compact', ''],
        ],
        '超2.5万亿元',
        { base: 'https://example.org/g/' },
      ),
      '<script type="module" src="https://example.org/g/metric-card.js"></script>\n<gazette-metric-card metric="tax-cuts" compact>\n  超2.5万亿元\n</gazette-metric-card>\n',
    );
  });

  it('sets what gives the widget its report around it, with a script of its own', () => {
    assert.equal(
      embedCode('gazette-timeline', [], '年表', {
        base: '/gazette/',
        around: [['src', 'https://example.org/r.json?a&b']],
      }),
      [
        '<script type="module" src="/gazette/gazette-report.js"></script>',
        '<script type="module" src="/gazette/timeline.js"></script>',
        '<gazette-report src="https://example.org/r.json?a&amp;b">',
        '  <gazette-timeline>',
        '    年表',
        '  </gazette-timeline>',
        '</gazette-report>',
        '',
      ].join('\n'),
    );
  });

  it('lets no attribute or words break out of their place', () => {
    const code = embedCode('gazette-metric-card', [['metric', '"><script>']], '</p><script>alert(1)</script>', {
      base: 'https://example.org/"><script>/',
    });
    assert.equal(code.match(/<script/g)?.length, 1);
    assert.match(code, /metric="&quot;&gt;&lt;script&gt;"/);
  });
});
