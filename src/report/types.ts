/** The types of a compiled report, inferred from the schema; see `schema.ts` for what each field means. */
import type { InferOutput } from 'valibot';
import type { reportSchema } from './schema.js';

export type Report = InferOutput<typeof reportSchema>;
export type Bureau = Report['bureaus'][number];
export type Theme = Report['themes'][number];
export type Section = Report['sections'][number];
export type Metric = Report['metrics'][number];
export type ReportEvent = Report['events'][number];
export type ReportDocument = Report['documents'][number];
export type Partner = Report['partners'][number];
export type Task = Report['tasks'][number];
export type Comparison = Report['comparisons'][number];
export type ComparisonRow = Comparison['rows'][number];
export type Framework = Report['frameworks'][number];

/** Words by language; a missing one falls back to the other. */
export type LocalizedText = Report['title'];
export type Quantity = Metric['quantity'];
export type Qualifier = Quantity['qualifier'];
export type Time = Metric['time'];
export type Quote = Metric['quote'];
/** UTF-16 offsets in the source text, `[start, end)`. */
export type Span = Quote['spans'][number];
export type Change = NonNullable<Metric['change']>;
