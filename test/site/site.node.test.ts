import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexReport } from '../../src/report/report-index.js';
import type { Report } from '../../src/report/types.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import { site } from '../../src/site/site.js';
import { widgetsFor } from '../../src/site/widgets-for.js';
import statistics from '../../stories/reports/qingyuan-2023.js';
import city from '../../stories/reports/yunhe-2023.js';
import { fresh } from '../bundled.js';

const made = (report: Report, options?: { url: string }): Map<string, string> =>
  site(report, JSON.stringify(report), options);
const page = (report: Report, path = 'index.html'): string => made(report).get(path) ?? '';
const tags = (html: string): string[] => [...html.matchAll(/<(gazette-[a-z-]+)/g)].map(([, tag = '']) => tag);
/** What a reader without script reads. */
const words = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('a site', () => {
  it('has the widgets that the report can fill and no others, the text last', () => {
    const ofCity = tags(page(city));
    for (const tag of ['metric-grid', 'change-chart', 'series', 'timeline', 'target-tracker', 'document-list'])
      assert.ok(ofCity.includes(`gazette-${tag}`), tag);
    for (const tag of ['bureau-comparison', 'framework', 'outcome-threads'])
      assert.ok(!ofCity.includes(`gazette-${tag}`), tag);
    const ofStatistics = tags(page(statistics));
    for (const tag of ['timeline', 'target-tracker', 'document-list', 'collaboration-map'])
      assert.ok(!ofStatistics.includes(`gazette-${tag}`), tag);
    for (const found of [ofCity, ofStatistics, tags(page(bundled))]) {
      assert.equal(found[0], 'gazette-report');
      assert.equal(found.at(-1), 'gazette-source-text');
      assert.equal(new Set(found).size, found.length);
    }
  });

  it('has nothing but its text where a report has no records', () => {
    const bare = fresh();
    for (const list of ['metrics', 'events', 'documents', 'partners', 'tasks', 'comparisons', 'frameworks'] as const)
      bare[list] = [];
    bare.sections = [];
    assert.deepEqual(tags(page(bare)), ['gazette-report', 'gazette-source-text']);
  });

  it('says without script every figure of the report, and all of its text, each figure leading to its words', () => {
    for (const report of [bundled, city, statistics]) {
      const html = page(report);
      const said = words(html);
      for (const line of report.source.text.split(/[\r\n]+/)) assert.ok(said.includes(line.trim()), line);
      for (const { id } of report.metrics) {
        if (!html.includes(`href="#source-${id}"`)) continue;
        assert.ok(html.includes(`id="source-${id}"`), id);
      }
      assert.ok(report.metrics.some(({ id }) => html.includes(`href="#source-${id}"`)));
    }
  });

  it('has a page in each language that the report is named in', () => {
    assert.deepEqual(
      [...made(city).keys()].filter((path) => path.endsWith('.html')),
      ['index.html', 'en/index.html'],
    );
    assert.match(page(city, 'en/index.html'), /<html lang="en">[\s\S]*Yunhe City[\s\S]*src="\.\.\/gazette\/all\.js"/);
    const chinese = structuredClone(city);
    for (const { label } of chinese.metrics) delete label.en;
    assert.deepEqual(
      [...made(chinese).keys()].filter((path) => path.endsWith('.html')),
      ['index.html'],
    );
  });

  it('is text wherever a report brings markup', () => {
    const hostile = structuredClone(city);
    const evil = `"><script>alert('1')</script><img src=x onerror=alert(1)>`;
    hostile.title = { zh: evil, en: evil };
    hostile.publisher = { zh: evil };
    hostile.source.citation.container = { zh: evil };
    for (const { label } of hostile.metrics) Object.assign(label, { zh: evil, en: evil });
    for (const html of [page(hostile), page(hostile, 'en/index.html')]) {
      assert.doesNotMatch(html, /<script>|<img/);
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
      assert.equal(JSON.parse(data).name, evil);
    }
  });

  it('runs no script and no style but its own files', () => {
    const html = page(bundled);
    assert.match(html, /Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;/);
    assert.doesNotMatch(html, / style=| on[a-z]+=|<style/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    assert.ok(scripts.every((attributes) => /src="gazette\/|application\/ld\+json/.test(attributes)));
  });

  it('has addresses, a sitemap and links between its languages where it is told where it will be', () => {
    const files = made(city, { url: 'https://example.org/yunhe' });
    assert.match(files.get('sitemap.xml') ?? '', /<loc>https:\/\/example\.org\/yunhe\/en\/<\/loc>/);
    assert.match(files.get('en/index.html') ?? '', /rel="canonical" href="https:\/\/example\.org\/yunhe\/en\/"/);
    assert.match(files.get('index.html') ?? '', /hreflang="en" href="https:\/\/example\.org\/yunhe\/en\/"/);
    assert.ok(!made(city).has('sitemap.xml'));
  });

  it('shows its card where its link is shared, and says where it is embedded, once it has pictures and an address', () => {
    const url = 'https://example.org/r';
    const files = site(bundled, '', { url, hasPictures: true });
    const page = files.get('en/index.html') ?? '';
    assert.ok(page.includes('<meta property="og:image" content="https://example.org/r/en/card.png">'));
    assert.ok(page.includes('type="application/json+oembed" href="https://example.org/r/en/oembed.json"'));
    assert.ok(page.includes('<a href="poster.png">'));
    const { type, width, height, url: card } = JSON.parse(files.get('en/oembed.json') ?? '{}');
    assert.deepEqual([type, width, height, card], ['photo', 1200, 630, 'https://example.org/r/en/card.png']);
    const without = site(bundled, '', { url }).get('index.html') ?? '';
    assert.doesNotMatch(without, /og:image|oembed\.json|poster\.png/);
    const nowhere = site(bundled, '', { hasPictures: true });
    assert.doesNotMatch(nowhere.get('index.html') ?? '', /og:image|oembed/);
    assert.ok(!nowhere.has('oembed.json'));
  });

  it('says to what embeds links how it stands in a frame', () => {
    const files = site(bundled, '', { url: 'https://example.org/r/' });
    assert.ok(files.get('index.html')?.includes('href="https://example.org/r/oembed-rich.json"'));
    const { type, version, html, width, height } = JSON.parse(files.get('en/oembed-rich.json') ?? '{}');
    assert.deepEqual([type, version], ['rich', '1.0']);
    assert.match(
      html,
      /^<iframe src="https:\/\/example\.org\/r\/en\/" title="[^"<>]+" [^<>]*sandbox="[^"]+"[^<>]*><\/iframe>$/,
    );
    assert.ok(html.includes(`width="${width}" height="${height}"`), html);
  });

  it('keeps room for each drawing at each width', () => {
    const style = made(city).get('site.css') ?? '';
    for (const { tag } of widgetsFor(indexReport(city), 'zh'))
      assert.equal(
        style.match(new RegExp(`\\.${tag.replace('gazette-', 'place-')} \\{ min-block-size: \\d+px`, 'g'))?.length,
        3,
        tag,
      );
  });
});
