import type { Widget } from '../../base/widget.js';
import { bureauTone } from '../../drawing/bureau.js';
import { type Language, localized } from '../../i18n/language.js';
import { joinLabel, joinList, joinStatements } from '../../i18n/punctuation.js';
import { resolveId } from '../../report/attributes.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Framework } from '../../report/types.js';
import { type FrameworkLevel, layoutFramework } from './layout.js';
import { describeLevels } from './levels.js';
import { frameworkMessages } from './messages.js';
import { tabulate } from './table.js';

export interface FrameworkOptions {
  framework: string;
}

export interface FrameworkContent {
  /** Undefined where the report has none, or where its filter does not match it. */
  framework: Framework | undefined;
  /** The levels in the reader's language. */
  levels: FrameworkLevel[];
}

/** A named system of a report: how many of each it has, and what they are. */
export const frameworkWidget: Widget<FrameworkOptions, FrameworkContent> = {
  view: 'list',

  select(index, { framework: id }, language) {
    const framework = findFramework(id, index);
    return { framework, levels: framework ? describeLevels(framework, index, language) : [] };
  },

  isEmpty: ({ framework }) => framework === undefined,

  draw: ({ framework, levels }, { report }, context) =>
    layoutFramework(levels, bureauTone(framework?.bureau, report), context),

  caption({ framework, levels }, { bureaus }, { language }) {
    const messages = frameworkMessages[language];
    const bureau = bureaus.get(framework?.bureau ?? '');
    const heading = framework ? localized(framework.label, language) : messages.heading;
    return {
      bureaus: bureau ? [bureau] : [],
      heading,
      standfirst: messages.standfirst,
      notes: [],
      empty: messages.empty,
      summary: joinLabel(heading, summarize(levels, language), language),
    };
  },

  tabulate: ({ framework, levels }, index, language) => tabulate(levels, framework, index, language),

  /** The tasks that answer to the items, each once. */
  entries({ framework }, { entries }) {
    const ids = (framework?.levels ?? []).flatMap(({ items }) => items.flatMap(({ tasks }) => tasks));
    return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []);
  },
};

/**
 * The framework that an attribute names, or the report's first.
 * @returns undefined where the report has none, or where its filter does not match it
 */
function findFramework(id: string, { report, whole }: ReportIndex): Framework | undefined {
  if (id === '') return report.frameworks[0];
  const all = new Map(whole.report.frameworks.map((framework) => [framework.id, framework]));
  const named = resolveId('framework', id, all);
  return report.frameworks.find((framework) => framework.id === named.id);
}

/** Each level with its count and items, one after the other. */
function summarize(levels: readonly FrameworkLevel[], language: Language): string {
  const { level } = frameworkMessages[language];
  const statements = levels.map(({ label, count, items }) => {
    const names = items.map((item) => item.label);
    return level(label, count, joinList(names, language));
  });
  return joinStatements(statements, language);
}
