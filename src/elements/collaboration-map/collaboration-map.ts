import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { chosenBureaus, idsOf, oneOf } from '../../base/attributes.js';
import { Listing } from '../../base/behaviors/show-more.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { bureauTone, type Drawing, type Frame } from '../../drawing/marks.js';
import { commonMessages, leftOut } from '../../i18n/common-messages.js';
import { localized } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Bureau } from '../../report/types.js';
import { type CollaborationGroup, layoutCollaborationMap } from './layout.js';
import { collaborationMapMessages } from './messages.js';
import { KINDS, type ListedPartner, listPartners } from './partners.js';
import { actionWords } from './words.js';

export interface Collaboration {
  bureaus: Bureau[];
  partners: ListedPartner[];
}

/**
 * Which organisations each bureau worked with, and on what: partners by row, bureaus by column, what was done in the
 * cell, each with the sentence that says so. Partners that more than one bureau names come first.
 *
 * @element gazette-collaboration-map
 * @summary Which organisations each bureau worked with, and on what.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened the sentence of one thing done with a partner, or closed it. Its record is `partner:place`, the place counted from 0 in the partner's actions.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The map is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The map cannot be drawn; the detail says why.
 * @csspart more - The button that shows more of a long list.
 */
export class GazetteCollaborationMap extends GazetteElement<Collaboration> {
  static override properties: PropertyDeclarations = {
    bureau: {},
    kind: {},
    shared: { type: Boolean, reflect: true },
  };

  /** Only these bureaus, in this order: ids, separated by spaces; by default all. */
  bureau = '';
  /** Only these kinds of partner, separated by spaces: central ministry local company association media foreign public. */
  kind = '';
  /** Only partners that more than one bureau of the report names. */
  shared = false;

  private readonly listing = new Listing(this);

  protected select(index: ReportIndex): Collaboration {
    const kinds = idsOf(this.kind);
    for (const kind of kinds) oneOf('kind', kind, KINDS);
    const bureaus = chosenBureaus('bureau', this.bureau, index);
    return { bureaus, partners: listPartners(index, { bureaus, kinds, shared: this.shared }) };
  }

  protected override isEmpty({ partners }: Collaboration): boolean {
    return partners.length === 0;
  }

  protected draw({ bureaus, partners }: Collaboration, frame: Frame, { report, filter }: ReportIndex): Drawing {
    const { language } = frame;
    const messages = collaborationMapMessages[language];
    const group = (heading: string, listed: readonly ListedPartner[]): CollaborationGroup[] =>
      listed.length === 0
        ? []
        : [
            {
              heading,
              partners: listed.map(({ partner, shared, actions }) => ({
                name: localized(partner.name, language),
                detail: shared ? messages.kinds[partner.kind] : '',
                actions: actions.map((action) => actionWords(action, bureaus, language)),
              })),
            },
          ];
    const naming = new Set(partners.flatMap(({ actions }) => actions.map(({ action }) => action.bureau)));
    const groups: [heading: string, partners: ListedPartner[]][] = [
      [messages.shared, partners.filter(({ shared }) => shared)],
      ...KINDS.map((kind): [string, ListedPartner[]] => [
        messages.kinds[kind],
        partners.filter(({ partner, shared }) => !shared && partner.kind === kind),
      ]),
    ];
    let room = this.listing.shown;
    const drawn = groups.flatMap(([heading, listed]) => {
      const some = listed.slice(0, Math.max(room, 0));
      room -= listed.length;
      return group(heading, some);
    });
    return layoutCollaborationMap(
      drawn,
      bureaus.map((bureau) => ({
        name: localized(bureau.shortName, language),
        tone: bureauTone(bureau.id, report),
        none: filter || naming.has(bureau.id) ? '' : messages.none,
      })),
      commonMessages[language].notStated,
      frame,
    );
  }

  protected override renderMore({ partners: { length } }: Collaboration): TemplateResult | typeof nothing {
    return this.listing.renderMore(length, this.languages.language);
  }

  protected loadDetails(): Promise<Details<Collaboration>> {
    return import('./details.js');
  }

  protected caption({ bureaus, partners }: Collaboration): Captions {
    const messages = collaborationMapMessages[this.languages.language];
    return {
      bureaus,
      heading: messages.heading,
      standfirst: messages.standfirst,
      notes: [],
      ...leftOut(partners.length - this.listing.shown, this.languages.language),
      summary: messages.summary(partners.length, partners.filter(({ shared }) => shared).length),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-collaboration-map': GazetteCollaborationMap;
  }
}
