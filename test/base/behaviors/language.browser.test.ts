import { expect } from 'chai';
import { LanguageController } from '../../../src/base/behaviors/language.js';
import { countObservers, TestHost } from './host.js';

class LanguageHost extends TestHost {
  readonly languages = new LanguageController(this);
  override template = () => this.languages.language;

  get words(): string {
    return this.renderRoot.textContent ?? '';
  }
}
customElements.define('test-language', LanguageHost);

const box = (lang?: string): HTMLElement => {
  const made = document.createElement('div');
  if (lang !== undefined) made.lang = lang;
  return made;
};

/** Lets observers tell of what has changed, and the host draw. */
async function settled(host: LanguageHost): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await host.updateComplete;
}

describe('LanguageController', () => {
  let page: HTMLElement;
  let host: LanguageHost;
  beforeEach(() => {
    page = box('zh');
    document.body.append(page);
    host = new LanguageHost();
  });
  afterEach(() => page.remove());

  it('speaks the language of the nearest lang, of its own first', async () => {
    const inner = box('en-GB');
    page.append(inner);
    await host.mount(inner);
    expect(host.words).to.equal('en');
    host.lang = 'zh-Hans';
    await settled(host);
    expect(host.words).to.equal('zh');
    host.removeAttribute('lang');
    inner.removeAttribute('lang');
    page.lang = 'en';
    await settled(host);
    expect(host.words).to.equal('en');
  });

  it('finds it outside the shadow trees that it stands in, and follows it there', async () => {
    const outer = box();
    const inner = box();
    page.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    await host.mount(inner.attachShadow({ mode: 'open' }));
    expect(host.words).to.equal('zh');
    page.lang = 'en';
    await settled(host);
    expect(host.words).to.equal('en');
    inner.lang = 'zh';
    await settled(host);
    expect(host.words).to.equal('zh');
  });

  it('draws its host anew only when the language becomes another', async () => {
    await host.mount(page);
    const { updates } = host;
    page.lang = 'zh-Hant';
    page.append(box('en'));
    await settled(host);
    expect(host.updates).to.equal(updates);
    page.lang = 'en';
    await settled(host);
    expect(host.updates).to.equal(updates + 1);
  });

  it('takes the language of the place that it is moved to, and no longer follows the one that it has left', async () => {
    const root = box();
    page.append(root);
    const tree = root.attachShadow({ mode: 'open' });
    await host.mount(tree);
    const english = box('en');
    page.append(english);
    await host.mount(english);
    expect(host.words).to.equal('en');
    const { updates } = host;
    host.remove();
    english.lang = 'zh';
    await settled(host);
    expect(host.updates).to.equal(updates);
  });

  it('watches the page with one observer for however many hosts, until the last is taken out', async () => {
    await countObservers(MutationObserver.prototype, async (count) => {
      const hosts = [host, new LanguageHost(), new LanguageHost()];
      for (const one of hosts) await one.mount(page);
      expect(count()).to.equal(1);
      for (const one of hosts.slice(1)) one.remove();
      page.lang = 'en';
      await settled(host);
      expect(host.words, 'those that stay are told as before').to.equal('en');
      expect(count()).to.equal(1);
      host.remove();
      expect(count()).to.equal(0);
    });
  });
});
