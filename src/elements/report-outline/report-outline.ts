import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import type { MarkTarget } from '../../report/mark-target.js';
import { linkTo } from './link.js';
import { type OutlineContent, type OutlineOptions, reportOutline } from './widget.js';

/**
 * The structure of a report: bureau, section and item, with how many figures, documents, events and tasks each states.
 * A section opens the words of its heading; with `href` the outline is a menu that leads to the parts of a page.
 *
 * @element gazette-report-outline
 * @summary The report's structure, with how much each part states.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a section's heading, closed it, or followed its link. Its record is `section:` and the section's id.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The outline is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The outline cannot be drawn; the detail says why.
 */
export class GazetteReportOutline extends GazetteElement<OutlineOptions, OutlineContent> {
  static override properties: PropertyDeclarations = {
    bureau: {},
    href: {},
  };

  /** Only the sections of these bureaus: ids, separated by spaces; by default all, and those of no bureau. */
  bureau = '';
  /**
   * Where a section leads, with `{id}` for its id, in this page (`#section-{id}`) or on the web (`https://…/{id}`); rows
   * are links then. A section for which the page has no such part opens its heading's words instead.
   */
  href = '';

  protected readonly widget = reportOutline;

  protected options(): OutlineOptions {
    return { bureau: this.bureau, href: this.href };
  }

  /** Follows a link, or where the page has no part of that name opens the words. */
  protected override activate(target: MarkTarget): void {
    if (target.type !== 'section' || !this.hasPart(target.id)) {
      super.activate(target);
      return;
    }
    this.openSource.open(null);
    this.openSource.select(target);
  }

  /** True where a section's row is a link that leads somewhere; what another page has is not known. */
  private hasPart(section: string): boolean {
    const address = this.href ? linkTo(this.href, section) : '';
    return address !== '' && (!address.startsWith('#') || document.getElementById(address.slice(1)) !== null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report-outline': GazetteReportOutline;
  }
}
