import { expect } from 'chai';
import '../../src/elements/metric-card/define.js';
import '../../src/elements/timeline/define.js';
import type { GazetteReport } from '../../src/elements/report/report.js';

const CARD = 'gazette-metric-card';

/** A page with reports, each with a card and a timeline. */
class Page {
  readonly box = document.createElement('div');

  constructor(...reports: Record<string, string>[]) {
    this.box.lang = 'zh';
    for (const attributes of reports) {
      const report = document.createElement('gazette-report');
      for (const [name, value] of Object.entries(attributes)) report.setAttribute(name, value);
      const card = document.createElement(CARD);
      card.setAttribute('metric', 'inclusive-loans');
      report.append(card, document.createElement('gazette-timeline'));
      this.box.append(report);
    }
    document.body.append(this.box);
  }

  static async open(...reports: Record<string, string>[]): Promise<Page> {
    const page = new Page(...reports);
    await page.until(() => page.widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.drawing')));
    return page;
  }

  get reports(): GazetteReport[] {
    return [...this.box.querySelectorAll('gazette-report')];
  }

  get widgets(): HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>(`${CARD}, gazette-timeline`)];
  }

  /** The marks of a record in a report's widgets that are lit as selected. */
  lit(report: number): number {
    const widgets = [...(this.reports[report]?.querySelectorAll(`${CARD}, gazette-timeline`) ?? [])];
    return widgets.filter(({ shadowRoot }) => shadowRoot?.querySelector('.selected[data-record="inclusive-loans"]'))
      .length;
  }

  async act(report: number): Promise<void> {
    const card = this.reports[report]?.querySelector(CARD);
    card?.shadowRoot
      ?.querySelector('[data-record][data-stop]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await card?.updateComplete;
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 300 && !condition(); tries += 1) await new Promise((done) => setTimeout(done, 10));
    expect(condition(), 'what the test waits for').to.equal(true);
  }

  close(): void {
    this.box.remove();
  }
}

describe('gazette-report', () => {
  let page: Page;
  const before = location.href;
  afterEach(() => {
    page.close();
    history.replaceState(null, '', before);
  });

  it('lights a record that one widget opens in every other', async () => {
    page = await Page.open({});
    await page.act(0);
    await page.until(() => page.lit(0) === 2);
  });

  it('never mixes two reports on one page', async () => {
    page = await Page.open({}, {});
    await page.act(0);
    await page.until(() => page.lit(0) === 2);
    expect(page.lit(1)).to.equal(0);
  });

  it('leaves the address alone unless the page asks for it', async () => {
    page = await Page.open({});
    await page.act(0);
    expect(location.href).to.equal(before);
  });

  it('keeps the selection in the address beside what else stands there, and goes back and forward through it', async () => {
    history.replaceState(null, '', '#chapter-2');
    page = await Page.open({ link: 'url' });
    await new Promise((done) => setTimeout(done, 200));
    await page.act(0);
    await page.until(() => location.hash === '#chapter-2&gazette=inclusive-loans');
    history.back();
    await page.until(() => location.hash === '#chapter-2' && page.lit(0) === 0);
    history.forward();
    await page.until(() => page.lit(0) === 2);
  });

  it('reads the selection from the address that a reader was sent, under the name of its report', async () => {
    history.replaceState(null, '', '#gazette-second=inclusive-loans');
    page = await Page.open({ link: 'url', id: 'first' }, { link: 'url', id: 'second' });
    await page.until(() => page.lit(1) === 2);
    expect(page.lit(0)).to.equal(0);
  });

  it('no longer follows the address once it is taken out', async () => {
    page = await Page.open({ link: 'url' });
    await new Promise((done) => setTimeout(done, 200));
    const [report] = page.reports;
    report?.remove();
    history.pushState(null, '', '#gazette=inclusive-loans');
    window.dispatchEvent(new PopStateEvent('popstate'));
    if (report) page.box.append(report);
    await page.until(() => page.lit(0) === 2);
  });
});
