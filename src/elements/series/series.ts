import type { nothing, PropertyDeclarations, TemplateResult } from 'lit';
import { ShowMoreController } from '../../base/behaviors/show-more.js';
import type { View } from '../../base/compute-view.js';
import { GazetteElement } from '../../base/gazette-element.js';
import { type SeriesContent, type SeriesOptions, series } from './widget.js';

/**
 * Measures over several years or months, each value with its sentence: values of one name, unit and part of the report. A
 * line joins adjacent periods alone; what is not stated leaves it open, and targets stand ahead of it. Several of a
 * section with the same two times and one unit are drawn as slopes under its title.
 *
 * @element gazette-series
 * @summary One measure, or several, over the years that the report states.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The series are drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The series cannot be drawn; the detail says why.
 * @csspart more - The button that shows more series.
 */
export class GazetteSeries extends GazetteElement<SeriesOptions, SeriesContent> {
  static override properties: PropertyDeclarations = { metrics: {}, bureau: {} };

  /** Ids of metrics, separated by spaces, each of which stands for its series; by default every series of the report. */
  metrics = '';
  /** Only these bureaus' series: ids, separated by spaces. */
  bureau = '';

  protected readonly widget = series;
  private readonly showMore = new ShowMoreController(this);

  protected options(): SeriesOptions {
    const { metrics, bureau, showMore } = this;
    return { metrics, bureau, shown: showMore.shown };
  }

  protected override renderMore({ content, context }: View<SeriesContent>): TemplateResult | typeof nothing {
    return this.showMore.renderMore(content.all.length, context.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-series': GazetteSeries;
  }
}
