import type { ComplexAttributeConverter } from 'lit';

/** What a property is before a page has set it, and again once its attribute is removed. */
const UNSET = Symbol('unset');

/** How an element takes what gives it a report from an attribute: as text; a removed one gives nothing. */
export const givenConverter: ComplexAttributeConverter = { fromAttribute: (text) => text ?? UNSET };

/**
 * What a page has given an element of a report, by property or attribute. A property that was set counts, whatever it was
 * set to: a framework sets one to null or undefined while the report is still on its way, and until it has come no other
 * report is shown in its place.
 */
export class GivenReport {
  readonly #host: Element;
  #report: unknown = UNSET;
  #src: unknown = UNSET;

  constructor(host: Element) {
    this.#host = host;
  }

  get report(): unknown {
    return this.#report === UNSET ? null : this.#report;
  }

  set report(value: unknown) {
    this.#report = value;
  }

  get src(): string {
    return this.#src === UNSET || this.#src == null ? '' : String(this.#src);
  }

  set src(value: unknown) {
    this.#src = value;
  }

  /** True where there is a report: an object, or text; and where a page wrote the attribute without any. */
  get hasReport(): boolean {
    return isThere(this.#report) || this.#host.getAttribute('report') === '';
  }

  /** True where there is an address, and where a page wrote the attribute without any. */
  get hasSrc(): boolean {
    return isThere(this.#src) || this.#host.getAttribute('src') === '';
  }

  /** True where a page has set neither. */
  get isUnset(): boolean {
    return this.#report === UNSET && this.#src === UNSET;
  }
}

function isThere(value: unknown): boolean {
  return value !== UNSET && value != null && value !== '';
}
