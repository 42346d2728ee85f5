import { expect } from 'chai';
import { ZoomPanController } from '../../../src/elements/timeline/zoom-pan.js';
import { press } from '../../base/behaviors/host.js';
import { NavigableTestHost } from './timeline-host.js';

class ZoomHost extends NavigableTestHost {
  readonly zoomPan = new ZoomPanController(this, this.navigation);
}
customElements.define('test-zoom', ZoomHost);

describe('ZoomPanController', () => {
  let host: ZoomHost;
  beforeEach(async () => {
    host = await new ZoomHost().mount();
  });
  afterEach(() => host.remove());

  it('zooms about the middle and moves by a share of what is on screen, up to the ends of the axis', () => {
    host.zoomPan.zoom(2);
    expect(host.shown).to.deep.equal([375, 625]);
    host.zoomPan.pan(1);
    expect(host.shown).to.deep.equal([625, 875]);
    host.zoomPan.pan(-9);
    expect(host.shown).to.deep.equal([0, 250]);
    host.zoomPan.zoom(0.01);
    expect(host.shown).to.deep.equal([0, 1000]);
  });

  it('does so by key, which then does nothing else', () => {
    const keys: [key: string, shiftKey: boolean, shown: [number, number]][] = [
      ['+', true, [333, 667]],
      ['-', false, [250, 750]],
      ['=', false, [333, 667]],
      ['ArrowRight', true, [417, 750]],
      ['ArrowLeft', true, [333, 667]],
      ['0', false, [0, 1000]],
    ];
    for (const [key, shiftKey, shown] of keys) {
      expect(host.key(key, { shiftKey }), key).to.equal(false);
      expect(host.shown, key).to.deep.equal(shown);
    }
  });

  it('leaves to the page bare arrows, keys with a modifier, and what is written in a field', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'a', 'Home']) expect(host.key(key), key).to.equal(true);
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      expect(host.key('+', { [modifier]: true }), modifier).to.equal(true);
    for (const key of ['0', '-', '+']) expect(press(host.find('input'), key), key).to.equal(true);
    expect(host.shown).to.deep.equal([250, 750]);
  });

  it('zooms by the wheel with Ctrl alone, about the time under the pointer', () => {
    expect(host.wheel({ deltaY: -100 }), 'the page scrolls').to.equal(true);
    expect(host.shown).to.deep.equal([250, 750]);
    const share = (): number => host.extent.from + 0.25 * (host.extent.to - host.extent.from);
    const under = share();
    expect(host.wheel({ deltaY: -100, ctrlKey: true, clientX: 250 })).to.equal(false);
    expect(host.extent.to - host.extent.from).to.be.closeTo(0.5 / 1.01 ** 100, 1e-9);
    expect(share()).to.be.closeTo(under, 1e-9);
  });

  it('zooms as far by a wheel that counts in lines', () => {
    host.wheel({ deltaY: 1, ctrlKey: true, deltaMode: WheelEvent.DOM_DELTA_LINE });
    const { extent } = host;
    host.extent = { from: 0.25, to: 0.75 };
    host.wheel({ deltaY: 16, ctrlKey: true });
    expect(extent).to.deep.equal(host.extent);
  });

  it('moves by a wheel that goes sideways, until the end, from which on the page scrolls', () => {
    expect(host.wheel({ deltaX: 100 })).to.equal(false);
    expect(host.shown).to.deep.equal([300, 800]);
    expect(host.wheel({ deltaY: 100, shiftKey: true })).to.equal(false);
    expect(host.shown).to.deep.equal([350, 850]);
    expect(host.wheel({ deltaX: 100, deltaY: 200 }), 'more down than sideways').to.equal(true);
    host.wheel({ deltaX: 10_000 });
    expect(host.shown).to.deep.equal([500, 1000]);
    expect(host.wheel({ deltaX: 100 })).to.equal(true);
  });

  it('moves with a drag below the axis, whose end is no click', () => {
    host.drag([500, 200], [400, 200], [300, 200]);
    expect(host.shown).to.deep.equal([350, 850]);
    expect(host.clicks).to.equal(0);
    host.drag([500, 200], [498, 200]);
    expect(host.clicks).to.equal(1);
    expect(host.shown).to.deep.equal([350, 850]);
  });

  it('moves with no drag that begins on the axis, nor where all is on screen', () => {
    host.drag([500, 20], [300, 20]);
    expect(host.shown).to.deep.equal([250, 750]);
    host.extent = { from: 0, to: 1 };
    host.drag([500, 200], [300, 200]);
    expect(host.shown).to.deep.equal([0, 1000]);
    expect(host.clicks).to.equal(2);
  });

  it('zooms with two fingers as far as they part, about their middle', () => {
    host.pointer('pointerdown', 400, 200, { pointerId: 1 });
    host.pointer('pointerdown', 600, 200, { pointerId: 2 });
    host.pointer('pointermove', 700, 200, { pointerId: 2 });
    host.pointer('pointermove', 300, 200, { pointerId: 1 });
    expect(host.extent.to - host.extent.from).to.be.closeTo(0.25, 1e-9);
    host.pointer('pointerup', 300, 200, { pointerId: 1 });
    const { shown } = host;
    host.pointer('pointermove', 800, 200, { pointerId: 2 });
    expect(host.shown, 'with one finger left').to.deep.equal(shown);
  });

  it('does nothing where there is no axis', () => {
    host.hasAxis = false;
    expect(host.key('+')).to.equal(true);
    expect(host.wheel({ deltaY: -100, ctrlKey: true })).to.equal(true);
    host.drag([500, 200], [300, 200]);
    host.zoomPan.zoom(2);
    host.zoomPan.pan(1);
    expect(host.shown).to.deep.equal([250, 750]);
  });

  it('does nothing once taken out, and begins anew where put back', async () => {
    host.pointer('pointerdown', 500, 200);
    host.remove();
    expect(host.key('+')).to.equal(true);
    await host.mount();
    host.pointer('pointermove', 300, 200);
    expect(host.shown, 'the drag has ended').to.deep.equal([250, 750]);
    host.key('+');
    expect(host.shown).to.deep.equal([333, 667]);
  });
});
