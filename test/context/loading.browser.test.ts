import { expect } from 'chai';
import '../../src/elements/report/define.js';
import '../../src/elements/metric-card/define.js';
import '../../src/elements/inline-figure/define.js';
import { Box, CARD, inside, own, pause } from '../elements/report/reports-told.js';

const FIGURE = 'gazette-inline-figure';
const card = (attributes: string): string => `<${CARD} metric="inclusive-loans" ${attributes}></${CARD}>`;

/** A server in place of the network: what it was asked for, and which requests it has lost. */
class Server {
  readonly asked: string[] = [];
  readonly lost: string[] = [];
  /** Answers requests, in order; the last answers all that follow. */
  constructor(...answers: ((signal: AbortSignal) => Response | Promise<Response>)[]) {
    window.fetch = (input, init) => {
      const name = String(input).split('/').at(-1) ?? '';
      this.asked.push(name);
      const signal = init?.signal ?? new AbortController().signal;
      signal.addEventListener('abort', () => this.lost.push(name));
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return Promise.resolve(answer?.(signal) ?? Response.error());
    };
  }
}

const found =
  (id = 'own') =>
  () =>
    new Response(JSON.stringify(own(id)));
/** Half a report, and then nothing, until whoever asked gives up. */
const stalled = (signal: AbortSignal): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"format": '));
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    }),
  );

