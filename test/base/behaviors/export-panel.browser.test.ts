import { expect } from 'chai';
import { html } from 'lit';
import { ExportPanelController } from '../../../src/base/behaviors/export-panel.js';
import { LazyUiController } from '../../../src/base/behaviors/lazy-ui.js';
import { readPageStyle } from '../../../src/base/layout-context.js';
import { indexReport } from '../../../src/report/report-index.js';
import { sectionsReport } from '../../elements/report-outline/sections-report.js';
import { TestHost, until } from './host.js';

const index = indexReport(sectionsReport());

class ExportHost extends TestHost {
  readonly exportPanel = new ExportPanelController(this, new LazyUiController(this));
  readonly said: string[] = [];
  leftOut = '';
  override template = () => html`<div class="widget">
    <div class="tools"><button aria-expanded=${this.exportPanel.isOpen}></button></div>
    ${this.exportPanel.render(
      {
        index,
        content: null,
        context: { width: 300, language: 'en', ...readPageStyle(this, this) },
        captions: { bureaus: [], heading: 'Notices', notes: [], summary: 'Three notices.' },
        isEmpty: false,
        drawing: null,
        tabulate: () => ({ columns: [], rows: [] }),
        entries: () => [],
      },
      {
        isShown: (part) => part !== this.leftOut,
        entries: [...index.entries.values()],
        source: undefined,
        announce: (words) => this.said.push(words),
      },
    )}
  </div>`;

  get isButtonFocused(): boolean {
    return this.shadowRoot?.activeElement?.matches('.tools button') ?? false;
  }

  get groups(): (string | null)[] {
    return [...this.renderRoot.querySelectorAll('[role=group]')].map((group) => group.getAttribute('aria-label'));
  }
}
customElements.define('test-export', ExportHost);

describe('ExportPanelController', () => {
  let host: ExportHost;
  beforeEach(async () => {
    host = await new ExportHost().mount();
  });
  afterEach(() => host.remove());

  const open = async (): Promise<void> => {
    await host.exportPanel.toggle();
    await host.updateComplete;
  };

  it('shows nothing while it is closed, and its panel with the styles of that once it is opened', async () => {
    expect(host.exportPanel.isOpen).to.equal(false);
    expect(host.has('.export')).to.equal(false);
    const sheets = host.shadowRoot?.adoptedStyleSheets.length ?? 0;
    await open();
    expect(host.exportPanel.isOpen).to.equal(true);
    expect(host.find('.export').getAttribute('aria-label')).to.equal('Download and cite');
    expect(host.groups).to.deep.equal(['Data', 'Embed', 'Cite']);
    expect(host.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(sheets);
  });

  it('leaves out what the page leaves out', async () => {
    host.leftOut = 'cite';
    await open();
    expect(host.groups).to.deep.equal(['Data', 'Embed']);
  });

  it('closes at the second press on its button, at its own, and when asked, with the focus on its button', async () => {
    const ways = [
      () => host.exportPanel.toggle(),
      () => host.find('.export .close').click(),
      () => expect(host.exportPanel.close()).to.equal(true),
    ];
    for (const close of ways) {
      await open();
      host.find('.export button').focus();
      await close();
      await host.updateComplete;
      expect(host.has('.export'), String(close)).to.equal(false);
      expect(host.isButtonFocused).to.equal(true);
      host.find('.tools button').blur();
    }
  });

  it('takes the focus from nowhere where it is not open', () => {
    expect(host.exportPanel.close()).to.equal(false);
    expect(host.isButtonFocused).to.equal(false);
  });

  it('gives what is asked for as the widget stands on its page, and tells what came of it', async () => {
    const around = Object.assign(document.createElement('gazette-report'), { src: 'https://example.org/report.json' });
    document.body.append(around);
    await host.mount(around);
    const { clipboard } = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => copied.push(text) },
      configurable: true,
    });
    try {
      await open();
      host.find('[aria-label=Embed] button').click();
      await until(() => host.said.length > 0);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      around.remove();
    }
    expect(host.said).to.deep.equal(['Copied']);
    expect(copied[0])
      .to.include('<test-export')
      .and.include('Three notices.')
      .and.include('https://example.org/report.json');
  });
});
