import { expect } from 'chai';
import '../../../src/elements/metric-card/define.js';
import { Box, CARD, own, pause } from './reports-told.js';

const LOANS = `<${CARD} metric="inclusive-loans"></${CARD}>`;

describe('a widget inside a <gazette-report> whose script comes last', () => {
  // Never: shows a figure of another report than the one the page gave
  it('shows nothing of another report, says after its time that the script has not come, and then shows that one', async () => {
    const boxes = [
      // The property is set before there is anything that takes it.
      new Box(`<gazette-report>${LOANS}</gazette-report>`),
      // Of two, both to come, the nearer.
      new Box(`<gazette-report><gazette-report>${LOANS}</gazette-report></gazette-report>`),
      // Out of sight, behind a slot.
      new Box(`<section>${LOANS}</section>`),
    ];
    const [plain, nested, slotted] = boxes;
    if (!plain || !nested || !slotted) throw new Error('no boxes');
    for (const report of document.querySelectorAll('gazette-report'))
      Object.assign(report, { report: own(report.querySelector('gazette-report') ? 'outer' : 'own') });
    const report = Object.assign(document.createElement('gazette-report'), { report: own() });
    report.append(document.createElement('slot'));
    slotted.element.querySelector('section')?.attachShadow({ mode: 'open' }).append(report);
    const hurried = new Box(
      `<gazette-report><${CARD} metric="inclusive-loans" timeout="0.1"></${CARD}></gazette-report>`,
    );
    Object.assign(hurried.element.firstElementChild ?? {}, { report: own() });

    await hurried.until(() => hurried.error().includes('gazette-report.js'));
    expect(hurried.problems).to.deep.equal([`${CARD} undefined-provider`]);
    await pause(200);
    for (const box of boxes) {
      expect(box.isDrawn).to.equal(false);
      expect(box.isLoading).to.equal(true);
    }

    await import('../../../src/elements/report/define.js');
    for (const box of [...boxes, hurried]) {
      await box.untilDrawnFrom('own');
      box.close();
    }
  });
});
