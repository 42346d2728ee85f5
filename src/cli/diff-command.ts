import {
  type ChangedRecord,
  diffReports,
  type FieldChange,
  LISTS,
  type NamedRecord,
  type ReportDifference,
  type TextChange,
} from '../compiler/revision/diff-reports.js';
import { problemText } from '../i18n/problem-messages.js';
import { parseReport } from '../report/parse.js';
import type { Report } from '../report/types.js';
import type { Command } from './command.js';
import { FileError, readText } from './files.js';
import { complain, during } from './terminal.js';

export const diffCommand: Command = {
  name: 'diff',
  operands: ['BEFORE', 'AFTER'],
  summary: 'two compiled reports → what has changed: records, their fields, sentences of the text',
  description: `Tells what an editor would want to know of two versions of a report: records that are new (+), gone (-) or changed (~),
field by field as before → after, and the sentences of the text, each with its line in BEFORE and AFTER and the words that
differ as [-before-]{+after+}.

A record is the same by its id; where ids differ, by the words that it stands on and their sentence, or by its name. Where
in the text a quote stands does not matter, nor how the page breaks a sentence.

It ends with 0 where nothing has changed, and with 1 where something has.`,
  options: {},
  run({ operands: [before = '', after = ''] }) {
    const [old, now] = [loaded(before), loaded(after)];
    const size = old.source.text.length + now.source.text.length;
    const difference = during(`comparing ${before} and ${after}`, size, () => diffReports(old, now));
    return {
      status: difference.isSame ? 0 : 1,
      faults: [],
      lines: difference.isSame ? [`${before} and ${after} say the same.`] : linesOf(difference),
      data: difference,
    };
  },
};

function loaded(file: string): Report {
  const { report, problems } = parseReport(readText(file, complain));
  if (!report) throw new FileError(`${file} is no compiled report: ${JSON.stringify(problems[0])}`);
  for (const problem of problems)
    complain(`${file}: not compared, since it is not sound: ${problemText(problem, 'en')}`);
  return report;
}

/** A difference as lines for a terminal. */
function linesOf({ report, added, removed, changed, text }: ReportDifference): string[] {
  const ofList = <Item extends NamedRecord>(items: readonly Item[], list: string): Item[] =>
    items.filter((item) => item.list === list);
  return [
    ...(report.length > 0 ? ['report:', ...report.map(fieldLine)] : []),
    ...LISTS.flatMap((list) => {
      const lines = [
        ...ofList(changed, list).flatMap(changedLines),
        ...ofList(added, list).map((record) => recordLine('+', record)),
        ...ofList(removed, list).map((record) => recordLine('-', record)),
      ];
      return lines.length > 0 ? [`${list}:`, ...lines] : [];
    }),
    ...(text.length > 0 ? ['text:', ...text.map(textLine)] : []),
  ];
}

function recordLine(sign: string, { id, name, words }: NamedRecord, formerId?: string): string {
  const what = words === name ? '' : `  ${shortened(words)}`;
  return `  ${sign} ${formerId === undefined ? id : `${formerId} → ${id}`}  ${name}${what}`;
}

function changedLines(record: ChangedRecord): string[] {
  // A figure's words say its value and unit; what it says beside them stays.
  const written = record.changes.map(({ field }) => field).filter((field) => field.endsWith('.written'));
  const isSaid = ({ field }: FieldChange): boolean =>
    /\.(?:value|high|unit)$/.test(field) && written.includes(field.replace(/[^.]+$/, 'written'));
  return [
    recordLine('~', record, record.formerId),
    ...record.changes.filter((change) => !isSaid(change)).map((change) => `  ${fieldLine(change)}`),
  ];
}

function fieldLine({ field, before = '–', after = '–' }: FieldChange): string {
  const name = field.replace(/\.written$/, '').replace(/^time\.edtf$/, 'time');
  return `    ${name}: ${shortened(String(before))} → ${shortened(String(after))}`;
}

const SIGNS: Readonly<Record<TextChange['kind'], string>> = { added: '+', removed: '-', changed: '~', moved: '>' };

function textLine({ kind, before, after, parts }: TextChange): string {
  const lines = [before?.line, after?.line].filter((line) => line !== undefined);
  const place = [...new Set(lines)].join(' → ');
  const words = parts.map((part) => {
    if ('kept' in part) return part.kept;
    if (kind === 'added' || kind === 'removed') return part.before + part.after;
    return `${part.before && `[-${part.before}-]`}${part.after && `{+${part.after}+}`}`;
  });
  return `  ${SIGNS[kind]} line ${place}: ${words.join('')}`;
}

const MOST_SHOWN = 120;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}
