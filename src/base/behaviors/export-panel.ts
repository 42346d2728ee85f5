import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { slottingAncestors } from '../../context/ancestors.js';
import type { ExportRequest } from '../../export/export-panel.js';
import type { View } from '../compute-view.js';
import { fontFamilies } from '../layout-context.js';
import type { LazyUiController } from './lazy-ui.js';

export interface ExportPanelHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** Whether the panel of downloads, embed code and citation is open; its code is loaded when first asked for. */
export class ExportPanelController {
  readonly #host: ExportPanelHost;
  readonly #lazyUi: LazyUiController;
  #render: ((request: ExportRequest) => TemplateResult) | null = null;

  constructor(host: ExportPanelHost, lazyUi: LazyUiController) {
    this.#host = host;
    this.#lazyUi = lazyUi;
  }

  get isOpen(): boolean {
    return this.#render !== null;
  }

  /** The panel for what an update has drawn; nothing while it is closed. */
  render<Content>(
    { captions, context, drawing, index }: View<Content>,
    about: Pick<ExportRequest, 'isShown' | 'entries' | 'source' | 'announce'>,
  ): TemplateResult | typeof nothing {
    if (!this.#render) return nothing;
    const widget = this.#host.renderRoot.querySelector('.widget') ?? this.#host;
    return this.#render({
      ...about,
      captions,
      context,
      drawing,
      index,
      host: this.#host,
      widget,
      around: [...slottingAncestors(this.#host)],
      families: fontFamilies(widget),
      close: () => this.close(),
    });
  }

  /** Opens the panel and gives it the focus, or closes it; rejects where its code cannot be fetched. */
  async toggle(): Promise<void> {
    if (this.close()) return;
    const [{ renderExportPanel }] = await Promise.all([import('../../export/export-panel.js'), this.#lazyUi.load()]);
    this.#render = renderExportPanel;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.export [data-stop]')?.focus();
  }

  /** Closes the panel and gives the focus back to its button. @returns whether it was open */
  close(): boolean {
    if (!this.#render) return false;
    this.#render = null;
    this.#host.requestUpdate();
    this.#host.renderRoot.querySelector<HTMLElement>('.tools [aria-expanded]')?.focus();
    return true;
  }
}
