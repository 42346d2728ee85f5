import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGE_TAGS, type Language, localized } from '../format/language.js';
import type { Entry, ReportIndex } from '../report/lookup.js';
import { placeOf } from '../report/quote.js';
import { quoteSegments } from '../report/segments.js';
import { sourceMessages } from './messages/source.js';
import type { Source } from './source.js';

/** What a reader must know of a record: that it is joint work, an expectation, one batch of several. */
function notesOf(entry: Entry, language: Language): string[] {
  const messages = sourceMessages[language];
  const notes: string[] = [];
  if (entry.kind === 'metric') {
    if (entry.record.attribution !== 'own') notes.push(messages.attribution[entry.record.attribution]);
    if (entry.record.expected) notes.push(messages.expected);
    if (entry.record.cumulative) notes.push(messages.cumulative);
  }
  if (entry.record.note) notes.push(localized(entry.record.note, language));
  return notes;
}

/** Words up to this length are a figure with its qualifier and unit, which no line parts. */
const LONGEST_FIGURE = 12;

/** The words that a source's figure stands in, as plain text. */
export function sentenceText({ report }: ReportIndex, { sentence, quote }: Source): string {
  return quoteSegments(report, sentence, quote)
    .filter(({ kind }) => kind !== 'break' && kind !== 'heading')
    .map(({ text }) => text)
    .join('');
}

export interface SourcePanelActions {
  copy: (words: string) => void;
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
  const messages = sourceMessages[language];
  const place = placeOf(sections, source.section);
  const notes = [...(source.entry ? notesOf(source.entry, language) : []), ...(source.notes ?? [])];
  const bureau = bureaus.get(place[0]?.bureau ?? '');
  const position = bureau ? report.bureaus.indexOf(bureau) + 1 : 0;
  const words = quoteSegments(report, source.sentence, source.quote).map(({ kind, text }) => {
    if (kind === 'plain') return text;
    if (kind === 'break') return html`<span class="gap" lang=${LANGUAGE_TAGS[language]}>${messages.pageBreak}</span>`;
    if (kind === 'heading')
      return html`<span class="gap" lang=${LANGUAGE_TAGS[language]}>${messages.intrudingHeading(text)}</span>`;
    return kind === 'open'
      ? html`<mark class=${text.length <= LONGEST_FIGURE ? 'open whole' : 'open'}>${text}</mark>`
      : html`<span class=${kind}>${text}</span>`;
  });
  return html`<section class="source bureau-${position}" part="source" role="region" aria-label=${messages.source}>
    <ol class="place">
      ${bureau ? html`<li><b>${localized(bureau.name, language)}</b></li>` : nothing}
      ${place.map((section) => html`<li lang=${report.lang}>${section.marker ?? ''}${section.title.zh ?? section.title.en}</li>`)}
    </ol>
    <blockquote lang=${report.lang}>${words}</blockquote>
    ${source.records ? html`<ol class="records">${source.records.map((record) => html`<li>${record}</li>`)}</ol>` : nothing}
    ${notes.map((note) => html`<p class="source-note">${note}</p>`)}
    <p class="actions">
      <button type="button" data-stop @click=${() => actions.copy(sentenceText(index, source))}>${messages.copyQuote}</button>
      <button type="button" data-stop class="close" @click=${actions.close}>${messages.close} <span aria-hidden="true">✕</span></button>
    </p>
  </section>`;
}
