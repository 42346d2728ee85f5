import type { PropertyDeclarations } from 'lit';
import { GazetteElement } from '../../base/gazette-element.js';
import { type FrameworkContent, type FrameworkOptions, frameworkWidget } from './widget.js';

/**
 * A named system of a report, such as “321”: how many of each it has, what they are, and the words of each.
 *
 * @element gazette-framework
 * @summary A named system such as “321”: 3 domains, 2 priorities, 1 goal.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened an item's words, or closed them.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The framework is drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The framework cannot be drawn; the detail says why.
 */
export class GazetteFramework extends GazetteElement<FrameworkOptions, FrameworkContent> {
  static override properties: PropertyDeclarations = {
    framework: {},
  };

  /** The id of the framework; by default the report's first. */
  framework = '';

  protected readonly widget = frameworkWidget;

  protected options(): FrameworkOptions {
    return { framework: this.framework };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-framework': GazetteFramework;
  }
}
