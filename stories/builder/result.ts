import costs from 'virtual:embed-costs';
import { html, nothing, type TemplateResult } from 'lit';
import { embedCode } from '../../src/export/embed-code.js';
import type { Language } from '../../src/i18n/language.js';
import { builderMessages } from './messages.js';
import type { Embed } from './state.js';

/**
 * The tag to paste, as the widgets' own button for it writes it.
 * @param words what stands in the tag where scripts do not run
 * @param report the id of the report that comes with the package
 */
export function codeOf({ tag, attributes, files }: Embed, words: string, report: string): string {
  const written = Object.entries(attributes)
    .filter(([name, value]) => value !== '' || !/^(src|lang)$/.test(name))
    .map(([name, value]): [string, string] => [name, name === 'src' ? address(value) : value]);
  const isGiven = written.some(([name]) => name === 'src');
  return embedCode(tag, written, words, { base: files, report: isGiven ? '' : report });
}

/** The address of a report as another page reaches it. */
function address(src: string): string {
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}

/**
 * What a reader downloads for an embed, in bytes as they were measured when the site was built.
 * @param reportBytes those of the report; null where they are not known
 */
export function renderCost(tag: string, reportBytes: number | null, language: Language): TemplateResult {
  const messages = builderMessages[language];
  const cost = costs.widgets[tag.replace('gazette-', '')] ?? costs.widgets[tag];
  if (!cost) return html`<p class="hint">${messages.unknownCost}</p>`;
  const row = (name: string, bytes: number, isSum = false): TemplateResult =>
    html`<tr class=${isSum ? 'sum' : nothing}><th scope="row">${name}</th><td>${messages.kilobytes(bytes)}</td></tr>`;
  return html`<table class="cost">
      ${row(messages.script, cost.first)}
      ${reportBytes === null ? nothing : html`${row(messages.ofReport, reportBytes)}${row(messages.together, cost.first + reportBytes, true)}`}
      ${row(messages.later, cost.later)}
    </table>
    <p class="hint">${messages.costHint}</p>`;
}

/** What the bundled report costs; null where it was not measured. */
export function bundledBytes(report: string): number | null {
  return costs.reports[report] ?? null;
}
