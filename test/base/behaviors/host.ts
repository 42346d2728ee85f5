import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { givenConverter } from '../../../src/context/given-report.js';
import { reportContext } from '../../../src/context/report-context.js';
import { ReportController } from '../../../src/context/report-controller.js';

/** An element with nothing of its own, for the test of one behaviour. */
export class TestHost extends LitElement {
  /** How often it has been updated. */
  updates = 0;
  /** What it shows. */
  template: () => unknown = () => nothing;

  /** Puts it on the page. */
  async mount(parent: Node = document.body): Promise<this> {
    parent.appendChild(this);
    await this.updateComplete;
    return this;
  }

  /** Updates it, where given with something else to show. */
  async redraw(template: () => unknown = this.template): Promise<void> {
    this.template = template;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** What it shows at a selector, which must be there. */
  find<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.renderRoot.querySelector<Found>(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  }

  has(selector: string): boolean {
    return this.renderRoot.querySelector(selector) !== null;
  }

  protected override render(): unknown {
    return this.template();
  }

  protected override updated(): void {
    this.updates += 1;
  }
}

/** A host that finds a report, as every widget does. */
export class ReportTestHost extends TestHost {
  static override properties: PropertyDeclarations = {
    report: { noAccessor: true, converter: givenConverter },
    src: { noAccessor: true, converter: givenConverter },
  };

  timeout = 30;
  readonly data = new ReportController(this);

  get report(): unknown {
    return this.data.given.report;
  }

  set report(value: unknown) {
    this.data.given.report = value;
    this.requestUpdate();
  }

  get src(): string {
    return this.data.given.src;
  }

  set src(value: string) {
    this.data.given.src = value;
    this.requestUpdate();
  }

  /** Waits until its report has come, and is drawn. */
  async loaded(): Promise<this> {
    await until(() => this.data.loaded !== null);
    await this.updateComplete;
    return this;
  }
}

/** Gives the hosts inside it its report and its selection, as `<gazette-report>` does. */
export class ReportBox extends ReportTestHost {
  override template = () => html`<slot></slot>`;

  constructor() {
    super();
    new ContextProvider(this, { context: reportContext, initialValue: this.data });
  }
}
customElements.define('test-report-box', ReportBox);

export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !condition(); tries += 1) await pause(10);
  expect(condition(), 'what the test waits for').to.equal(true);
}

/** Waits for what must not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Presses a key. @returns whether the browser would still do what it does with it */
export function press(target: Element, key: string, more: KeyboardEventInit = {}): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
}

/** Counts the observers of one kind that observe something, while `run` goes on. */
export async function countObservers(
  prototype: { observe: (...given: never[]) => void; disconnect: () => void },
  run: (count: () => number) => Promise<void>,
): Promise<void> {
  const { observe, disconnect } = prototype;
  const observing = new Set<object>();
  prototype.observe = function (...given) {
    observing.add(this);
    observe.apply(this, given);
  };
  prototype.disconnect = function () {
    observing.delete(this);
    disconnect.call(this);
  };
  try {
    await run(() => observing.size);
  } finally {
    Object.assign(prototype, { observe, disconnect });
  }
}
