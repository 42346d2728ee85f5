import { expect } from 'chai';
import '../../../src/elements/outcome-threads/define.js';
import report from '../../../src/reports/miit-2020-2021.js';
import { WidgetPage } from '../widget-page.js';

const TAG = 'gazette-outcome-threads';
const tasks = new Set<string | undefined>(report.tasks.map(({ id }) => id));

describe('<gazette-outcome-threads>', () => {
  let page: WidgetPage;
  afterEach(() => page.close());

  it('ties what was done to the task that continues it, and says where the text ties nothing', async () => {
    page = await WidgetPage.open(TAG, null, {}, { width: 1200 });
    expect(page.records).to.include.members(['maker-projects', 'task-maker-contest', 'task-patents']);
    expect(page.words).to.include('没有写明此前工作的5项');
    expect(page.item('task-patents').getAttribute('aria-label')).to.match(/^计划，/);
    expect(page.item('demonstration-bases').getAttribute('aria-label')).to.include('，117家，');
    await page.turnToTable();
    await page.until(() => page.table.length > 0);
    const patents = page.table.find((row) => row.at(-2)?.includes('知识产权'));
    expect(patents?.[0]).to.equal('文中未提此前工作');
    const bases = page.table.find((row) => row[0] === '国家小微企业创业创新示范基地');
    expect(bases?.[1]).to.match(/^117家/);
  });

  it('tells a reader who does not see the lines what a task carries on', async () => {
    page = await WidgetPage.open(TAG, null);
    expect(page.item('task-funds').getAttribute('aria-label')).to.include('接着：第二批专精特新“小巨人”企业');
    page.lang = 'en';
    await page.until(() => /carries on: /.test(page.item('task-funds').getAttribute('aria-label') ?? ''));
  });

  it('has each record once, those without a sequel behind a button', async () => {
    page = await WidgetPage.open(TAG, null);
    const before = page.records;
    expect(new Set(before).size).to.equal(before.length);
    const [more] = page.all<HTMLButtonElement>('[part~=more]');
    const hidden = Number(/再看未写明前后对应的其余(\d+)项/.exec(more?.textContent ?? '')?.[1]);
    expect(hidden).to.be.above(1);
    if (more) await page.click(more);
    expect(page.items.length).to.equal(before.length + hidden);
    if (more) await page.click(more);
    expect(page.records).to.deep.equal(before);
  });

  it('draws the first of very many, and more when asked', async () => {
    const [task] = report.tasks;
    if (!task) throw new Error('no task');
    for (const continues of [[], ['fund']]) {
      page?.close();
      const many = Array.from({ length: 2000 }, (_, i) => ({ ...task, id: `task-${i}`, continues }));
      page = await WidgetPage.open(TAG, { ...report, comparisons: [], frameworks: [], tasks: many });
      const before = page.items.length;
      expect(before).to.be.below(600);
      const [more] = page.all<HTMLButtonElement>('[part~=more]');
      expect(more?.textContent).to.match(/^再看其余\d+项中的200项$/);
      if (more) await page.click(more);
      expect(page.items.length).to.be.above(before);
    }
  });

  it('claims no plan for the bureau that states none', async () => {
    page = await WidgetPage.open(TAG, null, { bureau: 'policy-law' });
    expect(page.records.filter((record) => tasks.has(record))).to.deep.equal([]);
    expect(page.words).to.include('没有写明后续');
    expect(page.words).not.to.include('接着做');
  });

  it('lights up the figure that stands for an event', async () => {
    page = await WidgetPage.open(TAG, null);
    await page.click(page.item('maker-projects'));
    expect(page.quoted.open).to.include('2.5万');
  });

  for (const width of [280, 320, 720, 1200])
    for (const lang of ['zh', 'en'])
      it(`keeps words apart and inside on screen at ${width} px, ${lang}`, async () => {
        page = await WidgetPage.open(TAG, null, {}, { width, lang });
        page.expectWordsClear();
      });
});
