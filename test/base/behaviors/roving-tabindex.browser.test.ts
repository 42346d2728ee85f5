import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { RovingTabindexController } from '../../../src/base/behaviors/roving-tabindex.js';
import { press, TestHost } from './host.js';

class RovingHost extends TestHost {
  constructor() {
    super();
    new RovingTabindexController(this);
  }

  /** What says which element has the focus: its target, or its id. */
  get focused(): string | null {
    const active = this.shadowRoot?.activeElement;
    return active?.getAttribute('data-target') ?? active?.id ?? null;
  }

  get tabbable(): (string | null)[] {
    const stops = this.renderRoot.querySelectorAll('[data-stop][tabindex="0"]');
    return [...stops].map((stop) => stop.getAttribute('data-target') ?? stop.id);
  }

  focusOn(selector: string): void {
    this.find(selector).focus();
  }

  /** Presses keys, each where the focus is then. */
  press(...keys: string[]): void {
    for (const key of keys) press(this.shadowRoot?.activeElement ?? this, key);
  }
}
customElements.define('test-roving', RovingHost);

const drawing = (...targets: string[]): TemplateResult =>
  html`<div class="drawing">
    ${targets.map((target) => html`<span role="button" tabindex="-1" data-stop data-target=${target}>${target}</span>`)}
  </div>`;

const tools = html`<button id="table" data-stop>Table</button><button id="off" data-stop disabled>Off</button>`;

const toolbar = html`<div data-group>${tools}<button id="more" data-stop>More</button></div>`;

const panel = html`<section class="source" part="source" data-group>
  <button id="copy" data-stop>Copy</button><button id="close" data-stop>Close</button>
</section>`;

/** Resolves once the page has been laid out. */
const laidOut = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

