import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LANGUAGE_TAGS, type Language } from '../../src/i18n/language.js';
import { indexReport } from '../../src/report/report-index.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import { wordsOf } from '../builder/preview.js';
import { fieldMessages } from '../field-messages.js';
import { elementOf } from '../manifest.js';
import './element-page.css';
import { renderEmbed } from './embed.js';
import type { Guide, Tag } from './guide.js';
import { guides } from './guides.js';
import { pageMessages } from './messages.js';
import { PartAnatomy } from './part-anatomy.js';
import { isOfPage, transcriptOf } from './transcripts.js';

const index = indexReport(bundled);

/** An element as its page of docs shows it. */
export interface ShownElement {
  tag: Tag;
  language: Language;
  /** What the toolbar has besides the language, for links. */
  theme: string;
  /** The attributes of its first story, as they are written. */
  attributes: readonly (readonly [name: string, value: string])[];
  isOwnReport: boolean;
  /** Draws its first story. */
  draw: () => HTMLElement;
}

/**
 * What a page of docs says of an element before its controls and stories: when to use it, its parts, its embed code and
 * cost, and what a screen reader says.
 */
export class ElementGuide extends LitElement {
  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
    content: { state: true },
    words: { state: true },
    transcript: { state: true },
  };

  shown: ShownElement | null = null;

  private content: HTMLElement | null = null;
  /** What the widget says, for where scripts do not run. */
  private words = '';
  private transcript = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('shown') || !this.shown) return;
    this.lang = LANGUAGE_TAGS[this.shown.language];
    this.content = this.shown.draw();
    // One widget inside is enough of a picture.
    if (isOfPage(this.shown.tag)) for (const other of [...this.content.children].slice(1)) other.remove();
    this.words = '';
    this.transcript = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (!shown) return nothing;
    const { attributes, isOwnReport, language, tag } = shown;
    const messages = pageMessages[language];
    const guide = guides[language][tag];
    const name = nameOf(tag, language);
    return html`<header>
        <h1>${name}</h1>
        <p class="element-tag"><code>&lt;${tag}&gt;</code> ${this.renderOther(shown)}</p>
        <p class="element-shows">${guide.shows}</p>
        <p class="element-glance"><b>${messages.glance}</b>${guide.glance}</p>
        <nav aria-label=${messages.onThisPage}>
          <a href="#anatomy" target="_self">${messages.anatomy}</a> <a href="#embed" target="_self">${messages.embed}</a>
          <a href="#accessibility" target="_self">${messages.accessibility}</a> <a href="#attributes" target="_self">${messages.attributes}</a>
          <a href="#states" target="_self">${messages.states}</a>
        </nav>
      </header>
      ${renderUse(guide, shown)}
      <section id="anatomy">
        <h2>${messages.anatomy}</h2>
        <p>${messages.anatomyLead}</p>
        <part-anatomy .language=${language} .tag=${tag} .content=${this.content} @gazette-ready=${this.onReady}></part-anatomy>
      </section>
      ${renderEmbed({ tag, attributes, isOwnReport, words: this.words || name }, language)} ${this.renderAccessibility(guide, shown)}`;
  }

  private renderOther({ language, tag, theme }: ShownElement): TemplateResult {
    const other = language === 'zh' ? 'en' : 'zh';
    return html`<a class="start-other" href=${address(tag, other, theme)} target="_parent" lang=${LANGUAGE_TAGS[other]} hreflang=${LANGUAGE_TAGS[other]}>${pageMessages[language].other}</a>`;
  }

  private renderAccessibility({ accessibility }: Guide, { language, tag }: ShownElement): TemplateResult {
    const messages = pageMessages[language];
    const isWidget = elementOf(tag).parts.some(({ name }) => name === 'toolbar');
    const notes = [...accessibility, ...(isWidget ? messages.keyboard : [])];
    return html`<section id="accessibility">
      <h2>${messages.accessibility}</h2>
      <ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>
      <details class="transcript" @toggle=${this.onTranscript}>
        <summary>${isOfPage(tag) ? messages.pageTranscript : messages.transcript}</summary>
        <p>${isOfPage(tag) ? messages.pageTranscriptAbout : messages.transcriptAbout}</p>
        <pre class="element-words" tabindex="0" role="group" aria-label=${messages.transcript}>${this.transcript}</pre>
      </details>
    </section>`;
  }

  private readonly onReady = ({ target }: Event): void => {
    if (this.shown && target instanceof HTMLElement) this.words = wordsOf(target, index, this.shown.language);
  };

  private readonly onTranscript = async (): Promise<void> => {
    const { shown } = this;
    if (!shown || this.transcript !== '') return;
    const transcript = await transcriptOf(shown.tag, shown.language);
    // Another language may have been asked for in the meantime.
    if (shown === this.shown) this.transcript = transcript;
  };
}

/** When to use an element, and what does better where it is not. */
function renderUse({ instead, use }: Guide, { language, theme }: ShownElement): TemplateResult {
  const messages = pageMessages[language];
  const others = Object.entries(instead) as [Tag | 'none', string][];
  return html`<section id="use">
    <h2>${messages.when}</h2>
    <div class="element-use">
      <div>
        <h3>${messages.use}</h3>
        <ul>${use.map((words) => html`<li>${words}</li>`)}</ul>
      </div>
      <div>
        <h3 id="instead">${messages.instead}</h3>
        <table class="instead" aria-labelledby="instead">
          <thead><tr><th scope="col">${messages.columns.case}</th><th scope="col">${messages.columns.take}</th></tr></thead>
          <tbody>${others.map(
            ([other, words]) =>
              html`<tr><td>${words}</td><td>${
                other === 'none'
                  ? messages.none
                  : html`<a href=${address(other, language, theme)} target="_parent">${nameOf(other, language)}</a>`
              }</td></tr>`,
          )}</tbody>
        </table>
      </div>
    </div>
  </section>`;
}

/** The address of an element's page of docs, with what the toolbar has now, from the frame that pages of docs stand in. */
const address = (tag: Tag, language: Language, theme: string): string =>
  `./?path=/docs/elements-${tag.replace('gazette-', '')}--docs&globals=lang:${language};theme:${theme}`;

/** What an element is called: in English as in the list of pages. */
function nameOf(tag: Tag, language: Language): string {
  const name = tag.replace('gazette-', '');
  if (language === 'zh') return fieldMessages.zh.widgets[name] ?? tag;
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

/** Registers what a page of docs is made of; once is enough. */
export function defineElementGuide(): void {
  if (!customElements.get('part-anatomy')) customElements.define('part-anatomy', PartAnatomy);
  if (!customElements.get('element-guide')) customElements.define('element-guide', ElementGuide);
}

declare global {
  interface HTMLElementTagNameMap {
    'element-guide': ElementGuide;
  }
}
