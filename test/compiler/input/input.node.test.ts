import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft } from '../../../src/compiler/draft/draft.js';
import { textOfDocx } from '../../../src/compiler/input/docx.js';
import { needed } from '../../../src/compiler/input/extracted.js';
import { textOfHtml } from '../../../src/compiler/input/html.js';
import { textOfMarkdown } from '../../../src/compiler/input/markdown.js';
import { textOfPdf } from '../../../src/compiler/input/pdf.js';
import { docx, pdf } from './documents.js';

const linesOf = ({ text }: { text: string }): string[] => text.split('\n').slice(0, -1);
const headingsOf = ({ text, headings }: Awaited<ReturnType<typeof textOfHtml>>): [number, string][] =>
  headings.map(({ start, end, level }) => [level, text.slice(start, end)]);

describe('the text of a page', () => {
  it('is what its main part shows: no menu, script, comment, form or hidden words', async () => {
    const page = await textOfHtml(`<!doctype html><html><head><title>栏目</title></head><body><nav>首页</nav><main>
      <p>新增就业8.6万人，
      同比增长<b>3.1%</b>。<!-- 内部 --></p><script>alert(1)</script><p hidden>甲</p><p style="color:red; display: none">乙</p>
      <p>第一行<br>第二行</p><button>分享</button></main><footer>版权</footer></body></html>`);
    assert.deepEqual(linesOf(page), ['新增就业8.6万人，同比增长3.1%。', '第一行', '第二行']);
  });

  it('keeps the numbers of its lists, also of one that begins later', async () => {
    const page = await textOfHtml('<ol start="3"><li>改革<li value="7"><p>开放</p></ol><ul><li>创新</ul>');
    assert.deepEqual(linesOf(page), ['3. 改革', '7. 开放', '创新']);
  });

  it('has its headings marked by their level, and a draft makes sections of them', async () => {
    const page = await textOfHtml(
      '<h1>云河市2023年工作报告</h1><h2>总体情况</h2><p>2023年，新增就业8.6万人。</p><h3>外贸</h3><p>出口12亿元。</p>',
    );
    assert.deepEqual(headingsOf(page), [
      [1, '云河市2023年工作报告'],
      [2, '总体情况'],
      [3, '外贸'],
    ]);
    const { yaml, faults } = draft(page.text, { headings: page.headings });
    assert.deepEqual(faults, []);
    assert.match(yaml, /id: waimao, parent: zongti-qingkuang, starts: 外贸/);
  });

  it('is refused where it is nested without end', async () => {
    await assert.rejects(textOfHtml('<div>'.repeat(5000)), /nested deeper than/);
  });
});

describe('a table', () => {
  it('is a line a row, each figure after its heads and before its unit', async () => {
    const page =
      await textOfHtml(`<p>（单位：亿元）</p><table><thead><tr><th>指标<th>2022年<th>2023年<th>增速（%）</thead>
      <tr><td>地区生产总值<td>1198.1<td>1,234.5<td>3.2<tr><td>就业（万人）<td>—<td>8.6<td></table>`);
    assert.deepEqual(linesOf(page), [
      '（单位：亿元）',
      '地区生产总值：2022年，1198.1亿元；2023年，1,234.5亿元；增速3.2%。',
      '就业：2023年，8.6万人。',
    ]);
  });

  it('has merged heads over each column that they cover', async () => {
    const page =
      await textOfHtml(`<table><tr><th rowspan="2">地区<th colspan="2">2023年</tr><tr><th>出口（亿元）<th>进口（亿元）</tr>
      <tr><td>城东<td>12<td>9</table>`);
    assert.deepEqual(linesOf(page), ['城东：2023年出口，12亿元；2023年进口，9亿元。']);
  });

  it('keeps brackets that hold no unit, and counts nothing in one of several units', async () => {
    const page = await textOfHtml(
      '<p>单位：亿元、%</p><table><tr><th>指标<th>2023<tr><td>收入（含税）<td>5</table><table><tr><td>只是排版</table>',
    );
    assert.deepEqual(linesOf(page), ['单位：亿元、%', '收入（含税）：2023年，5。', '只是排版']);
  });

  it('that claims cells without number is refused', async () => {
    const cells = '<td colspan="200" rowspan="200">1'.repeat(50);
    await assert.rejects(textOfHtml(`<table>${`<tr>${cells}`.repeat(200)}</table>`), /more than 100,000 cells/);
  });
});

