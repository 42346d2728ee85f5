import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLightColor } from '../../platform/color.js';

/**
 * Whether an element stands on a dark page, for engines without `light-dark()`, whose style sheets cannot tell: the colour
 * scheme is the page's to set, and not only the reader's. In other engines it is false and nothing is read.
 */
export class ColorSchemeController implements ReactiveController {
  isDark = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isNeeded = false;
  #preference: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { CSS, matchMedia } = this.#host.ownerDocument?.defaultView ?? globalThis;
    this.#isNeeded = !CSS?.supports?.('color', 'light-dark(red, red)');
    this.#preference = this.#isNeeded ? matchMedia?.('(prefers-color-scheme: dark)') : undefined;
    this.#preference?.addEventListener?.('change', this.#restyle);
  }

  hostDisconnected(): void {
    this.#preference?.removeEventListener?.('change', this.#restyle);
  }

  hostUpdated(): void {
    if (!this.#isNeeded) return;
    const { colorScheme, columnRuleColor } = getComputedStyle(this.#host);
    // A rule between columns, of which there are none, has the colour CanvasText: light in a dark scheme. In Chromium 88 that is
    // black in any, and the scheme as declared tells.
    const isDeclaredDark =
      /dark/.test(colorScheme) && (!/light/.test(colorScheme) || this.#preference?.matches === true);
    const isDark = isDeclaredDark || isLightColor(columnRuleColor);
    if (isDark === this.isDark) return;
    this.isDark = isDark;
    this.#restyle();
  }

  readonly #restyle = (): void => this.#host.requestUpdate();
}
