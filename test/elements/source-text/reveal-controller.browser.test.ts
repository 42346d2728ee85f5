import { expect } from 'chai';
import { RevealController } from '../../../src/elements/source-text/reveal-controller.js';
import { ReportBox, ReportTestHost } from '../../base/behaviors/host.js';

class RevealHost extends ReportTestHost {
  readonly reveal = (): void => {};

  constructor() {
    super();
    new RevealController(this, this.data, this.reveal);
  }
}
customElements.define('test-reveal', RevealHost);

describe('RevealController', () => {
  let box: ReportBox;
  let host: RevealHost;
  beforeEach(async () => {
    box = await new ReportBox().mount();
    host = await new RevealHost().mount(box);
  });
  afterEach(() => box.remove());

  it('offers to reveal words to all widgets of a report, until it is taken out', async () => {
    expect(box.data.selection.reveal).to.equal(host.reveal);
    host.remove();
    expect(box.data.selection.reveal).to.equal(null);
    await host.redraw();
    expect(box.data.selection.reveal, 'an update that was on its way').to.equal(null);
    await host.mount(box);
    expect(box.data.selection.reveal).to.equal(host.reveal);
  });

  it('offers it where its host has a report of its own to that alone', async () => {
    host.report = {};
    await host.updateComplete;
    expect(box.data.selection.reveal).to.equal(null);
    expect(host.data.selection.reveal).to.equal(host.reveal);
    host.remove();
    await host.redraw();
    expect(host.data.selection.reveal, 'an update that was on its way').to.equal(null);
  });

  it('leaves the offer of another as it is', () => {
    const other = (): void => {};
    box.data.selection.reveal = other;
    host.remove();
    expect(box.data.selection.reveal).to.equal(other);
  });
});
