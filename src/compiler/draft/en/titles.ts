import type { TitleReading } from '../../../grammar/readings.js';
import type { DocumentAction } from '../language.js';

type Status = DocumentAction['status'];

const KIND =
  '(?:Strategy|Strategies|Plan|Report|Review|Act|Guidance|Guidelines|Framework|Code|Standards?|White Paper|Green Paper|Policy|Regulations|Bill|Charter|Roadmap)';
const WORD = "[A-Z][A-Za-z’'&-]*";
const NAME = new RegExp(
  `(?<![A-Za-z] ?[.’'-])\\b${WORD}(?: (?:(?:of|for|and|the|on|in|to|&|with) ){0,2}${WORD}){0,9} ${KIND}(?: (?:of|for|on) (?:the )?${WORD}(?: (?:(?:of|and) )?${WORD})*)?(?: (?:19|20)\\d{2}(?:[-–/]\\d{2,4})?)?(?![A-Za-z])`,
  'g',
);
/** What a sentence begins with and no title does. */
const STARTS =
  /^(?:(?:The|the|A|a|An|an|Our|Its|Their|This|These|In|On|Under|Following|After|Since|Through|With|By|For|We|It|As|When|Both|Each|January|February|March|April|May|June|July|August|September|October|November|December|New) )+/;

/** The verbs beside a title, by what has become of the document. */
const VERBS: readonly (readonly [verbs: string, status: Status])[] = [
  [
    'published|issued|launched|released|laid|adopted|approved|enacted|passed|introduced|unveiled|agreed|produced|signed|came into force|entered into force|took effect',
    'issued',
  ],
  ['revised|updated|amended|refreshed|replaced|reissued', 'revised'],
  ['consulted on|consulting on|consultation on|drafted|prepared|developed|developing|drafting|consulted', 'drafted'],
  ['compiled', 'compiled'],
  [
    'publish|issue|launch|release|lay|adopt|introduce|consult on|draft|prepare|develop|revise|update|amend|refresh|replace',
    'planned',
  ],
  [
    'under|in line with|in accordance with|set out in|required by|following|in response to|implemented|implementing|delivering|delivered|through|as part of',
    'referenced',
  ],
];
/** The draft, a revised standard: what an article stands before is no verb. */
const NOT_NAMED = '(?<!\\b(?:the|a|an|its|our|their|first|new) )';
const SAID_OF_IT =
  '^((?:,? )(?:was|were|is|are|has been|will be|to be|(?:is|are) (?:due|expected|set|planned) to be|which was|that was)?(?: (?:also|first|then))? ?)';
/** So far from its verb a title stands, in characters. */
const REACH = 70;

/** Documents that capitals and the last word name: the Level Crossing Strategy; those that no verb or preposition leads to are none. */
export function titlesIn(text: string): TitleReading[] {
  const named = [...text.matchAll(NAME)].flatMap(({ 0: words, index }): TitleReading[] => {
    const opening = STARTS.exec(words)?.[0].length ?? 0;
    const title = words.slice(opening);
    if (!/ /.test(title)) return [];
    return [{ kind: 'title', start: index + opening, end: index + words.length, title }];
  });
  const told = new Set(
    named
      .filter(({ start, end }) => actionBeside(sentenceBefore(text, start), text.slice(end, end + REACH)) !== null)
      .map(({ title }) => title),
  );
  return named.filter(({ title }) => told.has(title));
}

/** What a text says of a document around its title. */
export function documentOf(before: string, isPlanned: boolean, after = ''): DocumentAction {
  const found = actionBeside(before, after);
  if (!found) return { status: 'referenced', action: 'named', check: 'status, action' };
  const isToDo = isPlanned || /\b(?:will|to|plans?|aims?|shall)(?: be)? $/.test(found.lead);
  if (found.status === 'referenced') return { status: 'referenced', action: found.action, check: '' };
  return { status: isToDo || found.status === 'planned' ? 'planned' : found.status, action: found.action, check: '' };
}

function sentenceBefore(text: string, at: number): string {
  return /[^.;\n]*$/.exec(text.slice(Math.max(0, at - 2 * REACH), at))?.[0] ?? '';
}

/** The verb beside a title, with the words before it: the nearest before it, else what is said after it. */
function actionBeside(before: string, after: string): { status: Status; action: string; lead: string } | null {
  const near = before.slice(-REACH).split(/[.;]/).at(-1) ?? '';
  const found = VERBS.flatMap(([verbs, status]) =>
    [
      ...near.matchAll(
        new RegExp(`(?<![A-Za-z-])${status === 'drafted' ? '' : NOT_NAMED}(?:${verbs})(?![A-Za-z-])`, 'gi'),
      ),
    ].map(({ 0: action, index }) => ({
      action,
      status,
      lead: near.slice(0, index),
      end: index + action.length,
    })),
  ).sort((a, b) => b.end - a.end || b.action.length - a.action.length)[0];
  if (found) return found;
  // Said of it between two commas, or after them: the Plan, published in June, commits us; the Act, which we asked for, came into force.
  for (const said of [after, after.replace(/^(?: [a-z]+)?, [^,.;]{3,60},/, '')])
    for (const [verbs, status] of VERBS.slice(0, 4)) {
      const passive = new RegExp(`${SAID_OF_IT}(${verbs})(?![A-Za-z])`).exec(said);
      if (passive) return { status, action: passive[2] ?? '', lead: passive[1] ?? '' };
    }
  return null;
}
