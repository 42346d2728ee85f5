import { expect } from 'chai';
import '../../src/all.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import { mutate, randomFrom, shorten } from '../report/mutate.js';

/** What each element needs besides its report. */
const ELEMENTS: Record<string, Record<string, string>> = {
  'gazette-bureau-comparison': {},
  'gazette-collaboration-map': {},
  'gazette-document-list': {},
  'gazette-framework': { framework: bundled.frameworks[0]?.id ?? '' },
  'gazette-inline-figure': { metric: bundled.metrics[0]?.id ?? '' },
  'gazette-metric-card': { metric: bundled.metrics[0]?.id ?? '' },
  'gazette-metric-grid': {},
  'gazette-outcome-threads': {},
  'gazette-pictogram': { metric: bundled.metrics[0]?.id ?? '' },
  'gazette-report-outline': {},
  'gazette-source-text': {},
  'gazette-target-tracker': {},
  'gazette-tier-pyramid': {},
  'gazette-timeline': {},
};
/** The engine that draws fastest tries the most. */
const REPORTS = /Chrome\//.test(navigator.userAgent) ? 300 : 60;
/** In milliseconds: no report may stop a page for longer. */
const LONGEST = 1000;

type Given = HTMLElement & { report: unknown; updateComplete: Promise<boolean> };

describe('every element, given a report that something has changed', () => {
  const thrown: string[] = [];
  const onError = ({ message }: ErrorEvent): number => thrown.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent): number => thrown.push(String(reason));
  let page: HTMLElement;

  beforeEach(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    page = document.createElement('div');
    page.lang = 'zh';
    document.body.append(page);
  });
  afterEach(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    page.remove();
  });

  // Never: throws into its page, or breaks where the browser refuses a call
  it(`draws ${REPORTS} of them or says what is wrong, with no throw and no figure that is no number`, async function () {
    this.timeout(120_000);
    const random = randomFrom(20_210_102);
    const report = shorten(bundled, 6);
    const elements = Object.entries(ELEMENTS).map(([tag, attributes]) => {
      const element = document.createElement(tag) as Given;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.report = report;
      if (tag === 'gazette-inline-figure') element.textContent = 'the page’s own words';
      page.append(element);
      return element;
    });
    const settled = async (): Promise<void> => {
      await new Promise((done) => setTimeout(done));
      await Promise.all(elements.map((element) => element.updateComplete));
    };
    await settled();
    for (let n = 0; n < REPORTS; n += 1) {
      const changed = mutate(report, random, n % 4 !== 0);
      page.lang = n % 2 === 0 ? 'zh' : 'en';
      const from = performance.now();
      for (const element of elements) element.report = changed;
      await settled();
      const took = performance.now() - from;
      expect(took, `report ${n}, all elements together`).to.be.below(LONGEST * elements.length);
      expect(thrown, `report ${n}`).to.deep.equal([]);
      for (const element of elements) {
        const shown = element.shadowRoot?.innerHTML ?? '';
        const unreadable = /NaN|Infinity|undefined|\[object /.exec(shown);
        if (unreadable) expect.fail(`report ${n}: ${element.localName} shows ${around(shown, unreadable.index)}`);
        const words = `${element.shadowRoot?.textContent}${element.textContent}`;
        expect(words.trim(), `report ${n}: ${element.localName} is blank`).not.to.equal('');
      }
    }
  });
});

function around(shown: string, at: number): string {
  return shown.slice(Math.max(0, at - 150), at + 100);
}
