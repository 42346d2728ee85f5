import { expect } from 'chai';
import { html } from 'lit';
import { FloatingPanelController } from '../../../src/base/behaviors/floating-panel.js';
import { countObservers, TestHost, until } from './host.js';

class PanelHost extends TestHost {
  isOpen = true;
  /** Which words the panel belongs to, and which panel it is, anew for each number. */
  words = 1;
  height = 100;
  override template = () => html`
    <span class="words" style="position: absolute; left: 40px; top: ${this.words * 60}px; height: 20px">words</span>
    ${this.isOpen ? html`<div class="panel" popover="manual" style=${STYLE}><p></p></div>` : ''}
  `;

  constructor() {
    super();
    new FloatingPanelController(this, { panel: '.panel', anchor: '.words' });
  }

  get panel(): HTMLElement {
    return this.find('.panel');
  }

  /** How far the panel is below its words, and how far to their right. */
  get offset(): { down: number; right: number } {
    const [words, panel] = [this.find('.words').getBoundingClientRect(), this.panel.getBoundingClientRect()];
    return { down: Math.round(panel.top - words.bottom), right: Math.round(panel.left - words.left) };
  }
}
customElements.define('test-panel', PanelHost);

/** As widgets style it: placed by the page's coordinates. */
const STYLE = 'position: absolute; inset: auto; margin: 0; padding: 0; border: 0; width: 100px; overflow: auto';

const BESIDE = { down: 6, right: 0 };

describe('FloatingPanelController', () => {
  let host: PanelHost;
  beforeEach(() => {
    host = new PanelHost();
  });
  afterEach(() => host.remove());

  it('shows a panel in the top layer beside its words as soon as it is drawn', async () => {
    host.isOpen = false;
    await host.mount();
    host.isOpen = true;
    await host.redraw();
    expect(host.panel.matches(':popover-open')).to.equal(true);
    expect(host.offset).to.deep.equal(BESIDE);
  });

  it('shows it above words that have no room below, and no taller than its room', async () => {
    host.style.cssText = `position: absolute; left: 0; top: ${window.innerHeight - 120}px`;
    await host.mount();
    host.find('p').style.height = '60px';
    await until(() => host.offset.down === -20 - 6 - host.panel.offsetHeight);
    host.find('p').style.height = '5000px';
    await until(() => host.panel.offsetHeight > 60);
    await until(() => host.panel.getBoundingClientRect().top === 8);
    expect(host.offset.down).to.equal(-20 - 6 - host.panel.offsetHeight);
  });

  for (const type of ['scroll', 'resize'])
    it(`stays beside words that a ${type} has moved`, async () => {
      await host.mount();
      host.find('.words').style.top = '90px';
      window.dispatchEvent(new Event(type));
      expect(host.offset).to.deep.equal(BESIDE);
    });

  it('stays beside words that scroll within a part of the page', async () => {
    const scroller = document.createElement('div');
    scroller.style.cssText = 'position: relative; height: 200px; overflow: auto';
    const tall = document.createElement('div');
    tall.style.height = '1000px';
    document.body.append(scroller);
    scroller.append(tall);
    await host.mount(scroller);
    scroller.scrollTop = 30;
    await until(() => host.find('.words').getBoundingClientRect().top < 60 + scroller.getBoundingClientRect().top);
    await until(() => host.offset.down === BESIDE.down);
    scroller.remove();
  });

  it('stays beside words that an update of its host has moved, and beside others in their place', async () => {
    await host.mount();
    host.words = 2;
    await host.redraw();
    expect(host.offset).to.deep.equal(BESIDE);
    const { template } = host;
    await host.redraw(() => html`<i>${template()}</i>`);
    expect(host.panel.matches(':popover-open'), 'another panel in its place').to.equal(true);
    expect(host.offset).to.deep.equal(BESIDE);
  });

  // Never: leaves anything behind on its page
  it('lets go of a panel that is drawn no more, and of one that is taken out with its host', async () => {
    await countObservers(ResizeObserver.prototype, async (count) => {
      await host.mount();
      expect(count()).to.equal(1);
      host.isOpen = false;
      await host.redraw();
      expect(count()).to.equal(0);
      host.isOpen = true;
      await host.redraw();
      expect(count()).to.equal(1);
      const { panel } = host;
      host.remove();
      expect(count()).to.equal(0);
      panel.style.top = '1px';
      window.dispatchEvent(new Event('scroll'));
      await host.redraw();
      expect(panel.style.top).to.equal('1px');
    });
  });

  it('shows it again where its host is put back', async () => {
    await host.mount();
    host.remove();
    await host.mount();
    await host.redraw();
    expect(host.panel.matches(':popover-open')).to.equal(true);
    expect(host.offset).to.deep.equal(BESIDE);
  });
});
