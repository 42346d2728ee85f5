import { expect } from 'chai';
import { html } from 'lit';
import { recordTarget } from '../../src/report/mark-target.js';
import type { Report } from '../../src/report/types.js';
import { pause, ReportBox, ReportTestHost, until } from '../base/behaviors/host.js';
import { sectionsReport } from '../elements/report-outline/sections-report.js';

class ReportHost extends ReportTestHost {
  override template = () => html`${this.shown}`;

  /** The id of its report, or what is wrong; "" while it loads. */
  get shown(): string {
    const { loaded } = this.data;
    return loaded ? (loaded.index?.report.id ?? loaded.problems.map(({ code }) => code).join(' ')) : '';
  }

  get words(): string {
    return this.renderRoot.textContent ?? '';
  }
}
customElements.define('test-report', ReportHost);

const BUNDLED = 'miit-2020-2021';

/** A small report with an id. */
const named = (id: string): Report => ({ ...sectionsReport(), id });

/** Where a report can be fetched, that waits for `release`. */
function served(report: Report): { url: string; release: () => void; asked: () => number } {
  const url = new URL(`/served/${report.id}.json`, location.href).href;
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  let asked = 0;
  answers.set(url, async () => {
    asked += 1;
    await released;
    return new Response(JSON.stringify(report));
  });
  return { url, release, asked: () => asked };
}

const answers = new Map<string, () => Promise<Response>>();

