import type { AnnotatedText } from '../compiler/annotated-text.js';
import type { CompiledText } from '../compiler/compile.js';
import { isDismissable, nameKeyOf, recordName, recordPath } from '../compiler/edit/editing.js';
import { accountedStatements } from '../compiler/edit/statements.js';
import type { Fault } from '../compiler/faults.js';
import { placeFinder } from '../compiler/source-text.js';
import { checksIn } from '../preview/checks.js';
import type { PreviewCheck, PreviewFault, PreviewFigure, PreviewRecord, PreviewState } from '../preview/state.js';
import type { LocalizedText, Span } from '../report/types.js';

type Annotated = NonNullable<CompiledText['annotated']>;
type Shown = Pick<PreviewState, 'faults' | 'checks' | 'text' | 'headings' | 'figures' | 'records'>;

/**
 * What a page shows of a text and its annotations: what is wrong and to check, and every figure with what accounts for it.
 * @param paths the files as they are told
 */
export function shownOf(
  source: string,
  yaml: string,
  { annotated, faults }: CompiledText,
  paths: Readonly<Record<Fault['file'], string>>,
): Shown {
  const checks = annotated ? checksOf(yaml, annotated) : checksIn(yaml).map(unplaced);
  const figures = annotated ? figuresOf(annotated.text, checks) : [];
  const named = new Set([...checks.map(({ record }) => record), ...figures.flatMap(({ records }) => records)]);
  const records = [...named].flatMap((name): [string, PreviewRecord][] => {
    const record = annotated && recordOf(name, annotated, checks);
    return record ? [[name, record]] : [];
  });
  return {
    faults: faultsOf(source, faults, figures, paths),
    checks,
    text: source,
    headings: [...(annotated?.text.headings.values() ?? [])].map(({ start, end }): Span => [start, end]),
    figures,
    records: Object.fromEntries(records),
  };
}

function unplaced(check: Omit<PreviewCheck, 'record' | 'spans'>): PreviewCheck {
  return { ...check, record: '', spans: [] };
}

/** The checks with the records that stand on their lines. */
function checksOf(yaml: string, { text, annotations, lineOf }: Annotated): PreviewCheck[] {
  const recordAt = new Map<number, string>();
  for (const [list, items] of Object.entries(annotations))
    if (Array.isArray(items)) for (const i of items.keys()) recordAt.set(lineOf([list, i]), `${list}.${i}`);
  return checksIn(yaml).map((check) => {
    const record = recordAt.get(check.line) ?? '';
    return { ...check, record, spans: spansOf(record, text, annotations) };
  });
}

/** Where the words of a record stand: those of its figure, heading or clause before those of its time. */
function spansOf(record: string, text: AnnotatedText, annotations: Annotated['annotations']): Span[] {
  const path = recordPath(annotations, record);
  if (path?.[0] === 'sections') {
    const heading = text.headings.get(annotations.sections[path[1]]?.id ?? '');
    return heading ? [[heading.start, heading.end]] : [];
  }
  const own = text.found.filter((found) => recordName(found.path) === record);
  const main = own.find((found) => found.path.length === 2) ?? own[0];
  return main ? text.reading.quote(main.start, main.end).spans : [];
}

function figuresOf(text: AnnotatedText, checks: readonly PreviewCheck[]): PreviewFigure[] {
  const checked = new Map(checks.map(({ record, spans }) => [record, spans]));
  return accountedStatements(text).map(({ start, end, kind, by }) => {
    const { spans } = text.reading.quote(start, end);
    const records = [...new Set(by.map(({ path }) => recordName(path)))];
    // Of a record that is to be checked its figure is marked so, not each of its times and changes too.
    const isChecked = (record: string): boolean => checked.get(record)?.some((own) => overlaps(own, spans)) ?? false;
    const sorted = [...records.filter(isChecked), ...records.filter((record) => !isChecked(record))];
    const isDismissed = records.every((record) => record.startsWith('dismissed.'));
    const settled = isDismissed ? 'dismissed' : 'annotated';
    const state = by.length === 0 ? 'open' : sorted[0] !== undefined && isChecked(sorted[0]) ? 'check' : settled;
    return { start: spans[0]?.[0] ?? 0, spans, kind, state, records: sorted };
  });
}

function overlaps([from, to]: Span, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => start < to && from < end);
}

function recordOf(
  name: string,
  { annotations }: Annotated,
  checks: readonly PreviewCheck[],
): PreviewRecord | undefined {
  const path = recordPath(annotations, name);
  if (!path) return undefined;
  const record: Record<string, unknown> = annotations[path[0]][path[1]] ?? {};
  const label = record[nameKeyOf(path[0]) ?? ''] as LocalizedText | undefined;
  const check = checks.find((one) => one.record === name);
  return {
    id: typeof record['id'] === 'string' ? record['id'] : '',
    ...(label && { label }),
    ...(typeof record['reason'] === 'string' && { reason: record['reason'] }),
    ...(check && { check: { what: check.what, line: check.line } }),
    isDismissable: isDismissable(path[0]),
  };
}

/** Faults with the figures that they are about, since an editor mends these in the text. */
function faultsOf(
  source: string,
  faults: readonly Fault[],
  figures: readonly PreviewFigure[],
  paths: Readonly<Record<Fault['file'], string>>,
): PreviewFault[] {
  const placeOf = placeFinder(source);
  const open = new Map<string, number>(
    figures.flatMap(({ start, state }) => {
      const { line, column } = placeOf(start);
      return state === 'open' ? [[`${line}:${column}`, start] as [string, number]] : [];
    }),
  );
  const mainOf = new Map(
    figures.toReversed().flatMap(({ start, records }) => records.map((record) => [record, start])),
  );
  return faults.map(({ file, line, column, key = '', message }) => {
    const start = file === 'source.txt' ? open.get(`${line}:${column ?? 0}`) : mainOf.get(recordName(key.split('.')));
    return { file: paths[file], line, message, ...(start !== undefined && { start }) };
  });
}
