import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
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
  };

  /** A compiled report, as an object or its JSON text; it is checked before it is drawn. */
  report: unknown = null;
  /** The URL of a compiled report. */
  src = '';

  readonly [reportData] = new ReportData(this);

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report': GazetteReport;
  }
}
