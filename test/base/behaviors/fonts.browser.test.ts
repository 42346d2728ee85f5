import { expect } from 'chai';
import { FontsController } from '../../../src/base/behaviors/fonts.js';
import { readPageStyle } from '../../../src/base/layout-context.js';
import { TestHost } from './host.js';

class FontsHost extends TestHost {
  constructor() {
    super();
    new FontsController(this);
  }
}
customElements.define('test-fonts', FontsHost);

/** What a browser tells when fonts have come. */
const come = (): boolean => document.fonts.dispatchEvent(new Event('loadingdone'));

describe('FontsController', () => {
  let host: FontsHost;
  beforeEach(async () => {
    host = await new FontsHost().mount();
  });
  afterEach(() => host.remove());

  it('draws its host anew when fonts have come, with words measured anew', async () => {
    const { measure } = readPageStyle(host, host);
    await host.redraw();
    expect(readPageStyle(host, host).measure, 'kept until then').to.equal(measure);
    const { updates } = host;
    come();
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
    expect(readPageStyle(host, host).measure).not.to.equal(measure);
  });

  it('draws nothing once taken out, and again where put back', async () => {
    host.remove();
    const { updates } = host;
    come();
    await host.updateComplete;
    expect(host.updates).to.equal(updates);
    await host.mount();
    come();
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
  });
});
