import type { PropertyDeclarations } from 'lit';
import { chosenBureaus, idsOf, oneOf } from '../../core/content.js';
import { type Captions, GazetteElement } from '../../core/element.js';
import { collaborationMapMessages } from '../../core/messages/collaboration-map.js';
import { commonMessages } from '../../core/messages/common.js';
import type { Source } from '../../core/source.js';
import type { Table } from '../../core/table.js';
import { localized } from '../../format/language.js';
import {
  type CollaborationAction,
  type CollaborationGroup,
  layoutCollaborationMap,
} from '../../layout/collaboration-map.js';
import { bureauTone, type Drawing, type Frame } from '../../layout/marks.js';
import type { DataEntry, ReportIndex } from '../../report/lookup.js';
import type { Bureau } from '../../report/types.js';
import { actionOf, KINDS, type ListedPartner, listPartners, type PartnerAction } from './partners.js';
import { sentenceAround } from './sentence.js';

interface Collaboration {
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
                actions: actions.map((action) => this.action(action, bureaus)),
              })),
            },
          ];
    const naming = new Set(partners.flatMap(({ actions }) => actions.map(({ action }) => action.bureau)));
    return layoutCollaborationMap(
      [
        ...group(
          messages.shared,
          partners.filter(({ shared }) => shared),
        ),
        ...KINDS.flatMap((kind) =>
          group(
            messages.kinds[kind],
            partners.filter(({ partner, shared }) => !shared && partner.kind === kind),
          ),
        ),
      ],
      bureaus.map((bureau) => ({
        name: localized(bureau.shortName, language),
        tone: bureauTone(report.bureaus.indexOf(bureau)),
        none: filter || naming.has(bureau.id) ? '' : messages.none,
      })),
      commonMessages[language].notStated,
      frame,
    );
  }

  private action({ key, partner, action, planned }: PartnerAction, bureaus: readonly Bureau[]): CollaborationAction {
    const { language } = this.languages;
    const what = localized(action.what, language);
    const bureau = bureaus.findIndex(({ id }) => id === action.bureau);
    const tag = planned ? commonMessages[language].planned : '';
    const said = collaborationMapMessages[language].action(localized(partner.name, language), what);
    const by = localized(bureaus[bureau]?.shortName ?? {}, language);
    return { key, bureau, what, tag, name: [said, by, tag].filter(Boolean).join(language === 'zh' ? '，' : ', ') };
  }

  protected override sourceOf(key: string, index: ReportIndex): Source | undefined {
    const found = actionOf(key, index);
    if (!found) return undefined;
    const { language } = this.languages;
    const { section, quote, what } = found.action;
    const name = localized(found.partner.name, language);
    return {
      section,
      quote,
      sentence: sentenceAround(index.report.source.text, quote),
      notes: [collaborationMapMessages[language].action(name, localized(what, language))],
    };
  }

  protected override entriesOf(
    { partners }: Collaboration,
    _drawing: Drawing | null,
    { report }: ReportIndex,
  ): DataEntry[] {
    return partners.flatMap(({ partner, actions }) =>
      actions.map(({ key, action: { bureau, section, what, quote } }): DataEntry => {
        const title = {
          zh: `${localized(partner.name, 'zh')}：${localized(what, 'zh')}`,
          en: `${localized(partner.name, 'en')}: ${localized(what, 'en')}`,
        };
        return {
          kind: 'action',
          record: { id: key, bureau, section, title, quote: sentenceAround(report.source.text, quote) },
        };
      }),
    );
  }

  protected tabulate({ bureaus, partners }: Collaboration): Table {
    const { language } = this.languages;
    const { columns, kinds, plan } = collaborationMapMessages[language];
    return {
      columns: [
        { label: columns.partner },
        { label: columns.kind },
        { label: columns.bureau },
        { label: columns.what },
      ],
      rows: partners.flatMap(({ partner, actions }) =>
        actions.map((action) => {
          const { key, bureau, what, name } = this.action(action, bureaus);
          return [
            localized(partner.name, language),
            kinds[partner.kind],
            localized(bureaus[bureau]?.shortName ?? {}, language),
            { text: action.planned ? plan(what) : what, record: key, label: name, words: true },
          ];
        }),
      ),
    };
  }

  protected caption({ bureaus, partners }: Collaboration): Captions {
    const messages = collaborationMapMessages[this.languages.language];
    return {
      bureaus,
      heading: messages.heading,
      standfirst: messages.standfirst,
      notes: [],
      summary: messages.summary(partners.length, partners.filter(({ shared }) => shared).length),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-collaboration-map': GazetteCollaborationMap;
  }
}
