import { expect } from 'chai';
import '../../src/elements/metric-card/define.js';
import '../../src/elements/source-text/define.js';
import report from '../../src/reports/miit-2020-2021.js';
import { WidgetPage } from './widget-page.js';

const TAG = 'gazette-source-text';

describe('gazette-source-text', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  const marked = (record: string): HTMLElement[] => page.all<HTMLElement>(`.text [data-record="${record}"]`);
  const field = (): HTMLInputElement => {
    const [input] = page.all<HTMLInputElement>('input');
    if (!input) throw new Error('no field');
    return input;
  };
  const look = async (query: string): Promise<void> => {
    field().value = query;
    field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await page.widget.updateComplete;
  };

  it('shows the text as published, every character of it', async () => {
    page = await WidgetPage.open(TAG, null);
    const shown = page.all('.text p:not(.editor)').map((line) => {
      const copy = line.cloneNode(true) as Element;
      for (const gap of copy.querySelectorAll('.gap')) gap.remove();
      return (copy.textContent ?? '').trim();
    });
    expect(shown.join('\n')).to.equal(
      report.source.text
        .trim()
        .split(/\n+/)
        .map((line) => line.trim())
        .join('\n'),
    );
  });

  it('marks every figure, document and organisation, and opens the sentence of each', async () => {
    page = await WidgetPage.open(TAG, null);
    for (const { id } of report.metrics) expect(marked(id), id).not.to.have.length(0);
    for (const { id } of report.documents) expect(marked(id), id).not.to.have.length(0);
    const [loans] = marked('inclusive-loans').filter(({ textContent }) => textContent === '14.6万亿元');
    if (loans) await page.click(loans);
    expect(page.quoted.open).to.equal('14.6万亿元');
    const [finance] = marked('finance:0');
    if (finance) await page.click(finance);
    expect(page.quoted.sentence).to.include('联合财政部对小微企业融资担保业务实施降费奖补');
  });

  it('says where the page breaks a sentence, where a heading intrudes, and what the editor notes', async () => {
    page = await WidgetPage.open(TAG, null);
    expect(page.words).to.include('换栏').and.include('标题插入句中').and.include('编注：原文只有标题，没有正文。');
  });

  it('finds words, counts them, goes from one to the next and clears by Escape', async () => {
    page = await WidgetPage.open(TAG, null);
    await look('领导小组');
    const count = page.all('.match').length;
    expect(count).to.be.above(2);
    expect(page.words).to.match(/第1处，共\d+处/);
    field().focus();
    await page.press('Enter');
    expect(page.words).to.match(/第2处/);
    expect(page.all('.match.current')).to.have.length(1);
    await look('没有这样的话');
    expect(page.words).to.include('原文中没有');
    field().focus();
    await page.press('Escape');
    expect(page.all('.match')).to.have.length(0);
    expect(field().value).to.equal('');
  });

  it('shows one section where one is asked for, and names one that does not exist', async () => {
    page = await WidgetPage.open(TAG, null, { section: 'sme-policy' });
    expect(page.words).to.include('普惠小微贷款余额').and.not.include('行政诉讼');
    page.close();
    page = await WidgetPage.open(TAG, null, { section: 'sme-police' });
    await page.until(() => page.error !== '');
    expect(page.error).to.include('section="sme-police"').and.include('sme-policy');
  });

  it('has its headings as headings, and contents that lead to each and show which one is being read', async () => {
    page = await WidgetPage.open(TAG, null, {}, { width: 1000 });
    const headings = page.all('.text [role=heading]');
    expect(headings.map(({ ariaLevel }) => ariaLevel)).to.include.members(['3', '4', '5']);
    const entries = page.all<HTMLElement>('.contents button');
    expect(entries.map(({ textContent }) => textContent)).to.include.members([
      '编者按',
      '(二)切实提升产业发展水平',
      '六是\u3000着力提升中小企业专业化能力和水平',
    ]);
    const current = (): string | undefined => page.all('.contents [aria-current]')[0]?.textContent?.trim();
    expect(current()).to.equal('编者按');
    const [services] = entries.filter(({ textContent }) => textContent === '(三)着力抓好服务助企');
    if (services) await page.click(services);
    await page.until(() => current() === '(三)着力抓好服务助企');
    expect(page.focused?.getAttribute('data-heading')).to.equal('sme-services');
    const text = page.all('.text')[0]?.getBoundingClientRect().top ?? 0;
    expect((page.focused?.getBoundingClientRect().top ?? 0) - text).to.be.within(0, 40);
  });

  it('keeps its contents closed where they would cover the text, and closes them again on the way to a heading', async () => {
    page = await WidgetPage.open(TAG, null, {}, { width: 360 });
    const [contents] = page.all<HTMLDetailsElement>('.contents');
    expect(contents?.open).to.equal(false);
    if (contents) contents.open = true;
    const last = page.all<HTMLElement>('.contents button').at(-1);
    if (last) await page.click(last);
    expect(contents?.open).to.equal(false);
    expect(page.focused?.getAttribute('data-heading')).to.equal('sme-2021-capability');
  });

  it('moves its small picture’s window as the text is scrolled', async () => {
    page = await WidgetPage.open(TAG, null);
    const y = (): number => Number(page.all('.window')[0]?.getAttribute('y'));
    expect(y()).to.equal(0);
    const [text] = page.all('.text');
    if (text) text.scrollTop = text.scrollHeight / 2;
    await page.until(() => y() > 200);
  });

  it('has every mark as a row of its table, in the order of the text', async () => {
    page = await WidgetPage.open(TAG, null, { section: 'sme-policy' });
    await page.turnToTable();
    await page.until(() => page.table.length > 0);
    expect(page.table.map(([words]) => words)).to.include.members([
      '超2.5万亿元',
      '中国人民银行',
      '14.6万亿元',
      '29.6%',
      '1.43%',
      '17部门',
    ]);
    expect(page.table.find(([words]) => words === '1.43%')?.slice(1)).to.deep.equal(['数字', '着力促进政策惠企']);
  });

  // Conformance: WCAG 2.1.1
  it('moves among the marks by arrows and opens one by Enter', async () => {
    page = await WidgetPage.open(TAG, null, { section: 'sme-policy' });
    const [first, second] = page.all<HTMLElement>('.text [data-stop]');
    first?.focus();
    await page.press('ArrowDown');
    expect(page.focused).to.equal(second);
    await page.press('Enter');
    await page.until(() => page.source !== undefined);
  });

  it('lights what another widget opens and brings it into view, in its own scroll and not the page’s', async () => {
    const around = document.createElement('gazette-report');
    const card = document.createElement('gazette-metric-card');
    card.setAttribute('metric', 'target-little-giants');
    page = await WidgetPage.open(TAG, null);
    page.widget.parentElement?.append(around);
    around.append(card, page.widget);
    await page.until(() => page.all('.text').length > 0 && card.shadowRoot?.querySelector('[data-record]') != null);
    const before = window.scrollY;
    card.shadowRoot
      ?.querySelector('[data-record]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await page.until(() => marked('target-little-giants').some((mark) => mark.classList.contains('selected')));
    await page.until(() => (page.all('.text')[0]?.scrollTop ?? 0) > 200);
    expect(window.scrollY).to.equal(before);
  });
});
