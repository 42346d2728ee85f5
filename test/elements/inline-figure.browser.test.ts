import { expect } from 'chai';
import '../../src/elements/inline-figure/define.js';
import type { GazetteInlineFigure } from '../../src/elements/inline-figure/inline-figure.js';

/** A line of prose with a figure in it. */
class Prose {
  readonly line = document.createElement('p');
  readonly figure: GazetteInlineFigure = document.createElement('gazette-inline-figure');
  private readonly told: Promise<unknown>;

  constructor(metric: string, lang: string) {
    this.line.style.cssText = 'font: italic 23px/44px serif; color: rgb(10, 20, 30); width: 600px';
    this.line.lang = lang;
    this.figure.setAttribute('metric', metric);
    this.figure.textContent = '14.6万亿元';
    this.told = new Promise((resolve) => {
      for (const type of ['gazette-ready', 'gazette-error'])
        this.figure.addEventListener(type, resolve, { once: true });
    });
    this.line.append('余额达', this.figure, '。');
    document.body.append(this.line);
  }

  static async open(metric: string, lang = 'zh'): Promise<Prose> {
    const prose = new Prose(metric, lang);
    await prose.told;
    await prose.figure.updateComplete;
    return prose;
  }

  find(selector: string): HTMLElement | null {
    return this.figure.shadowRoot?.querySelector(selector) ?? null;
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !condition(); tries += 1) await new Promise((done) => setTimeout(done, 10));
    expect(condition(), 'what the test waits for').to.equal(true);
  }
}

describe('gazette-inline-figure', () => {
  let prose: Prose;
  afterEach(() => prose.line.remove());

  it('sets the figure in the language of the page, named as a sentence', async () => {
    prose = await Prose.open('inclusive-loans');
    expect(prose.find('.value')?.textContent).to.equal('14.6万亿元');
    expect(prose.find('[role=button]')?.getAttribute('aria-label')).to.equal(
      '普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末',
    );
    prose.line.remove();
    prose = await Prose.open('tax-cuts', 'en');
    expect(prose.find('.figure')?.textContent).to.include('expected over 2.5 trillion yuan');
  });

  // Conformance: WCAG 1.4.12
  it('takes the type of the words around it and never changes the height of the line', async () => {
    prose = await Prose.open('inclusive-loans');
    const style = getComputedStyle(prose.find('.value') ?? prose.line);
    expect([style.fontSize, style.fontStyle, style.color]).to.deep.equal(['23px', 'italic', 'rgb(10, 20, 30)']);
    const { height } = prose.line.getBoundingClientRect();
    prose.figure.replaceWith('14.6万亿元');
    expect(prose.line.getBoundingClientRect().height).to.equal(height);
  });

  // Conformance: WCAG 2.1.1, 2.1.2
  it('opens the sentence beside it by Enter, and closes it by Enter', async () => {
    prose = await Prose.open('inclusive-loans');
    const enter = (): boolean | undefined =>
      prose
        .find('[role=button]')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
        );
    enter();
    await prose.until(() => (prose.find('blockquote')?.textContent ?? '').includes('普惠小微贷款余额达14.6万亿元'));
    expect(prose.find('[role=button]')?.getAttribute('aria-expanded')).to.equal('true');
    enter();
    await prose.until(() => prose.find('blockquote') === null);
  });

  it('keeps the page’s own words where the id is wrong, and says what was probably meant', async () => {
    prose = await Prose.open('inclusive-loan');
    await prose.until(() => prose.find('[part=error]') !== null);
    expect(prose.find('[part=error]')?.textContent).to.include('inclusive-loans');
    expect(prose.find('slot')).not.to.equal(null);
  });
});
