import { html } from 'lit';
import { type TimeExtent, timeScale } from '../../../src/elements/timeline/layout/time-scale.js';
import type { NavigationOptions } from '../../../src/elements/timeline/navigable.js';
import type { VisibleAxis } from '../../../src/elements/timeline/pointer-position.js';
import { press, TestHost } from '../../base/behaviors/host.js';

/** The days of two years, the later one after the publication. */
const scale = timeScale(0, 730, 365);

/** A drawing of 1000 by 300 px whose first 40 px are an axis of time, half of it on screen. */
export class NavigableTestHost extends TestHost {
  extent: TimeExtent = { from: 0.25, to: 0.75 };
  /** Whether there is an axis: a list has none. */
  hasAxis = true;
  /** The clicks that reach the page. */
  clicks = 0;
  override template = () => html`<div class="drawing" style="width: 1000px; height: 300px"></div><input />`;

  protected readonly navigation: NavigationOptions = {
    current: (): VisibleAxis | null =>
      this.hasAxis ? { scale, extent: this.extent, left: 0, right: 1000, axisHeight: 40 } : null,
    show: (extent) => {
      this.extent = extent;
    },
  };

  constructor() {
    super();
    this.style.cssText = 'position: fixed; left: 0; top: 0';
  }

  protected override firstUpdated(): void {
    this.find('.drawing').addEventListener('click', () => {
      this.clicks += 1;
    });
  }

  /** A pointer's event on the drawing. @returns whether the browser would still do what it does with it */
  pointer(type: string, x: number, y: number, init: PointerEventInit = {}): boolean {
    const at = { clientX: x, clientY: y, pointerId: 1, bubbles: true, composed: true, cancelable: true, ...init };
    return this.find('.drawing').dispatchEvent(new PointerEvent(type, at));
  }

  /** Moves a pointer that is down through places, then lifts it, which clicks. */
  drag(...[start, ...places]: [x: number, y: number][]): void {
    if (!start) return;
    this.pointer('pointerdown', ...start);
    for (const place of places) this.pointer('pointermove', ...place);
    this.pointer('pointerup', ...(places.at(-1) ?? start));
    this.find('.drawing').click();
  }

  key(key: string, more?: KeyboardEventInit): boolean {
    return press(this.find('.drawing'), key, more);
  }

  wheel(init: WheelEventInit): boolean {
    const at = { clientX: 500, clientY: 150, bubbles: true, composed: true, cancelable: true, ...init };
    return this.find('.drawing').dispatchEvent(new WheelEvent('wheel', at));
  }

  /** What is on screen, in thousandths of the axis. */
  get shown(): [from: number, to: number] {
    return [Math.round(this.extent.from * 1000), Math.round(this.extent.to * 1000)];
  }
}
