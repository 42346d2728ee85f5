import { expect } from 'chai';
import '../../src/elements/metric-card/define.js';
import '../../src/elements/source-text/define.js';
import type { Report } from '../../src/report/types.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import { WidgetPage } from './widget-page.js';

/** The bundled report as if its lines were made of a table. */
const report: Report = { ...bundled, source: { ...bundled.source, kind: 'table' } };

describe('a widget of a report that was made of a table', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  const languages: [lang: string, short: string, line: string][] = [
    ['zh', '据表格，出处未附', '这一行由表格的单元格连成，不是发表过的句子：出处未附。'],
    [
      'en',
      'From a table; source not attached',
      'This line is made of the cells of a table, and is no published sentence: source not attached.',
    ],
  ];
  for (const [lang, short, line] of languages) {
    it(`says in its panel and its credit that no source is attached, and quotes nothing: ${lang}`, async () => {
      page = await WidgetPage.open('gazette-metric-card', report, { metric: 'inclusive-loans' }, { lang });
      expect(page.words).to.not.include('原句').and.not.include('open their sentence');
      expect(page.all('[part~=credit]')[0]?.textContent).to.include(short);
      await page.click(page.item('inclusive-loans'));
      expect(page.source?.textContent).to.include(line);
      expect(page.source?.querySelector('blockquote')).to.equal(null);
    });

    it(`does not call its lines a text as published: ${lang}`, async () => {
      page = await WidgetPage.open('gazette-source-text', report, {}, { lang });
      expect(page.words).to.include(short).and.not.include('原文照录').and.not.include('As published');
    });
  }

  it('sets the line of a card with that it is of a table', async () => {
    page = await WidgetPage.open('gazette-metric-card', report, { metric: 'legal-cases' }, { width: 1000 });
    const drawn = page.all('.drawing text').map(({ textContent }) => textContent);
    expect(drawn.join('')).to.include('出处未附');
  });
});
