import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import { problemMessages, problemText } from '../i18n/problem-messages.js';
import type { Problem } from '../report/problem.js';

const RETRYABLE: ReadonlySet<Problem['code']> = new Set(['http', 'network', 'timeout', 'not-json', 'bundle']);

/** Whether trying again may help. */
export function isRetryable(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => RETRYABLE.has(code));
}

/** What is wrong, in place of the drawing; with a button where trying again may help. */
export function renderProblems(problems: readonly Problem[], language: Language, retry: () => void): TemplateResult {
  const messages = problemMessages[language];
  return html`<div class="error" part="error" role="alert">
    <p class="error-title">${messages.title}</p>
    ${listProblems(problems, language)}
    ${isRetryable(problems) ? renderRetry(language, retry) : nothing}
  </div>`;
}

/** The button that tries again. */
export function renderRetry(language: Language, retry: () => void): TemplateResult {
  return html`<button type="button" class="button" part="retry" data-stop @click=${retry}>${problemMessages[language].retry}</button>`;
}

/** Beside a drawing that stands: a filter that could not be set, and records left out. */
export function renderWarnings(problems: readonly Problem[], language: Language): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const { unfiltered, partial } = problemMessages[language];
  const ofFilter = problems.filter((problem) => 'attribute' in problem);
  const ofRecords = problems.filter((problem) => !('attribute' in problem));
  const part = (title: string, some: readonly Problem[]): TemplateResult | typeof nothing =>
    some.length === 0 ? nothing : html`<p class="error-title">${title}</p>${listProblems(some, language)}`;
  return html`<div class="error" part="error" role="alert">
    ${part(unfiltered, ofFilter)}${part(partial(countProblems(ofRecords)), ofRecords)}
  </div>`;
}

/** How many problems there are, those too that are only counted. */
function countProblems(problems: readonly Problem[]): number {
  return problems.reduce((sum, problem) => sum + (problem.code === 'more-problems' ? problem.count : 1), 0);
}

/** More than these say no more to a reader; the event carries all. */
const LISTED = 6;

function listProblems(problems: readonly Problem[], language: Language): TemplateResult {
  return html`<ul>${problems.slice(0, LISTED).map((problem) => html`<li>${problemText(problem, language)}</li>`)}</ul>`;
}
