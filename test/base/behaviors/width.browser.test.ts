import { expect } from 'chai';
import { html } from 'lit';
import { WidthController } from '../../../src/base/behaviors/width.js';
import { countObservers, pause, TestHost, until } from './host.js';

/** What hosts have done, in order. */
let done: string[] = [];

class WidthHost extends TestHost {
  readonly widths = new WidthController(this);
  /** The widths that it has drawn in. */
  readonly drawn: number[] = [];
  override template = () => {
    if (this.widths.width > 0) {
      done.push('draw');
      this.drawn.push(this.widths.context('zh').width);
    }
    return html`<div class="widget"><div class="ruler"></div>words</div>`;
  };

  protected override async scheduleUpdate(): Promise<void> {
    await this.widths.prepare();
    super.scheduleUpdate();
  }
}
customElements.define('test-width', WidthHost);

const box = (width: string): HTMLElement => {
  const made = document.createElement('div');
  made.style.width = width;
  document.body.append(made);
  return made;
};

/** Longer than what has changed takes to be drawn. */
const LONGER = 100;

describe('WidthController', () => {
  let page: HTMLElement;
  let host: WidthHost;
  const { getComputedStyle } = window;
  beforeEach(() => {
    page = box('320.75px');
    host = new WidthHost();
    host.style.display = 'block';
    done = [];
    window.getComputedStyle = (element, pseudo) => {
      if (element instanceof WidthHost) done.push('read');
      return getComputedStyle.call(window, element, pseudo);
    };
  });
  afterEach(() => {
    window.getComputedStyle = getComputedStyle;
    page.remove();
  });

  it('measures its host in whole pixels as soon as it is laid out, and draws it in that width', async () => {
    await host.mount(page);
    await until(() => host.drawn.length > 0);
    await pause(LONGER);
    expect(host.drawn).to.deep.equal([320]);
  });

  it('measures the width that its host draws in, whatever transform is put on it', async () => {
    page.style.transform = 'scale(0.5)';
    await host.mount(page);
    await until(() => host.drawn.length > 0);
    expect(host.drawn).to.deep.equal([320]);
  });

  it('draws it as wide as paper while the page is printed, where it is wider, and for the window after', async () => {
    page.style.width = '1000px';
    await host.mount(page);
    await until(() => host.drawn.length > 0);
    window.dispatchEvent(new Event('beforeprint'));
    await host.updateComplete;
    page.style.width = '980px';
    await pause(LONGER);
    window.dispatchEvent(new Event('afterprint'));
    await until(() => host.drawn.length > 2);
    await pause(LONGER);
    expect(host.drawn).to.deep.equal([1000, 656, 980]);
  });

  it('draws it anew when the width becomes another, and not when only the height does', async () => {
    await host.mount(page);
    await until(() => host.drawn.length > 0);
    page.style.height = '700px';
    host.find('.widget').style.height = '500px';
    await pause(LONGER);
    expect(host.drawn).to.deep.equal([320]);
    page.style.width = '500px';
    await until(() => host.drawn.length > 1);
    expect(host.drawn).to.deep.equal([320, 500]);
  });

  it('tells the page of no error where a drawing makes its own host narrower', async () => {
    const errors: unknown[] = [];
    const onError = (event: Event): void => {
      errors.push(event);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('error', onError, { capture: true });
    await host.mount(page);
    await until(() => host.drawn.length > 0);
    const { template } = host;
    host.template = () => {
      page.style.width = `${Math.max(host.widths.width - 10, 200)}px`;
      return template();
    };
    page.style.width = '300px';
    await until(() => host.widths.width === 200);
    await pause(LONGER);
    window.removeEventListener('error', onError, { capture: true });
    expect(errors).to.deep.equal([]);
  });

  it('gives a layout the language, the fonts and how large type is, as the page has them at that update', async () => {
    host.style.cssText = 'display: block; font-family: serif; --_scale: 1.5';
    await host.mount(page);
    await until(() => host.drawn.length > 0);
    const { measure, ...rest } = host.widths.context('en');
    expect(rest).to.deep.equal({ width: 320, language: 'en', scale: 1.5 });
    host.style.cssText = 'display: block; font-family: monospace; --_scale: 1';
    await host.redraw();
    const context = host.widths.context('en');
    expect(context.scale).to.equal(1);
    const font = { size: 40, weight: 400, face: 'body' } as const;
    expect(context.measure('iii', font)).to.be.greaterThan(measure('iii', font));
  });

  it('reads the style of the page for all hosts together, once each, before any of them draws', async () => {
    const hosts = [host, new WidthHost(), new WidthHost()];
    for (const one of hosts) page.append(one);
    await until(() => hosts.every(({ drawn }) => drawn.length > 0));
    const together = ['read', 'read', 'read', 'draw', 'draw', 'draw'];
    expect(done).to.deep.equal(together);
    done = [];
    await Promise.all(hosts.map((one) => one.redraw()));
    expect(done).to.deep.equal(together);
    done = [];
    page.style.width = '300px';
    await until(() => hosts.every(({ drawn }) => drawn.length > 2));
    expect(done).to.deep.equal(together);
  });

  it('reads nothing of the page for a host that is hidden, and draws it when it is shown', async () => {
    page.style.display = 'none';
    await host.mount(page);
    await host.redraw();
    await pause(LONGER);
    expect(host.updates).to.equal(2);
    expect(done).to.deep.equal([]);
    page.style.display = '';
    await until(() => host.drawn.length > 0);
    expect(host.drawn).to.deep.equal([320]);
    expect(done).to.deep.equal(['read', 'draw']);
  });

  it('has no width to draw in while it is hidden again', async () => {
    await host.mount(page);
    await until(() => host.drawn.length > 0);
    page.style.display = 'none';
    await until(() => host.widths.width === 0);
    await host.updateComplete;
    expect(host.drawn).to.deep.equal([320]);
  });

  it('measures nothing once taken out, even where that is on its way, and anew where put back', async () => {
    await countObservers(ResizeObserver.prototype, async (count) => {
      await host.mount(page);
      expect(count()).to.equal(1);
      await until(() => host.drawn.length > 0);
      page.style.width = '400px';
      host.remove();
      const { updates } = host;
      await pause(LONGER);
      expect(count()).to.equal(0);
      expect(host.updates).to.equal(updates);
      await host.redraw();
      expect(count(), 'an update on its way').to.equal(0);

      page.append(host);
      await until(() => host.drawn.at(-1) === 400);
      expect(count()).to.equal(1);
    });
  });

  it('measures nothing of a host that is taken out at once', async () => {
    page.append(host);
    host.remove();
    await host.updateComplete;
    await pause(LONGER);
    expect(host.widths.width).to.equal(0);
    expect(done).to.deep.equal([]);
  });
});
