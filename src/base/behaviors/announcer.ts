import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/** Between an empty live region and its next words, in milliseconds: a screen reader must have seen it empty. */
const PAUSE = 100;

/**
 * What a screen reader is told next, for the live region of a widget. The region is emptied first, or made, so that words
 * are told as a change, the same words again as well.
 */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #initial: '' | null;
  #next: TemplateResult | string | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The words of the region; null where there is none yet. */
  message: TemplateResult | string | null;

  /** @param initial null where the region comes with the first announcement: a page of many figures pays for none */
  constructor(host: ReactiveControllerHost, initial: '' | null = '') {
    this.#host = host;
    this.#initial = initial;
    this.message = initial;
    host.addController(this);
  }

  /** Tells words. */
  announce(message: TemplateResult | string): void {
    this.prepare();
    this.#next = message;
    if (this.#pause === undefined) this.#tell();
  }

  /** Empties the region, or makes it, for words that are still on their way. */
  prepare(): void {
    this.#next = null;
    if (this.message === '') return;
    this.#set('');
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#tell();
    }, PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.message = this.#initial;
  }

  #tell(): void {
    if (this.#next !== null) this.#set(this.#next);
    this.#next = null;
  }

  #set(message: TemplateResult | string): void {
    this.message = message;
    this.#host.requestUpdate();
  }
}
