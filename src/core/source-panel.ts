import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGE_TAGS, type Language, localized } from '../format/language.js';
import { type Entry, type ReportIndex, sourceOf } from '../report/lookup.js';
import { placeOf, quoteSegments } from '../report/quote.js';
import type { Quote } from '../report/types.js';
import { commonMessages } from './messages/common.js';

/** What a source panel shows for one mark. */
export interface Source {
  /** The section that the words stand in. */
  section: string;
  /** The sentence, and in it the words to bring out. */
  sentence: Quote;
  quote: Quote;
  /** What a reader must know of the record: that it is joint work, a repetition, one batch of several. */
  notes: string[];
  /** Where the mark stands for several records (a count): what they are, in order. */
  records?: string[];
}

/** The source of a single record. */
export function entrySource(entry: Entry, language: Language): Source {
  const { record } = entry;
  const messages = commonMessages[language];
  const notes: string[] = [];
  if (entry.kind === 'metric') {
    if (entry.record.attribution !== 'own') notes.push(messages.attributionNote[entry.record.attribution]);
    if (entry.record.expected) notes.push(messages.expectedNote);
    if (entry.record.cumulative) notes.push(messages.cumulativeNote);
  }
  if (record.note) notes.push(localized(record.note, language));
  return { section: record.section, ...sourceOf(entry), notes };
}

/** The words that a source's figure stands in, as plain text. */
export function sentenceText({ report }: ReportIndex, { sentence, quote }: Source): string {
  return quoteSegments(report, sentence, quote)
    .filter(({ kind }) => kind !== 'break' && kind !== 'heading')
    .map(({ text }) => text)
    .join('');
}

export interface SourcePanelActions {
  copy: () => void;
  close: () => void;
}

/** The panel that a seal opens: place in the report, the sentence with the figure brought out, actions. */
export function renderSourcePanel(
  index: ReportIndex,
  source: Source,
  language: Language,
  actions: SourcePanelActions,
): TemplateResult {
  const { report, sections, bureaus } = index;
  const messages = commonMessages[language];
  const place = placeOf(sections, source.section);
  const bureau = bureaus.get(place[0]?.bureau ?? '');
  const position = bureau ? report.bureaus.indexOf(bureau) + 1 : 0;
  const words = quoteSegments(report, source.sentence, source.quote).map(({ kind, text }) => {
    if (kind === 'plain') return text;
    if (kind === 'break') return html`<span class="gap" lang=${LANGUAGE_TAGS[language]}>${messages.pageBreak}</span>`;
    if (kind === 'heading')
      return html`<span class="gap" lang=${LANGUAGE_TAGS[language]}>${messages.intrudingHeading(text)}</span>`;
    return kind === 'open' ? html`<mark class="open">${text}</mark>` : html`<span class=${kind}>${text}</span>`;
  });
  return html`<section class="source bureau-${position}" part="source" role="region" aria-label=${messages.source}>
    <ol class="place">
      ${bureau ? html`<li><b>${localized(bureau.name, language)}</b></li>` : nothing}
      ${place.map((section) => html`<li lang=${report.lang}>${section.marker ?? ''}${section.title.zh ?? section.title.en}</li>`)}
    </ol>
    <blockquote lang=${report.lang}>${words}</blockquote>
    ${source.records ? html`<ol class="records">${source.records.map((record) => html`<li>${record}</li>`)}</ol>` : nothing}
    ${source.notes.map((note) => html`<p class="source-note">${note}</p>`)}
    <p class="actions">
      <button type="button" data-stop @click=${actions.copy}>${messages.copyQuote}</button>
      <button type="button" data-stop class="close" @click=${actions.close}>${messages.close} <span aria-hidden="true">✕</span></button>
    </p>
  </section>`;
}
