import { expect } from 'chai';
import '../../../src/elements/report/define.js';
import '../../../src/elements/metric-card/define.js';
import '../../../src/elements/inline-figure/define.js';
import { Box, BUNDLED, CARD, inside, own, pause } from './reports-told.js';

const LOANS = `<${CARD} metric="inclusive-loans">words</${CARD}>`;
const FIGURE = 'gazette-inline-figure';

describe('the report that an element shows', () => {
  let box: Box;
  const { fetch } = window;
  afterEach(() => {
    box.close();
    window.fetch = fetch;
  });

  /** Answers requests by the last part of their address. */
  function serve(reports: Record<string, unknown>): void {
    window.fetch = async (url) => {
      const name = String(url).split('/').at(-1) ?? '';
      return name in reports ? new Response(JSON.stringify(reports[name])) : new Response('', { status: 404 });
    };
  }

  describe('where none is given', () => {
    it('is the bundled one for a widget alone, whose source line says so', async () => {
      box = new Box(LOANS);
      await box.untilDrawnFrom(BUNDLED);
      expect(inside(box.card, '[part~=credit]')?.textContent).to.contain('附带报告');
      box.element.lang = 'en';
      await box.until(() => Boolean(inside(box.card, '[part~=credit]')?.textContent?.includes('bundled report')));
    });

    for (const [lang, words] of [
      ['zh', '没有给出报告'],
      ['en', 'No report was given'],
    ] as const) {
      // Never: shows a figure of another report than the one the page gave
      it(`is none for a <gazette-report>, which says so with its widgets and how to give one (${lang})`, async () => {
        box = new Box(
          `<gazette-report>${LOANS}<${FIGURE} metric="inclusive-loans">14.6</${FIGURE}></gazette-report>`,
          lang,
        );
        await box.until(() =>
          [CARD, FIGURE, 'gazette-report'].every((tag) => box.problems.includes(`${tag} no-report`)),
        );
        for (const tag of [CARD, FIGURE, 'gazette-report'] as const) {
          await box.until(() => box.error(box.find(tag)).includes(words));
          expect(box.error(box.find(tag)), tag)
            .to.contain('src="report.json"')
            .and.contain('bundled');
        }
        expect(box.find(FIGURE).textContent).to.equal('14.6');
        expect(box.reports).to.deep.equal([]);
      });
    }

    it('is the bundled one for a <gazette-report> that is told so, and goes when that is taken back', async () => {
      box = new Box(`<gazette-report bundled>${LOANS}</gazette-report>`);
      await box.untilDrawnFrom(BUNDLED);
      expect(inside(box.card, '[part~=credit]')?.textContent).not.to.contain('附带');
      box.find('gazette-report').removeAttribute('bundled');
      await box.until(() => box.error().includes('没有给出报告'));
      expect(box.isDrawn).to.equal(false);
    });
  });

  describe('as it is given', () => {
    const given = (element: string): void => {
      it(`to ${element}: JSON text as an attribute`, async () => {
        box = new Box(element.replace('…', ''));
        box.element.firstElementChild?.setAttribute('report', JSON.stringify(own()));
        await box.untilDrawnFrom('own');
      });

      // Never: shows a figure of another report than the one the page gave
      it(`to ${element}: text that an object was made into is told, with how to pass it`, async () => {
        box = new Box(element.replace('…', ' report="[object Object]"'));
        await box.until(() => box.error().includes('JSON.stringify(report)'));
        expect(box.problems).to.include(`${CARD} object-as-text`);
        expect(box.reports).to.deep.equal([]);
      });

      for (const attribute of ['report=""', 'src=""', 'src="blob:nothing"', 'report="{"', 'report="null"']) {
        it(`to ${element}: ${attribute} is an error and no other report`, async () => {
          box = new Box(element.replace('…', ` ${attribute}`));
          await box.until(() => box.error() !== '');
          expect(box.reports).to.deep.equal([]);
        });
      }

      for (const nothing of [null, undefined, ''] as const) {
        it(`to ${element}: ${JSON.stringify(nothing)} first is waited upon, and then only the page’s own is shown`, async () => {
          const away = document.createElement('template');
          away.innerHTML = element.replace('…', '');
          const content = document.importNode(away.content, true);
          const target = content.firstElementChild as HTMLElementTagNameMap['gazette-report'];
          target.report = nothing;
          box = new Box();
          box.element.append(content);
          await pause(150);
          expect(box.isLoading).to.equal(true);
          target.report = own();
          await box.untilDrawnFrom('own');
        });
      }

      it(`to ${element}: src set to nothing first is waited upon`, async () => {
        serve({ 'late.json': own('late') });
        const target = document.importNode(
          Object.assign(document.createElement('template'), { innerHTML: element.replace('…', '') }).content,
          true,
        ).firstElementChild as HTMLElementTagNameMap['gazette-report'];
        Object.assign(target, { src: undefined, report: undefined });
        box = new Box();
        box.element.append(target);
        await pause(150);
        expect(box.isLoading).to.equal(true);
        target.src = 'late.json';
        await box.untilDrawnFrom('late');
      });

      it(`to ${element}: of two sets in one task the last`, async () => {
        box = new Box(element.replace('…', ''));
        Object.assign(box.element.firstElementChild ?? {}, { report: own('first') });
        Object.assign(box.element.firstElementChild ?? {}, { report: own('second') });
        await box.untilDrawnFrom('second');
      });

      it(`to ${element}: when it is taken back, nothing of it stays`, async () => {
        box = new Box(element.replace('…', ''));
        const target = box.element.firstElementChild as HTMLElementTagNameMap['gazette-report'];
        target.report = own();
        await box.untilDrawnFrom('own');
        target.report = null;
        await box.until(() => !box.isDrawn);
        expect(box.isLoading).to.equal(true);
        await pause(100);
        expect(box.reports).to.deep.equal(['own']);
      });

      // Never: shows a figure of another report than the one the page gave
      it(`to ${element}: a new src takes the old figures away before the new ones come`, async () => {
        let deliver = (_response: Response): void => {};
        const late = new Promise<Response>((resolve) => {
          deliver = resolve;
        });
        window.fetch = (url) =>
          String(url).includes('b.json') ? late : Promise.resolve(new Response(JSON.stringify(own('a'))));
        box = new Box(element.replace('…', ' src="a.json"'));
        await box.untilDrawnFrom('a');
        box.element.firstElementChild?.setAttribute('src', `b.json?${element.length}`);
        await box.until(() => !box.isDrawn && box.isLoading);
        deliver(new Response(JSON.stringify(own('b'))));
        await box.untilDrawnFrom('b', ['a']);
      });

      // Never: freezes its page, or waits for ever
      it(`to ${element}: a report of which nothing comes is told in the end`, async () => {
        const away = document.createElement('template');
        away.innerHTML = element.replace('…', ' timeout="0.1"');
        const content = document.importNode(away.content, true);
        Object.assign(content.firstElementChild ?? {}, { report: null });
        box = new Box();
        box.element.append(content);
        await box.until(() => box.error().includes('没有给出报告'));
        expect(box.reports).to.deep.equal([]);
      });
    };
    given(`<gazette-report…>${LOANS}</gazette-report>`);
    given(LOANS.replace('>words', '…>words'));

    it('to a widget goes before that around it, and waits for its own while that is on its way', async () => {
      box = new Box('<gazette-report bundled></gazette-report>');
      const card = Object.assign(document.createElement(CARD), { metric: 'inclusive-loans' });
      card.report = null;
      box.find('gazette-report').append(card);
      await pause(150);
      expect(box.isLoading).to.equal(true);
      card.report = own();
      await box.untilDrawnFrom('own');
    });

    it('a wait that is no number of seconds is told by its name', async () => {
      serve({ 'a.json': own('a') });
      box = new Box(`<gazette-report src="a.json" timeout="soon">${LOANS}</gazette-report>`);
      await box.until(() => box.error().includes('timeout="soon"'));
    });
  });

  describe('around it', () => {
    const TWO = `<gazette-report id="a">${LOANS}</gazette-report><gazette-report id="b"></gazette-report>`;

    // Never: shows a figure of another report than the one the page gave
    it('follows it from one <gazette-report> to another, and out of both', async () => {
      box = new Box(TWO);
      const [a, b] = box.element.querySelectorAll('gazette-report');
      if (!a || !b) throw new Error('no reports');
      a.report = own('a');
      b.report = own('b');
      await box.untilDrawnFrom('a');
      b.append(box.card);
      await box.untilDrawnFrom('b', ['a']);
      b.report = null;
      a.append(box.card);
      await box.untilDrawnFrom('a', ['a', 'b']);
      b.append(box.card);
      await box.until(() => !box.isDrawn);
      box.element.append(box.card);
      await box.untilDrawnFrom(BUNDLED, ['a', 'b', 'a']);
    });

    it('is that of the slot it stands in, in another component’s shadow', async () => {
      box = new Box(`<section>${LOANS}</section>`);
      const root = box.find('section').attachShadow({ mode: 'open' });
      const report = Object.assign(document.createElement('gazette-report'), { report: own() });
      report.append(document.createElement('slot'));
      root.append(report);
      // What was connected before the slot was there is told by its report.
      await box.until(() => box.reports.includes('own') && box.isDrawn);
      expect(box.reports).to.deep.equal(['own']);
    });

    it('reaches into another component’s shadow', async () => {
      box = new Box('<gazette-report><section></section></gazette-report>');
      box.find('gazette-report').report = own();
      const root = box.find('section').attachShadow({ mode: 'closed' });
      root.innerHTML = LOANS;
      await box.until(() => box.reports.length > 0);
      expect(box.reports).to.deep.equal(['own']);
    });

    it('is the nearest of several', async () => {
      box = new Box(`<gazette-report id="a"><gazette-report id="b">${LOANS}</gazette-report></gazette-report>`);
      const [a, b] = box.element.querySelectorAll('gazette-report');
      if (!a || !b) throw new Error('no reports');
      a.report = own('a');
      b.report = own('b');
      await box.untilDrawnFrom('b');
    });

    it('passes through one that was given none', async () => {
      box = new Box(`<gazette-report id="a"><gazette-report id="b">${LOANS}</gazette-report></gazette-report>`);
      box.find('gazette-report').report = own('a');
      await box.untilDrawnFrom('a');
    });
  });
});
