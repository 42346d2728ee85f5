import type { NamedPartner } from '../language.js';

const BODY = "([A-Z][\\w’'-]*(?:\\s+(?:(?:of|for|and|the)\\s+)?[A-Z][\\w’'-]*)*)";
/** Together with the Ministry of Finance it set up a fund. */
const TOGETHER = new RegExp(
  `\\b(?:[Tt]ogether|[Jj]ointly|[Ii]n (?:partnership|cooperation|collaboration|association)|[Ww]orking|[Ww]orked|[Pp]artnered) with\\s+(?:the\\s+)?${BODY}\\s*,?\\s*([^.;]{8,90})`,
  'g',
);
/** published the Level Crossing Strategy with Network Rail */
const DONE_WITH = new RegExp(
  `\\b((?:[Pp]ublished|[Ii]ssued|[Ll]aunched|[Cc]onsulted on|[Rr]evised|[Ss]igned|[Aa]greed|[Rr]an|[Oo]pened|[Dd]eveloped|[Ss]et up|[Dd]elivered|[Hh]eld|[Oo]rganised|[Cc]ompleted|[Pp]roduced)\\s[^.,;]{3,90}?),?\\s+(?:jointly |together )?with\\s+(?:the\\s+)?${BODY}(?=[\\s,.;)]|$)`,
  'g',
);
/** and the University of Merrin, */
const ALSO = new RegExp(
  `^(?:,\\s*)?(?:and\\s+)?(?:the\\s+)?${BODY}(?=\\s*,|\\s+and\\s|\\s+(?:we|it|they|the)\\s)\\s*,?\\s*`,
);
const WHEN = /^(?:on|in|at|by|during|since|from|until|before|after)\b/;
const KINDS: readonly (readonly [words: RegExp, kind: NamedPartner['kind']])[] = [
  [/\b(?:Council|City|County|Borough|Municipality)\b/, 'local'],
  [/\b(?:Association|Federation|Union|Society|Alliance|Confederation|Chamber|Network of)\b/, 'association'],
  [/\b(?:Ltd|Limited|plc|Inc|Company|Group|Bank|Corporation|Holdings)\b/, 'company'],
  [/\b(?:University|College|School|Hospital|Trust|Institute|NHS|Museum|Foundation)\b/, 'public'],
  [/\b(?:Ministry|Department|Agency|Authority|Bureau|Treasury|Office|Commission)\b/, 'ministry'],
];

/** The bodies that a text says something was done together with; offsets count from its start. */
export function namedPartners(text: string): NamedPartner[] {
  const together = [...text.matchAll(TOGETHER)].flatMap(({ 0: clause, 1: name = '', 2: rest = '', index }) => {
    const { names, what: said } = joined(rest);
    // The Board launched its strategy in partnership with the Law Society on 3 October: what was done stands before.
    const done = WHEN.test(said) ? (/[^.;,\n]{8,120}$/.exec(text.slice(0, index))?.[0] ?? '') : '';
    const what = done.trim() === '' ? said : done.trim();
    const opening = done.trimStart();
    const place = placed(opening + clause, index - opening.length);
    return [name, ...names].map((one) => ({ ...place, name: trimmed(one), what }));
  });
  const known = (at: number): boolean => together.some(({ start, end }) => start <= at && at < end);
  const done = [...text.matchAll(DONE_WITH)].flatMap(({ 0: clause, 1: what = '', 2: name = '', index }) =>
    known(index) || known(index + clause.length - 1) || !/ /.test(name)
      ? []
      : [{ ...placed(clause, index), name: trimmed(name), what }],
  );
  return [...together, ...done]
    .map((partner) => ({ ...partner, kind: kindOf(partner.name) }))
    .sort((a, b) => a.start - b.start);
}

/** The bodies that a list goes on with, and what was done with all of them. */
function joined(rest: string): { names: string[]; what: string } {
  const names: string[] = [];
  let what = rest.trim();
  for (let found = ALSO.exec(what); found; found = ALSO.exec(what)) {
    names.push(found[1] ?? '');
    what = what.slice(found[0].length).trim();
  }
  return { names, what };
}

function placed(clause: string, start: number): { start: number; end: number } {
  return { start, end: start + clause.trimEnd().length };
}

function trimmed(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function kindOf(name: string): NamedPartner['kind'] {
  return KINDS.find(([words]) => words.test(name))?.[1] ?? 'public';
}
