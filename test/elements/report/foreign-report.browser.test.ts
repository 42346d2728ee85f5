import { expect } from 'chai';
import '../../../src/elements/metric-card/define.js';
import { GazetteMetricCard } from '../../../src/elements/metric-card/metric-card.js';
import { Box, BUNDLED, CARD, inside, own, pause } from './reports-told.js';

const LOANS = `<${CARD} metric="inclusive-loans"></${CARD}>`;

/** What the page has been asked for, and by whom it may be answered. */
interface Question extends Event {
  context: unknown;
  callback: (value: unknown, unsubscribe?: () => void) => void;
}

/** Counts the turns of the page's tasks, which a microtask that never ends would keep from coming. */
async function isAlive(): Promise<boolean> {
  for (let turns = 0; turns < 20; turns += 1) await pause(5);
  return true;
}

describe('a <gazette-report> that is another script’s', () => {
  let box: Box;
  afterEach(() => box.close());

  it('is told by the widgets in it, shows no other report in its place, and stands as it was', async () => {
    box = new Box(`<gazette-report>${LOANS}</gazette-report>`);
    await pause(50);
    class Foreign extends HTMLElement {}
    customElements.define('gazette-report', Foreign);
    await box.until(() => box.error().includes('没有提供报告'));
    expect(box.problems).to.deep.equal([`${CARD} foreign-provider`]);
    await import('../../../src/elements/report/define.js');
    expect(await isAlive()).to.equal(true);
    expect(customElements.get('gazette-report')).to.equal(Foreign);
    expect(box.reports).to.deep.equal([]);
    // A report of its own, and a place outside, are as good as ever.
    box.card.report = own();
    await box.untilDrawnFrom('own');
    box.card.removeAttribute('report');
    box.element.append(box.card);
  });

  for (const [what, answer] of Object.entries<unknown>({
    nothing: undefined,
    'an empty object': {},
    'a source without a selection': { loaded: null, retry() {}, subscribe: () => () => {} },
  })) {
    it(`that answers with ${what} is one that does not answer`, async () => {
      box = new Box('<gazette-report></gazette-report>');
      box.element.addEventListener('context-request', (event) => {
        const { context, callback } = event as Question;
        if (context !== 'gazette-report/1') return;
        event.stopPropagation();
        callback(answer);
      });
      box.find('gazette-report').innerHTML = LOANS;
      await box.until(() => box.error().includes('没有提供报告'));
      expect(box.reports).to.deep.equal([]);
    });
  }

  /** What another copy of the library, with classes and look-ups of its own, offers by the same protocol. */
  function otherCopy(loaded: unknown): { source: Record<string, unknown>; tell: () => void } {
    const listeners = new Set<() => void>();
    const selection = {
      selected: null,
      pointed: null,
      reveal: null,
      select() {},
      point() {},
      subscribe: () => () => {},
    };
    return {
      source: {
        loaded,
        selection,
        retry() {},
        subscribe: (listener: () => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      tell: () => {
        for (const listener of listeners) listener();
      },
    };
  }
  const answerWith = (source: unknown): void =>
    box.element.addEventListener('context-request', (event) => {
      event.stopPropagation();
      (event as Question).callback(source);
    });

  it('of another copy gives its data, which are checked and looked up anew', async () => {
    box = new Box();
    const report = own();
    const { source, tell } = otherCopy(null);
    answerWith(source);
    box.element.innerHTML = LOANS;
    await pause(50);
    expect(box.isLoading).to.equal(true);
    source['loaded'] = { index: { report, anything: 'else' }, problems: [] };
    tell();
    await box.untilDrawnFrom('own');
  });

  it('of another copy gives its filter as well', async () => {
    box = new Box();
    const report = own();
    const filter = {
      bureaus: ['policy-law'],
      section: '',
      year: '',
      words: { zh: '只列一司', en: 'one' },
      matches: null,
    };
    const whole = { report };
    answerWith(otherCopy({ index: { report, whole, filter }, problems: [] }).source);
    await import('../../../src/elements/metric-grid/define.js');
    box.element.innerHTML = '<gazette-metric-grid></gazette-metric-grid>';
    const grid = box.find('gazette-metric-grid');
    await box.until(() => Boolean(inside(grid, '.drawing')));
    expect(inside(grid, '.widget')?.textContent).to.contain('只列一司').and.not.to.contain('普惠小微贷款余额');
  });

  it('of another copy that knows more kinds of problem has them told by their codes', async () => {
    box = new Box();
    answerWith(otherCopy({ index: null, problems: [{ code: 'of-tomorrow' }, { code: 'constructor' }] }).source);
    box.element.innerHTML = LOANS;
    await box.until(() => box.error().includes('of-tomorrow'));
  });

  it('of another copy with data that are no report is told as that', async () => {
    box = new Box();
    answerWith(otherCopy({ index: { report: { format: 'gazette-report/1', id: 3 } }, problems: [] }).source);
    box.element.innerHTML = LOANS;
    await box.until(() => box.error() !== '');
    expect(box.problems[0]).to.equal(`${CARD} invalid-field`);
  });
});

describe('defining a tag', () => {
  it('is harmless where its class has another tag already', async () => {
    const { define } = await import('../../../src/base/define.js');
    define(CARD, GazetteMetricCard);
    class Mine extends GazetteMetricCard {}
    customElements.define('my-card', Mine);
    define('gazette-my-card', Mine);
    const box = new Box('<gazette-my-card metric="inclusive-loans"></gazette-my-card>');
    await box.until(() => box.reports.length > 0);
    expect(box.reports).to.deep.equal([BUNDLED]);
    box.close();
  });
});
