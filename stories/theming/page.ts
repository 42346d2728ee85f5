import { html, nothing, render, type TemplateResult } from 'lit';
import { copyText, renderByHand } from '../../src/export/clipboard.js';
import type { Language } from '../../src/i18n/language.js';
import { type Described, elementOf } from '../manifest.js';
import { themingMessages } from './messages.js';
import { type Part, partsOf, sampleOf } from './parts.js';
import { THEMES, type Theme } from './themes.js';
import './theming.css';

const SCHEMES = ['light', 'dark'] as const;

/** The page on looks: themes to copy, every property with a sample, every part outlined in a widget. */
export function themingPage(language: Language): HTMLElement {
  const messages = themingMessages[language];
  const page = document.createElement('main');
  page.className = 'start theming';
  render(
    html`<h1>${messages.title}</h1>
      <p>${messages.lead}</p>
      <section>
        <h2>${messages.themes}</h2>
        ${THEMES.map((theme) => renderTheme(theme, language))}
      </section>
      <section>
        <h2>${messages.properties}</h2>
        <p>${messages.propertiesLead}</p>
        ${renderProperties(language)}
      </section>
      <section>
        <h2>${messages.parts}</h2>
        <p>${messages.partsLead}</p>
        ${partsOf().map((part) => renderPart(part, language))}
      </section>`,
    page,
  );
  return page;
}

function renderTheme({ className, name, about, css }: Theme, language: Language): TemplateResult {
  const messages = themingMessages[language];
  const copy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as Element;
    const said = button.nextElementSibling;
    const words = await copyText(css, language, button.closest('article'));
    if (said) said.textContent = words;
  };
  return html`<article>
    <h3>${name[language]}</h3>
    <p>${about[language]}</p>
    <div class="pair">
      ${SCHEMES.map(
        (scheme) =>
          html`<div class="ground ${className}" data-scheme=${scheme}>
            <p class="quiet">${messages[scheme]}</p>
            <gazette-metric-card metric="inclusive-loans"></gazette-metric-card>
            <gazette-bureau-comparison hide="standfirst notes key toolbar"></gazette-bureau-comparison>
          </div>`,
      )}
    </div>
    <details>
      <summary>CSS</summary>
      <pre tabindex="0" role="region" aria-label=${`CSS: ${name[language]}`}><code>${css}</code></pre>
    </details>
    <p class="bar"><button type="button" @click=${copy}>${messages.copy}</button><span role="status"></span></p>
    ${renderByHand(language)}
  </article>`;
}

function renderProperties(language: Language): TemplateResult {
  const { columns } = themingMessages[language];
  const all = [...elementOf('gazette-metric-card').properties, ...elementOf('gazette-source-text').properties];
  const listed = all.filter(({ name }, place) => all.findIndex((other) => other.name === name) === place);
  return html`<div class="wide" tabindex="0" role="region" aria-label=${themingMessages[language].properties}><table>
    <thead><tr><th scope="col">${columns.name}</th><th scope="col">${columns.sample}</th><th scope="col">${columns.default}</th><th scope="col">${columns.meaning}</th></tr></thead>
    <tbody>${listed.map(
      (property) => html`<tr>
        <th scope="row"><code>${property.name}</code></th>
        <td>${renderSample(property, language)}</td>
        <td><code>${property.default ?? nothing}</code></td>
        <td lang="en">${property.description}</td>
      </tr>`,
    )}</tbody>
  </table></div>`;
}

/** A property's own value at work: a colour on both grounds, a scale in type, a face in words. */
function renderSample({ name, default: value = '' }: Described, language: Language): TemplateResult {
  const words = themingMessages[language].sample;
  if (value.includes('light-dark'))
    return html`<span class="swatches">${SCHEMES.map(
      (scheme) =>
        html`<span class="ground" data-scheme=${scheme}><span class="swatch" style=${`background: ${value}`}></span></span>`,
    )}</span>`;
  if (/scale/.test(name))
    return html`<span class="scales"><span>${words}</span><span class="large">${words}</span></span>`;
  if (/font/.test(name)) return html`<span class="display">${words}</span>`;
  return html`<span class="tall" aria-hidden="true"></span>`;
}

/** The widget is made when the row is first opened: twenty at once are more than a reader asks for. */
function renderPart(part: Part, language: Language): TemplateResult {
  const open = (event: Event): void => {
    const row = event.currentTarget as HTMLDetailsElement;
    const place = row.querySelector('.outlined');
    if (row.open && place && place.childElementCount === 0) place.append(sampleOf(part));
  };
  return html`<details @toggle=${open}>
    <summary><code>::part(${part.name})</code> <span lang="en">${part.description}</span></summary>
    <style>
      .outlined[data-part='${part.name}'] ::part(${part.name}) { outline: 2px dashed var(--link); outline-offset: 2px; }
    </style>
    <div class="outlined" data-part=${part.name}></div>
    ${part.tags.length < 4 ? html`<p class="quiet">${themingMessages[language].onlyIn(part.tags)}</p>` : nothing}
  </details>`;
}
