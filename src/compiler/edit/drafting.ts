import type { GrammarLanguage } from '../../grammar/index.js';
import type { Reading } from '../../grammar/readings.js';
import type { LocalizedText } from '../../report/types.js';
import type { Annotations } from '../annotations.js';
import { annotateSentence, type DraftedRecords } from '../draft/annotate.js';
import { DraftText } from '../draft/draft-text.js';
import { english } from '../draft/en/index.js';
import type { DraftLanguage } from '../draft/language.js';
import { chinese } from '../draft/zh/index.js';
import type { Stretch } from '../places.js';
import type { Path } from '../yaml.js';
import { YamlEditor } from '../yaml-editor.js';
import type { Editing } from './editing.js';

const LANGUAGES: Readonly<Record<GrammarLanguage, DraftLanguage>> = { zh: chinese, en: english };

/** A text as it is drafted from, its sections as the annotations have them. */
export function draftTextOf({ text }: Editing): DraftText {
  const { reading, extents, readings, context, headings, sections } = text;
  const language = LANGUAGES[text.language];
  return new DraftText({ language, reading, extents, readings, sections, contextOf: context, headings });
}

/** The languages in which a label has words, that of the text first. */
export function labelWords(label: LocalizedText, { language }: DraftLanguage): Record<string, string> {
  const order = language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  return Object.fromEntries(
    order.flatMap((each): [string, string][] => {
      const words = label[each]?.trim() ?? '';
      return words === '' ? [] : [[each, words]];
    }),
  );
}

/** What a draft makes of the sentence that a figure or title stands in. */
export function draftedSentence(
  draftText: DraftText,
  readings: readonly Reading[],
  { start, end }: Stretch,
): DraftedRecords {
  const [from, to] = draftText.sentence(start, end);
  return annotateSentence(
    draftText,
    readings.filter((reading) => reading.start >= from && reading.start < to),
  );
}

/** The ids that records have, of which none may be given again. */
export function idsIn({ metrics, events, documents, partners, tasks }: Annotations): string[] {
  return [...metrics, ...events, ...documents, ...partners, ...tasks].map(({ id }) => id);
}

/** Annotations in which a record that was put in asks for a check; "" asks for none. */
export function withCheck(yaml: string, record: Path, check: string): string {
  if (check === '') return yaml;
  const editor = new YamlEditor(yaml);
  editor.check(record, check);
  return editor.toString();
}