describe('the text of Markdown', () => {
  it('has its headings, lists and tables, and nothing of its front matter', async () => {
    const text = await textOfMarkdown(
      '---\ntags: x\n---\n# 云河市2023年报告\n\n## 外贸\n\n1. 出口**12亿元**。\n\n| 指标 | 2023年 |\n|-|-|\n| 进口（亿元） | 9 |\n',
    );
    assert.deepEqual(linesOf(text), ['云河市2023年报告', '外贸', '1. 出口12亿元。', '进口：2023年，9亿元。']);
    assert.deepEqual(headingsOf(text), [
      [1, '云河市2023年报告'],
      [2, '外贸'],
    ]);
  });
});

describe('the text of a Word document', () => {
  const p = (words: string, style = ''): string =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;

  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="走势"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r3"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

  it('has headings by their styles, tables by row, footnotes at the end, and nothing that Word hides', async () => {
    const cell = (words: string): string => `<w:tc>${p(words)}</w:tc>`;
    const text = await textOfDocx(
      docx(
        `${p('云河市2023年报告', '1')}${p('外贸', '2')}<w:p><w:r><w:t>出口12亿元</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>。</w:t></w:r><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>内部</w:t></w:r>${picture}<w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>` +
          `<w:tbl><w:tr>${cell('指标')}${cell('2023年')}</w:tr><w:tr>${cell('进口（亿元）')}${cell('9')}</w:tr></w:tbl>`,
      ),
    );
    assert.deepEqual(linesOf(text), [
      '云河市2023年报告',
      '外贸',
      '出口12亿元[1]。',
      '进口：2023年，9亿元。',
      '[1] 按可比价格计算。',
    ]);
    assert.deepEqual(headingsOf(text), [
      [1, '云河市2023年报告'],
      [2, '外贸'],
    ]);
  });

  it('is refused where it is damaged, or unfolds to more than a report does', async () => {
    const sound = docx(p('出口12亿元。'));
    await assert.rejects(textOfDocx(sound.slice(0, 400)), /damaged, or no Word document/);
    await assert.rejects(textOfDocx(docx('', { 'word/document.xml': 'no XML' })), /damaged, or no Word document/);
    const bomb = docx('', { 'word/other.xml': new Uint8Array(2_000_000) });
    assert.ok(bomb.length < 10_000);
    await assert.rejects(textOfDocx(bomb, { parts: 10, bytes: 1_000_000 }), /unfolds to more than 1,000,000 bytes/);
    await assert.rejects(textOfDocx(sound, { parts: 2, bytes: 1_000_000 }), /more than 2 parts/);
  });
});

describe('the text of a PDF', () => {
  const page = (number: number, ...words: string[]) => [
    { words: '云河市统计局', size: 9, x: 90, y: 800 },
    ...words.map((line, i) => ({ words: line, size: 12, x: line.startsWith('二') ? 114 : 90, y: 700 - 20 * i })),
    { words: `— ${number} —`, size: 9, x: 280, y: 40 },
  ];

  it('has paragraphs joined, larger lines as headings, and no page numbers or running heads', async () => {
    const [first = [], ...rest] = [
      page(1, '二〇二三年全市出口总额达到12亿元，比上年增长百分之三，', '进口9亿元。', '二是就业稳定。'),
      page(2, '第二页的一句话。'),
      page(3, '第三页的一句话。'),
    ];
    const title = { words: '工作报告', size: 20, x: 250, y: 760 };
    const text = await textOfPdf(pdf([[...first.slice(0, 1), title, ...first.slice(1)], ...rest]));
    assert.deepEqual(linesOf(text), [
      '工作报告',
      '二〇二三年全市出口总额达到12亿元，比上年增长百分之三，进口9亿元。',
      '二是就业稳定。',
      '第二页的一句话。',
      '第三页的一句话。',
    ]);
    assert.deepEqual(headingsOf(text), [[1, '工作报告']]);
  });

  it('is refused where there is none, and where the file is damaged', async () => {
    await assert.rejects(textOfPdf(pdf([[]])), /pictures of pages and no text: have the scan read/);
    await assert.rejects(textOfPdf(Buffer.from('%PDF-1.4\nnothing')), /damaged, or no PDF/);
  });
});

describe('a package that a kind of file needs', () => {
  it('is named where it is not installed, with how to get it', async () => {
    const missing = Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' });
    await assert.rejects(
      needed('some-reader', () => Promise.reject(missing)),
      { message: 'reading it needs packages that are not installed: npm install some-reader' },
    );
  });
});
