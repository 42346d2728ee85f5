import { expect } from 'chai';
import { BrushController } from '../../../src/elements/timeline/brush.js';
import type { TimeExtent } from '../../../src/elements/timeline/layout/time-scale.js';
import { NavigableTestHost } from './timeline-host.js';

class BrushHost extends NavigableTestHost {
  /** The stretch that is drawn over the axis. */
  preview: TimeExtent | null = null;

  constructor() {
    super();
    const preview = (stretch: TimeExtent | null): void => {
      this.preview = stretch;
    };
    new BrushController(this, { ...this.navigation, preview });
  }
}
customElements.define('test-brush', BrushHost);

describe('BrushController', () => {
  let host: BrushHost;
  beforeEach(async () => {
    host = await new BrushHost().mount();
  });
  afterEach(() => host.remove());

  it('draws the stretch that a pointer goes over on the axis, and shows it on letting go', () => {
    expect(host.pointer('pointerdown', 200, 10), 'no words are selected').to.equal(false);
    host.pointer('pointermove', 300, 10);
    expect(host.preview).to.deep.equal({ from: 0.35, to: 0.4 });
    host.pointer('pointermove', 400, 200);
    expect(host.preview).to.deep.equal({ from: 0.35, to: 0.45 });
    expect(host.shown).to.deep.equal([250, 750]);
    host.pointer('pointerup', 400, 200);
    expect(host.preview).to.equal(null);
    expect(host.shown).to.deep.equal([350, 450]);
  });

  it('takes it drawn either way, as far as the drawing goes', () => {
    host.drag([400, 10], [-100, 10]);
    expect(host.shown).to.deep.equal([250, 450]);
  });

  it('is no click at its end, and one that goes nowhere is but a click', () => {
    host.drag([200, 10], [400, 10]);
    expect(host.clicks).to.equal(0);
    const { shown } = host;
    host.drag([200, 10]);
    expect(host.clicks).to.equal(1);
    host.drag([200, 10], [202, 10]);
    expect(host.shown).to.deep.equal(shown);
    expect(host.preview).to.equal(null);
  });

  it('begins on the axis alone, with the main button', () => {
    host.drag([200, 100], [400, 10]);
    expect(host.pointer('pointerdown', 200, 10, { button: 2 })).to.equal(true);
    host.pointer('pointermove', 400, 10);
    host.pointer('pointerup', 400, 10);
    expect(host.shown).to.deep.equal([250, 750]);
    expect(host.clicks).to.equal(1);
  });

  it('gives up where it is cancelled, a second pointer comes, or the axis goes', () => {
    const giveUp = [
      () => host.pointer('pointercancel', 400, 10),
      () => host.pointer('pointerdown', 600, 100, { pointerId: 2 }),
      () => {
        host.hasAxis = false;
      },
    ];
    for (const how of giveUp) {
      host.pointer('pointerdown', 200, 10);
      host.pointer('pointermove', 400, 10);
      expect(host.preview).not.to.equal(null);
      how();
      host.pointer('pointerup', 400, 10);
      expect(host.preview, String(how)).to.equal(null);
      expect(host.shown, String(how)).to.deep.equal([250, 750]);
      host.pointer('pointerup', 600, 100, { pointerId: 2 });
    }
  });

  it('draws nothing once taken out, and begins anew where put back', async () => {
    host.pointer('pointerdown', 200, 10);
    host.pointer('pointermove', 300, 10);
    host.remove();
    expect(host.preview, 'what was drawn is drawn no more').to.equal(null);
    await host.mount();
    host.pointer('pointermove', 400, 10);
    host.pointer('pointerup', 400, 10);
    expect(host.shown).to.deep.equal([250, 750]);
    host.drag([200, 10], [400, 10]);
    expect(host.shown).to.deep.equal([350, 450]);
  });
});
