import { LitElement, type PropertyDeclarations } from 'lit';
import { givenConverter } from '../context/given-report.js';
import { ReportController } from '../context/report-controller.js';
import { ColorSchemeController } from './behaviors/color-scheme.js';
import { LanguageController } from './behaviors/language.js';
import { finalizeStyles, StylesController } from './behaviors/styles.js';
import { createProperty } from './create-property.js';

/** What every element shares that can be given a report: how it is given one, and that it is styled in any document. */
export abstract class ReportElement extends LitElement {
  static override createProperty = createProperty;
  /** @internal */
  static override finalizeStyles = finalizeStyles;

  static override properties: PropertyDeclarations = {
    report: { noAccessor: true, converter: givenConverter },
    src: { noAccessor: true, converter: givenConverter },
    timeout: { type: Number },
  };

  /** The longest that it waits for its report, in seconds. */
  timeout = 30;

  protected readonly data = new ReportController(this);
  protected readonly languages = new LanguageController(this);
  protected readonly scheme = new ColorSchemeController(this);

  constructor() {
    super();
    new StylesController(this, (this.constructor as typeof ReportElement).styles ?? []);
  }

  /**
   * A compiled report, as an object or its JSON text, or an array of several, which are shown as one; each is checked before
   * it is shown. Once it is set, no other report is shown: while it is null or undefined the element waits for it.
   */
  get report(): unknown {
    return this.data.given.report;
  }

  set report(value: unknown) {
    this.data.given.report = value;
    this.requestUpdate();
  }

  /**
   * The URL of a compiled report, or several separated by white space, whose reports are shown as one: there the id of a
   * record is that of its report, a dot, and its own. (A blank within an address is written %20.)
   */
  get src(): string {
    return this.data.given.src;
  }

  set src(value: string) {
    this.data.given.src = value;
    this.requestUpdate();
  }
}
