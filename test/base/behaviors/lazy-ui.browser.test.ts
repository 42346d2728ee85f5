import { expect } from 'chai';
import { LazyUiController } from '../../../src/base/behaviors/lazy-ui.js';
import { TestHost } from './host.js';

class LazyHost extends TestHost {
  readonly lazyUi = new LazyUiController(this);

  get sheets(): number {
    return this.shadowRoot?.adoptedStyleSheets.length ?? 0;
  }
}
customElements.define('test-lazy', LazyHost);

/** A host without a shadow root. */
class OpenHost extends LazyHost {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
customElements.define('test-lazy-open', OpenHost);

describe('LazyUiController', () => {
  let host: LazyHost;
  beforeEach(async () => {
    host = await new LazyHost().mount();
  });
  afterEach(() => host.remove());

  it('sends for nothing until asked', () => {
    expect(host.lazyUi.pending).to.equal(null);
    expect(host.sheets).to.equal(0);
  });

  it('has nothing to give when first asked, and draws its host anew once what it sent for has come', async () => {
    const { updates } = host;
    expect(host.lazyUi.get()).to.equal(null);
    await host.lazyUi.pending;
    expect(host.lazyUi.pending).to.equal(null);
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
    expect(host.lazyUi.get()?.renderTable).to.be.a('function');
    expect(host.lazyUi.pending, 'nothing more is sent for').to.equal(null);
  });

  it('sends once however often it is asked meanwhile', async () => {
    const { updates } = host;
    host.lazyUi.get();
    const { pending } = host.lazyUi;
    host.lazyUi.get();
    expect(host.lazyUi.pending).to.equal(pending);
    await pending;
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
  });

  it('gives each host that asks the style sheets of it, once', async () => {
    await Promise.all([host.lazyUi.load(), host.lazyUi.load()]);
    const { sheets } = host;
    expect(sheets).to.be.greaterThan(0);
    await host.lazyUi.load();
    expect(host.sheets).to.equal(sheets);

    const other = await new LazyHost().mount();
    expect(other.lazyUi.get(), 'not styled for it yet').to.equal(null);
    expect(other.sheets).to.equal(0);
    await other.lazyUi.pending;
    expect(other.sheets).to.equal(sheets);
    other.remove();
  });

  it('leaves the page’s own style sheets alone where a host has no shadow root', async () => {
    const open = await new OpenHost().mount();
    await open.lazyUi.load();
    expect(open.lazyUi.get()).not.to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(0);
    open.remove();
  });
});
