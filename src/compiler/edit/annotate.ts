import type { LocalizedText } from '../../report/types.js';
import type { AnnotatedText } from '../annotated-text.js';
import type { Drafted, DraftText } from '../draft/draft-text.js';
import { Ids } from '../draft/ids.js';
import { locateWords, type Stretch } from '../places.js';
import { YamlEditor } from '../yaml-editor.js';
import { annotateTitle } from './annotate-title.js';
import { draftedSentence, draftTextOf, idsIn, labelWords, withCheck } from './drafting.js';
import type { Edited, Editing } from './editing.js';
import { type AccountedStatement, accountedStatements } from './statements.js';

/**
 * Makes a metric of a figure that no record has, with the time, the change and the level before that a draft would give it, after
 * the metrics that stand before it in the text. Where its words were dismissed, they no longer are.
 * A title becomes a document. What a draft would have checked of it, but for the label, is still to be checked.
 * @param start where it begins in the source
 */
export function annotate(editing: Editing, start: number, label: LocalizedText): Edited {
  const { text, annotations, yaml } = editing;
  const statements = accountedStatements(text);
  const figure = statements.find((one) => text.reading.sourceOf(one.start) === start);
  if (figure?.kind === 'title') return annotateTitle(editing, figure, label);
  if (figure?.kind !== 'quantity') return { fault: `no figure that is read begins at ${start} of the text` };
  if (figure.by.some(({ path }) => path[0] !== 'dismissed')) return { fault: 'a record has this figure already' };
  const draftText = draftTextOf(editing);
  const place = draftText.place(figure);
  const section = draftText.section(figure);
  if (!place || section === '')
    return { fault: 'it stands again in the same words, and no words around it tell which is which' };
  const words = labelWords(label, draftText.language);
  if (Object.keys(words).length === 0) return { fault: 'it needs a label' };
  const drafted = withoutTaken(draftedAt(draftText, text, figure), editing, statements);
  const { id: _id, label: _label, ...rest } = drafted?.annotation ?? {};
  const record = {
    id: new Ids(idsIn(annotations)).idOf(words[draftText.language.language] ?? Object.values(words)[0] ?? '', 'figure'),
    ...{ section, ...place },
    ...rest,
    label: words,
  };
  const editor = new YamlEditor(yaml);
  const before = metricsBefore(text, figure);
  editor.insertItems(['metrics'], before, [record]);
  for (const i of dismissedWithin(editing, wordsOf(record, section, text))) editor.deleteItem(['dismissed', i]);
  const asked = (drafted?.check ?? '').split('; ').filter((check) => check !== '' && !check.startsWith('label'));
  return { yaml: withCheck(editor.toString(), ['metrics', before], asked.join('; ')) };
}

/** What a draft of its sentence alone makes of a figure; undefined where it takes it for a change of another. */
function draftedAt(draftText: DraftText, text: AnnotatedText, figure: Stretch): Drafted | undefined {
  const { metrics } = draftedSentence(draftText, text.readings.all, figure);
  return metrics.find(({ annotation: { section, words, in: within } }) => {
    const own = locate(text, section, words, within);
    return own !== null && own.start === figure.start && own.end === figure.end;
  });
}

/** The keys that go together: where the first one's words are another record's, all of them are left out. */
const TOGETHER: readonly (readonly string[])[] = [
  ['change', 'changeIn', 'since', 'sinceIn', 'otherChanges'],
  ['before', 'beforeIn', 'beforeTime', 'beforeTimeIn'],
];

/** A drafted metric without the change, or level before, that another record has. */
function withoutTaken(
  drafted: Drafted | undefined,
  { text }: Editing,
  statements: readonly AccountedStatement[],
): Drafted | undefined {
  if (!drafted) return undefined;
  const { annotation } = drafted;
  const isTaken = (stretch: Stretch | null): boolean =>
    statements.some(
      ({ start, end, by }) =>
        stretch && start < stretch.end && stretch.start < end && by.some(({ path }) => path[0] !== 'dismissed'),
    );
  const gone = TOGETHER.flatMap((keys) => {
    const [key = '', inKey = ''] = keys;
    return isTaken(locate(text, annotation['section'], annotation[key], annotation[inKey])) ? keys : [];
  });
  return {
    ...drafted,
    annotation: Object.fromEntries(Object.entries(annotation).filter(([key]) => !gone.includes(key))),
  };
}

/** Words as an annotation names them, in the text; null for none. */
function locate(text: AnnotatedText, section: unknown, words: unknown, within: unknown): Stretch | null {
  if (typeof section !== 'string' || typeof words !== 'string') return null;
  const place = { section, words, in: typeof within === 'string' ? within : undefined };
  const found = locateWords(place, text.reading, text.extents, false);
  return typeof found === 'string' ? null : found;
}

/** Where all the words of a drafted metric stand. */
function wordsOf(record: Record<string, unknown>, section: string, text: AnnotatedText): Stretch[] {
  const own = [
    ['words', 'in'],
    ['time', 'timeIn'],
    ['change', 'changeIn'],
    ['since', 'sinceIn'],
    ['before', 'beforeIn'],
    ['beforeTime', 'beforeTimeIn'],
  ].map(([key = '', inKey = '']) => locate(text, section, record[key], record[inKey]));
  const others = Array.isArray(record['otherChanges']) ? (record['otherChanges'] as Record<string, unknown>[]) : [];
  return [
    ...own,
    ...others.flatMap((change) => [
      locate(text, section, change['words'], change['in']),
      locate(text, section, change['since'], change['sinceIn']),
    ]),
  ].filter((stretch) => stretch !== null);
}

/** The entries of `dismissed` that stand for such words alone. */
function dismissedWithin({ text, annotations }: Editing, stretches: readonly Stretch[]): number[] {
  return text.found.flatMap(({ path: [list, i], start, end }) => {
    const entry = list === 'dismissed' ? annotations.dismissed[Number(i)] : undefined;
    const isMeant = stretches.some((stretch) => stretch.start === start && stretch.end === end);
    return entry && !entry.all && isMeant ? [Number(i)] : [];
  });
}

/** After how many metrics a figure is put: the last of those that stand before it in the text. */
function metricsBefore({ found }: AnnotatedText, { start }: Stretch): number {
  let [nearest, at] = [-1, 0];
  for (const { path, start: own } of found) {
    if (path[0] !== 'metrics' || path.length > 2 || own > start || own < nearest) continue;
    [nearest, at] = [own, Number(path[1]) + 1];
  }
  return at;
}
