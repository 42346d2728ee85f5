import { expect } from 'chai';
import '../../src/elements/report/define.js';
import '../../src/elements/metric-card/define.js';
import type { Report } from '../../src/report/types.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import { WidgetPage } from '../elements/widget-page.js';
import { countObservers } from './behaviors/host.js';

const TAG = 'gazette-metric-card';
const LOANS = { metric: 'inclusive-loans' };
const copy = (): Report => structuredClone(bundled);

/** Answers the next requests in place of the network. */
function answer(...responses: (() => Response | Promise<Response>)[]): void {
  window.fetch = () =>
    Promise.resolve((responses.length > 1 ? responses.shift() : responses[0])?.() ?? Response.error());
}

describe('every widget, by the example of the metric card', () => {
  let page: WidgetPage;
  const { fetch } = window;
  const thrown: string[] = [];
  const onError = ({ message }: ErrorEvent): number => thrown.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent): number => thrown.push(String(reason));

  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    page.close();
    window.fetch = fetch;
    expect(thrown, 'nothing is thrown into the page').to.deep.equal([]);
  });

  const problem = (): Record<string, unknown> => {
    const told = page.events.find(({ type }) => type === 'gazette-error')?.detail as
      | { problems: Record<string, unknown>[] }
      | undefined;
    return told?.problems[0] ?? {};
  };

  describe('finds its report', () => {
    it('in the package, where none is given, with no request', async () => {
      answer(() => Promise.reject(new Error('a request was made')));
      page = await WidgetPage.open(TAG, null, LOANS);
      expect(page.events[0]).to.deep.equal({ type: 'gazette-ready', detail: { report: 'miit-2020-2021' } });
    });

    it('by src, once for all widgets that name it', async () => {
      let requests = 0;
      answer(() => {
        requests += 1;
        return new Response(JSON.stringify({ ...copy(), id: 'by-src' }));
      });
      page = await WidgetPage.open(TAG, null, { ...LOANS, src: 'once.json' });
      const second = await WidgetPage.open(TAG, null, { ...LOANS, src: 'once.json' });
      second.close();
      expect(page.events[0]?.detail).to.deep.equal({ report: 'by-src' });
      expect(requests).to.equal(1);
    });

    it('by property before src, and by its own before that around it', async () => {
      answer(() => new Response(JSON.stringify({ ...copy(), id: 'by-src' })));
      page = await WidgetPage.open(TAG, { ...copy(), id: 'by-property' }, { ...LOANS, src: 'other.json' });
      expect(page.events[0]?.detail).to.deep.equal({ report: 'by-property' });
      const around = document.createElement('gazette-report');
      around.report = { ...copy(), id: 'around' };
      const inside = document.createElement(TAG);
      inside.setAttribute('metric', 'inclusive-loans');
      const told = new Promise<string>((resolve) => {
        around.addEventListener('gazette-ready', ({ detail }) => resolve(detail.report));
      });
      around.append(inside);
      document.body.append(around);
      expect(await told).to.equal('around');
      around.remove();
    });
  });

  describe('says what is wrong, in its own place', () => {
    const open = async (attributes: Record<string, string>, lang = 'zh'): Promise<void> => {
      page = await WidgetPage.open(TAG, null, attributes, { lang });
      await page.until(() => page.error !== '');
    };

    // Conformance: WCAG 3.3.1, 3.3.3
    it('an id that does not exist, with the one that was probably meant, in the language of the page', async () => {
      await open({ metric: 'inclusive-loan' });
      expect(page.error).to.include('metric="inclusive-loan" 不存在').and.include('inclusive-loans');
      page.close();
      await open({ metric: 'inclusive-loan' }, 'en');
      expect(page.error).to.include('metric="inclusive-loan" does not exist').and.include('inclusive-loans');
      expect(problem()['code']).to.equal('unknown-id');
    });

    it('an attribute that is missing', async () => {
      await open({});
      expect(page.error).to.include('缺少 metric 属性');
    });

    const responses: [string, () => Response | Promise<Response>, string][] = [
      ['JSON that is none', () => new Response('{"format": '), 'not-json'],
      ['JSON of another format', () => new Response('{"format": "other/1"}'), 'wrong-format'],
      ['a newer format', () => new Response('{"format": "gazette-report/3"}'), 'newer-format'],
      ['a page that is not there', () => new Response('', { status: 404 }), 'http'],
      ['a response of fifty megabytes, of which it reads eight', () => new Response(endless(50_000_000)), 'too-large'],
      [
        'a length that is announced as too large',
        () => new Response('{}', { headers: { 'content-length': '50000000' } }),
        'too-large',
      ],
      [
        'a field of the wrong kind',
        () => new Response(JSON.stringify({ ...copy(), metrics: [{ ...copy().metrics[0], role: 'hope' }] })),
        'invalid-field',
      ],
    ];
    for (const [what, response, code] of responses) {
      it(what, async () => {
        answer(response);
        await open({ ...LOANS, src: `${code}-${what.length}.json` });
        expect(problem()['code']).to.equal(code);
        if (code === 'invalid-field') expect(page.error).to.include('metrics.0.role');
      });
    }

    it('an address that is neither http nor https, which it never asks for', async () => {
      answer(() => Promise.reject(new Error('a request was made')));
      await open({ ...LOANS, src: 'javascript:alert(1)' });
      expect(problem()['code']).to.equal('bad-url');
    });

    it('a network that fails, and tries again when a reader asks', async () => {
      answer(
        () => Promise.reject(new TypeError('offline')),
        () => new Response(JSON.stringify(copy())),
      );
      await open({ ...LOANS, src: 'retry.json' });
      expect(problem()['code']).to.equal('network');
      const retry = page.all<HTMLButtonElement>('[part~=error] button, [part~=retry]')[0];
      retry?.click();
      await page.until(() => page.items.length > 0);
      expect(page.error).to.equal('');
    });
  });

  describe('draws only what the text bears out', () => {
    it('no figure whose words lie outside the text', async () => {
      const report = copy();
      const metric = report.metrics.find(({ id }) => id === 'inclusive-loans');
      if (metric) metric.quote = { spans: [[9_000_000, 9_000_005]] };
      page = await WidgetPage.open(TAG, report, LOANS);
      await page.until(() => page.error !== '');
      expect(page.items).to.have.length(0);
      expect(page.error).to.include('inclusive-loans');
    });

    it('no figure whose words are not what stands there, which it shows', async () => {
      const report = copy();
      const metric = report.metrics.find(({ id }) => id === 'inclusive-loans');
      if (metric) metric.quantity.written = '15.6万亿元';
      page = await WidgetPage.open(TAG, report, LOANS);
      await page.until(() => page.error !== '');
      expect(page.items).to.have.length(0);
      expect(page.words).to.include('15.6万亿元').and.include('14.6万亿元');
    });

    it('markup in a label as the text that it is', async () => {
      const report = copy();
      const metric = report.metrics.find(({ id }) => id === 'inclusive-loans');
      if (metric) metric.label = { zh: '<img src=x onerror=alert(1)>' };
      page = await WidgetPage.open(TAG, report, LOANS);
      expect(page.heading).to.equal('<img src=x onerror=alert(1)>');
      expect(page.all('img')).to.have.length(0);
    });

    it('no report with a link that is no link', async () => {
      const report = copy();
      report.source.citation.url = 'javascript:alert(1)';
      page = await WidgetPage.open(TAG, report, LOANS);
      await page.until(() => page.error !== '');
      expect(page.error).to.include('source.citation.url');
    });
  });

  describe('is read', () => {
    // Conformance: WCAG 3.1.1, 3.1.2
    it('in the language around it, and follows when that changes', async () => {
      page = await WidgetPage.open(TAG, null, LOANS);
      expect(page.words).to.include('14.6').and.include('万亿元');
      page.lang = 'en';
      await page.until(() => page.words.includes('trillion yuan'));
      expect(page.heading).to.equal('Inclusive loans to small firms');
    });

    it('by its fallback words until it is drawn', async () => {
      let deliver: ((response: Response) => void) | undefined;
      answer(
        () =>
          new Promise((resolve) => {
            deliver = resolve;
          }),
      );
      page = new WidgetPage(TAG, null, { ...LOANS, src: 'late.json' }, 600, 'zh');
      await page.until(() => deliver !== undefined && page.all('[aria-busy=true] slot').length === 1);
      deliver?.(new Response(JSON.stringify(copy())));
      await page.until(() => page.items.length > 0);
      expect(page.all('slot:not([name])')).to.have.length(0);
    });

    it('with its heading at the level that the page gives it, and at the second by default', async () => {
      for (const [given, level] of [
        [undefined, null],
        ['3', '3'],
        ['9', null],
      ] as const) {
        page = await WidgetPage.open(TAG, null, { ...LOANS, ...(given && { 'heading-level': given }) });
        expect(page.all('h2')[0]?.getAttribute('aria-level'), given).to.equal(level);
      }
    });

    it('with its own words for heading and standfirst, and without the parts that are hidden', async () => {
      page = await WidgetPage.open(TAG, null, {
        ...LOANS,
        heading: '贷款',
        standfirst: '读法',
        hide: 'toolbar source notes',
      });
      expect(page.heading).to.equal('贷款');
      expect(page.words).to.include('读法');
      expect(page.all('[part~=toolbar], [part~=credit], [part~=note]')).to.have.length(0);
    });

    // Conformance: WCAG 1.3.1
    it('with what the page’s editors remark, told apart from the report, and no room for what they leave empty', async () => {
      page = await WidgetPage.open(TAG, null, { ...LOANS, highlight: 'inclusive-loans' });
      const shown = (): HTMLElement[] => page.all('[part~=annotation]:not([hidden])');
      const bare = page.widget.clientHeight;
      const add = (slot: string, words: string): HTMLElement => {
        const remark = document.createElement('p');
        remark.slot = slot;
        remark.textContent = words;
        page.widget.append(remark);
        return remark;
      };
      add('annotation', ' ');
      add('annotation-tax-cuts', '说的是另一个数。');
      await page.until(() => page.all('[part~=annotation]').length === 2);
      expect(shown()).to.have.length(0);
      expect(page.widget.clientHeight).to.equal(bare);
      const remarks = [add('annotation', '本报曾报道。'), add('annotation-inclusive-loans', '这是余额。')];
      await page.until(() => shown().length === 2);
      for (const remark of remarks) expect(remark.getBoundingClientRect().height).to.be.above(0);
      for (const note of shown()) {
        expect(note.getAttribute('role')).to.equal('note');
        expect(note.textContent).to.equal('本页编者按');
      }
      page.widget.setAttribute('highlight', '');
      await page.until(() => shown().length === 1);
      await page.turnToTable();
      await page.until(() => page.all('table').length === 1);
      expect(shown()).to.have.length(1);
      remarks[0]?.remove();
      await page.until(() => shown().length === 0);
    });

    // Conformance: WCAG 1.3.1, 1.1.1
    it('as a table with headers for columns and rows', async () => {
      page = await WidgetPage.open(TAG, null, LOANS);
      await page.turnToTable();
      await page.until(() => page.all('table').length === 1);
      expect(page.all('thead th[scope=col]').map(({ textContent }) => textContent)).to.deep.equal([
        '指标',
        '数',
        '性质',
        '时间',
        '出处',
      ]);
      expect(page.all('tbody th[scope=row]')[0]?.textContent).to.equal('普惠小微贷款余额');
      expect(page.widget.getAttribute('view')).to.equal('table');
    });
  });

  describe('opens the sentence that a figure came from', () => {
    for (const key of ['Enter', ' ']) {
      // Conformance: WCAG 2.1.1, 4.1.3, 2.4.3
      it(`by ${key === ' ' ? 'Space' : key}, says it, and closes it by Escape with the focus where it was`, async () => {
        page = await WidgetPage.open(TAG, null, LOANS);
        const [item] = page.items;
        item?.focus();
        await page.press(key);
        await page.until(() => page.source !== undefined);
        expect(page.quoted.open).to.equal('14.6万亿元');
        expect(page.quoted.sentence).to.equal('截至2020年9月末,普惠小微贷款余额达14.6万亿元,同比增长29.6%。');
        expect(page.source?.textContent).to.include('中小企业局').and.include('着力促进政策惠企');
        await page.until(() =>
          (page.all('p[role=status] [lang=zh-Hans]')[0]?.textContent ?? '').includes('普惠小微贷款余额达14.6万亿元'),
        );
        await page.press('Escape');
        await page.until(() => page.source === undefined);
        expect(page.focused).to.equal(item);
        expect(page.events.filter(({ type }) => type === 'gazette-select').map(({ detail }) => detail)).to.deep.equal([
          { type: 'record', id: 'inclusive-loans', record: 'inclusive-loans' },
          { type: null, id: null, record: null },
        ]);
      });
    }

    it('and closes it by its button, with the focus back on the mark', async () => {
      page = await WidgetPage.open(TAG, null, LOANS);
      if (page.items[0]) await page.click(page.items[0]);
      await page.until(() => page.source !== undefined);
      const close = page.source?.querySelector<HTMLElement>('.close');
      close?.focus();
      if (close) await page.click(close);
      expect(page.source).to.equal(undefined);
      expect(page.focused).to.equal(page.items[0]);
    });

    it('and not that of another figure, once the page shows another', async () => {
      page = await WidgetPage.open(TAG, null, LOANS);
      if (page.items[0]) await page.click(page.items[0]);
      await page.until(() => page.source !== undefined);
      page.widget.setAttribute('metric', 'tax-cuts');
      await page.widget.updateComplete;
      expect(page.heading).to.equal('全年新增减税降费规模');
      expect(page.source).to.equal(undefined);
    });

    // Conformance: WCAG 2.1.1, 2.4.3
    it('and is one tab stop, with its toolbar as another, in which the arrows, Home and End move', async () => {
      page = await WidgetPage.open(TAG, null, LOANS);
      const [mark, button] = page.all<HTMLElement>('[data-stop][tabindex="0"]');
      expect(mark).to.equal(page.items[0]);
      button?.focus();
      expect(page.focused?.textContent).to.equal('图');
      await page.press('End');
      expect(page.focused?.textContent).to.equal('下载');
      await page.press('ArrowLeft');
      expect(page.focused?.textContent).to.equal('表');
      expect(page.all('[data-stop][tabindex="0"]')).to.deep.equal([mark, page.focused]);
    });
  });

  describe('once its source is open', () => {
    // Conformance: WCAG 2.4.3
    it('has it as the next tab stop after the mark, and gives the focus back', async () => {
      page = await WidgetPage.open(TAG, null, LOANS);
      const [mark] = page.items;
      if (!mark) throw new Error('no mark');
      mark.focus();
      await page.press('Enter');
      await page.until(() => page.source !== undefined);
      const tabbable = page.all<HTMLElement>('[data-stop][tabindex="0"]');
      expect(tabbable, 'and the toolbar last').to.have.length(3);
      expect(tabbable[0]).to.equal(mark);
      expect(page.source?.contains(tabbable[1] ?? null)).to.equal(true);
      tabbable[1]?.focus();
      expect(mark.getAttribute('tabindex'), 'the way back').to.equal('0');
      await page.press('Escape');
      await page.until(() => page.source === undefined);
      expect(page.focused).to.equal(page.items[0]);
    });
  });

  describe('leaves nothing behind', () => {
    it('once it is taken out, and is drawn again where it is put back', async () => {
      await countObservers(ResizeObserver.prototype, async (count) => {
        page = await WidgetPage.open(TAG, null, LOANS);
        expect(count()).to.equal(1);
        const { parentElement } = page.widget;
        page.widget.remove();
        expect(count()).to.equal(0);
        parentElement?.append(page.widget);
        await page.until(() => page.items.length > 0 && count() === 1);
      });
    });

    it('and takes an attribute that is removed for one that was never set', async () => {
      page = await WidgetPage.open(TAG, null, { ...LOANS, view: 'table', hide: 'toolbar' });
      page.widget.removeAttribute('view');
      page.widget.removeAttribute('hide');
      await page.until(() => page.items.length > 0);
      expect(page.all('[part~=toolbar]')).to.have.length(1);
    });
  });
});

/** A body of zeros that would go on for so many bytes. */
function endless(bytes: number): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(1_000_000).fill(48);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes) controller.close();
      else controller.enqueue(chunk);
      sent += chunk.length;
    },
  });
}
