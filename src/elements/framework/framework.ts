import type { PropertyDeclarations } from 'lit';
import { chosen } from '../../core/content.js';
import { type Captions, GazetteElement } from '../../core/element.js';
import { frameworkMessages } from '../../core/messages/framework.js';
import type { Source } from '../../core/source.js';
import type { Table } from '../../core/table.js';
import { localized } from '../../format/language.js';
import { type FrameworkLevel, layoutFramework } from '../../layout/framework.js';
import { bureauTone, type Drawing, type Frame } from '../../layout/marks.js';
import type { Entry, ReportIndex } from '../../report/lookup.js';
import type { Framework } from '../../report/types.js';

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
    const tone = bureauTone(index.report.bureaus.findIndex(({ id }) => id === framework.bureau));
    return layoutFramework(this.levels(framework, index), tone, frame);
  }

  private levels(framework: Framework, { entries }: ReportIndex): FrameworkLevel[] {
    const { language } = this.languages;
    const { separator } = frameworkMessages[language];
    const title = (id: string): string[] => {
      const entry = entries.get(id);
      return entry?.kind === 'task' ? [localized(entry.record.title, language)] : [];
    };
    return framework.levels.map(({ count, label, items }, level) => ({
      count,
      label: localized(label, language),
      items: items.map((item, i) => ({
        key: `${framework.id}:${level}:${i}`,
        label: localized(item.label, language),
        tasks: item.tasks.flatMap(title).join(separator),
      })),
    }));
  }

  protected override sourceOf(key: string, { report }: ReportIndex): Source | undefined {
    const [id, level, item] = key.split(':');
    const framework = report.frameworks.find((candidate) => candidate.id === id);
    const quote = framework?.levels[Number(level)]?.items[Number(item)]?.quote;
    return framework && quote && { section: framework.section, sentence: framework.quote, quote };
  }

  protected override entriesOf(
    framework: Framework | undefined,
    _drawing: Drawing | null,
    { entries }: ReportIndex,
  ): Entry[] {
    const ids = (framework?.levels ?? []).flatMap(({ items }) => items.flatMap(({ tasks }) => tasks));
    return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []);
  }

  protected tabulate(framework: Framework | undefined, index: ReportIndex): Table {
    const { columns } = frameworkMessages[this.languages.language];
    return {
      columns: [{ label: columns.level }, { label: columns.item }, { label: columns.tasks }],
      rows: (framework ? this.levels(framework, index) : []).flatMap(({ count, label, items }) =>
        items.map((item) => [
          `${count} ${label}`,
          { text: item.label, record: item.key, label: item.label },
          item.tasks,
        ]),
      ),
    };
  }

  protected caption(framework: Framework | undefined, index: ReportIndex): Captions {
    const { language } = this.languages;
    const bureau = index.bureaus.get(framework?.bureau ?? '');
    const heading = framework ? localized(framework.label, language) : frameworkMessages[language].heading;
    const levels = framework ? this.levels(framework, index) : [];
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