describe('ReportController', () => {
  let host: ReportHost;
  const { fetch } = window;
  before(() => {
    window.fetch = (input, init) => answers.get(String(input))?.() ?? fetch(input, init);
  });
  after(() => {
    window.fetch = fetch;
  });
  beforeEach(() => {
    host = new ReportHost();
  });
  afterEach(() => host.remove());

  it('takes a report that it is given before that of an address, that before the one around it', async () => {
    const { url, release } = served(named('fetched'));
    release();
    const box = new ReportBox();
    box.report = named('around');
    await box.mount();
    await host.mount(box);
    await until(() => host.words === 'around');
    host.setAttribute('src', url);
    await until(() => host.words === 'fetched');
    host.setAttribute('report', JSON.stringify(named('given')));
    await until(() => host.words === 'given');
    host.removeAttribute('report');
    await until(() => host.words === 'fetched');
    host.removeAttribute('src');
    await until(() => host.words === 'around');
    box.remove();
  });

  it('shows the bundled report where it is given none, and the one around it once moved there', async () => {
    await host.mount();
    await until(() => host.words === BUNDLED);
    const box = new ReportBox();
    box.report = named('around');
    await box.mount();
    await host.mount(box);
    await until(() => host.words === 'around');
    await host.mount();
    await until(() => host.words === BUNDLED);
    box.remove();
  });

  it('shows several reports as one, by address or as objects, in their order', async () => {
    const [first, second] = [served(named('first')), served(named('second'))];
    first.release();
    second.release();
    await host.mount();
    host.setAttribute('src', `${second.url}\n  ${first.url}`);
    await until(() => host.words === 'second');
    const { loaded } = host.data;
    expect(loaded?.index?.report.source.texts?.map(({ report }) => report)).to.deep.equal(['second', 'first']);
    const other = new ReportHost();
    other.src = `${second.url} ${first.url}`;
    await other.mount();
    await until(() => other.words === 'second');
    expect(other.data.loaded?.index, 'the same report').to.equal(loaded?.index);
    other.report = [named('third'), JSON.stringify(named('fourth'))];
    await until(() => other.words === 'third');
    other.remove();
  });

  // Never: shows a figure of another report than the one the page gave
  it('shows nothing of several reports where one of them fails, and says which', async () => {
    const { url, release } = served(named('sound'));
    release();
    await host.mount();
    host.src = `${url} /nothing/there.json`;
    await until(() => host.words === 'http');
    host.report = [named('sound'), { ...named('broken'), published: 7 }];
    await until(() => host.words === 'invalid-field');
    const [problem] = host.data.loaded?.problems ?? [];
    expect(problem && 'path' in problem && problem.path).to.equal('[1]: published');
    host.report = [named('twice'), named('twice')];
    await until(() => host.words === 'cannot-join');
  });

  it('is in the nearest of two reports', async () => {
    const [outer, inner] = [new ReportBox(), new ReportBox()];
    outer.report = named('outer');
    inner.setAttribute('report', JSON.stringify(named('inner')));
    await outer.mount();
    await inner.mount(outer);
    await host.mount(inner);
    await until(() => host.words === 'inner');
    inner.removeAttribute('report');
    await until(() => host.words === 'outer');
    outer.remove();
  });

  it('shows nothing while a report is on its way, whatever was there before, nor do the hosts inside', async () => {
    const box = new ReportBox();
    box.report = named('given');
    await box.mount();
    await host.mount(box);
    await until(() => host.words === 'given');
    const { url, release } = served(named('late'));
    Object.assign(box, { report: null, src: url });
    await box.updateComplete;
    await host.updateComplete;
    expect(box.data.loaded).to.equal(null);
    expect(host.words).to.equal('');
    release();
    await until(() => host.words === 'late');
    box.remove();
  });

  it('never shows a report that comes after another was asked for', async () => {
    const { url, release, asked } = served(named('slow'));
    host.src = url;
    await host.mount();
    await until(() => asked() === 1);
    Object.assign(host, { report: named('given'), src: '' });
    await until(() => host.words === 'given');
    release();
    await pause(50);
    await host.updateComplete;
    expect(host.words).to.equal('given');
  });

  it('says what is wrong with what it is given, and shows no other in its place', async () => {
    host.report = '{';
    await host.mount();
    await until(() => host.words === 'not-json');
  });

  it('tries again what failed, also for the hosts inside', async () => {
    let tries = 0;
    const url = new URL('/served/flaky.json', location.href).href;
    answers.set(url, async () => {
      tries += 1;
      if (tries < 3) throw new TypeError('unreachable');
      return new Response(JSON.stringify(named('flaky')));
    });
    const box = new ReportBox();
    box.src = url;
    await box.mount();
    await host.mount(box);
    await until(() => host.words === 'network');
    box.data.retry();
    expect(host.data.loaded).to.equal(null);
    await host.updateComplete;
    expect(host.words).to.equal('');
    await until(() => tries === 2 && host.words === 'network');
    host.data.retry();
    await until(() => host.words === 'flaky');
    box.remove();
  });

  it('shows its own hosts and those inside what a filter makes of the report', async () => {
    const box = new ReportBox();
    box.report = named('whole');
    await box.mount();
    await host.mount(box);
    await until(() => host.words === 'whole');
    box.data.filter((loaded) => ({ ...loaded, index: null, problems: [{ code: 'not-json' }] }));
    await until(() => host.words === 'not-json');
    box.data.filter(() => null);
    await until(() => host.words === '');
    box.data.filter(null);
    await until(() => host.words === 'whole');
    box.remove();
  });

  it('tells those who subscribe of every change, until they leave', async () => {
    const told: string[] = [];
    const leave = host.data.subscribe(() => told.push(host.shown));
    host.report = named('first');
    await host.mount();
    await until(() => told.at(-1) === 'first');
    host.report = named('second');
    await until(() => told.at(-1) === 'second');
    leave();
    host.report = named('third');
    await until(() => host.words === 'third');
    expect(told).to.deep.equal(['', 'first', '', 'second']);
  });

  it('shares one selection with all in the report around it, and has its own with a report of its own', async () => {
    const box = new ReportBox();
    box.report = named('around');
    await box.mount();
    let told = 0;
    host.data.onSelection(() => {
      told += 1;
    });
    await host.mount(box);
    expect(host.data.selection).to.equal(box.data.selection);
    box.data.selection.select(recordTarget('notices'));
    expect(told).to.equal(1);

    host.report = named('given');
    await host.updateComplete;
    expect(host.data.selection).not.to.equal(box.data.selection);
    box.data.selection.select(null);
    expect(told, 'it no longer listens there').to.equal(1);
    host.data.selection.select(recordTarget('notices'));
    expect(told).to.equal(2);
    box.remove();
  });

  it('listens to nothing once taken out, and loads nothing for an update that was on its way', async () => {
    const box = new ReportBox();
    box.report = named('around');
    await box.mount();
    await host.mount(box);
    await until(() => host.words === 'around');
    let told = 0;
    host.data.onSelection(() => {
      told += 1;
    });
    host.data.subscribe(() => {
      told += 1;
    });
    host.requestUpdate();
    host.remove();
    await host.updateComplete;
    const { updates } = host;
    box.data.selection.select(recordTarget('notices'));
    box.report = named('other');
    await until(() => box.data.loaded?.index?.report.id === 'other');
    await pause(100);
    expect(told).to.equal(0);
    expect(host.updates).to.equal(updates);
    expect(host.data.loaded, 'not the bundled one either').to.equal(null);
    box.remove();
  });

  // The tag is defined for good, so this comes last.
  it('waits for the script of the <gazette-report> around it, and listens there once however often it was moved', async () => {
    const around = document.createElement('gazette-report');
    Object.assign(around, { report: named('around') });
    document.body.append(around);
    for (let times = 0; times < 3; times += 1) await host.mount(around);
    await pause(100);
    expect(host.data.loaded).to.equal(null);
    await import('../../src/elements/report/define.js');
    await until(() => host.words === 'around');
    host.remove();
    await host.updateComplete;
    const { updates } = host;
    Object.assign(around, { report: named('other') });
    await pause(100);
    expect(host.updates).to.equal(updates);
    around.remove();
  });
});
