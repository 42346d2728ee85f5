import { expect } from 'chai';
import '../../../src/elements/collaboration-map/define.js';
import { sectionsReport } from '../report-outline/sections-report.js';
import { WidgetPage } from '../widget-page.js';

const open = (attributes?: Record<string, string>, page?: { width?: number; lang?: string }): Promise<WidgetPage> =>
  WidgetPage.open('gazette-collaboration-map', sectionsReport(), attributes, page);

describe('<gazette-collaboration-map>', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  it('lists what was done with each partner, those that several bureaus name first, then by kind', async () => {
    page = await open();
    expect(page.records).to.deep.equal([
      'action:finance:0',
      'action:finance:1',
      'action:finance:2',
      'action:civil:0',
      'action:shandong:0',
    ]);
    const said = page.all('.drawing text').map(({ textContent }) => textContent);
    expect(said.filter((words) => /不止|^部委|^地方$/.test(words ?? ''))).to.deep.equal([
      '不止一个部门写到的单位',
      '部委',
      '部委',
      '地方',
    ]);
  });

  it('says of a bureau that it names no partner', async () => {
    page = await open({}, { width: 900 });
    expect(page.words).to.match(/新局.*文中未提这样的单位/s);
    page.lang = 'en';
    await page.until(() => /New\s*names none of these/.test(page.words));
  });

  it('opens the sentence of one action, with its words brought out', async () => {
    page = await open();
    await page.click(page.item('action:finance:0'));
    expect(page.quoted).to.deep.equal({ sentence: '会同财政部、民政部印发通知3份。', open: '会同财政部、民政部' });
    expect(page.source?.textContent).to.include('财政部：印发通知');
    expect(page.source?.querySelector('.place')?.textContent).to.include('复工复产');
    expect(page.events.at(-1)).to.deep.equal({
      type: 'gazette-select',
      detail: { type: 'action', id: 'finance:0', record: 'finance:0' },
    });
    await page.click(page.item('action:finance:1'));
    expect(page.quoted).to.deep.equal({ sentence: '2020年进展 联合财政部实施奖补。', open: '联合财政部' });
    await page.click(page.item('action:finance:1'));
    expect(page.source).to.equal(undefined);
  });

  it('begins a sentence after a closing quotation mark and ends it at the end of a line', async () => {
    page = await open();
    await page.click(page.item('action:shandong:0'));
    expect(page.quoted.sentence).to.equal('与山东省举办会议。');
    await page.click(page.item('action:finance:2'));
    expect(page.quoted).to.deep.equal({
      sentence: '一是 会同财政部完善政策,超额完成;培训20人。',
      open: '完善政策',
    });
  });

  // Conformance: WCAG 1.4.1
  it('tells what is planned from what is done, on screen, by name and in the table', async () => {
    page = await open();
    expect(page.item('action:finance:2').querySelector('[stroke-dasharray]')).not.to.equal(null);
    expect(page.item('action:finance:1').querySelector('[stroke-dasharray]')).to.equal(null);
    expect(page.item('action:finance:2').getAttribute('aria-label')).to.equal('财政部：完善政策，中小局，计划');
    await page.turnToTable();
    expect(page.table).to.deep.include(['财政部', '部委', '中小局', '完善政策（计划）', '一是']);
    expect(page.table).to.deep.include(['财政部', '部委', '中小局', '实施奖补', '2020年进展']);
  });

  it('gives the same actions as a table, each with its seal', async () => {
    page = await open();
    const drawn = page.records;
    await page.turnToTable();
    expect(page.all<HTMLElement>('table button').map(({ dataset }) => dataset['target'])).to.have.members(drawn);
  });

  it('shows only the bureaus, kinds and shared partners asked for', async () => {
    page = await open({ bureau: 'law' });
    expect(page.records).to.deep.equal(['action:finance:0', 'action:civil:0']);
    page.widget.setAttribute('bureau', '');
    page.widget.setAttribute('kind', 'local media');
    await page.widget.updateComplete;
    expect(page.records).to.deep.equal(['action:shandong:0']);
    page.widget.removeAttribute('kind');
    page.widget.toggleAttribute('shared', true);
    await page.widget.updateComplete;
    // Removing an attribute gives its property null, which asks for all.
    expect(page.records).to.deep.equal(['action:finance:0', 'action:finance:1', 'action:finance:2']);
    page.widget.setAttribute('kind', 'media');
    await page.widget.updateComplete;
    expect(page.words).to.include('没有符合条件的记录');
  });

  const mistakes = [
    {
      attributes: { kind: 'ministries' },
      zh: 'kind="ministries" 无效，应为：central | ministry | local | company | association | media | foreign | public。',
    },
    { attributes: { bureau: 'laws' }, zh: 'bureau="laws" 不存在。相近的有：law。' },
  ];
  for (const { attributes, zh } of mistakes) {
    it(`says what is wrong with ${JSON.stringify(attributes)} and what would be right`, async () => {
      page = await open(attributes);
      expect(page.events[0]?.type).to.equal('gazette-error');
      expect(page.error).to.include(zh);
    });
  }

  it('is one tab stop, in which arrows move, Enter opens and Escape closes', async () => {
    page = await open();
    expect(page.items.filter((item) => item.getAttribute('tabindex') === '0')).to.have.length(1);
    page.items[0]?.focus();
    await page.press('ArrowDown');
    expect(page.focused).to.equal(page.items[1]);
    await page.press('Enter');
    expect(page.quoted.open).to.equal('联合财政部');
    await page.press('Escape');
    expect(page.source).to.equal(undefined);
    expect(page.focused).to.equal(page.items[1]);
  });

  it('leaves out what rests on words outside the text, and says so', async () => {
    const report = sectionsReport();
    const shandong = report.partners.find(({ id }) => id === 'shandong');
    const [action] = shandong?.actions ?? [];
    if (action) action.quote = { spans: [[2_000_000_000, 2_000_000_004]] };
    page = await WidgetPage.open('gazette-collaboration-map', report);
    expect(page.events.find(({ type }) => type === 'gazette-error')?.detail).to.deep.equal({
      problems: [{ code: 'quote-outside', path: 'partners.2.actions.0.quote', id: 'shandong' }],
    });
    expect(page.items.filter((item) => item.dataset['target'] === 'action:shandong:1')).to.have.length(0);
  });

  it('draws the bundled report, every action with words of the text', async () => {
    page = await WidgetPage.open('gazette-collaboration-map', null);
    expect(page.events).to.deep.equal([{ type: 'gazette-ready', detail: { report: 'miit-2020-2021' } }]);
    expect(page.items.length).to.be.above(20);
    for (const item of page.items) {
      await page.click(item);
      expect(page.quoted.open, item.dataset['target']).not.to.equal('');
      expect(page.quoted.sentence).to.include(page.quoted.open);
    }
  });

  for (const width of [280, 320, 720, 1200]) {
    for (const lang of ['zh', 'en']) {
      it(`keeps words apart and inside on screen at ${width} px, ${lang}`, async () => {
        page = await WidgetPage.open('gazette-collaboration-map', null, {}, { width, lang });
        page.expectWordsClear();
      });
    }
  }
});