describe('RovingTabindexController', () => {
  let host: RovingHost;
  beforeEach(async () => {
    host = await new RovingHost().mount();
  });
  afterEach(() => host.remove());

  it('makes one tab stop of all that can be focused, in which arrows, Home and End move up to its ends', async () => {
    await host.redraw(() => html`${drawing('a', 'b', 'c')}${tools}`);
    expect(host.tabbable).to.deep.equal(['a']);
    host.focusOn('[data-target=a]');
    host.press('ArrowRight', 'ArrowDown');
    expect(host.focused).to.equal('c');
    host.press('ArrowLeft', 'ArrowUp', 'ArrowUp');
    expect(host.focused).to.equal('a');
    host.press('End', 'ArrowRight');
    expect(host.focused, 'a disabled button is no stop').to.equal('table');
    host.press('Home');
    expect(host.focused).to.equal('a');
  });

  it('moves the tab stop to wherever a pointer or a script puts the focus, and keeps it there', async () => {
    await host.redraw(() => drawing('a', 'b', 'c'));
    host.focusOn('[data-target=b]');
    expect(host.tabbable).to.deep.equal(['b']);
    await host.redraw();
    expect(host.tabbable).to.deep.equal(['b']);
    await host.redraw(() => html`${drawing('a', 'b', 'c')}${tools}`);
    expect(host.tabbable, 'with the focus, where marks are drawn anew').to.deep.equal(['b']);
  });

  it('has an open panel as a tab stop of its own, and leaves that of the widget for the way back', async () => {
    await host.redraw(() => html`${drawing('a', 'b')}${panel}`);
    expect(host.tabbable).to.deep.equal(['a', 'copy']);
    host.focusOn('[data-target=b]');
    host.focusOn('#close');
    expect(host.tabbable).to.deep.equal(['b', 'close']);
    await host.redraw(() => drawing('a', 'b'));
    expect(host.tabbable).to.have.length(1);
  });

  // Never: loses or holds the keyboard
  it('has a toolbar as a tab stop of its own, whose buttons the arrows, Home and End move among alone', async () => {
    await host.redraw(() => html`${drawing('a', 'b')}${toolbar}`);
    expect(host.tabbable).to.deep.equal(['a', 'table']);
    host.focusOn('[data-target=a]');
    host.press('End');
    expect(host.focused).to.equal('b');
    host.focusOn('#table');
    host.press('ArrowRight');
    expect(host.focused).to.equal('more');
    host.press('ArrowRight', 'Home', 'ArrowLeft');
    expect(host.focused).to.equal('table');
    expect(host.tabbable).to.deep.equal(['b', 'table']);
  });

  for (const [what, hidden] of [
    ['display: none', (inner: unknown) => html`<div style="display: none">${inner}</div>`],
    ['a closed list', (inner: unknown) => html`<details><summary>More</summary>${inner}</details>`],
    [
      'a closed list in another',
      (inner: unknown) => html`<details><div><details open>${inner}</details></div></details>`,
    ],
  ] as const) {
    // Never: loses or holds the keyboard
    it(`skips what is not rendered, of the tab stop and of the arrows: ${what}`, async () => {
      const stop = (id: string): TemplateResult => html`<button id=${id} data-stop>${id}</button>`;
      await host.redraw(() => html`${hidden(stop('first'))}${stop('a')}${hidden(stop('between'))}${stop('b')}`);
      await laidOut();
      expect(host.tabbable).to.deep.equal(['a']);
      host.focusOn('#a');
      host.press('ArrowRight');
      expect(host.focused).to.equal('b');
      host.press('Home');
      expect(host.focused).to.equal('a');
    });
  }

  it('has a stop to tab to still when it is shown, where the page hid it as it was drawn', async () => {
    host.style.display = 'none';
    await host.redraw(() => html`<div style="display: none"><button id="off" data-stop></button></div>${drawing('a')}`);
    host.style.display = '';
    await laidOut();
    expect(host.tabbable).to.deep.equal(['a']);
  });

  // Never: loses or holds the keyboard
  it('keeps the focus on the mark that had it when an update draws others', async () => {
    await host.redraw(() => drawing('a', 'b', 'c'));
    host.focusOn('[data-target=b]');
    await host.redraw(() => drawing('x', 'a', 'b', 'c'));
    expect(host.focused).to.equal('b');
    await host.redraw(() => html`<p>another drawing</p>${drawing('b')}`);
    expect(host.focused, 'the same mark, drawn anew').to.equal('b');
  });

  it('gives the focus to the mark in its place where the one that had it is gone, else to the last', async () => {
    await host.redraw(() => drawing('a', 'b', 'c'));
    host.focusOn('[data-target=b]');
    await host.redraw(() => drawing('a', 'c'));
    expect(host.focused).to.equal('c');
    await host.redraw(() => drawing('a'));
    expect(host.focused).to.equal('a');
  });

  it('leaves the keys of the caret to a text field, and those with a modifier or already used to the page', async () => {
    await host.redraw(() => html`<input id="field" data-stop />${drawing('a', 'b')}`);
    host.focusOn('#field');
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'a'])
      expect(press(host.find('#field'), key), key).to.equal(true);
    expect(host.focused).to.equal('field');
    host.press('ArrowDown');
    expect(host.focused).to.equal('a');
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      expect(press(host.find('[data-target=a]'), 'ArrowRight', { [modifier]: true }), modifier).to.equal(true);
    host.find('[data-target=a]').addEventListener('keydown', (event) => event.preventDefault());
    host.press('ArrowRight');
    expect(host.focused).to.equal('a');
  });

  it('moves nothing once taken out, and one stop at a time where put back', async () => {
    await host.redraw(() => drawing('a', 'b', 'c'));
    const mark = host.find('[data-target=a]');
    host.remove();
    expect(press(mark, 'ArrowRight')).to.equal(true);
    await host.mount();
    await host.redraw();
    host.focusOn('[data-target=a]');
    host.press('ArrowRight');
    expect(host.focused).to.equal('b');
  });
});
