import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import '../../src/all.js';
import { copyText, renderByHand } from '../../src/export/clipboard.js';
import { LANGUAGE_TAGS, type Language, languageOf } from '../../src/i18n/language.js';
import { indexReport } from '../../src/report/report-index.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import { type Field, fieldsOf } from '../fields.js';
import { SearchCombobox } from './combobox.js';
import './builder.css';
import { builderMessages } from './messages.js';
import { showEmbed, wordsOf } from './preview.js';
import { type OpenedReport, openReport } from './report.js';
import { bundledBytes, codeOf, renderCost } from './result.js';
import { renderSettings, widgetName } from './settings.js';
import { type Embed, folder, readEmbed, WIDTHS, type Width, withAttribute, withWidget, writeEmbed } from './state.js';

const OWN: OpenedReport = { index: indexReport(bundled), bytes: bundledBytes(bundled.id) };

/** Whether a field names records, which another report does not have. */
const namesRecords = ({ kind, name }: Field): boolean => /^records?$/.test(kind) || name === 'bureau';

/**
 * Sets up an embed without writing code: the widget, its report and records, its looks; shows it as a page would, gives
 * the tag to paste and what it costs. All of it stands in the page's address, so that a link restores it.
 */
export class EmbedBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    language: {},
    page: {},
    embed: { state: true },
    opened: { state: true },
    isUnreadable: { state: true },
    words: { state: true },
    said: { state: true },
  };

  /** The language of the form. */
  language: Language = 'zh';
  /** The address of the builder alone, for links; "" where the page is it. */
  page = '';

  private embed: Embed = readEmbed(location.search);
  /** The report in use; null while one loads or where it cannot be read. */
  private opened: OpenedReport | null = OWN;
  private isUnreadable = false;
  /** What the widget in the preview says. */
  private words = '';
  /** What came of the last copying. */
  private said = '';

  private readonly goBack = (): void => this.change(readEmbed(location.search), { isKept: true });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.goBack);
    this.addEventListener('gazette-ready', this.onReady);
    this.change(this.embed, { isKept: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.goBack);
  }

  protected override render(): TemplateResult {
    const { embed, language, opened } = this;
    const messages = builderMessages[language];
    const { attributes, tag, width } = embed;
    const px = WIDTHS[width];
    const theme = attributes['theme'] || nothing;
    return html`<div class="builder" lang=${LANGUAGE_TAGS[language]}>
      <div class="builder-form">
        ${renderSettings({
          embed,
          language,
          bundled,
          index: opened?.index ?? null,
          isUnreadable: this.isUnreadable,
          setWidget: (other) => this.change(withWidget(embed, other)),
          set: (name, value) => this.set(name, value),
        })}
      </div>
      <div class="builder-result">
        <section aria-labelledby="builder-preview">
          <div class="builder-bar">
            <h2 id="builder-preview">${messages.preview}</h2>
            <fieldset class="words">
              <legend class="spoken">${messages.width}</legend>
              ${(Object.keys(WIDTHS) as Width[]).map(
                (name) =>
                  html`<label class="builder-option"><input type="radio" name="builder-width" .checked=${name === width} @change=${() => this.change({ ...embed, width: name })} />${messages.widths[name](WIDTHS[name] ?? 0)}</label>`,
              )}
            </fieldset>
          </div>
          <div class="builder-ground" data-theme=${theme} tabindex="0" role="region" aria-label=${`${messages.scrolls}: ${widgetName(tag, language)}`}>
            <div class="builder-frame" lang=${attributes['lang'] || LANGUAGE_TAGS[language]} data-width=${px === null ? 'full' : px}></div>
          </div>
        </section>
        <section aria-labelledby="builder-code">
          <h2 id="builder-code">${messages.code}</h2>
          <div class="field">
            <label class="builder-label" for="builder-files">${messages.files}</label>
            <input id="builder-files" type="text" inputmode="url" spellcheck="false" maxlength="2000" aria-describedby="builder-files-hint" .value=${embed.files} @change=${this.onFiles} />
            <p class="hint" id="builder-files-hint">${messages.codeHint}</p>
          </div>
          <pre tabindex="0" role="group" aria-labelledby="builder-code"><code>${this.code}</code></pre>
          <div class="builder-bar">
            <button type="button" class="main" @click=${() => this.copy(this.code)}>${messages.copy}</button>
            <button type="button" @click=${() => this.copy(this.link)}>${messages.share}</button>
            ${this.page ? html`<a href=${this.link} target="_blank">${messages.alone}</a>` : nothing}
            <p role="status">${this.said}</p>
          </div>
          ${renderByHand(language)}
          <p class="hint">${messages.shareHint}</p>
        </section>
        <section aria-labelledby="builder-cost">
          <h2 id="builder-cost">${messages.cost}</h2>
          ${renderCost(tag, opened?.bytes ?? null, language)}
        </section>
      </div>
    </div>`;
  }

  protected override async updated(): Promise<void> {
    const frame = this.querySelector('.builder-frame');
    if (!frame) return;
    const widget = showEmbed(frame, this.embed, languageOf(this.shownLanguage));
    // A widget hears of another language after its own update.
    await new Promise((done) => requestAnimationFrame(done));
    await (widget as Partial<LitElement>).updateComplete;
    if (widget.isConnected) this.hear(widget);
  }

  private get shownLanguage(): string {
    return this.embed.attributes['lang'] || LANGUAGE_TAGS[this.language];
  }

  private get code(): string {
    return codeOf(this.embed, this.words, bundled.id);
  }

  private get link(): string {
    const base = new URL(this.page || location.pathname, location.href);
    base.search = writeEmbed(this.embed, this.page ? '' : location.search);
    return base.href;
  }

  /** Takes an embed; a widget that needs a record, and has none of this report, gets the first. */
  private change(embed: Embed, { isKept = false } = {}): void {
    const isAnother = embed.attributes['src'] !== this.embed.attributes['src'] || this.opened === null;
    this.embed = this.opened ? withRecord(embed, this.opened, this.language) : embed;
    this.said = '';
    if (!isKept) history.replaceState(history.state, '', `?${writeEmbed(this.embed, location.search)}`);
    if (isAnother || isKept) void this.open(this.embed.attributes['src'] ?? '');
  }

  private set(name: string, value: string | null): void {
    const next = withAttribute(this.embed, name, value);
    const isReport = name === 'src' && value !== '';
    const records = isReport ? fieldsOf(next.tag, OWN.index, this.language).filter(namesRecords) : [];
    this.change(records.reduce((embed, field) => withAttribute(embed, field.name, null), next));
  }

  private async open(src: string): Promise<void> {
    if (src === '') {
      this.opened = OWN;
      this.isUnreadable = false;
    } else {
      this.opened = null;
      const opened = await openReport(src);
      // Another may have been asked for in the meantime.
      if (src !== this.embed.attributes['src']) return;
      this.opened = opened;
      this.isUnreadable = opened === null;
    }
    if (this.opened) this.embed = withRecord(this.embed, this.opened, this.language);
  }

  private readonly onReady = (event: Event): void => {
    if (event.target instanceof HTMLElement) this.hear(event.target);
  };

  /** Takes what the widget says for the tag. */
  private hear(widget: HTMLElement): void {
    if (this.opened) this.words = wordsOf(widget, this.opened.index, languageOf(this.shownLanguage));
  }

  private readonly onFiles = (event: Event): void => {
    this.change({ ...this.embed, files: folder((event.target as HTMLInputElement).value) });
  };

  private async copy(text: string): Promise<void> {
    this.said = await copyText(text, this.language, this);
  }
}

/** An embed whose widget shows one record has one of this report. */
function withRecord(embed: Embed, { index }: OpenedReport, language: Language): Embed {
  const field = fieldsOf(embed.tag, index, language).find(({ name }) => name === 'metric');
  if (!field || field.options.some(({ value }) => value === embed.attributes['metric'])) return embed;
  // One with a change says the most.
  const takes = (id: string): boolean => field.options.some(({ value }) => value === id);
  const telling = index.report.metrics.find(({ id, change }) => change && takes(id));
  return withAttribute(embed, 'metric', telling?.id ?? field.options[0]?.value ?? null);
}

/** Registers the builder and what it is made of; once is enough. */
export function defineBuilder(): void {
  if (!customElements.get('search-combobox')) customElements.define('search-combobox', SearchCombobox);
  if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
