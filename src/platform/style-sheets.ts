import { adoptStyles, type CSSResult, type CSSResultGroup, supportsAdoptingStyleSheets } from 'lit';

/** What a shadow root is styled by, as told. */
const told = new WeakMap<ShadowRoot, CSSResult[]>();
/** Sheets made in the documents of other windows: a constructed sheet is of the document that it was made in. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives a shadow root style sheets, after those that it has. */
export function addStyles(root: ShadowRoot, styles: CSSResultGroup): void {
  const more = flatten(styles);
  const all = [...(told.get(root) ?? []), ...more];
  told.set(root, all);
  if (supportsAdoptingStyleSheets) adopt(root, all);
  else adoptStyles(root, more);
}

/** Gives a shadow root its style sheets anew where it has lost them: it does when it is moved to another document. */
export function restyle(root: ShadowRoot): void {
  const all = told.get(root) ?? [];
  if (supportsAdoptingStyleSheets && root.adoptedStyleSheets.length < all.length) adopt(root, all);
}

function flatten(styles: CSSResultGroup): CSSResult[] {
  return Array.isArray(styles) ? styles.flatMap(flatten) : [styles as CSSResult];
}

function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const page = root.ownerDocument;
  // A document that is not shown has no window to make sheets in, and needs none.
  root.adoptedStyleSheets = page.defaultView ? styles.flatMap((style) => sheetFor(style, page, page.defaultView)) : [];
}

function sheetFor(style: CSSResult, page: Document, view: (Window & typeof globalThis) | null): CSSStyleSheet[] {
  if (page === document) return style.styleSheet ? [style.styleSheet] : [];
  const kept = made.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(page, kept);
  let sheet = kept.get(style);
  if (!sheet && view) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    kept.set(style, sheet);
  }
  return sheet ? [sheet] : [];
}
