import { bureauTone } from '../../drawing/marks.js';
import { commonMessages } from '../../i18n/common-messages.js';
import { type Language, localized } from '../../i18n/language.js';
import { list } from '../../i18n/messages.js';
import { formatSectionTitle } from '../../i18n/section.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { OutlineRow } from './layout.js';
import { COUNTED, reportOutlineMessages } from './messages.js';
import { keyOf, linkTo, type OutlineNode } from './outline.js';

/**
 * A section as the outline shows it.
 * @param href where a section leads, with `{id}` for its id; "" where rows are no links
 */
export function outlineRow(
  node: OutlineNode,
  { bureaus, report }: ReportIndex,
  href: string,
  language: Language,
): OutlineRow {
  const { section, depth, total, counts } = node;
  const bureau = bureaus.get(node.bureau ?? '');
  const title = formatSectionTitle(node.section, language);
  const tag = node.beginsPlan ? commonMessages[language].planned : '';
  const whose = bureau && depth === 0 ? localized(bureau.name, language) : '';
  const planned = section.role === 'plan';
  return {
    key: keyOf(section),
    depth,
    bureau: whose,
    tone: bureau ? bureauTone(bureau.id, report) : null,
    title,
    tag,
    planned,
    says: node.states === 'counts' ? COUNTED.map((kind) => counts[kind]) : unstated(node, language),
    total,
    name: [whose, title, planned ? commonMessages[language].planned : '', inWords(node, language)]
      .filter(Boolean)
      .join(language === 'zh' ? '，' : ', '),
    ...(href ? { href: linkTo(href, section) } : {}),
  };
}

/** What is said of a section in which nothing is counted. */
export function unstated({ states }: OutlineNode, language: Language): string {
  return states === 'none' ? commonMessages[language].notStated : reportOutlineMessages[language].uncounted;
}

function inWords(node: OutlineNode, language: Language): string {
  const { count, columns } = reportOutlineMessages[language];
  if (node.states !== 'counts') return unstated(node, language);
  return list(
    COUNTED.filter((kind) => node.counts[kind] > 0).map((kind) => count(columns[kind], node.counts[kind])),
    language,
  );
}
