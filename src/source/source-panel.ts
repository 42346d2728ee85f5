import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGE_TAGS, type Language, localized } from '../i18n/language.js';
import { isElement } from '../platform/dom.js';
import { isFromTable } from '../report/joined.js';
import { quoteSegments } from '../report/quote-segments.js';
import type { Entry, ReportIndex } from '../report/report-index.js';
import { sectionPath } from '../report/section-tree.js';
import type { Quote, Report } from '../report/types.js';
import { sourceMessages } from './messages.js';
import { type Source, type SourceRecord, sourceText } from './source.js';

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

export interface SourcePanelActions {
  /** Copies words; `panel` is this panel. */
  copy: (words: string, panel: Element | null) => void;
  /** A field for words that can only be copied by hand. */
  byHand: TemplateResult;
  /** Shows the words where the text itself is on the page; null where it is not. */
  reveal: (() => void) | null;
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
  const place = sectionPath(sections, source.section);
  const isTable = isFromTable(report, source.sentence.spans[0]?.[0] ?? 0);
  const notes = [
    ...(isTable ? [messages.tableLine] : []),
    ...(source.entry ? notesOf(source.entry, language) : []),
    ...(source.notes ?? []),
  ];
  const bureau = bureaus.get(place.find((section) => section.bureau)?.bureau ?? '');
  const position = bureau ? report.bureaus.indexOf(bureau) + 1 : 0;
  const quoted = (sentence: Quote, quote: Quote): TemplateResult =>
    isTable
      ? html`<p class="cells" lang=${report.lang}>${renderWords(report, sentence, quote, language)}</p>`
      : html`<blockquote lang=${report.lang}>${renderWords(report, sentence, quote, language)}</blockquote>`;
  /** Several quotes, each behind its name, numbered from `start`. */
  const listed = (records: readonly SourceRecord[], start = 1): TemplateResult =>
    html`<ol class="records" tabindex="-1" start=${start}>${records.map(({ name, sentence, quote }) => html`<li><details><summary data-stop>${name}</summary>${quoted(sentence, quote)}</details></li>`)}</ol>`;
  const mentions = (source.mentions ?? []).map((words, i) => ({
    ...words,
    name: messages.mention(i + 2, (source.mentions?.length ?? 0) + 1),
  }));
  return html`<section class="source bureau-${position}" part="source" data-group role="region" aria-label=${messages.source}>
    <ol class="place">
      ${bureau ? html`<li><b>${localized(bureau.name, language)}</b></li>` : nothing}
      ${(source.records ? [] : place).map((section) => html`<li lang=${report.lang}>${section.marker ?? ''}${section.title.zh ?? section.title.en}</li>`)}
    </ol>
    ${
      source.records
        ? listed(source.records)
        : html`${quoted(source.sentence, source.quote)}${mentions.length > 0 ? listed(mentions, 2) : nothing}`
    }
    ${notes.map((note) => html`<p class="source-note">${note}</p>`)}
    ${actions.byHand}
    <p class="actions">
      <button type="button" data-stop @click=${({ currentTarget }: Event) => actions.copy(sourceText(index, source), isElement(currentTarget) ? currentTarget.closest('.source') : null)}>${messages.copyQuote}</button>
 ${actions.reveal && !source.records ? html`<button type="button" data-stop @click=${actions.reveal}>${messages.read}</button>` : nothing}
      <button type="button" data-stop class="close" @click=${actions.close}>${messages.close} <span aria-hidden="true">✕</span></button>
    </p>
  </section>`;
}

/** The words of a sentence: the quoted ones and other figures brought out, breaks and intruding headings labelled. */
function renderWords(report: Report, sentence: Quote, quote: Quote, language: Language): (TemplateResult | string)[] {
  const messages = sourceMessages[language];
  return quoteSegments(report, sentence, quote).map(({ kind, text }) => {
    if (kind === 'plain') return text;
    if (kind === 'break') return html`<span class="gap" lang=${LANGUAGE_TAGS[language]}>${messages.pageBreak}</span>`;
    if (kind === 'heading')
      return html`<span class="gap" lang=${LANGUAGE_TAGS[language]}>${messages.intrudingHeading(text)}</span>`;
    return kind === 'open'
      ? html`<mark class=${text.length <= LONGEST_FIGURE ? 'open whole' : 'open'}>${text}</mark>`
      : html`<span class=${kind}>${text}</span>`;
  });
}
