import { expect } from 'chai';
import '../../src/elements/document-list/define.js';
import '../../src/elements/framework/define.js';
import report from '../../src/reports/miit-2020-2021.js';
import { WidgetPage } from './widget-page.js';

let page: WidgetPage;

describe('gazette-document-list', () => {
  afterEach(() => page.close());

  it('lists each document once, by its status and not by its hopes', async () => {
    page = await WidgetPage.open('gazette-document-list', null);
    expect([...page.records].sort()).to.deep.equal(report.documents.map(({ id }) => id).sort());
    expect(page.item('telecom-law').getAttribute('aria-label')).to.include('推动，有进展');
    expect(page.item('payments').getAttribute('aria-label')).to.include('文中4处');
    expect(page.item('old-cities-plan').getAttribute('aria-label')).to.include('会同：发展改革委');
  });

  it('shows only a bureau, a status or what is typed', async () => {
    page = await WidgetPage.open('gazette-document-list', null, { bureau: 'sme', status: 'planned' });
    expect(page.records).to.have.members(['five-year-plan', 'size-standard', 'complaints-rules', 'size-recognition']);
    const [field] = page.all<HTMLInputElement>('input');
    if (field) field.value = '划型';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await page.until(() => page.items.length === 1);
  });

  it('opens the words that name a document', async () => {
    page = await WidgetPage.open('gazette-document-list', null);
    await page.click(page.item('telecom-law'));
    await page.until(() => page.source !== undefined);
    expect(page.quoted.open).to.equal('《电信法》');
    expect(page.quoted.sentence).to.match(/^.+《电信法》.+。$/);
  });

  it('opens every other place that names it too, each with its sentence', async () => {
    page = await WidgetPage.open('gazette-document-list', null);
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
    expect(page.items).to.have.length(200);
    expect(page.heading).to.include('5000');
    const [more] = page.all<HTMLButtonElement>('[part~=more]');
    expect(more?.textContent).to.equal('再看其余4800项中的200项');
    if (more) await page.click(more);
    expect(page.items).to.have.length(400);
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
