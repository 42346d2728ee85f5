import { expect } from 'chai';
import '../../src/elements/document-list/define.js';
import '../../src/elements/framework/define.js';
import report from '../../src/reports/miit-2020-2021.js';
import { WidgetPage } from './widget-page.js';

let page: WidgetPage;

/** The documents that are listed. */
const recordsOf = ({ records }: WidgetPage): string[] => records.flatMap((id) => (id && !id.includes(':') ? [id] : []));

/** What shows more of a group. */
const endsOf = ({ items }: WidgetPage): SVGElement[] =>
  items.filter(({ dataset }) => dataset['target']?.startsWith('more:'));

function search(widgetPage: WidgetPage, query: string): void {
  const [field] = widgetPage.all<HTMLInputElement>('input');
  if (field) field.value = query;
  field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('gazette-document-list', () => {
  afterEach(() => page.close());

  it('lists each document once, by its status and not by its hopes', async () => {
    page = await WidgetPage.open('gazette-document-list', null);
    for (let ends = endsOf(page); ends.length > 0; ends = endsOf(page)) if (ends[0]) await page.click(ends[0]);
    expect(recordsOf(page).sort()).to.deep.equal(report.documents.map(({ id }) => id).sort());
    expect(page.item('telecom-law').getAttribute('aria-label')).to.include('推动，有进展');
    expect(page.item('payments').getAttribute('aria-label')).to.include('文中4处');
    expect(page.item('old-cities-plan').getAttribute('aria-label')).to.include('会同：发展改革委');
  });

  it('shows only a bureau, a status or what is typed', async () => {
    page = await WidgetPage.open('gazette-document-list', null, { bureau: 'sme', status: 'planned' });
    expect(recordsOf(page)).to.have.members([
      'five-year-plan',
      'size-standard',
      'complaints-rules',
      'size-recognition',
    ]);
    search(page, '划型');
    await page.until(() => recordsOf(page).length === 1);
  });

  it('shows the documents of the cell that is pressed, and all of them again', async () => {
    page = await WidgetPage.open('gazette-document-list', null);
    const total = page.heading;
    await page.click(page.item('cluster:planned:0:0'));
    expect(page.widget.getAttribute('status')).to.equal('planned');
    expect(recordsOf(page)).to.have.members([
      'five-year-plan',
      'size-standard',
      'complaints-rules',
      'size-recognition',
    ]);
    expect(page.heading, 'what the text names is no less for it').to.equal(total);
    expect(page.item('cluster:planned:0:0').getAttribute('aria-label')).to.include('计划制定4份，已选');
    await page.until(() => page.all('p[role=status]')[0]?.textContent?.includes('4份') ?? false);
    await page.click(page.item('cluster:planned:0:0'));
    expect(page.widget.getAttribute('status')).to.equal('');
    await page.click(page.item('cluster:advanced:0:0'));
    expect(recordsOf(page)).to.have.members(['telecom-law', 'rare-earths']);
    await page.click(page.item('cluster:all:0:0'));
    expect(recordsOf(page)).to.have.length(24);
  });

  it('keeps the focus on the cell that is pressed, and puts it on the first row that the end of a group brings', async () => {
    page = await WidgetPage.open('gazette-document-list', null);
    page.item('cluster:issued:0:0').focus();
    await page.press('Enter');
    expect(page.widget.getAttribute('status')).to.equal('issued');
    expect(page.focused).to.equal(page.item('cluster:issued:0:0'));
    await page.click(page.item('cluster:all:0:0'));
    const before = recordsOf(page);
    page.item('more:issued').focus();
    await page.press('Enter');
    const record = (page.focused as SVGElement | null)?.dataset['target'];
    expect(report.documents.map(({ id }) => id)).to.include(record);
    expect(before).not.to.include(record);
  });

  it('counts in its strip what a search finds, and keeps it where nothing that is picked is found', async () => {
    page = await WidgetPage.open('gazette-document-list', null, { status: 'planned' });
    search(page, '电信法');
    await page.until(() => recordsOf(page).length === 0);
    expect(page.item('cluster:advanced:0:0').getAttribute('aria-label')).to.include('1份');
    expect(page.words).to.include('没有符合条件的记录');
    await page.click(page.item('cluster:all:0:0'));
    expect(recordsOf(page)).to.deep.equal(['telecom-law']);
  });

  for (const lang of ['zh', 'en'])
    it(`keeps its words clear of each other at every width, ${lang}`, async () => {
      for (const width of [320, 600, 720, 1000]) {
        page?.close();
        page = await WidgetPage.open('gazette-document-list', null, {}, { width, lang });
        page.expectWordsClear();
      }
    });

  it('opens the words that name a document', async () => {
    page = await WidgetPage.open('gazette-document-list', null);
    await page.click(page.item('telecom-law'));
    await page.until(() => page.source !== undefined);
    expect(page.quoted.open).to.equal('《电信法》');
    expect(page.quoted.sentence).to.match(/^.+《电信法》.+。$/);
  });

  it('opens every other place that names it too, each with its sentence', async () => {
    page = await WidgetPage.open('gazette-document-list', null, { status: 'issued' });
    await page.click(page.item('payments'));
    await page.until(() => page.source !== undefined);
    const places = [...(page.source?.querySelectorAll('details') ?? [])];
    expect(places.map((place) => place.querySelector('summary')?.textContent)).to.deep.equal([
      '文中第2处，共4处',
      '文中第3处，共4处',
      '文中第4处，共4处',
    ]);
    for (const place of places) {
      const sentence = place.querySelector('blockquote')?.textContent ?? '';
      expect(report.source.text.replaceAll('\n', '')).to.include(sentence);
      expect(sentence).to.include(place.querySelector('mark')?.textContent);
    }
  });

  it('draws the first of very many, says how many more there are, and draws more when asked', async () => {
    const [document] = report.documents;
    if (!document) throw new Error('no document');
    const documents = Array.from({ length: 5000 }, (_, i) => ({ ...document, id: `document-${i}` }));
    page = await WidgetPage.open('gazette-document-list', { ...report, comparisons: [], documents });
    expect(recordsOf(page)).to.have.length(24);
    expect(page.heading).to.include('5000');
    const [end] = endsOf(page);
    expect(end?.textContent).to.equal('再看其余4976份中的24份');
    if (end) await page.click(end);
    expect(recordsOf(page)).to.have.length(48);
    await page.turnToTable();
    await page.until(() => page.table.length > 0);
    expect(page.table).to.have.length(500);
    expect(page.words).to.include('其余4500项从略');
  });

  it('names a status that is none', async () => {
    page = await WidgetPage.open('gazette-document-list', null, { status: 'passed' });
    await page.until(() => page.error !== '');
    expect(page.error).to.include('status').and.include('issued');
  });
});

describe('gazette-framework', () => {
  afterEach(() => page.close());

  it('has as many of each as its words say, each with its tasks', async () => {
    page = await WidgetPage.open('gazette-framework', null);
    const numbers = page
      .all('.drawing > text')
      .flatMap(({ textContent }) => (/^\d$/.test(textContent ?? '') ? [textContent] : []));
    expect(numbers).to.deep.equal(['3', '2', '1']);
    expect(page.items).to.have.length(6);
    expect(page.items[2]?.getAttribute('aria-label')).to.include('营商环境');
  });

  it('opens the words of each part', async () => {
    page = await WidgetPage.open('gazette-framework', null);
    const [, , third] = page.items;
    if (third) await page.click(third);
    await page.until(() => page.source !== undefined);
    expect(page.quoted.open).to.equal('营商环境');
  });

  it('names a framework that does not exist', async () => {
    page = await WidgetPage.open('gazette-framework', null, { framework: '322' });
    await page.until(() => page.error !== '');
    expect(page.error).to.include('framework="322"').and.include('321');
  });
});
