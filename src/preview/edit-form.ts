/** The form in which one figure or record is accepted, named, annotated or dismissed. */
import { localized } from '../i18n/language.js';
import type { LocalizedText } from '../report/types.js';
import { askedIn, type PreviewMessages } from './messages.js';
import type { EditRequest, PreviewSettings, PreviewState } from './state.js';
import { acceptRequest, dismissRequest, type Options, optionsOf, type Target } from './target.js';

const FIELDS = ['zh', 'en'] as const;
/** The distance of the form from what it is of, and from the edges of the window, in pixels. */
const GAP = 12;

export class EditForm {
  readonly #dialog = element('form', HTMLDialogElement);
  readonly #title = element('form-title', HTMLElement);
  readonly #about = element('form-about', HTMLElement);
  readonly #told = element('form-told', HTMLElement);
  readonly #record = element('form-record', HTMLSelectElement);
  readonly #reason = element('form-reason', HTMLInputElement);
  readonly #labels = {
    zh: element('form-zh', HTMLInputElement),
    en: element('form-en', HTMLInputElement),
  };
  #state: PreviewState | undefined;
  #target: Target = { start: undefined, record: '', spans: [] };

  /** @param send edits; @returns why it was refused, "" where it was not */
  constructor(
    private readonly words: PreviewMessages,
    private readonly language: PreviewSettings['language'],
    private readonly send: (request: EditRequest) => Promise<string>,
  ) {
    this.#dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(event.submitter instanceof HTMLButtonElement ? event.submitter.value : '');
    });
    this.#dialog.addEventListener('click', ({ target }) => {
      // What is clicked beside the form is its backdrop.
      const isClose = target instanceof HTMLButtonElement && target.value === 'close';
      if (target === this.#dialog || isClose) this.#dialog.close();
    });
    // The key would press the first button of the form, which may not be meant of this record.
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.isComposing) return;
      event.preventDefault();
      void this.#submit(event.target === this.#reason ? 'dismiss' : (this.#mainButton()?.value ?? ''));
    });
    this.#record.addEventListener('change', () => this.#fill(this.#record.value));
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  /**
   * Opens the form beside what it is of.
   * @param closed is told once it is closed, done or not
   */
  open(state: PreviewState, target: Target, beside: Element, closed: () => void): void {
    this.#state = state;
    this.#target = target;
    const { figure } = optionsOf(state, target);
    const names = figure?.records ?? [];
    this.#record.replaceChildren(
      ...names.map((name) => new Option(this.#nameOf(name), name, false, name === target.record)),
    );
    this.#toggle('record', names.length > 1);
    this.#fill(target.record);
    this.#reason.value = this.words.reason;
    this.#dialog.showModal();
    const named = FIELDS.map((each) => this.#labels[each]).find(({ value }) => value !== '');
    if (named && !named.closest('[hidden]')) named.select();
    this.#place(beside.getBoundingClientRect());
    this.#dialog.addEventListener('close', closed, { once: true });
  }

  #nameOf(name: string): string {
    const { label, reason } = this.#state?.records[name] ?? {};
    return (label && localized(label, this.language)) || reason || this.words.form.unnamed;
  }

  #fill(name: string): void {
    const state = this.#state;
    if (!state) return;
    this.#target = { ...this.#target, record: name };
    const options = optionsOf(state, this.#target);
    const { record } = options;
    const written = this.#target.spans.map(([start, end]) => state.text.slice(start, end)).join('');
    this.#title.textContent = written === '' ? this.#nameOf(name) : written;
    this.#about.textContent = this.#aboutOf(options);
    this.#told.textContent = '';
    const proposed = options.figure?.state === 'open' && options.figure.kind === 'title' ? titleIn(written) : {};
    for (const each of FIELDS) this.#labels[each].value = (record?.label ?? proposed)[each] ?? '';
    this.#toggle('label', options.canRelabel || options.canAnnotate);
    this.#toggle('relabel', options.canRelabel);
    this.#toggle('annotate', options.canAnnotate);
    this.#toggle('accept', options.canAccept);
    this.#toggle('dismiss', options.canDismiss);
    for (const button of this.#buttons()) button.toggleAttribute('data-main', button === this.#mainButton());
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.#dialog.querySelectorAll<HTMLButtonElement>('.buttons button')];
  }

  /** What is most often done: the first button that is shown. */
  #mainButton(): HTMLButtonElement | undefined {
    return this.#buttons().find((button) => !button.hidden);
  }

  #aboutOf({ figure, record }: Options): string {
    const { check, dismissed, open } = this.words.form;
    if (record?.check) return check(askedIn(this.words, record.check.what));
    if (record?.reason !== undefined) return dismissed(record.reason);
    return figure?.state === 'open' ? open[figure.kind] : '';
  }

  #toggle(part: string, isShown: boolean): void {
    for (const each of this.#dialog.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)) each.hidden = !isShown;
  }

  /** Under what it is of, or above it where there is no room. */
  #place({ left, top, bottom }: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height, style } = this.#dialog;
    const below = bottom + GAP + height < innerHeight ? bottom + GAP : top - GAP - height;
    style.insetInlineStart = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
    style.insetBlockStart = `${Math.max(GAP, Math.min(below, innerHeight - height - GAP))}px`;
  }

  async #submit(action: string): Promise<void> {
    const state = this.#state;
    const request = state && this.#requestOf(action, optionsOf(state, this.#target));
    if (!request) return;
    const why = await this.send(request);
    if (why === '') this.#dialog.close();
    else this.#told.textContent = why;
  }

  #requestOf(action: string, options: Options): EditRequest | null {
    const { start, record: name } = this.#target;
    const label: LocalizedText = { zh: this.#labels.zh.value, en: this.#labels.en.value };
    if (action === 'dismiss') return dismissRequest(options, name, this.#reason.value.trim() || this.words.reason);
    if (action === 'annotate') return start === undefined ? null : { action, start, label };
    if (action === 'relabel') return { action, record: name, label };
    const accept = acceptRequest(options);
    // Words that were typed are not lost by accepting.
    return accept?.action === 'accept' && options.canRelabel ? { ...accept, record: name, label } : accept;
  }
}

/** The name of a document from its title as printed, without its marks, in the language that it is in. */
function titleIn(written: string): LocalizedText {
  const title = written.replace(/^[《〈“"]|[》〉”"]$/g, '');
  return /\p{Script=Han}/u.test(title) ? { zh: title } : { en: title };
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`the page has no #${id}`);
  return found;
}
