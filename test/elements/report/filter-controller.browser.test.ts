import { expect } from 'chai';
import type { PropertyDeclarations } from 'lit';
import { FilterController } from '../../../src/elements/report/filter-controller.js';
import { ReportTestHost } from '../../base/behaviors/host.js';
import { sectionsReport } from '../report-outline/sections-report.js';

class FilterTestHost extends ReportTestHost {
  static override properties: PropertyDeclarations = { bureau: {}, section: {}, year: {} };
  bureau = '';
  section = '';
  year = '';
  controller: FilterController | null = null;
  /** What the page was told. */
  readonly told: unknown[] = [];

  constructor() {
    super();
    this.report = sectionsReport();
    this.addEventListener('gazette-filter', ({ detail }) => this.told.push(detail));
  }

  /** As its code comes: after the host may have been drawn. */
  async filtered(): Promise<FilterController> {
    this.controller = new FilterController(this, this.data);
    await this.loaded();
    return this.controller;
  }

  get records(): string[] {
    return this.data.loaded?.index?.report.metrics.map(({ id }) => id) ?? [];
  }

  get problems(): string[] {
    return this.data.loaded?.problems.map((problem) => JSON.stringify(problem)) ?? [];
  }
}
customElements.define('test-filter', FilterTestHost);

const ALL = ['notices', 'bulletins', 'trained'];

describe('FilterController', () => {
  let host: FilterTestHost;
  beforeEach(async () => {
    host = await new FilterTestHost().mount();
  });
  afterEach(() => host.remove());

  it('shows of the report what its host’s attributes say, at once', async () => {
    await host.loaded();
    expect(host.records).to.deep.equal(ALL);
    host.bureau = 'sme';
    const controller = new FilterController(host, host.data);
    expect(host.records).to.deep.equal(['trained']);
    expect(controller.filter).to.deep.equal({ bureau: 'sme', section: '', year: '' });
  });

  it('follows them, and tells the page nothing that it has set itself', async () => {
    await host.filtered();
    for (const [set, records] of [
      [{ bureau: 'law' }, ['notices', 'bulletins']],
      [{ bureau: '', year: '2021' }, ['trained']],
      [{ year: '', section: 'law-work' }, ['notices', 'bulletins']],
      [{ section: '' }, ALL],
    ] as const) {
      Object.assign(host, set);
      await host.updateComplete;
      expect(host.records, JSON.stringify(set)).to.deep.equal(records);
    }
    expect(host.told).to.deep.equal([]);
  });

  it('sets what a reader chooses in their place, and tells the page of it once', async () => {
    const controller = await host.filtered();
    const chosen = { bureau: 'law', section: '', year: '2020' };
    controller.choose(chosen);
    expect(controller.filter).to.deep.equal(chosen);
    controller.choose({ ...chosen });
    await host.updateComplete;
    expect(host.records).to.deep.equal(['notices', 'bulletins']);
    expect([host.bureau, host.section, host.year]).to.deep.equal(['law', '', '2020']);
    expect(host.told).to.deep.equal([chosen]);
  });

  it('says which attribute the report cannot meet, and hides nothing for it', async () => {
    host.section = 'law-wrok';
    await host.filtered();
    expect(host.records).to.deep.equal(ALL);
    expect(host.problems).to.have.length(1);
    expect(host.problems[0]).to.include('"attribute":"section"').and.include('law-work');
    host.section = 'law-work';
    await host.updateComplete;
    expect(host.problems).to.deep.equal([]);
  });

  it('filters the report that comes in the place of another', async () => {
    host.bureau = 'sme';
    await host.filtered();
    host.report = { ...sectionsReport(), id: 'other' };
    await host.updateComplete;
    await host.loaded();
    expect(host.data.loaded?.index?.report.id).to.equal('other');
    expect(host.records).to.deep.equal(['trained']);
  });
});
