import { html, nothing, type TemplateResult } from 'lit';
import { unbroken } from '../../base/unbroken.js';
import type { Language } from '../../i18n/language.js';
import { formatSectionTitle } from '../../i18n/section.js';
import type { ReportIndex } from '../../report/report-index.js';
import { sectionPath } from '../../report/section-tree.js';
import type { Section } from '../../report/types.js';

/**
 * The contents of a text: a button for each section, set in by how deep it stands.
 * @param isBeside whether the list stands beside the text; else a reader opens it above
 * @param go goes to a section's heading
 */
export function renderContents(
  sections: readonly Section[],
  { name, isBeside, language }: { name: string; isBeside: boolean; language: Language },
  index: ReportIndex,
  go: (section: string) => void,
): TemplateResult | typeof nothing {
  if (sections.length < 2) return nothing;
  // It scrolls with its buttons, and would else be a tab stop besides in some browsers.
  const list = html`<nav tabindex="-1" aria-label=${name}>
      <ol>${sections.map(
        (section) =>
          html`<li class=${`depth-${Math.min(sectionPath(index.sections, section.id).length, 4)}`}><button type="button" data-stop data-section=${section.id} @click=${() => go(section.id)}>${unbroken(formatSectionTitle(section, language), language)}</button></li>`,
      )}</ol>
    </nav>`;
  return isBeside
    ? html`<div class="contents" part="contents" data-group>${list}</div>`
    : html`<details class="contents" part="contents" data-group><summary data-stop>${name}</summary>${list}</details>`;
}

/** A heading this near to the top of the text is being read, in pixels. */
const REACHED = 40;

/** Marks the section that is being read in the contents: the last one whose heading is at the top of the text or above it. */
export function markCurrent(root: ParentNode, text: Element): void {
  const top = text.getBoundingClientRect().top + REACHED;
  let current: string | undefined;
  for (const heading of text.querySelectorAll<HTMLElement>('[data-heading]')) {
    if (current !== undefined && heading.getBoundingClientRect().top > top) break;
    current = heading.dataset['heading'];
  }
  for (const button of root.querySelectorAll<HTMLElement>('.contents [data-section]')) {
    if (button.dataset['section'] === current) button.setAttribute('aria-current', 'location');
    else button.removeAttribute('aria-current');
  }
}
