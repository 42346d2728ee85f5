import type { Language } from '../i18n/language.js';
import { baseMessages } from './messages.js';

/** What a picture of a widget leaves out, for its captions; nothing where it is whole. */
export function truncation(rest: number, language: Language): { truncationNote?: string } {
  return rest > 0 ? { truncationNote: baseMessages[language].truncated(rest) } : {};
}

/**
 * As many items of groups as are drawn, from the first on; a group of which none is drawn is left out.
 * @param itemsOf the items of a group
 * @param withItems a group with only those of its items
 */
export function firstOf<Group, Item>(
  groups: readonly Group[],
  count: number,
  itemsOf: (group: Group) => readonly Item[],
  withItems: (group: Group, items: Item[]) => Group,
): Group[] {
  let rest = count;
  return groups.flatMap((group) => {
    const items = itemsOf(group).slice(0, rest);
    rest -= items.length;
    return items.length === 0 ? [] : [withItems(group, items)];
  });
}
