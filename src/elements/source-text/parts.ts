import type { Source } from '../../core/source.js';
import { type Language, localized } from '../../format/language.js';
import type { Annotation } from '../../layout/source-text.js';
import type { DataEntry, ReportIndex } from '../../report/lookup.js';
import { actionOf } from '../collaboration-map/partners.js';
import type { Mark } from './marks.js';

/** The words of a mark, those after a break of the page too. */
export function wordsOf({ kind, key, from }: Mark, annotations: readonly Annotation[], text: string): string {
  return annotations
    .filter((other) => other.kind === kind && other.key === key && other.from === from)
    .map(({ start, end }) => text.slice(start, end).replaceAll('\n', ''))
    .join('');
}

/** The source of what has no record of its own: an organisation's action, an item of a framework. */
export function partSource(key: string, index: ReportIndex): Source | undefined {
  const [id, level, item] = key.split(':');
  if (item === undefined) {
    const action = actionOf(key, index)?.action;
    return action && { section: action.section, sentence: action.quote, quote: action.quote };
  }
  const framework = index.whole.report.frameworks.find((candidate) => candidate.id === id);
  const quote = framework?.levels[Number(level)]?.items[Number(item)]?.quote;
  return framework && quote && { section: framework.section, sentence: framework.quote, quote };
}

/** The row of data that a mark stands for; an item of a framework has none. */
export function dataOf(key: string, index: ReportIndex): DataEntry | undefined {
  const entry = index.entries.get(key);
  const found = entry ? undefined : actionOf(key, index);
  if (!found) return entry;
  const { partner, action } = found;
  const { bureau, section, what, quote } = action;
  const named = (language: Language, colon: string): string =>
    localized(partner.name, language) + colon + localized(what, language);
  const title = { zh: named('zh', '：'), en: named('en', ': ') };
  return { kind: 'action', record: { id: key, bureau, section, title, quote } };
}
