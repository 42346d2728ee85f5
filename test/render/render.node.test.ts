import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { LANGUAGES } from '../../src/i18n/language.js';
import {
  FORMATS,
  fillPage,
  prerenderer,
  type RenderFormat,
  readTag,
  render,
  WIDGET_TAGS,
} from '../../src/render/index.js';
import { indexReport } from '../../src/report/report-index.js';
import type { Report } from '../../src/report/types.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import norwick from '../../stories/reports/norwick-2023.js';
import yunhe from '../../stories/reports/yunhe-2023.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a tag needs to draw anything. */
const needed = (tag: string, report: Report): Record<string, string> =>
  /card|pictogram/.test(tag) ? { metric: countOf(report).id } : {};

/** A figure that counts, of which a pictogram can be made. */
const countOf = ({ metrics }: Report) =>
  metrics.find(({ quantity: { value, unit } }) => /家|个|homes|people/.test(unit) && value > 5 && value < 2e4) ??
  metrics[0] ??
  assert.fail();

function written(report: Report, tag: string, format: RenderFormat, language: 'zh' | 'en' = 'zh'): string {
  const rendered = render(report, { tag, format, language, attributes: needed(tag, report) });
  return 'text' in rendered ? rendered.text : '';
}

const elementsIn = (node: Node): Element[] => [
  ...('attrs' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];

/** What editors of WeChat articles are known to keep of a fragment, drawings included. */
const KEPT_TAGS = /^(?:section|p|span|strong|svg|g|rect|line|path|text)$/;
const KEPT_ATTRIBUTES =
  /^(?:style|xmlns|viewBox|width|height|transform|x|y|x1|y1|x2|y2|d|fill|stroke|stroke-width|stroke-dasharray|font-family|font-size|font-weight|text-anchor)$/;

describe('a widget rendered without a browser', () => {
  for (const [name, report] of Object.entries({ bundled, yunhe, norwick }))
    it(`is written in every format and language, or says that it draws nothing: ${name}`, () => {
      for (const tag of WIDGET_TAGS)
        for (const format of FORMATS)
          for (const language of LANGUAGES) {
            const rendered = render(report, { tag, format, language, attributes: needed(tag, report) });
            const said = 'text' in rendered ? rendered.text : JSON.stringify(rendered.problem);
            assert.ok(said.length > 20, `${tag} ${format} ${language}`);
            assert.doesNotMatch(
              said,
              /undefined|NaN|Infinity|\[object|"code":"internal"/,
              `${tag} ${format} ${language}`,
            );
          }
    });

  // Never: runs or asks for anything that a report names
  it('is a drawing without script, id, style sheet or anything from elsewhere', () => {
    for (const tag of WIDGET_TAGS) {
      const svg = written(bundled, tag, 'svg');
      assert.doesNotMatch(
        svg.replace('http://www.w3.org/2000/svg', ''),
        /<script|<style|<image|<use|\bid=|\bclass=|href|url\(|https?:/,
        tag,
      );
    }
  });

  it('is for an article of WeChat what its editors keep, with the source as text', () => {
    for (const report of [bundled, yunhe])
      for (const tag of WIDGET_TAGS) {
        const html = written(report, tag, 'wechat');
        const words: string[] = [];
        for (const element of elementsIn(parseFragment(html))) {
          assert.match(element.tagName, KEPT_TAGS, tag);
          for (const attribute of element.attrs)
            assert.match(attribute.name, KEPT_ATTRIBUTES, `${tag}: ${element.tagName}`);
          if (element.tagName === 'p')
            words.push(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
        }
        assert.ok(words.at(-1)?.startsWith('来源：'), tag);
      }
  });

  it('shows the sentence of its figure in every form that is words', () => {
    const sentence = '普惠小微贷款余额达14.6万亿元';
    for (const format of ['html', 'wechat', 'mail', 'rss', 'text', 'csv'] as const) {
      const rendered = render(bundled, {
        tag: 'gazette-metric-card',
        attributes: { metric: 'inclusive-loans' },
        format,
        language: 'zh',
      });
      assert.ok('text' in rendered && rendered.text.includes(sentence), format);
    }
  });

  it('has in a letter and a feed the addresses that it was given, and no others', () => {
    for (const format of ['mail', 'rss'] as const) {
      const links = { page: 'https://example.org/report/', picture: 'https://example.org/card.png' };
      const rendered = render(bundled, { tag: 'gazette-timeline', format, language: 'en', ...links });
      assert.ok('text' in rendered);
      assert.deepEqual([...new Set(rendered.text.match(/https?:[^"<]*/g))].sort(), Object.values(links).sort());
      assert.doesNotMatch(written(bundled, 'gazette-timeline', format), /https?:/);
    }
  });

  it('escapes whatever a report says', async () => {
    const hostile: Report = {
      ...bundled,
      metrics: bundled.metrics.map((metric) => ({ ...metric, label: { zh: '<img src=x onerror=alert(1)>"\'&' } })),
    };
    for (const format of ['svg', 'html', 'wechat', 'mail', 'rss'] as const)
      assert.doesNotMatch(written(hostile, 'gazette-metric-grid', format), /<img src=x/);
    const prerender = await prerenderer();
    const drawn = prerender(indexReport(hostile), {
      ...{
        tag: 'gazette-metric-grid',
        attributes: { theme: '"><img src=x>' },
        language: 'zh',
        base: '/"><img src=x>/',
      },
    });
    assert.doesNotMatch(drawn, /<img src=x/);
    assert.match(drawn, /&lt;img src=x onerror=alert\(1\)&gt;/);
  });

  it('says which attribute is wrong, and what would be right', () => {
    const problem = (attributes: Record<string, string>): unknown => {
      const rendered = render(bundled, { tag: 'gazette-metric-card', format: 'svg', language: 'en', attributes });
      return 'problem' in rendered && rendered.problem;
    };
    assert.deepEqual(problem({ metric: 'inclusive' }), {
      code: 'unknown-id',
      attribute: 'metric',
      value: 'inclusive',
      near: ['inclusive-loans'],
    });
    const unknown = problem({ metrik: 'x' });
    assert.ok(unknown && typeof unknown === 'object' && 'attribute' in unknown && unknown.attribute === 'metrik');
  });

  it('is drawn at the width, theme and size that are asked for', () => {
    const of = (more: object): string => {
      const rendered = render(bundled, {
        tag: 'gazette-metric-card',
        format: 'svg',
        language: 'zh',
        attributes: { metric: 'inclusive-loans', ...('size' in more ? { size: 'large' } : {}) },
        ...more,
      });
      return 'text' in rendered ? rendered.text : '';
    };
    assert.match(of({ width: 320 }), /viewBox="-16 -16 352 /);
    assert.ok(of({ theme: 'dark' }).includes('#15171b') && !of({ theme: 'light' }).includes('#15171b'));
    assert.match(of({ size: 'large' }), /font-size="20.25"/);
  });
});

describe('readTag', () => {
  it('reads a name, a whole tag with quotes of either kind or none, and entities', () => {
    assert.deepEqual(readTag('timeline'), { tag: 'gazette-timeline', attributes: {} });
    assert.deepEqual(
      readTag(`<gazette-metric-card metric='a' compact heading="&lt;b&gt; &amp; c" hide=notes></gazette-metric-card>`),
      {
        tag: 'gazette-metric-card',
        attributes: { metric: 'a', compact: '', heading: '<b> & c', hide: 'notes' },
      },
    );
    for (const words of ['', 'time line', '<div>', '<gazette-metric-card metric="a'])
      assert.equal(readTag(words), null, words);
  });
});

describe('a page whose widgets are filled', () => {
  const index = indexReport(bundled);

  it('has the words of each empty widget between its tags, and all else to the letter', async () => {
    const page = `<!doctype html>\r\n<html lang=en><p>A &nbsp; <b>page\n<gazette-metric-card metric="inclusive-loans">\n</gazette-metric-card>\n<gazette-timeline>kept</gazette-timeline><!-- <gazette-timeline></gazette-timeline> --></p>`;
    const { html, filled, problems } = await fillPage(page, index, { language: 'zh' });
    assert.deepEqual([filled, problems], [1, []]);
    assert.ok(html.includes('14.6 trillion yuan'), html);
    const at = html.indexOf('<div><p><strong>');
    const end = html.indexOf('</div>', at) + '</div>'.length;
    assert.equal(html.slice(0, at) + html.slice(end), page);
  });

  it('has the drawing before any script too, by style sheets of its script’s folder, and nothing inline', async () => {
    const page = `<!doctype html><html lang="zh"><head><script type="module" src="../g/gazette.js?v=2"></script></head><body><gazette-timeline theme="dark"></gazette-timeline><gazette-source-text></gazette-source-text></body></html>`;
    const { html } = await fillPage(page, index, { language: 'en', prerender: await prerenderer() });
    const [head = '', body = ''] = html.split('</head>');
    assert.deepEqual(head.match(/(?<=<link rel="stylesheet" href=")[^"]+/g), [
      '../g/styles/timeline.css',
      '../g/styles/source-text.css',
    ]);
    assert.doesNotMatch(html, / style=|<style|on\w+="|<!--|role="button"|undefined|NaN/);
    assert.equal(body.match(/shadowrootmode="open"><link rel="stylesheet" href="\.\.\/g\/styles\//g)?.length, 2);
    assert.match(html, /<div class="gazette-prerendered" theme="dark">/);
    // The text is the same in every width, and stands once.
    assert.equal(body.split('编者按：').length - 1, 1);
  });

  it('begins with its doctype and keeps its sheets in the head where no tag ends that', async () => {
    const start = '<!doctype html><title>a</title><script type="module" src="/g/all.js"></script>';
    const { html } = await fillPage(`${start}<p>b<gazette-timeline></gazette-timeline>`, index, {
      language: 'zh',
      prerender: await prerenderer(),
    });
    assert.ok(html.startsWith(`${start}<link rel="stylesheet" href="/g/styles/timeline.css">\n<p>b<gazette-timeline>`));
  });

  it('has words alone where no folder is known', async () => {
    const { html } = await fillPage('<gazette-timeline></gazette-timeline>', index, {
      language: 'zh',
      prerender: await prerenderer(),
    });
    assert.doesNotMatch(html, /<template|<link/);
  });

  it('is told by line which tag is wrong', async () => {
    const { filled, problems } = await fillPage('<p>\n<gazette-metric-card metric="x"></gazette-metric-card>', index, {
      language: 'en',
    });
    assert.equal(filled, 0);
    assert.equal(problems[0]?.line, 2);
  });
});
