import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { selectDetail, send } from '../../context/events.js';
import type { ReportController } from '../../context/report-controller.js';
import { formatTarget, isSameTarget, type SourceTarget } from '../../report/mark-target.js';
import type { ReportIndex } from '../../report/report-index.js';
import type { Source } from '../../source/source.js';
import type { AnnouncerController } from './announcer.js';
import type { LanguageController } from './language.js';
import type { LazyUiController } from './lazy-ui.js';

export interface OpenSourceHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** What opening a source needs of its widget. */
export interface OpenSourceParts {
  data: ReportController;
  languages: LanguageController;
  lazyUi: LazyUiController;
  announcer: AnnouncerController;
}

/** Which mark of a widget has its source open, the source itself, and what is told of it to page and reader. */
export class OpenSourceController {
  readonly #host: OpenSourceHost;
  readonly #parts: OpenSourceParts;
  readonly #canReveal: () => boolean;
  #opened: SourceTarget | null = null;
  /** The last source resolved: it is asked for by the panel, the announcement and the citation alike. */
  #resolved: { key: string; index: ReportIndex; source: Source | undefined } | null = null;

  /** @param canReveal false for the widget that shows the text itself */
  constructor(host: OpenSourceHost, parts: OpenSourceParts, canReveal: () => boolean = () => true) {
    this.#host = host;
    this.#parts = parts;
    this.#canReveal = canReveal;
    parts.data.onSelection(() => {
      if (this.#opened === null || isSameTarget(parts.data.selection.selected, this.#opened)) return;
      this.#opened = null;
      host.requestUpdate();
    });
  }

  /** The target whose source this widget has open. */
  get opened(): SourceTarget | null {
    return this.#opened;
  }

  /** Opens the source of a target in this widget, or with none closes it. */
  open(target: SourceTarget | null): void {
    if (isSameTarget(target, this.#opened)) return;
    this.#opened = target;
    this.select(target);
    this.#host.requestUpdate();
    this.#announce();
  }

  /** Opens the source of a target, or closes it where it is open. */
  toggle(target: SourceTarget): void {
    this.open(isSameTarget(target, this.#opened) ? null : target);
  }

  /** Selects a target for all widgets of the report, and tells the page. */
  select(target: SourceTarget | null): void {
    this.#parts.data.selection.select(target);
    send(this.#host, 'gazette-select', selectDetail(target));
  }

  /** Closes what is open and gives the focus back to what opened it. @returns whether anything was open */
  close(): boolean {
    const target = this.#opened;
    if (target === null) return false;
    this.open(null);
    const key = CSS.escape(formatTarget(target));
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-stop][data-target="${key}"]`)?.focus();
    return true;
  }

  /** The open source; undefined where none is open, or its code is still on the way. */
  source(index: ReportIndex): Source | undefined {
    const target = this.#opened;
    const lazyUi = target === null ? null : this.#parts.lazyUi.get();
    if (target === null || !lazyUi) return undefined;
    const { language } = this.#parts.languages;
    const key = `${language} ${formatTarget(target)}`;
    if (this.#resolved?.key !== key || this.#resolved.index !== index)
      this.#resolved = { key, index, source: lazyUi.resolveSource(target, index, language) };
    return this.#resolved.source;
  }

  /** The panel of the open source; nothing where none is open, or its code is still on the way. */
  renderPanel(index: ReportIndex): TemplateResult | typeof nothing {
    const source = this.source(index);
    const { data, languages, lazyUi, announcer } = this.#parts;
    const ui = lazyUi.get();
    if (!source || !ui) return nothing;
    const { language } = languages;
    const { reveal } = data.selection;
    const target = this.#opened;
    const actions = {
      copy: (text: string, panel: Element | null) =>
        ui.copyText(text, language, panel).then((outcome) => announcer.announce(outcome)),
      byHand: ui.renderByHand(language),
      // Where another widget of the report shows the text, the words are shown there.
      reveal: reveal && target && this.#canReveal() ? () => reveal(target) : null,
      close: () => this.close(),
    };
    return ui.renderSourcePanel(index, source, language, actions);
  }

  #announce(): void {
    const { data, languages, lazyUi, announcer } = this.#parts;
    announcer.prepare();
    const announce = async (): Promise<void> => {
      const { sourceAnnouncement } = await lazyUi.load();
      const index = data.loaded?.index;
      if (index) announcer.announce(sourceAnnouncement(index, this.source(index), languages.language));
    };
    // Without its own files the widget has nothing to tell.
    announce().catch(() => {});
  }
}
