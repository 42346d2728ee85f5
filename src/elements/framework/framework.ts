import type { PropertyDeclarations } from 'lit';
import { chosen } from '../../base/attributes.js';
import type { Details } from '../../base/details.js';
import { type Captions, GazetteElement } from '../../base/gazette-element.js';
import { bureauTone, type Drawing, type Frame } from '../../drawing/marks.js';
import { localized } from '../../i18n/language.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Framework } from '../../report/types.js';
import { layoutFramework } from './layout.js';
import { frameworkMessages } from './messages.js';
import { frameworkLevels } from './words.js';

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
export class GazetteFramework extends GazetteElement<Framework | undefined> {
  static override properties: PropertyDeclarations = {
    framework: {},
  };

  /** The id of the framework; by default the report's first. */
  framework = '';

  protected select({ report, whole }: ReportIndex): Framework | undefined {
    if (this.framework === '') return report.frameworks[0];
    const all = new Map(whole.report.frameworks.map((framework) => [framework.id, framework]));
    const { id } = chosen('framework', this.framework, all);
    return report.frameworks.find((framework) => framework.id === id);
  }

  protected override isEmpty(framework: Framework | undefined): boolean {
    return framework === undefined;
  }

  protected draw(framework: Framework | undefined, frame: Frame, index: ReportIndex): Drawing | null {
    if (!framework) return null;
    const tone = bureauTone(framework.bureau, index.report);
    return layoutFramework(frameworkLevels(framework, index, this.languages.language), tone, frame);
  }

  protected loadDetails(): Promise<Details<Framework | undefined>> {
    return import('./details.js');
  }

  protected caption(framework: Framework | undefined, index: ReportIndex): Captions {
    const { language } = this.languages;
    const bureau = index.bureaus.get(framework?.bureau ?? '');
    const heading = framework ? localized(framework.label, language) : frameworkMessages[language].heading;
    const levels = framework ? frameworkLevels(framework, index, language) : [];
    const summary = frameworkMessages[language].summary(
      heading,
      levels.map(({ count, label, items }) => ({ count, label, items: items.map((item) => item.label) })),
    );
    return {
      bureaus: bureau ? [bureau] : [],
      heading,
      standfirst: frameworkMessages[language].standfirst,
      notes: [],
      summary,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-framework': GazetteFramework;
  }
}
