import { WIDGET_TAGS } from './widget-view.js';

/** A tag as it is written: its name, and its attributes; one without a value is ''. */
export interface WrittenTag {
  tag: string;
  attributes: Record<string, string>;
}

const TAG = /^\s*<(gazette-[a-z-]+)((?:\s+[a-z][a-z-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/i;
const ATTRIBUTE = /([a-z][a-z-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a widget as it is named on a command line: metric-card, gazette-metric-card, or the whole tag as a page writes it.
 * @returns null where it is no such thing
 */
export function readTag(words: string): WrittenTag | null {
  const named = words.trim().replace(/^(?!gazette-|<)/, 'gazette-');
  if (WIDGET_TAGS.includes(named)) return { tag: named, attributes: {} };
  const [, tag, attributes = ''] = TAG.exec(words) ?? [];
  if (tag === undefined) return null;
  return { tag: tag.toLowerCase(), attributes: attributesIn(attributes) };
}

function attributesIn(words: string): Record<string, string> {
  return Object.fromEntries(
    [...words.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      (values.find((value) => value !== undefined) ?? '').replaceAll(
        /&(amp|lt|gt|quot|apos);/g,
        (entity, name: string) => ENTITIES[name] ?? entity,
      ),
    ]),
  );
}
