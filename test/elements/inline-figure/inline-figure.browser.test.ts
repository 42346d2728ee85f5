import { expect } from 'chai';
import '../../../src/elements/inline-figure/define.js';
import type { GazetteInlineFigure } from '../../../src/elements/inline-figure/inline-figure.js';
import { formatQuantity } from '../../../src/i18n/quantity.js';
import { formatTime } from '../../../src/i18n/time.js';
import report from '../../../src/reports/miit-2020-2021.js';

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
    expect(prose.find('.word')?.textContent).to.include('expected over 2.5 trillion yuan');
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

  it('takes no height of a line however close the lines are set, at any size, in both languages, in a <sup>', async () => {
    for (const lang of ['zh', 'en']) {
      prose = await Prose.open('tax-cuts', lang);
      const plain = prose.find('.word')?.textContent?.replace('据', '') ?? '';
      const grown: string[] = [];
      const raised = document.createElement('sup');
      for (const align of ['baseline', 'middle', 'text-top', 'super', 'sup'])
        for (const lineHeight of ['1', '1.2', '1.75'])
          for (const size of [12, 13, 16, 17.5, 24, 36, 48]) {
            prose.line.style.cssText = `font: ${size}px/${lineHeight} serif; width: 1200px`;
            const words = document.createElement('span');
            words.textContent = plain;
            const heights = [prose.figure, words].map((content) => {
              content.style.verticalAlign = align === 'sup' ? '' : align;
              raised.replaceChildren(content);
              prose.line.replaceChildren('余额达', align === 'sup' ? raised : content, '。');
              return prose.line.getBoundingClientRect().height;
            });
            const [live = 0, still = 0] = heights;
            if (Math.abs(live - still) > 0.02) grown.push(`${align} ${size}px/${lineHeight}: ${live} for ${still}`);
          }
      expect(grown, lang).to.deep.equal([]);
      prose.line.remove();
    }
  });

  it('keeps the panel inside the window, above the figure where there is no room below, and moves nothing', async () => {
    prose = await Prose.open('inclusive-loans');
    prose.line.style.cssText = 'position: absolute; right: 0; margin: 0; width: 200px';
    const panel = async (top: number): Promise<DOMRect> => {
      prose.line.style.top = `${top}px`;
      prose.find('.word')?.click();
      await prose.until(() => prose.find('.panel')?.style.top !== undefined && prose.find('blockquote') !== null);
      await new Promise((done) => setTimeout(done, 50));
      const box = prose.find('.panel')?.getBoundingClientRect() ?? new DOMRect();
      expect(box.left).to.be.at.least(7.9);
      expect(box.right).to.be.at.most(document.documentElement.clientWidth - 7.9);
      expect(box.bottom).to.be.at.most(window.innerHeight - 7.9);
      expect(box.top).to.be.at.least(7.9);
      return box;
    };
    const before = document.documentElement.scrollHeight;
    const below = await panel(0);
    expect(below.top).to.be.at.least(prose.find('.word')?.getBoundingClientRect().bottom ?? 0);
    // The figure goes to the foot of the window while its panel is open.
    prose.line.style.top = `${window.innerHeight - 40}px`;
    window.dispatchEvent(new Event('resize'));
    const above = prose.find('.panel')?.getBoundingClientRect();
    expect(above?.bottom).to.be.at.most(prose.find('.word')?.getBoundingClientRect().top ?? 0);
    expect(above?.top).to.be.at.least(7.9);
    expect(document.documentElement.scrollHeight).to.equal(before);
  });

  it('keeps its own look as it opens: nothing of the panel’s styles reaches the words in the line', async () => {
    prose = await Prose.open('tax-cuts', 'en');
    const look = (): string[] => {
      const word = prose.find('[role=button]') ?? prose.line;
      const { color, backgroundColor, borderBottomWidth, padding, fontWeight } = getComputedStyle(word);
      return [color, backgroundColor, borderBottomWidth, padding, fontWeight, `${word.getBoundingClientRect().width}`];
    };
    const closed = look();
    expect(closed.slice(0, 5)).to.deep.equal(['rgb(10, 20, 30)', 'rgba(0, 0, 0, 0)', '0px', '0px', '400']);
    prose.find('[role=button]')?.click();
    await prose.until(() => prose.find('blockquote') !== null);
    expect(look()).to.deep.equal(closed);
  });

  it('has a status only once opened, and there before its words: the sentence, then that it is closed', async () => {
    prose = await Prose.open('inclusive-loans');
    expect(prose.find('[role=status]')).to.equal(null);
    prose.find('.word')?.click();
    await prose.figure.updateComplete;
    expect(prose.find('[role=status]')?.textContent).to.equal('');
    const status = prose.find('[role=status]');
    await prose.until(() => (status?.textContent ?? '').startsWith('出处：'));
    expect(status?.textContent).to.include('普惠小微贷款余额达14.6万亿元');
    expect(status?.querySelector('[lang]')?.getAttribute('lang')).to.match(/^zh/);
    prose.find('.word')?.click();
    await prose.until(() => status?.textContent === '出处已收起');
    expect(prose.find('[role=status]')).to.equal(status);
  });

  it('sets what is wrong in the brackets of the page’s language', async () => {
    prose = await Prose.open('inclusive-loan', 'en');
    await prose.until(() => prose.find('[part=error]') !== null);
    expect(prose.find('[part=error]')?.textContent).to.match(/^ \[[^［］]+\]$/);
    prose.line.remove();
    prose = await Prose.open('inclusive-loan');
    await prose.until(() => prose.find('[part=error]') !== null);
    expect(prose.find('[part=error]')?.textContent).to.match(/^［.+］$/);
  });

  it('names every figure of the report with its subject, qualifier, unit and time, in both languages', async () => {
    for (const language of ['zh', 'en'] as const) {
      prose = await Prose.open('inclusive-loans', language);
      const missing: string[] = [];
      for (const { id, label, quantity, time } of report.metrics) {
        prose.figure.metric = id;
        await prose.figure.updateComplete;
        const name = prose.find('[role=button]')?.getAttribute('aria-label') ?? '';
        const words = [
          label[language] ?? label.zh,
          formatQuantity(quantity, language).text,
          formatTime(time, language),
        ];
        missing.push(
          ...words.filter((word) => !word || !name.includes(word)).map((word) => `${id}: ${word} in ${name}`),
        );
      }
      expect(missing, language).to.deep.equal([]);
      prose.line.remove();
    }
  });

  it('sets the panel at large text with size="large", and the figure as the words around it', async () => {
    prose = await Prose.open('inclusive-loans');
    prose.figure.setAttribute('size', 'large');
    prose.find('.word')?.click();
    await prose.until(() => prose.find('blockquote') !== null);
    const sizeOf = (selector: string): string => getComputedStyle(prose.find(selector) ?? prose.line).fontSize;
    expect([sizeOf('.value'), sizeOf('.panel'), sizeOf('blockquote')]).to.deep.equal(['23px', '21px', '24px']);
  });

  it('keeps the page’s own words where the id is wrong, and says what was probably meant', async () => {
    prose = await Prose.open('inclusive-loan');
    await prose.until(() => prose.find('[part=error]') !== null);
    expect(prose.find('[part=error]')?.textContent).to.include('inclusive-loans');
    expect(prose.find('slot')).not.to.equal(null);
  });
});
