import type { PropertyDeclarations } from 'lit';
import { chosenBureaus, idsOf } from '../../core/content.js';
import { type Captions, GazetteElement } from '../../core/element.js';
import { send } from '../../core/events.js';
import { commonMessages } from '../../core/messages/common.js';
import { list } from '../../core/messages/messages.js';
import { COUNTED, reportOutlineMessages } from '../../core/messages/report-outline.js';
import type { Source } from '../../core/source.js';
import type { Cell, Table } from '../../core/table.js';
import { localized } from '../../format/language.js';
import { formatQuantity } from '../../format/quantity.js';
import { formatSectionTitle } from '../../format/section.js';
import { bureauTone, type Drawing, type Frame } from '../../layout/marks.js';
import { layoutReportOutline, type OutlineRow } from '../../layout/report-outline.js';
import type { Entry, ReportIndex } from '../../report/lookup.js';
import { ContentError } from '../../report/problem.js';
import { KINDS, keyOf, LINK, linkTo, type OutlineNode, outlineOf, sectionIdOf } from './outline.js';

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
      nodes.map((node) => this.row(node, index)),
      { columns: COUNTED.map((kind) => messages.columns[kind]), none: messages.none },
      frame,
    );
  }

  private row(node: OutlineNode, { bureaus, report }: ReportIndex): OutlineRow {
    const { language } = this.languages;
    const { section, depth, total, counts } = node;
    const bureau = bureaus.get(node.bureau ?? '');
    const title = formatSectionTitle(node.section, language);
    const tag = node.beginsPlan ? commonMessages[language].planned : '';
    const whose = bureau && depth === 0 ? localized(bureau.name, language) : '';
    const planned = section.role === 'plan';
    return {
      key: keyOf(section),
      depth,
      bureau: whose,
      tone: bureau ? bureauTone(report.bureaus.indexOf(bureau)) : null,
      title,
      tag,
      planned,
      says: node.states === 'counts' ? COUNTED.map((kind) => counts[kind]) : this.unstated(node),
      total,
      name: [whose, title, planned ? commonMessages[language].planned : '', this.inWords(node)]
        .filter(Boolean)
        .join(language === 'zh' ? '，' : ', '),
      ...(this.href ? { href: linkTo(this.href, section) } : {}),
    };
  }

  /** What is said of a section in which nothing is counted. */
  private unstated({ states }: OutlineNode): string {
    const { language } = this.languages;
    return states === 'none' ? commonMessages[language].notStated : reportOutlineMessages[language].uncounted;
  }

  private inWords(node: OutlineNode): string {
    const { language } = this.languages;
    const { count, columns } = reportOutlineMessages[language];
    if (node.states !== 'counts') return this.unstated(node);
    return list(
      COUNTED.filter((kind) => node.counts[kind] > 0).map((kind) => count(columns[kind], node.counts[kind])),
      language,
    );
  }

  /** The heading of a section as printed, and the records that its own words state. */
  protected override sourceOf(key: string, index: ReportIndex): Source | undefined {
    const section = index.sections.get(sectionIdOf(key));
    const node = outlineOf(index, null).find((candidate) => candidate.section === section);
    if (!section || !node) return undefined;
    const { language } = this.languages;
    const { columns, stated } = reportOutlineMessages[language];
    const own = COUNTED.flatMap((kind) => {
      const titles = node.own.filter((entry) => KINDS[entry.kind] === kind).map((entry) => entryWords(entry, language));
      return titles.length === 0 ? [] : [stated(columns[kind], titles.join(language === 'zh' ? '；' : '; '))];
    });
    return {
      section: section.id,
      sentence: section.quote,
      quote: section.quote,
      notes: [...(section.note ? [localized(section.note, language)] : []), ...own],
    };
  }

  protected override entriesOf(nodes: OutlineNode[]): Entry[] {
    return nodes.flatMap(({ own }) => own);
  }

  /** Follows a link, or where the page has no part of that name opens the words. */
  /** A record lights the section that states it. */
  protected override lightingOf(record: string): readonly string[] {
    const index = this.data.loaded?.index;
    const section = index?.sections.get(index.entries.get(record)?.record.section ?? '');
    return section ? [record, keyOf(section)] : [record];
  }

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

  protected tabulate(nodes: OutlineNode[], index: ReportIndex): Table {
    const { language } = this.languages;
    const { columns, none } = reportOutlineMessages[language];
    return {
      columns: [
        { label: columns.section },
        { label: columns.bureau },
        { label: columns.status },
        ...COUNTED.map((kind) => ({ label: columns[kind], numeric: true })),
      ],
      rows: nodes.map((node): Cell[] => {
        const { key, title, name } = this.row(node, index);
        const status = node.section.role === 'plan' ? commonMessages[language].planned : '';
        const cells =
          node.states === 'counts'
            ? COUNTED.map((kind) => (node.counts[kind] === 0 ? none : String(node.counts[kind])))
            : [this.unstated(node), '', '', ''];
        return [
          { text: title, record: key, label: name, words: true },
          localized(index.bureaus.get(node.bureau ?? '')?.shortName ?? {}, language),
          status,
          ...cells,
        ];
      }),
    };
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

function entryWords(entry: Entry, language: 'zh' | 'en'): string {
  if (entry.kind !== 'metric') return localized(entry.record.title, language);
  const { label, quantity } = entry.record;
  return `${localized(label, language)}${language === 'zh' ? '' : ' '}${formatQuantity(quantity, language).text}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-report-outline': GazetteReportOutline;
  }
}