describe('loading a report by its address', () => {
  let box: Box;
  const { fetch } = window;
  let count = 0;
  /** An address that no other test has used. */
  const fresh = (): string => {
    count += 1;
    return `loading-${count}.json`;
  };
  afterEach(() => {
    box.close();
    window.fetch = fetch;
  });

  it('ends when not all of it comes in time, which is told apart, and is tried again by a button that keeps the focus', async () => {
    const src = fresh();
    const server = new Server(stalled, stalled, found());
    box = new Box(card(`src="${src}" timeout="0.2"`));
    const retry = (): HTMLElement | null => inside(box.card, '[part~=retry]') as HTMLElement | null;
    await box.until(() => retry() !== null);
    expect(box.error()).to.contain('0.2 秒内没有收全').and.contain(src);
    expect(box.problems).to.deep.equal([`${CARD} timeout`]);
    expect(server.lost).to.deep.equal([src]);
    for (const outcome of [() => retry() !== null, () => box.isDrawn]) {
      retry()?.focus();
      expect(box.card.shadowRoot?.activeElement).to.equal(retry());
      retry()?.click();
      await box.until(() => inside(box.card, '[role=status]')?.textContent === '正在载入…');
      await box.until(outcome);
      await box.until(() => box.card.shadowRoot?.activeElement?.hasAttribute('data-stop') === true);
    }
    expect(box.reports).to.deep.equal(['own']);
    expect(server.asked).to.deep.equal([src, src, src]);
  });

  it('is tried again from inside a line of prose', async () => {
    const src = fresh();
    new Server(() => Promise.reject(new TypeError('offline')), found());
    box = new Box(`<p><${FIGURE} metric="inclusive-loans" src="${src}">14.6</${FIGURE}></p>`);
    const figure = box.find(FIGURE);
    await box.until(() => inside(figure, '[part~=retry]') !== null);
    (inside(figure, '[part~=retry]') as HTMLElement).click();
    await box.until(() => inside(figure, '[part~=figure]') !== null);
  });

  it('is tried again for all widgets of a <gazette-report>, by its button or theirs', async () => {
    const src = fresh();
    const server = new Server(() => new Response('', { status: 503 }), found());
    box = new Box(`<gazette-report src="${src}">${card('')}${card('')}</gazette-report>`);
    const around = box.find('gazette-report');
    await box.until(() => inside(around, '[part~=retry]') !== null);
    expect(box.error(around)).to.contain('服务器出错（503）');
    (inside(around, '[part~=retry]') as HTMLElement).click();
    await box.until(() => box.reports.length === 2);
    expect(inside(around, '[part~=error]')).to.equal(null);
    expect(server.asked).to.have.length(2);
  });

  it('ends when the element is taken out, and begins again when it is put back; a move is neither', async () => {
    const src = fresh();
    const server = new Server(stalled, found());
    box = new Box(card(`src="${src}"`));
    await box.until(() => server.asked.length === 1);
    const { card: widget } = box;
    box.element.prepend(widget);
    await pause(50);
    expect(server.lost).to.deep.equal([]);
    widget.remove();
    await pause(50);
    expect(server.lost).to.deep.equal([src]);
    box.element.append(widget);
    await box.untilDrawnFrom('own');
  });

  it('ends when another address is set', async () => {
    const [first, second] = [fresh(), fresh()];
    const server = new Server(stalled, found('second'));
    box = new Box(card(`src="${first}"`));
    await box.until(() => server.asked.length === 1);
    box.card.src = second;
    await box.untilDrawnFrom('second');
    expect(server.lost).to.deep.equal([first]);
  });

  it('goes on for the one that still waits, where another has left', async () => {
    const src = fresh();
    let deliver = (): void => {};
    const server = new Server(
      () =>
        new Promise<Response>((resolve) => {
          deliver = () => resolve(found()());
        }),
    );
    box = new Box(card(`src="${src}"`) + card(`src="${src}#part" id="other"`));
    await box.until(() => server.asked.length > 0);
    box.element.querySelector('#other')?.remove();
    await pause(50);
    expect(server.lost).to.deep.equal([]);
    deliver();
    await box.untilDrawnFrom('own');
    expect(server.asked).to.deep.equal([src]);
  });

  it('is done once for all that name one document, however they write it and whenever they come', async () => {
    const src = fresh();
    const server = new Server(found());
    box = new Box(card(`src="${src}"`) + card(`src="./x/../${src}"`));
    await box.until(() => box.reports.length === 2);
    box.element.insertAdjacentHTML('beforeend', card(`src="${new URL(src, document.baseURI)}#later"`));
    await box.until(() => box.reports.length === 3);
    expect(server.asked).to.deep.equal([src]);
  });

  it('is done anew after it has failed', async () => {
    const src = fresh();
    const server = new Server(() => new Response('', { status: 404 }), found());
    box = new Box(card(`src="${src}"`));
    await box.until(() => box.error() !== '');
    box.element.innerHTML = card(`src="${src}"`);
    await box.untilDrawnFrom('own');
    expect(server.asked).to.have.length(2);
  });

  it('says which of these it was, in the words and the code of each', async () => {
    const cases: [code: string, zh: string, en: string, () => Response | Promise<Response>][] = [
      ['network', '网络不通', 'no connection', () => Promise.reject(new TypeError('offline'))],
      ['http', '该地址没有文件（404）', 'nothing at that address (404)', () => new Response('', { status: 404 })],
      ['http', '不允许读取（403）', 'not allow it to be read (403)', () => new Response('', { status: 403 })],
      ['http', '服务器出错（500）', 'the server failed (500)', () => new Response('', { status: 500 })],
      ['not-json', '不是有效的 JSON', 'is not valid JSON', () => new Response('<!doctype html><title>Home</title>')],
      ['wrong-format', '文件中没有', 'the file has none', () => new Response('{"hello": 1}')],
      [
        'invalid-field',
        'metrics.0.role',
        'metrics.0.role',
        () => new Response(JSON.stringify({ ...own(), metrics: [{ ...own().metrics[0], role: 'hope' }] })),
      ],
      [
        'too-large',
        '上限 8 MB',
        'limit is 8 MB',
        () => new Response('x', { headers: { 'content-length': '9000000' } }),
      ],
    ];
    for (const [code, zh, en, answer] of cases) {
      new Server(answer);
      box = new Box(card(`src="${fresh()}"`));
      await box.until(() => box.error().includes(zh));
      expect(box.problems).to.deep.equal([`${CARD} ${code}`]);
      box.element.lang = 'en';
      await box.until(() => box.error().includes(en));
      box.close();
    }
  });
});

describe('a fault of the library’s own', () => {
  const warn = console.warn;
  afterEach(() => {
    console.warn = warn;
  });

  for (const tag of [CARD, FIGURE] as const) {
    it(`is told in place of ${tag}, by the event and to no one else`, async () => {
      console.warn = () => {};
      const thrown: unknown[] = [];
      const note = (event: Event): number => thrown.push(event);
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
      const box = new Box();
      const report = own();
      const element = Object.assign(document.createElement(tag), { metric: 'inclusive-loans', report });
      element.append('14.6');
      box.element.append(element);
      await box.until(() => box.reports.length === 1);
      // What has been checked is then broken behind the element's back.
      for (const metric of report.metrics) Object.assign(metric, { quantity: null });
      element.requestUpdate();
      await box.until(() => box.error(element).includes('组件自身出错'));
      expect(box.problems).to.deep.equal([`${tag} internal`]);
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      expect(thrown).to.deep.equal([]);
      box.close();
    });
  }
});
