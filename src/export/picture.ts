import { bureauTone } from '../drawing/bureau.js';
import type { Captions } from '../drawing/captions.js';
import type { Drawing } from '../drawing/marks.js';
import { creditLine } from '../i18n/credit.js';
import { LANGUAGE_TAGS, type Language, localized } from '../i18n/language.js';
import { legendMessages } from '../i18n/legend.js';
import type { Report } from '../report/types.js';
import type { PictureFrame } from './standalone-svg.js';

/** What of its captions a page can leave out of a picture. */
export type CaptionPart = 'standfirst' | 'key' | 'notes';

export interface PictureFrameOptions {
  isShown?: (part: CaptionPart) => boolean;
  /** When the picture was made, in words; "" to leave it out. */
  drawn: string;
}

/** What a picture of a widget says around the drawing: it is alone, so that heading and source always stand in it. */
export function pictureFrame(
  { legend }: Drawing,
  captions: Captions,
  report: Report,
  language: Language,
  { isShown = () => true, drawn }: PictureFrameOptions,
): PictureFrame {
  const { truncationNote } = captions;
  return {
    bureaus: captions.bureaus.map((bureau) => ({
      name: localized(bureau.name, language),
      tone: bureauTone(bureau.id, report),
    })),
    topic: captions.topic ?? '',
    heading: captions.heading,
    standfirst: isShown('standfirst') ? (captions.standfirst ?? '') : '',
    legend: isShown('key') ? legend.map((entry) => ({ entry, words: legendMessages[language][entry] })) : [],
    notes: [...(isShown('notes') ? captions.notes : []), ...(truncationNote ? [truncationNote] : [])],
    credit: [creditLine(report, language), drawn].filter((words) => words !== '').join(' · '),
    language: LANGUAGE_TAGS[language],
  };
}
