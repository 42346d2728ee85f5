import { expect } from 'chai';
import { html } from 'lit';
import { ShowMoreController } from '../../../src/base/behaviors/show-more.js';
import type { Language } from '../../../src/i18n/language.js';
import { TestHost } from './host.js';

class ListHost extends TestHost {
  count = 50;
  language: Language = 'en';
  readonly showMore: ShowMoreController;
  override template = () => {
    const drawn = Array.from(
      { length: Math.min(this.count, this.showMore.shown) },
      () => html`<li data-target tabindex="-1"></li>`,
    );
    return html`<ul>${drawn}</ul>${this.showMore.renderMore(this.count, this.language)}`;
  };

  constructor(shown?: number) {
    super();
    this.showMore = new ShowMoreController(this, shown);
  }

  get drawn(): number {
    return this.renderRoot.querySelectorAll('li').length;
  }

  async press(): Promise<void> {
    this.find('button').click();
    await this.updateComplete;
  }
}
customElements.define('test-list', ListHost);

describe('ShowMoreController', () => {
  let host: ListHost;
  afterEach(() => host.remove());

  it('draws so many at first, and twice as many each time that a reader asks, until all are drawn', async () => {
    host = await new ListHost(10).mount();
    const drawn = [host.drawn];
    while (host.has('button')) {
      await host.press();
      drawn.push(host.drawn);
    }
    expect(drawn).to.deep.equal([10, 20, 40, 50]);
  });

  it('draws all of them on paper, where nothing can be pressed, and as many as before after it', async () => {
    host = await new ListHost(10).mount();
    window.dispatchEvent(new Event('beforeprint'));
    await host.updateComplete;
    expect([host.drawn, host.has('button')]).to.deep.equal([50, false]);
    window.dispatchEvent(new Event('afterprint'));
    await host.updateComplete;
    expect([host.drawn, host.has('button')]).to.deep.equal([10, true]);
  });

  // Never: loses or holds the keyboard
  it('gives the focus to the first record that it brought, where it goes itself', async () => {
    host = await new ListHost(30).mount();
    host.find('button').focus();
    await host.press();
    const all = [...host.renderRoot.querySelectorAll('li')];
    expect(host.renderRoot).to.have.property('activeElement', all[30]);
  });

  it('keeps the focus where there is still more', async () => {
    host = await new ListHost(10).mount();
    host.find('button').focus();
    await host.press();
    expect(host.renderRoot).to.have.property('activeElement', host.find('button'));
  });

  it('says on its button how many there are still, in the reader’s language', async () => {
    host = await new ListHost(40).mount();
    expect(host.find('button').textContent).to.equal('Show the other 10');
    host.language = 'zh';
    await host.redraw();
    expect(host.find('button').textContent).to.equal('再看其余10项');
  });

  it('says how many it shows where that is not all of them', async () => {
    host = await new ListHost(10).mount();
    expect(host.find('button').textContent).to.equal('Show 10 of the other 40');
    host.language = 'zh';
    await host.redraw();
    expect(host.find('button').textContent).to.equal('再看其余40项中的10项');
  });

  it('draws 200 where its host names no number, and has no button for them or fewer', async () => {
    host = await new ListHost().mount();
    expect(host.has('button')).to.equal(false);
    host.count = 200;
    await host.redraw();
    expect(host.has('button')).to.equal(false);
    host.count = 201;
    await host.redraw();
    expect(host.drawn).to.equal(200);
    expect(host.find('button').matches('[data-stop]'), 'a stop of the arrows').to.equal(true);
  });
});
