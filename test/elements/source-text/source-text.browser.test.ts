import { expect } from 'chai';
import '../../../src/elements/report/define.js';
import '../../../src/elements/metric-card/define.js';
import '../../../src/elements/source-text/define.js';
import report from '../../../src/reports/miit-2020-2021.js';
import review from '../../../stories/reports/norwick-2023.js';
import { WidgetPage } from '../widget-page.js';

const TAG = 'gazette-source-text';

describe('gazette-source-text', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  const marked = (record: string): HTMLElement[] => page.all<HTMLElement>(`.text [data-target="${record}"]`);
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
    const [finance] = marked('action:finance:0');
    if (finance) await page.click(finance);
    expect(page.quoted.sentence).to.include('联合财政部对小微企业融资担保业务实施降费奖补');
  });

  it('has no stop in a space that other marks leave between them', async () => {
    page = await WidgetPage.open(TAG, review);
    const stops = page.all('.text [data-stop]');
    expect(stops).not.to.have.length(0);
    for (const stop of stops) expect(stop.textContent?.trim(), stop.getAttribute('data-target') ?? '').not.to.equal('');
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
    expect(page.table.find(([words]) => words === '1.43%')?.slice(1)).to.deep.equal([
      '数字',
      '着力促进政策惠企',
      '中小企业局 2020年\u00a0›\u00a0(一)',
    ]);
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
    const around = Object.assign(document.createElement('gazette-report'), { bundled: true });
    const card = document.createElement('gazette-metric-card');
    card.setAttribute('metric', 'target-little-giants');
    page = await WidgetPage.open(TAG, null);
    page.widget.parentElement?.append(around);
    around.append(card, page.widget);
    await page.until(() => page.all('.text').length > 0 && card.shadowRoot?.querySelector('[data-target]') != null);
    const before = window.scrollY;
    card.shadowRoot
      ?.querySelector('[data-target]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await page.until(() => marked('target-little-giants').some((mark) => mark.classList.contains('selected')));
    await page.until(() => (page.all('.text')[0]?.scrollTop ?? 0) > 200);
    expect(window.scrollY).to.equal(before);
  });

  it('lights and reveals every record, and opens all but those wholly under other marks', async () => {
    page = await WidgetPage.open(TAG, null);
    const keys = [
      ...[...report.metrics, ...report.events, ...report.documents, ...report.tasks].map(({ id }) => id),
      ...report.partners.flatMap(({ id, actions }) => actions.map((_, i) => `action:${id}:${i}`)),
      ...report.frameworks.flatMap(({ id, levels }) =>
        levels.flatMap(({ items }, level) => items.map((_, i) => `item:${id}:${level}:${i}`)),
      ),
    ];
    expect(keys.filter((key) => marked(key).length === 0)).to.deep.equal([]);
    const shut = keys.filter((key) => marked(key).every((mark) => !mark.matches('[data-stop]')));
    expect(shut.filter((key) => marked(key).every((mark) => !mark.querySelector('[data-stop]')))).to.deep.equal([]);
    const events = new Set([...report.events, ...report.tasks].map(({ id }) => id));
    // These two have their words in common with others’ actions, which come first.
    expect(shut.filter((key) => !events.has(key))).to.deep.equal(['action:party:0', 'action:zhejiang:0']);
    for (const key of ['action:state-council:1', 'action:party:0', 'action:zhejiang:0'])
      expect(marked(key), key).not.to.have.length(0);
    expect(shut.length).to.be.below(keys.length / 10);
  });

  it('opens what was done, what is planned and an item of a framework, and the figures in them still', async () => {
    page = await WidgetPage.open(TAG, null);
    for (const [record, words] of [
      ['bases', '培育国家小型微型企业创业创新示范基地117家'],
      ['task-evaluation', '抓好中小企业发展环境第三方评估'],
      ['item:321:0:1', '服务体系'],
    ] as const) {
      const stop = marked(record).find((mark) => mark.matches('[data-stop]'));
      if (stop) await page.click(stop);
      expect(page.quoted.open, record).to.equal(words);
      expect(stop?.ariaExpanded, record).to.equal('true');
    }
    const [figure] = page.all<HTMLElement>('[data-target=bases] .metric[data-stop]');
    if (figure) await page.click(figure);
    expect(page.quoted.open).to.equal('117家');
  });

  it('takes a date, and the rest of words that a figure parts, for their record by pointer', async () => {
    page = await WidgetPage.open(TAG, null);
    const [date] = page.all<HTMLElement>('.time[data-target=inclusive-loans]');
    date?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(marked('inclusive-loans').every((mark) => mark.classList.contains('pointed'))).to.equal(true);
    if (date) await page.click(date);
    expect(page.quoted.open).to.equal('14.6万亿元');
  });

  // Conformance: WCAG 2.1.1
  for (const width of [320, 720, 1200]) {
    it(`has its field, its contents, its marks and its toolbar as tab stops, all of them in sight: ${width} px`, async () => {
      page = await WidgetPage.open(TAG, null, {}, { width });
      const stops = page.all<HTMLElement>('[tabindex="0"]');
      expect(stops.map((stop) => stop.closest('.controls, .contents, .text, .tools')?.className)).to.deep.equal([
        'controls',
        'contents',
        'text',
        'tools',
      ]);
      for (const stop of stops) expect(stop.getClientRects(), stop.textContent ?? '').not.to.have.length(0);
    });
  }

  it('can be scrolled by keyboard where no mark in it can have the focus, and says what it is', async () => {
    page = await WidgetPage.open(TAG, {
      ...report,
      metrics: [],
      events: [],
      documents: [],
      partners: [],
      tasks: [],
      frameworks: [],
      comparisons: [],
    });
    const [text] = page.all<HTMLElement>('.text');
    expect(text?.tabIndex).to.equal(0);
    expect(text?.ariaLabel).to.equal('报告原文');
  });

  it('says of its marks as many as its table lists', async () => {
    page = await WidgetPage.open(TAG, null);
    await page.turnToTable();
    await page.until(() => page.table.length > 0);
    const rows = page.table.filter(([, kind]) => kind === '日期').length;
    expect(rows).to.be.above(5);
    expect(page.all('caption')[0]?.textContent).to.include(`日期${rows}处`);
    expect(page.table.map(([words]) => words)).to.include('发布第四批国家工业遗产名单');
  });

  it('has a small picture as tall as the text, and targets of 44 px in large text', async () => {
    page = await WidgetPage.open(TAG, null, { size: 'large' });
    page.widget.style.setProperty('--gazette-source-text-height', '300px');
    const height = (selector: string): number => page.all(selector)[0]?.getBoundingClientRect().height ?? 0;
    expect(height('.minimap svg')).to.be.closeTo(height('.text'), 1);
    expect(height('.text')).to.be.closeTo(300, 1);
    for (const mark of page.all('.text [data-stop]'))
      expect(mark.getClientRects()[0]?.height, mark.textContent ?? '').to.be.at.least(44);
  });

  it('sets its figures the same once a reader has opened a source', async () => {
    page = await WidgetPage.open(TAG, null, { section: 'sme-policy' });
    const look = (): string => {
      const { color, borderBottomWidth, whiteSpace } = getComputedStyle(page.all('.metric')[2] as Element);
      return [color, borderBottomWidth, whiteSpace].join();
    };
    const before = look();
    const [first] = page.all('.metric[data-stop]');
    if (first) await page.click(first);
    await page.until(() => page.source !== undefined);
    expect(look()).to.equal(before);
  });
});
