import { expect } from 'chai';
import '../../../src/elements/metric-card/define.js';
import '../../../src/elements/report/define.js';
import '../../../src/elements/report-outline/define.js';
import { type Widget, WidgetPage } from '../widget-page.js';
import { sectionsReport } from './sections-report.js';

const open = (attributes?: Record<string, string>, page?: { width?: number; lang?: string }): Promise<WidgetPage> =>
  WidgetPage.open('gazette-report-outline', sectionsReport(), attributes, page);

describe('the outline under one report', () => {
  it('lights the section that states what is pointed at in another widget', async () => {
    const page = await WidgetPage.open('gazette-report-outline', null);
    const around = Object.assign(document.createElement('gazette-report'), { bundled: true });
    const card = document.createElement('gazette-metric-card');
    card.setAttribute('metric', 'inclusive-loans');
    page.widget.parentElement?.append(around);
    around.append(card, page.widget);
    await page.until(() => page.items.length > 0 && card.shadowRoot?.querySelector('.item') != null);
    card.shadowRoot
      ?.querySelector('.item')
      ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    const lit = page.items.filter((item) => item.classList.contains('pointed'));
    expect(lit.map(({ dataset }) => dataset['target'])).to.deep.equal(['section:sme-policy']);
    page.close();
  });
});

