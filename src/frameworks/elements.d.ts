/** What the frameworks' types are made from: the elements' own classes, so that nothing can be missing or out of date. */
import '../all.js';
import type { LitElement } from 'lit';
import type { GazetteEvents } from '../context/events.js';
import type { Report } from '../report/types.js';

export type { GazetteEvents };

/** The tag of an element. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `gazette-${string}`>;

/** The class of a tag. */
export type ElementOf<Name extends Tag> = HTMLElementTagNameMap[Name];

/** What an element has of its own, and a page may set. */
type Own<Name extends Tag> = Pick<ElementOf<Name>, Exclude<keyof ElementOf<Name>, keyof LitElement | 'report'>>;

/** The properties of an element, each of which is an attribute too. */
export type Properties<Name extends Tag> = { [Key in keyof Own<Name>]?: Own<Name>[Key] | undefined } & {
  /** A compiled report, as an object or its JSON text; null while it is on its way. */
  report?: Report | string | null | undefined;
};

/** The attributes of an element as text, for what passes on no properties; a bare one is "". */
export type Attributes<Name extends Tag> = {
  [Key in keyof Own<Name>]?: (Own<Name>[Key] extends boolean ? '' : Own<Name>[Key]) | undefined;
} & {
  /** A compiled report as JSON text. */
  report?: string | undefined;
};

/** Listeners of the library's events, by what a framework calls them. */
export type Listeners<Prefix extends string> = {
  [Name in keyof GazetteEvents as `${Prefix}${Name}`]?: ((event: GazetteEvents[Name]) => void) | undefined;
};
