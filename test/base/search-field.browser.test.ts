import { expect } from 'chai';
import '../../src/elements/document-list/define.js';
import '../../src/elements/metric-grid/define.js';
import '../../src/elements/source-text/define.js';
import { WidgetPage } from '../elements/widget-page.js';

describe('a search field', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  for (const tag of ['gazette-document-list', 'gazette-metric-grid', 'gazette-source-text']) {
    // Conformance: WCAG 4.1.3
    it(`of ${tag} tells what it has found, again where another search has found as much`, async () => {
      page = await WidgetPage.open(tag, null);
      const [field] = page.all<HTMLInputElement>('input');
      const [region] = page.all('p[role=status]');
      if (!field || !region) throw new Error('no field, or no region');
      const told: string[] = [];
      const observer = new MutationObserver(() => told.push(region.textContent?.trim() ?? ''));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      const search = (query: string): void => {
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      };
      search('没有这样的话');
      await page.until(() => told.length === 1);
      search('也没有那样的话');
      await page.until(() => told.length === 3);
      observer.disconnect();
      const found = page.all('.found')[0]?.textContent;
      expect(found).not.to.equal('');
      expect(told).to.deep.equal([found, '', found]);
    });
  }
});
