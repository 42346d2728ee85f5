import type { PropertyDeclarations } from 'lit';
import { chosenBureaus, idsOf } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { send } from '../../context/events.js';
import type { Drawing, Frame } from '../../drawing/marks.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { list } from '../../i18n/messages.js';
import { ContentError } from '../../report/problem.js';
import type { ReportIndex } from '../../report/report-index.js';
import { layoutReportOutline } from './layout.js';
import { COUNTED, reportOutlineMessages } from './messages.js';
import { keyOf, LINK, linkTo, type OutlineNode, outlineOf, sectionIdOf } from './outline.js';
import { outlineRow } from './words.js';

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
export class GazetteReportOutline extends GazetteElement<OutlineNode[]> {
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

  protected select(index: ReportIndex): OutlineNode[] {
    if (this.href && !LINK.test(this.href)) {
      const expected = '#…{id} | https://…{id}';
      throw new ContentError({ code: 'bad-attribute', attribute: 'href', value: this.href, expected });
    }
    const chosen = new Set(chosenBureaus('bureau', this.bureau, index).map(({ id }) => id));
    return outlineOf(index, idsOf(this.bureau).length === 0 ? null : chosen);
  }

  protected override isEmpty(nodes: OutlineNode[]): boolean {
    return nodes.length === 0;
  }

  protected draw(nodes: OutlineNode[], frame: Frame, index: ReportIndex): Drawing {
    const messages = reportOutlineMessages[frame.language];
    return layoutReportOutline(
      nodes.map((node) => outlineRow(node, index, this.href, frame.language)),
      { columns: COUNTED.map((kind) => messages.columns[kind]), none: messages.none },
      frame,
    );
  }

  /** A record lights the section that states it. */
  protected override lightingOf(record: string): readonly string[] {
    const index = this.data.loaded?.index;
    const section = index?.sections.get(index.entries.get(record)?.record.section ?? '');
    return section ? [record, keyOf(section)] : [record];
  }

  /** Follows a link, or where the page has no part of that name opens the words. */
  protected override activate(key: string): void {
    const section = this.data.loaded?.index?.sections.get(sectionIdOf(key));
    const address = this.href && section ? linkTo(this.href, section) : '';
    if (address === '' || (address.startsWith('#') && !document.getElementById(address.slice(1)))) {
      super.activate(key);
      return;
    }
    this.open(null);
    this.data.selection.select(key);
    send(this, 'gazette-select', { record: key });
  }

  protected loadDetails(): Promise<Details<OutlineNode[]>> {
    return import('./details.js');
  }

  protected caption(nodes: OutlineNode[]): Captions {
    const { language } = this.languages;
    const messages = reportOutlineMessages[language];
    const outermost = nodes.filter(({ depth }) => depth === 0);
    const counts = COUNTED.map((kind) =>
      messages.count(
        messages.columns[kind],
        outermost.reduce((sum, node) => sum + node.counts[kind], 0),
      ),
    );
    return {
      // The rows themselves name the bureaus.
      bureaus: [],
      topic: commonMessages[language].counted,
      heading: messages.heading,
      standfirst: this.href ? messages.standfirstLinks : messages.standfirst,
      notes: [],
      summary: messages.summary(nodes.length, list(counts, language)),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report-outline': GazetteReportOutline;
  }
}
