import { type Language, languageOf } from '../../i18n/language.js';
import type { Report, ReportDocument } from '../../report/types.js';

/** The verbs of Chinese reports in English, as what was done with the document. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  印发: 'issued',
  联合印发: 'issued jointly',
  出台: 'brought out',
  联合出台: 'brought out jointly',
  推动出台: 'helped to bring out',
  发布: 'released',
  制定发布: 'drawn up and released',
  公布: 'made public',
  实施: 'put into effect',
  签署: 'signed',
  签订: 'concluded',
  修订: 'revised',
  修订完善: 'revised and improved',
  起草: 'drafted',
  研究起草: 'studied and drafted',
  推动取得新进展: 'moved forward',
  制定: 'drawn up',
  研究制定: 'studied and drawn up',
  编制: 'compiled',
  组织编制: 'had compiled',
  编写: 'written',
  编印: 'compiled and printed',
  组织编印: 'had compiled and printed',
  形成: 'put together',
  报送: 'submitted',
};

/** The same of what is still to come or only named: what is to be done is no participle. */
const TO_COME: Readonly<Record<string, string>> = {
  制定: 'to draw up',
  研究制定: 'to study and draw up',
  编制: 'to compile',
  加快编制: 'to compile sooner',
  修订: 'to revise',
  加快修订: 'to revise sooner',
  起草: 'to draft',
  出台: 'to bring out',
  印发: 'to issue',
  发布: 'to release',
  实施: 'to put into effect',
  全面实施: 'to carry out in full',
  围绕: 'to act on',
};

/**
 * What the text says became of a document: its verb as printed, in English in English.
 * @returns "" where it is in another language than the reader's and has no translation
 */
export function documentVerb({ action, status }: ReportDocument, report: Report, language: Language): string {
  if (languageOf(report.lang) === language) return action;
  if (language !== 'en') return '';
  const isToCome = status === 'planned' || status === 'referenced';
  return (isToCome ? TO_COME : IN_ENGLISH)[action] ?? '';
}
