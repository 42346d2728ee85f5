import { html, nothing, type TemplateResult } from 'lit';
import { copyText, renderByHand } from '../../src/export/clipboard.js';
import { embedCode } from '../../src/export/embed-code.js';
import { LANGUAGE_TAGS, type Language } from '../../src/i18n/language.js';
import bundled from '../../src/reports/miit-2020-2021.js';
import { bundledBytes, renderCost } from '../builder/result.js';
import type { Tag } from './guide.js';
import { pageMessages } from './messages.js';

/** Where the guides tell readers to put the files. */
const BASE = '/gazette/';
/** Stands for the report of a reader's own. */
const OWN_REPORT = '/reports/2024.json';

/** An embed as a page of docs shows it. */
export interface ShownEmbed {
  tag: Tag;
  /** What is written in the tag; ids of another report are no reader's own. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** Whether what is shown is of another report than the one that comes with the package. */
  isOwnReport: boolean;
  /** What stands in the tag where scripts do not run. */
  words: string;
}

/** The code of an embed, as the builder writes it; `<gazette-report>` has a widget inside. */
function codeOf({ tag, attributes, isOwnReport, words }: ShownEmbed, language: Language): string {
  if (tag === 'gazette-report')
    return embedCode('gazette-metric-grid', [], words, { base: BASE, report: bundled.id, around: attributes });
  return isOwnReport
    ? embedCode(tag, [['src', OWN_REPORT]], pageMessages[language].ownWords, { base: BASE })
    : embedCode(tag, attributes, words, { base: BASE, report: bundled.id });
}

/** The code to paste with a button that copies it, and what a reader downloads for it. */
export function renderEmbed(embed: ShownEmbed, language: Language): TemplateResult {
  const { isOwnReport, tag } = embed;
  const messages = pageMessages[language];
  const code = codeOf(embed, language);
  const isGroup = tag === 'gazette-report';
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as Element;
    const words = await copyText(code, language, button.closest('section'));
    const said = button.nextElementSibling;
    if (said) said.textContent = words;
  };
  const query = new URLSearchParams({ ui: language, ...Object.fromEntries(embed.attributes) });
  query.set('widget', tag.replace('gazette-', ''));
  return html`<section id="embed">
    <h2>${messages.embed}</h2>
    <p>${[messages.embedLead, isOwnReport ? messages.ownReport : '', isGroup ? messages.inside : ''].join(language === 'zh' ? '' : ' ')}</p>
    <pre class="element-words" tabindex="0" role="group" aria-label=${messages.embed}><code>${code}</code></pre>
    <p class="bar">
      <button type="button" @click=${copy}>${messages.copy}</button><span role="status"></span>
      ${
        isGroup || isOwnReport
          ? nothing
          : html`<a href=${`embed-builder.html?${query}`} target="_parent" hreflang=${LANGUAGE_TAGS[language]}>${messages.builder}</a>`
      }
    </p>
    ${renderByHand(language)}
    ${renderCost(tag, isOwnReport ? null : bundledBytes(bundled.id), language)}
  </section>`;
}
