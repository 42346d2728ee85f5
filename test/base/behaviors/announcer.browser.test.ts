import { expect } from 'chai';
import { html, nothing } from 'lit';
import { AnnouncerController } from '../../../src/base/behaviors/announcer.js';
import { pause, TestHost, until } from './host.js';

/** Longer than a region stays empty. */
const LONGER = 200;

class AnnouncerHost extends TestHost {
  readonly announcer: AnnouncerController;
  /** What its region has said, update by update; null where there was none. */
  readonly said: (string | null)[] = [];
  override template = () =>
    this.announcer.message === null ? nothing : html`<p role="status">${this.announcer.message}</p>`;

  constructor(initial?: '' | null) {
    super();
    this.announcer = new AnnouncerController(this, initial);
  }

  get region(): string | null {
    return this.renderRoot.querySelector('[role=status]')?.textContent ?? null;
  }

  protected override updated(): void {
    super.updated();
    if (this.region !== this.said.at(-1) || this.said.length === 0) this.said.push(this.region);
  }
}
customElements.define('test-announcer', AnnouncerHost);

describe('AnnouncerController', () => {
  let host: AnnouncerHost;
  afterEach(() => host.remove());

  it('tells the first words at once, markup and all, in a region that was there before them', async () => {
    host = await new AnnouncerHost().mount();
    host.announcer.announce(html`Opened: <span lang="zh-Hans">余额</span>`);
    await host.updateComplete;
    expect(host.said).to.deep.equal(['', 'Opened: 余额']);
    expect(host.find('[role=status] span').lang).to.equal('zh-Hans');
  });

  // Never: keeps silent when something is done, or done again
  it('tells further words as a change from an empty region, the same words again as well', async () => {
    host = await new AnnouncerHost().mount();
    host.announcer.announce('Table');
    await host.updateComplete;
    host.announcer.announce('Table');
    await host.updateComplete;
    expect(host.region).to.equal('');
    await until(() => host.region === 'Table');
    expect(host.said).to.deep.equal(['', 'Table', '', 'Table']);
  });

  it('tells only the last of the words that come while the region is being emptied', async () => {
    host = await new AnnouncerHost().mount();
    host.announcer.announce('one');
    await host.updateComplete;
    for (const words of ['two', 'three', 'four']) host.announcer.announce(words);
    await until(() => host.region === 'four');
    expect(host.said).to.deep.equal(['', 'one', '', 'four']);
  });

  it('makes the region with the first announcement where there is none yet, and empty first', async () => {
    host = await new AnnouncerHost(null).mount();
    host.announcer.announce('Opened');
    await host.updateComplete;
    const region = host.find('[role=status]');
    await until(() => region.textContent === 'Opened');
    expect(host.said).to.deep.equal([null, '', 'Opened']);
  });

  it('holds the region empty for words that are on their way, and drops those that waited', async () => {
    host = await new AnnouncerHost().mount();
    host.announcer.announce('one');
    await host.updateComplete;
    host.announcer.announce('two');
    host.announcer.prepare();
    await pause(LONGER);
    expect(host.region).to.equal('');
    host.announcer.announce('three');
    await host.updateComplete;
    expect(host.said).to.deep.equal(['', 'one', '', 'three']);
  });

  for (const initial of ['', null] as const) {
    it(`tells nothing more once taken out, and begins anew where put back (${initial === '' ? 'with' : 'without'} a region)`, async () => {
      host = await new AnnouncerHost(initial).mount();
      host.announcer.announce('one');
      await until(() => host.region === 'one');
      host.announcer.announce('two');
      await host.updateComplete;
      host.remove();
      const { updates } = host;
      await pause(LONGER);
      expect(host.updates).to.equal(updates);
      await host.mount();
      await host.redraw();
      expect(host.region).to.equal(initial);
      host.announcer.announce('three');
      await until(() => host.region === 'three');
      expect(host.said).not.to.include('two');
    });
  }
});
