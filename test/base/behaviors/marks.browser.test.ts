import { expect } from 'chai';
import { html } from 'lit';
import { MarksController } from '../../../src/base/behaviors/marks.js';
import { formatTarget, type MarkTarget, recordTarget } from '../../../src/report/mark-target.js';
import { press, ReportBox, ReportTestHost } from './host.js';

class MarksHost extends ReportTestHost {
  /** What a reader has acted on. */
  readonly activated: string[] = [];
  broughtOut: readonly string[] = [];
  highlighted: (target: MarkTarget) => readonly MarkTarget[] = (target) => [target];
  override template = () => html`
    <span id="first" role="button" tabindex="0" data-stop data-target="first"><i>1</i></span>
    <button data-stop data-target="second">2</button>
    <span id="section" role="button" tabindex="0" data-stop data-target="section:law"></span>
    <p data-target="first">not a stop</p>
    <span id="plain" role="button" tabindex="0" data-stop>no target</span>
  `;

  constructor() {
    super();
    new MarksController(this, this.data, {
      activate: (target) => this.activated.push(formatTarget(target)),
      highlighted: (target) => this.highlighted(target),
      broughtOut: () => this.broughtOut,
    });
  }

  /** The targets of what is highlighted by a class. */
  lit(name: 'selected' | 'pointed' | 'back'): (string | null)[] {
    return [...this.renderRoot.querySelectorAll(`.${name}`)].map((mark) => mark.getAttribute('data-target'));
  }

  dispatch(selector: string, type: string): void {
    this.find(selector).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  get pointed(): string | null {
    const { pointed } = this.data.selection;
    return pointed && formatTarget(pointed);
  }
}
customElements.define('test-marks', MarksHost);

describe('MarksController', () => {
  let host: MarksHost;
  beforeEach(async () => {
    host = await new MarksHost().mount();
  });
  afterEach(() => host.remove());

  it('acts on the mark that is clicked, wherever in it', () => {
    host.find('i').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    host.find('button').click();
    host.find('#section').click();
    expect(host.activated).to.deep.equal(['first', 'second', 'section:law']);
  });

  it('acts on nothing else that is clicked', () => {
    for (const selector of ['p', '#plain']) host.find(selector).click();
    expect(host.activated).to.deep.equal([]);
  });

  it('acts on a mark at Enter and Space, which then do nothing else', () => {
    for (const key of ['Enter', ' ']) expect(press(host.find('#first'), key), key).to.equal(false);
    expect(host.activated).to.deep.equal(['first', 'first']);
  });

  it('leaves other keys to the page, and a real button’s to the button', () => {
    for (const key of ['a', 'Escape', 'ArrowRight']) expect(press(host.find('#first'), key), key).to.equal(true);
    for (const selector of ['button', '#plain']) expect(press(host.find(selector), 'Enter'), selector).to.equal(true);
    expect(host.activated).to.deep.equal([]);
  });

  for (const [to, from] of [
    ['pointerover', 'pointerout'],
    ['focusin', 'focusout'],
  ] as const)
    it(`points at the mark of a ${to}, until its ${from}`, () => {
      host.dispatch('i', to);
      expect(host.pointed).to.equal('first');
      expect(host.lit('pointed'), 'all that stands for it').to.deep.equal(['first', 'first']);
      host.dispatch('i', from);
      expect(host.pointed).to.equal(null);
      expect(host.lit('pointed')).to.deep.equal([]);
    });

  it('highlights what is selected, and that alone', () => {
    const { selection } = host.data;
    selection.select(recordTarget('second'));
    expect(host.lit('selected')).to.deep.equal(['second']);
    selection.select({ type: 'section', id: 'law' });
    expect(host.lit('selected')).to.deep.equal(['section:law']);
    expect(host.lit('pointed')).to.deep.equal([]);
    selection.select(null);
    expect(host.lit('selected')).to.deep.equal([]);
  });

  it('highlights marks that are drawn later', async () => {
    host.data.selection.select(recordTarget('third'));
    expect(host.lit('selected')).to.deep.equal([]);
    await host.redraw(() => html`<span data-target="third"></span>`);
    expect(host.lit('selected')).to.deep.equal(['third']);
  });

  it('highlights the marks that its host names for a target', () => {
    host.highlighted = () => [recordTarget('first'), recordTarget('second')];
    host.data.selection.select({ type: 'section', id: 'law' });
    expect(host.lit('selected')).to.have.members(['first', 'first', 'second']);
  });

  it('sets back all marks but those that the page brings out, and none where none of those is drawn', async () => {
    const back = async (...ids: string[]): Promise<(string | null)[]> => {
      host.broughtOut = ids;
      await host.redraw();
      return host.lit('back');
    };
    expect(await back('second')).to.deep.equal(['first', 'section:law']);
    expect(await back('second', 'first')).to.deep.equal(['section:law']);
    expect(await back('law')).to.deep.equal(['first', 'second']);
    expect(await back('elsewhere')).to.deep.equal([]);
    expect(await back()).to.deep.equal([]);
  });

  it('looks for a target of any characters', async () => {
    const odd = '"]\\ 据';
    await host.redraw(() => html`<span data-target=${odd}></span>`);
    host.data.selection.select(recordTarget(odd));
    expect(host.lit('selected')).to.deep.equal([odd]);
  });

  it('acts on nothing once taken out, and once where put back', async () => {
    host.remove();
    host.find('button').click();
    press(host.find('#first'), 'Enter');
    host.dispatch('i', 'pointerover');
    expect(host.activated).to.deep.equal([]);
    expect(host.pointed).to.equal(null);
    await host.mount();
    host.find('button').click();
    expect(host.activated).to.deep.equal(['second']);
  });

  it('points at nothing any more once taken out of the report that it shares', async () => {
    const box = await new ReportBox().mount();
    await host.mount(box);
    host.dispatch('i', 'pointerover');
    expect(box.data.selection.pointed).to.deep.equal(recordTarget('first'));
    host.remove();
    expect(box.data.selection.pointed).to.equal(null);
    box.remove();
  });
});
