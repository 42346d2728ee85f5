import { expect } from 'chai';
import type { PropertyDeclarations } from 'lit';
import { FilterController } from '../../../src/elements/report/filter-controller.js';
import { UrlStateController } from '../../../src/elements/report/url-state-controller.js';
import { recordTarget } from '../../../src/report/mark-target.js';
import { ReportTestHost, until } from '../../base/behaviors/host.js';
import { sectionsReport } from '../report-outline/sections-report.js';

class UrlHost extends ReportTestHost {
  static override properties: PropertyDeclarations = { bureau: {}, section: {}, year: {}, link: {} };
  bureau = '';
  section = '';
  year = '';
  link = 'url';
  readonly filter = new FilterController(this, this.data);

  constructor() {
    super();
    this.report = sectionsReport();
    new UrlStateController(this, this.data, this.filter);
  }

  select(id: string | null): void {
    this.data.selection.select(id === null ? null : recordTarget(id));
  }

  get selected(): string | null {
    const { selected } = this.data.selection;
    return selected?.type === 'record' ? selected.id : null;
  }
}
customElements.define('test-url', UrlHost);

/** What going back or forward comes to: another address, and the page is told. (Really gone through in report.browser.test.ts.) */
function travel(fragment: string): void {
  history.replaceState(null, '', fragment);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

const NOTHING = { bureau: '', section: '', year: '' };

describe('UrlStateController', () => {
  let host: UrlHost;
  const hosts: UrlHost[] = [];
  const before = location.href;
  const make = (attributes: Partial<UrlHost> = {}): UrlHost => {
    const made = Object.assign(new UrlHost(), attributes);
    hosts.push(made);
    return made;
  };
  const at = (fragment: string): void => history.replaceState(null, '', fragment || location.pathname);
  beforeEach(() => {
    at('#chapter-2');
    host = make();
  });
  afterEach(() => {
    for (const one of hosts.splice(0)) one.remove();
    history.replaceState(null, '', before);
  });

  it('writes what is selected and filtered beside what else stands in the address, and takes it out again', async () => {
    await host.mount();
    expect(location.hash).to.equal('#chapter-2');
    host.select('notices');
    expect(location.hash).to.equal('#chapter-2&gazette=notices');
    host.filter.choose({ ...NOTHING, bureau: 'law', year: '2020' });
    expect(location.hash).to.equal('#chapter-2&gazette=notices&gazette.bureau=law&gazette.year=2020');
    host.select(null);
    host.filter.choose(NOTHING);
    expect(location.hash).to.equal('#chapter-2');
  });

  it('reads it from the address that a reader was sent', async () => {
    at('#gazette.year=2021&gazette=section%3Alaw');
    await host.mount();
    expect(host.data.selection.selected).to.deep.equal({ type: 'section', id: 'law' });
    expect(host.filter.filter).to.deep.equal({ ...NOTHING, year: '2021' });
  });

  it('goes back and forward through it, to what the page had set', async () => {
    host.bureau = 'sme';
    await host.mount();
    host.select('trained');
    host.filter.choose({ ...NOTHING, bureau: 'law' });
    const { hash } = location;
    travel('#chapter-2&gazette=trained');
    await until(() => host.bureau === 'sme');
    expect(host.selected).to.equal('trained');
    travel('#chapter-2');
    await until(() => host.selected === null);
    travel(hash);
    await until(() => host.bureau === 'law' && host.selected === 'trained');
  });

  it('keeps in the address what a reader has selected before it was linked', async () => {
    host.link = '';
    await host.mount();
    host.select('notices');
    expect(location.hash).to.equal('#chapter-2');
    host.link = 'url';
    await host.updateComplete;
    expect(location.hash).to.equal('#chapter-2&gazette=notices');
    expect(host.selected).to.equal('notices');
  });

  it('leaves out of the address what the page has set, and writes that none of it holds', async () => {
    host.bureau = 'sme';
    await host.mount();
    host.filter.choose(NOTHING);
    expect(location.hash).to.equal('#chapter-2&gazette.bureau=');
    host.filter.choose({ ...NOTHING, bureau: 'sme' });
    expect(location.hash).to.equal('#chapter-2');
  });

  it('leaves the address alone, both ways, unless its host’s link is url', async () => {
    host.link = '';
    at('#gazette=notices');
    await host.mount();
    expect(host.selected).to.equal(null);
    host.select('trained');
    expect(location.hash).to.equal('#gazette=notices');
    host.link = 'url';
    await host.updateComplete;
    expect(host.selected).to.equal('notices');
    host.link = '';
    await host.updateComplete;
    host.select('trained');
    expect(location.hash).to.equal('#gazette=notices');
  });

  // Never: leaves anything behind on its page
  it('follows the address no more once taken out, leaves it as it is, and links anew where put back', async () => {
    await host.mount();
    host.select('notices');
    host.remove();
    host.select(null);
    expect(location.hash).to.equal('#chapter-2&gazette=notices');
    at('#gazette=trained');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(host.selected).to.equal(null);
    await host.mount();
    expect(host.selected).to.equal('trained');
  });

  it('has a name for each host in the address: its id, and after that its place', async () => {
    const [second, named] = [make(), make({ id: 'map' })];
    for (const one of [host, second, named]) await one.mount();
    named.select('trained');
    second.select('bulletins');
    host.select('notices');
    expect(location.hash).to.equal('#chapter-2&gazette-map=trained&gazette~2=bulletins&gazette=notices');
  });

  // Never: leaves anything behind on its page
  it('gives its name back as it leaves, and takes another with another id', async () => {
    await host.mount();
    host.remove();
    const other = await make().mount();
    other.select('notices');
    expect(location.hash).to.equal('#chapter-2&gazette=notices');
    other.id = 'map';
    await other.redraw();
    other.select('trained');
    expect(location.hash).to.equal('#chapter-2&gazette=notices&gazette-map=trained');
  });
});
