import type { LocalizedText } from '../../report/types.js';
import { Ids } from '../draft/ids.js';
import { YamlEditor } from '../yaml-editor.js';
import { draftedSentence, draftTextOf, idsIn, labelWords, withCheck } from './drafting.js';
import type { Edited, Editing } from './editing.js';
import type { AccountedStatement } from './statements.js';

/**
 * Makes a document of a title that no record has, with the verb that a draft finds before it and what it would have checked; where
 * a document is called so already, the title is one more mention of it.
 */
export function annotateTitle(editing: Editing, title: AccountedStatement, label: LocalizedText): Edited {
  const { text, annotations, yaml } = editing;
  if (title.by.length > 0) return { fault: 'it is annotated or dismissed already' };
  const draftText = draftTextOf(editing);
  const place = draftText.place(title);
  const section = draftText.section(title);
  const words = labelWords(label, draftText.language);
  const [name] = Object.values(words);
  if (name === undefined) return { fault: 'it needs a label' };
  if (!place || section === '')
    return { fault: 'it stands again in the same words, and no words around it tell which is which' };
  const mention = { section, ...place };
  const known = annotations.documents.findIndex((document) => Object.values(document.title).includes(name));
  const editor = new YamlEditor(yaml);
  if (known >= 0) {
    editor.insertItems(['documents', known, 'mentions'], annotations.documents[known]?.mentions.length ?? 0, [mention]);
    return { yaml: editor.toString() };
  }
  const [drafted] = draftedSentence(draftText, text.readings.all, title).documents.filter(
    ({ annotation: { mentions } }) => JSON.stringify(mentions).includes(JSON.stringify(mention)),
  );
  if (!drafted) return { fault: 'no document is found there' };
  const { status, action } = drafted.annotation;
  const id = new Ids(idsIn(annotations)).idOf(name, 'document');
  const at = documentsBefore(editing, title.start);
  editor.insertItems(['documents'], at, [{ id, section, title: words, status, action, mentions: [mention] }]);
  return { yaml: withCheck(editor.toString(), ['documents', at], drafted.check) };
}

/** After how many documents a title is put: those whose first mention stands before it. */
function documentsBefore({ text: { found } }: Editing, start: number): number {
  const first = found.filter(({ path: [list, , , j], start: own }) => list === 'documents' && j === 0 && own < start);
  return Math.max(0, ...first.map(({ path }) => Number(path[1]) + 1));
}
