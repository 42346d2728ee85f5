/** The lists of what does not compile and of what is to be checked. */
import { localized } from '../i18n/language.js';
import { askedIn, type PreviewMessages } from './messages.js';
import type { PreviewCheck, PreviewSettings, PreviewState } from './state.js';
import type { Target } from './target.js';

const LISTS = ['faults', 'checks'] as const;

/** A place in the lists, which outlives the item that stands there. */
export interface ItemPlace {
  list: (typeof LISTS)[number];
  i: number;
}

export class WorkList {
  readonly #targets = new WeakMap<Element, Target>();

  constructor(
    private readonly words: PreviewMessages,
    private readonly language: PreviewSettings['language'],
  ) {}

  draw(state: PreviewState): void {
    const { faults, checks, figures, text } = state;
    this.#fill(
      'faults',
      faults.map(({ file, line, message, start }) => {
        const figure = figures.find((one) => one.start === start);
        const { spans = [], records: [record = ''] = [] } = figure ?? {};
        const where = line > 0 ? `${file.replace(/^.*[/\\]/, '')}:${line}` : file;
        // What is not annotated is told by its words; what else is wrong, by what the compiler says.
        const isOpen = figure?.state === 'open';
        const heading = isOpen ? spans.map(([from, to]) => text.slice(from, to)).join('') : message;
        const detail = isOpen ? `${this.words.states.open} (${where})` : where;
        return this.#item(heading, detail, { start, record, spans });
      }),
    );
    this.#fill(
      'checks',
      checks.map((check) => {
        const { line, what, record, spans } = check;
        const start = figures.find((figure) => figure.state === 'check' && figure.records.includes(record))?.start;
        const detail = `${askedIn(this.words, what)} (${this.words.line(line)})`;
        return this.#item(this.#nameOf(check, state), detail, { start, record, spans });
      }),
    );
  }

  /** What tells a record from others: its name and its words, else how it is written. */
  #nameOf({ record, written, spans }: PreviewCheck, { text, records }: PreviewState): string {
    const { label } = records[record] ?? {};
    const quote = spans.map(([start, end]) => text.slice(start, end)).join('');
    const name = label ? localized(label, this.language) : '';
    const isSaid = quote.includes(name) || name.includes(quote);
    const names = isSaid ? [name || quote || written] : [name, quote];
    return names.map(shortened).join(' · ');
  }

  #item(heading: string, detail: string, target: Target): HTMLLIElement {
    const button = document.createElement('button');
    const [name, more] = [document.createElement('b'), document.createElement('span')];
    name.textContent = heading;
    more.textContent = detail;
    button.type = 'button';
    button.className = 'item';
    button.append(name, more);
    this.#targets.set(button, target);
    const row = document.createElement('li');
    row.append(button);
    return row;
  }

  #fill(list: ItemPlace['list'], rows: readonly HTMLLIElement[]): void {
    const element = document.getElementById(list);
    element?.replaceChildren(...rows);
    element?.toggleAttribute('hidden', rows.length === 0);
    document.getElementById(`${list}-title`)?.toggleAttribute('hidden', rows.length === 0);
  }

  /** What an element of the lists is about; undefined for one of none. */
  targetOf(element: unknown): Target | undefined {
    const item = element instanceof Element ? element.closest('.item') : null;
    return item ? this.#targets.get(item) : undefined;
  }

  /** Where an item stands; undefined for what is none. */
  placeOf(element: unknown): ItemPlace | undefined {
    if (!(element instanceof HTMLElement)) return undefined;
    return LISTS.map((list) => ({ list, i: this.#items(list).indexOf(element) })).find(({ i }) => i >= 0);
  }

  /** Focuses what stands at a place now: the next thing to do, after that which stood there is done. */
  focus({ list, i }: ItemPlace): void {
    const own = this.#items(list);
    const item = own[Math.min(i, own.length - 1)] ?? LISTS.flatMap((each) => this.#items(each))[0];
    item?.focus();
  }

  /** From one thing to do to the next, from the last to the first. */
  move(by: number, from: ItemPlace | undefined): void {
    const items = LISTS.flatMap((list) => this.#items(list));
    const last = from && this.#items(from.list)[from.i];
    const at = last ? items.indexOf(last) : -1;
    items[(at + by + items.length + (at < 0 && by < 0 ? 1 : 0)) % items.length]?.focus();
  }

  mark(current: Element | null): void {
    for (const item of LISTS.flatMap((list) => this.#items(list)))
      if (item === current) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
  }

  #items(list: ItemPlace['list']): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(`#${list} .item`)];
  }
}

/** So much of a name tells what it is, in characters. */
const SHOWN = 40;

function shortened(name: string): string {
  return name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name;
}
