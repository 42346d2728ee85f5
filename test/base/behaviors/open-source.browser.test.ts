import { expect } from 'chai';
import { html } from 'lit';
import { AnnouncerController } from '../../../src/base/behaviors/announcer.js';
import { LanguageController } from '../../../src/base/behaviors/language.js';
import { LazyUiController } from '../../../src/base/behaviors/lazy-ui.js';
import { OpenSourceController } from '../../../src/base/behaviors/open-source.js';
import { recordTarget } from '../../../src/report/mark-target.js';
import { sectionsReport } from '../../elements/report-outline/sections-report.js';
import { ReportTestHost, until } from './host.js';

class SourceHost extends ReportTestHost {
  canReveal = true;
  readonly announcer = new AnnouncerController(this);
  readonly source = new OpenSourceController(
    this,
    {
      data: this.data,
      languages: new LanguageController(this),
      lazyUi: new LazyUiController(this),
      announcer: this.announcer,
    },
    () => this.canReveal,
  );
  override template = () => {
    const index = this.data.loaded?.index;
    return html`
      <button data-stop data-target="notices"></button><button data-stop data-target="section:law"></button>
      ${index ? this.source.renderPanel(index) : ''}
      <p role="status">${this.announcer.message}</p>
    `;
  };

  /** What the page was told. */
  readonly told: unknown[] = [];

  constructor() {
    super();
    this.report = sectionsReport();
    this.addEventListener('gazette-select', ({ detail }) => this.told.push(detail));
  }

  get focused(): string | null | undefined {
    return this.shadowRoot?.activeElement?.getAttribute('data-target');
  }

  get said(): string {
    return this.find('[role=status]').textContent ?? '';
  }

  get quote(): string {
    return this.find('blockquote').textContent ?? '';
  }

  get buttons(): string[] {
    const buttons = this.renderRoot.querySelectorAll<HTMLButtonElement>('.source .actions button');
    return [...buttons].map(({ textContent }) => textContent?.trim() ?? '');
  }

  async shown(): Promise<void> {
    await until(() => this.has('.source'));
  }

  press(words: string): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.source .actions button')];
    buttons.find(({ textContent }) => textContent?.includes(words))?.click();
  }
}
customElements.define('test-source', SourceHost);

const NOTICES = recordTarget('notices');
const SENTENCE = '会同财政部、民政部印发通知3份。';
const told = { type: 'record', id: 'notices', record: 'notices' };
const toldNone = { type: null, id: null, record: null };

describe('OpenSourceController', () => {
  let host: SourceHost;
  beforeEach(async () => {
    host = new SourceHost();
    host.lang = 'zh';
    await host.mount();
    await host.loaded();
  });
  afterEach(() => host.remove());

  it('opens the sentence of a mark, selects it, and tells page and reader', async () => {
    host.source.open(NOTICES);
    expect(host.source.opened).to.deep.equal(NOTICES);
    expect(host.data.selection.selected).to.deep.equal(NOTICES);
    expect(host.told).to.deep.equal([told]);
    await host.shown();
    expect(host.quote).to.equal(SENTENCE);
    expect(host.find('mark').textContent).to.equal('3份');
    await until(() => host.said === `出处：${SENTENCE}`);
  });

  it('closes it at the second press on its mark, and tells both', async () => {
    host.source.toggle(NOTICES);
    await host.shown();
    host.source.toggle(NOTICES);
    expect(host.source.opened).to.equal(null);
    expect(host.data.selection.selected).to.equal(null);
    expect(host.told).to.deep.equal([told, toldNone]);
    await until(() => !host.has('.source') && host.said === '出处已收起');
  });

  it('tells nothing where what is to be opened is open', () => {
    host.source.open({ ...NOTICES });
    host.source.open({ ...NOTICES });
    host.source.open(null);
    host.source.open(null);
    expect(host.told).to.deep.equal([told, toldNone]);
  });

  it('opens another in its place', async () => {
    host.source.toggle(NOTICES);
    await host.shown();
    host.source.toggle({ type: 'section', id: 'law' });
    await until(() => host.quote.includes('法规司的一年'));
    expect(host.told.at(-1)).to.deep.equal({ type: 'section', id: 'law', record: 'section:law' });
  });

  it('gives the focus back to the mark where it is closed from within', async () => {
    expect(host.source.close(), 'nothing is open').to.equal(false);
    host.source.open({ type: 'section', id: 'law' });
    await host.shown();
    host.press('收起');
    await host.updateComplete;
    expect(host.has('.source')).to.equal(false);
    expect(host.focused).to.equal('section:law');
    host.source.open(NOTICES);
    expect(host.source.close()).to.equal(true);
    expect(host.focused).to.equal('notices');
  });

  it('closes where another widget selects something else, which tells the page itself', async () => {
    host.source.open(NOTICES);
    await host.shown();
    host.data.selection.select({ ...NOTICES });
    expect(host.source.opened).to.deep.equal(NOTICES);
    host.data.selection.select(recordTarget('bulletins'));
    expect(host.source.opened).to.equal(null);
    await host.updateComplete;
    expect(host.has('.source')).to.equal(false);
    expect(host.told).to.deep.equal([told]);
  });

  it('selects without opening, and tells the page', () => {
    host.source.select(NOTICES);
    expect(host.data.selection.selected).to.deep.equal(NOTICES);
    expect(host.source.opened).to.equal(null);
    expect(host.told).to.deep.equal([told]);
  });

  it('speaks the language of its host, also where that changes while a source is open', async () => {
    host.source.open(NOTICES);
    await host.shown();
    expect(host.find('.place').textContent).to.include('政策法规司');
    host.lang = 'en';
    await until(() => host.find('.place').textContent?.includes('Department of Law') === true);
    expect(host.quote, 'the words stay as they are in the text').to.equal(SENTENCE);
  });

  it('shows the words of the report that has come in the place of another', async () => {
    host.source.open(NOTICES);
    await host.shown();
    const other = sectionsReport();
    const [notices] = other.metrics;
    if (notices) Object.assign(notices, { quote: other.metrics[1]?.quote, sentence: other.metrics[1]?.sentence });
    Object.assign(notices ?? {}, { quantity: other.metrics[1]?.quantity });
    host.report = other;
    await until(() => host.has('blockquote') && host.quote === '编印简报19期');
  });

  it('has no source of what the report does not hold', async () => {
    host.source.open(recordTarget('nothing'));
    await until(() => host.said === '出处已收起');
    const index = host.data.loaded?.index;
    expect(index && host.source.source(index)).to.equal(undefined);
    expect(host.has('.source')).to.equal(false);
  });

  it('shows the words in the text where that is on the page, and not in the text itself', async () => {
    host.source.open(NOTICES);
    await host.shown();
    expect(host.buttons).to.deep.equal(['复制引文', '收起 ✕']);
    const revealed: unknown[] = [];
    host.data.selection.reveal = (target) => revealed.push(target);
    await host.redraw();
    host.press('在原文中查看');
    expect(revealed).to.deep.equal([NOTICES]);
    host.canReveal = false;
    await host.redraw();
    expect(host.buttons).to.deep.equal(['复制引文', '收起 ✕']);
  });

  it('copies the sentence, and says what came of it', async () => {
    const { clipboard } = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => copied.push(text) },
      configurable: true,
    });
    try {
      host.source.open(NOTICES);
      await host.shown();
      host.press('复制引文');
      await until(() => host.said === '已复制');
      expect(copied).to.deep.equal([SENTENCE]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });
});
