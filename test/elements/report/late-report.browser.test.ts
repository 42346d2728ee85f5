import { expect } from 'chai';
import '../../../src/elements/document-list/define.js';
import { sectionsReport } from '../report-outline/sections-report.js';

describe('a widget inside a <gazette-report> whose script comes last', () => {
  it('shows nothing of another report, and then that one', async () => {
    const around = Object.assign(document.createElement('gazette-report'), { report: sectionsReport() });
    const widget = document.createElement('gazette-document-list');
    widget.lang = 'zh';
    around.append(widget);
    document.body.append(around);
    const drawn = (): boolean => Boolean(widget.shadowRoot?.querySelector('.drawing'));
    await new Promise((done) => setTimeout(done, 300));
    expect(drawn(), 'drawn before the report is defined').to.equal(false);

    const ready = new Promise((resolve) => widget.addEventListener('gazette-ready', resolve, { once: true }));
    await import('../../../src/elements/report/define.js');
    const event = await ready;
    expect(event instanceof CustomEvent && event.detail.report).to.equal(sectionsReport().id);
    await widget.updateComplete;
    expect(drawn()).to.equal(true);
    around.remove();
  });
});