describe('<gazette-report-outline>', () => {
  let page: WidgetPage;
  const parts: Element[] = [];
  afterEach(() => {
    page.close();
    for (const part of parts.splice(0)) part.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** A part of the page for a menu to lead to. */
  function addPart(id: string): void {
    const part = document.createElement('section');
    part.id = id;
    document.body.append(part);
    parts.push(part);
  }

  it('counts what stands in each section, and in those inside it', async () => {
    page = await open();
    await page.turnToTable();
    expect(page.table).to.deep.equal([
      ['编者按', '', '', '无', '无', '无', '无', '编者按'],
      ['法规司的一年', '法规司', '', '2', '1', '无', '无', '法规司的一年'],
      ['2020年成效', '法规司', '', '2', '1', '无', '无', '2020年成效'],
      ['(一)复工复产', '法规司', '', '2', '1', '无', '无', '(一)'],
      ['2021年打算', '法规司', '计划', '原文未述', '', '', '', '2021年打算'],
      ['中小局的一年', '中小局', '', '1', '1', '1', '1', '中小局的一年'],
      ['2020年进展', '中小局', '', '无', '无', '1', '无', '2020年进展'],
      ['2021年安排 其中不在下属各节的：文件1', '中小局', '计划', '1', '1', '无', '1', '2021年安排'],
      ['一是　会同财政部完善政策', '中小局', '计划', '1', '无', '无', '1', '一是'],
    ]);
  });

  it('says 原文未述 of a planned section with a heading only, and hatches what is planned', async () => {
    page = await open();
    const bare = page.item('section:law-2021');
    expect(bare.textContent).to.include('原文未述');
    expect(bare.getAttribute('aria-label')).to.equal('2021年打算，计划，原文未述');
    expect(bare.querySelector('[stroke-dasharray]'), 'the tag').not.to.equal(null);
    expect(page.item('section:sme-first').querySelectorAll('path.stroke.bureau-2')).to.have.length(2);
    expect(page.item('section:law-work').querySelectorAll('rect.fill.bureau-1')).to.have.length(2);
    page.lang = 'en';
    await page.until(() => page.item('section:law-2021').textContent?.includes('not stated') === true);
  });

  it('opens the words of a heading, with its note and the records that its own words state', async () => {
    page = await open();
    await page.click(page.item('section:law-work'));
    expect(page.quoted).to.deep.equal({ sentence: '复工复产', open: '复工复产' });
    expect(page.all('[part~=source] .source-note').map(({ textContent }) => textContent)).to.deep.equal([
      '数字：印发通知3份；编印简报19期',
      '文件：《甲办法》',
    ]);
    expect(page.events.at(-1)).to.deep.equal({
      type: 'gazette-select',
      detail: { type: 'section', id: 'law-work', record: 'section:law-work' },
    });
    await page.click(page.item('section:law-2021'));
    expect(page.all('[part~=source] .source-note').map(({ textContent }) => textContent)).to.deep.equal([
      '原文只有标题。',
    ]);
  });

  it('shows only the sections of the bureaus asked for', async () => {
    page = await open({ bureau: 'law' });
    expect(page.records).to.deep.equal(['section:law', 'section:law-2020', 'section:law-work', 'section:law-2021']);
    page.widget.setAttribute('bureau', 'new');
    await page.widget.updateComplete;
    expect(page.words).to.include('没有符合条件的记录');
  });

  it('keeps a section whose parent was left out of the report', async () => {
    const report = sectionsReport();
    const parent = report.sections.find(({ id }) => id === 'law-2020');
    if (parent) parent.quote = { spans: [[9_000, 9_001]] };
    page = await WidgetPage.open('gazette-report-outline', report);
    expect(page.records).not.to.include('section:law-2020');
    expect(page.records).to.include('section:law-work');
  });

  it('is made of buttons, or with `href` of links to its sections', async () => {
    page = await open();
    expect(page.items.map((item) => item.getAttribute('role'))).to.deep.equal(page.items.map(() => 'button'));
    page.widget.setAttribute('href', '#section-{id}');
    await page.widget.updateComplete;
    expect(page.items.map((item) => item.localName)).to.deep.equal(page.items.map(() => 'a'));
    expect(page.item('section:law-work').getAttribute('href')).to.equal('#section-law-work');
    expect(page.items.filter((item) => item.getAttribute('tabindex') === '0')).to.have.length(1);
    page.widget.setAttribute('href', 'https://example.org/report/{id}.html');
    await page.widget.updateComplete;
    expect(page.item('section:sme').getAttribute('href')).to.equal('https://example.org/report/sme.html');
  });

  it('leads to the part of the page for a section, and tells the page', async () => {
    addPart('section-law-work');
    page = await open({ href: '#section-{id}' });
    await page.click(page.item('section:law-work'));
    await page.until(() => location.hash === '#section-law-work');
    expect(page.source).to.equal(undefined);
    expect(page.events.at(-1)).to.deep.equal({
      type: 'gazette-select',
      detail: { type: 'section', id: 'law-work', record: 'section:law-work' },
    });
    expect(page.item('section:law-work').classList.contains('selected')).to.equal(true);
  });

  it('opens the words of a section for which the page has no part', async () => {
    page = await open({ href: '#section-{id}' });
    await page.click(page.item('section:law-work'));
    expect(page.quoted.open).to.equal('复工复产');
  });

  // Conformance: WCAG 4.1.2, 2.4.4
  it('leaves Enter on a link to the browser, and on a button opens the words', async () => {
    page = await open({ href: '#section-{id}' });
    const pressed: boolean[] = [];
    page.widget.addEventListener('keydown', (event) => pressed.push(event.defaultPrevented));
    page.items[0]?.focus();
    await page.press('Enter');
    page.widget.removeAttribute('href');
    await page.widget.updateComplete;
    page.items[0]?.focus();
    await page.press('Enter');
    expect(pressed).to.deep.equal([false, true]);
    expect(page.quoted.open).to.equal('编者按');
  });

  for (const href of ['javascript:alert("{id}")', 'data:text/html,{id}', '/report/{id}', '#section']) {
    it(`refuses ${href} as an address, and says what would be right`, async () => {
      page = await open({ href });
      expect(page.events[0]?.type).to.equal('gazette-error');
      expect(page.error).to.include('无效，应为：#…{id} | https://…{id}');
      expect(page.all('a')).to.have.length(0);
    });
  }

  it('lights up its section when another widget of the same report selects it', async () => {
    page = await open();
    const group = document.createElement('gazette-report');
    group.setAttribute('lang', 'zh');
    Object.assign(group, { report: sectionsReport() });
    const [first, second] = [0, 1].map(() => document.createElement('gazette-report-outline') as Widget);
    if (!first || !second) throw new Error('not made');
    group.append(first, second);
    document.body.append(group);
    parts.push(group);
    const mark = (widget: Widget): Element | null | undefined =>
      widget.shadowRoot?.querySelector('.drawing [data-target="section:sme"]');
    await page.until(() => Boolean(mark(first) && mark(second)));
    const target = mark(first);
    if (target) await page.click(target);
    expect(mark(second)?.classList.contains('selected')).to.equal(true);
  });

  it('draws the bundled report, the 2021 section of one bureau as a heading only', async () => {
    page = await WidgetPage.open('gazette-report-outline', null);
    expect(page.events).to.deep.equal([{ type: 'gazette-ready', detail: { report: 'miit-2020-2021' } }]);
    expect(page.items.filter(({ textContent }) => textContent?.includes('原文未述'))).to.have.length(1);
    expect(page.item('section:law-2021').textContent).to.include('原文未述');
    // In the text the 2021 heading intrudes before the last section on 2020, which still stands under 2020.
    const order = page.records;
    expect(order.indexOf('section:law-reform')).to.be.below(order.indexOf('section:law-2021'));
  });

  for (const lang of ['zh', 'en']) {
    it(`keeps its table inside the page at 720 px, ${lang}, and no seal at the start of a line`, async () => {
      page = await WidgetPage.open('gazette-report-outline', null, {}, { lang });
      await page.turnToTable();
      expect(page.all('table')[0]?.getBoundingClientRect().width).to.be.at.most(720);
      for (const seal of page.all('.seal-mark')) {
        const left = seal.closest('th')?.getBoundingClientRect().left ?? 0;
        expect(seal.getBoundingClientRect().left - left).to.be.above(12);
      }
    });
  }

  for (const width of [280, 320, 720, 1200]) {
    for (const lang of ['zh', 'en']) {
      it(`keeps words apart and inside on screen at ${width} px, ${lang}`, async () => {
        page = await WidgetPage.open('gazette-report-outline', null, {}, { width, lang });
        page.expectWordsClear();
      });
    }
  }
});
