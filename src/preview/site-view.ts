/** The site that the annotations make, in its frame. */
import { formatTarget } from '../report/mark-target.js';

/** After so many milliseconds the widgets have drawn what is selected. */
const DRAWN = 250;

export class SiteView {
  #timer = 0;

  constructor(private readonly frame: HTMLIFrameElement) {}

  reload(): void {
    this.frame.contentWindow?.location.reload();
  }

  /** Selects a record in all widgets, and scrolls to where the first of them shows it. */
  select(id: string): void {
    const page = this.frame.contentWindow?.location;
    // The widgets take what is selected from the address.
    page?.replace(`${page.href.split('#')[0]}#gazette=${formatTarget({ type: 'record', id })}`);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#reveal(), DRAWN);
  }

  /** By the frame's own scrolling, since scrollIntoView() would move what is around the frame too. */
  #reveal(): void {
    const { contentDocument: page, contentWindow: view } = this.frame;
    for (const widget of page?.querySelectorAll('gazette-report > section > *') ?? []) {
      const mark = widget.shadowRoot?.querySelector('.selected');
      const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
      if (!mark || !view || top === bottom) continue;
      if (top < 0 || bottom > view.innerHeight) view.scrollBy({ top: (top + bottom - view.innerHeight) / 2 });
      return;
    }
  }
}
