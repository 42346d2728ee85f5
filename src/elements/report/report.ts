import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ReportData, reportData } from '../../core/report-data.js';

/**
 * Gives the widgets inside it a report, a language (by its `lang`) and one selection. Two of them on one page never mix.
 *
 * @element gazette-report
 * @summary Gives the widgets inside it one report, one language and one selection.
 * @slot - Anything: widgets, and the page's own content around them.
 */
export class GazetteReport extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    link: {},
  };

  /** A compiled report, as an object or its JSON text; it is checked before it is drawn. */
  report: unknown = null;
  /** The URL of a compiled report. */
  src = '';

  /** `url` keeps what a reader has selected in the fragment of the page's address; with an `id`, under that name. */
  link = '';

  private unlink: (() => void) | undefined;

  readonly [reportData] = new ReportData(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unlink?.();
    this.unlink = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.follow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('link')) this.follow();
  }

  /** Begins or ends to keep the selection in the address; the code for it is loaded when a page asks for it. */
  private async follow(): Promise<void> {
    this.unlink?.();
    this.unlink = undefined;
    if (this.link !== 'url') return;
    const { linkToUrl } = await import('../../core/url-link.js');
    if (!this.isConnected || this.link !== 'url' || this.unlink) return;
    this.unlink = linkToUrl(this[reportData].selection, this.id ? `gazette-${this.id}` : 'gazette');
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report': GazetteReport;
  }
}
