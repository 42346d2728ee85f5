import type { Drafted, DraftText } from './draft-text.js';
import type { Ids } from './ids.js';

/** The bodies that a text says something was done together with, each once with all of it. */
export function draftPartners(text: DraftText, ids: Ids): Drafted[] {
  const bodies = new Map<string, Drafted & { annotation: { actions: object[] } }>();
  for (const { id: section, start, end } of text.sections)
    for (const partner of text.language.namedPartners(text.words(start, end))) {
      const place = text.place({ start: start + partner.start, end: start + partner.end });
      if (!place) continue;
      const { name, kind, what } = partner;
      const action = { section, ...place, what: text.say(what) };
      const known = bodies.get(name);
      if (known) known.annotation.actions.push(action);
      else
        bodies.set(name, {
          annotation: { id: ids.idOf(name, 'partner'), name: text.say(name), kind, actions: [action] },
          check: 'name, kind',
        });
    }
  return [...bodies.values()];
}
