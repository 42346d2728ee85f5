import { html, nothing, type TemplateResult } from 'lit';
import { type Language, localized } from '../../src/i18n/language.js';
import type { ReportIndex } from '../../src/report/report-index.js';
import type { Report } from '../../src/report/types.js';
import { fieldMessages } from '../field-messages.js';
import { type Field, fieldsOf } from '../fields.js';
import { elementOf } from '../manifest.js';
import type { PickDetail } from './combobox.js';
import { builderMessages } from './messages.js';
import { type Embed, WIDGETS } from './state.js';

/** What the form shows, and what it tells of. */
export interface Settings {
  embed: Embed;
  language: Language;
  /** The report that comes with the package, and the one in use; null while it loads or where it cannot be read. */
  bundled: Report | null;
  index: ReportIndex | null;
  isUnreadable: boolean;
  setWidget: (tag: string) => void;
  /** `null` removes the attribute. */
  set: (name: string, value: string | null) => void;
}

/** Shown first, since every embed has them; the rest follow under a heading that opens. */
const LOOKS = ['theme', 'size', 'hide'];
/** Of the report's own control. */
const REPORT = 'src';

const inputOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
const wordsOf = (value: string | undefined): string[] => (value ?? '').split(/\s+/).filter(Boolean);

/** The form of the builder: the widget, its report, its records, its looks, and what else it takes. */
export function renderSettings(settings: Settings): TemplateResult {
  const { embed, language, index } = settings;
  const messages = builderMessages[language];
  const fields = index ? fieldsOf(embed.tag, index, language).filter(({ name }) => name !== REPORT) : [];
  const isFirst = ({ name, kind }: Field): boolean => kind === 'record' || LOOKS.includes(name);
  const isLook = ({ name }: Field): boolean => LOOKS.includes(name);
  const more = fields.filter((field) => !isFirst(field));
  return html`<form class="settings" aria-label=${messages.settings} @submit=${(event: Event) => event.preventDefault()}>
    <div class="field">
      <label class="builder-label" for="builder-widget">${messages.widget}</label>
      <select id="builder-widget" @change=${(event: Event) => settings.setWidget(inputOf(event))}>
        ${WIDGETS.map(
          (tag) => html`<option value=${tag} ?selected=${tag === embed.tag}>${widgetName(tag, language)}</option>`,
        )}
      </select>
    </div>
    ${renderReport(settings)}
    ${fields.filter((field) => isFirst(field) && !isLook(field)).map((field) => renderField(field, settings))}
    ${renderLanguage(settings)}
    ${LOOKS.map((name) => fields.filter((field) => field.name === name).map((field) => renderField(field, settings)))}
    ${
      more.length > 0
        ? html`<details ?open=${more.some(({ name }) => name in embed.attributes)}>
            <summary>${messages.more}</summary>
            ${more.map((field) => renderField(field, settings))}
          </details>`
        : nothing
    }
  </form>`;
}

/** What a widget is called; one without a name has that of its tag. */
export function widgetName(tag: string, language: Language): string {
  const name = tag.replace('gazette-', '');
  return fieldMessages[language].widgets[name] ?? elementOf(tag).summary;
}

function renderReport({ embed, language, bundled, isUnreadable, set }: Settings): TemplateResult {
  const messages = builderMessages[language];
  const src = embed.attributes[REPORT];
  const isOwn = src !== undefined;
  return html`<fieldset>
    <legend>${messages.report}</legend>
    <label class="builder-option"><input type="radio" name="builder-report" .checked=${!isOwn} @change=${() => set(REPORT, null)} />${messages.bundled(bundled ? localized(bundled.title, language) : '')}</label>
    <label class="builder-option"><input type="radio" name="builder-report" .checked=${isOwn} @change=${() => set(REPORT, '')} />${messages.own}</label>
    ${
      isOwn
        ? html`<div class="field">
            <label class="builder-label" for="builder-src">${messages.address}</label>
            <input id="builder-src" type="url" inputmode="url" autocomplete="url" spellcheck="false" maxlength="2000" aria-describedby="builder-src-hint" .value=${src} @change=${(event: Event) => set(REPORT, inputOf(event).trim())} />
            <p class="hint" id="builder-src-hint">${messages.addressHint}</p>
          </div>`
        : nothing
    }
    <p class="problem" role="status">${isUnreadable ? messages.unreadable : ''}</p>
  </fieldset>`;
}

function renderLanguage({ embed, language, set }: Settings): TemplateResult {
  const messages = builderMessages[language];
  const options = Object.entries(messages.language).map(([value, label]) => ({ value, label, detail: '' }));
  return renderRadios({ name: 'lang', kind: 'choice', options, description: '' }, language, embed, set);
}

function renderField(field: Field, settings: Settings): TemplateResult {
  const { embed, language, set } = settings;
  const { name, kind, options } = field;
  const label = labelOf(name, language);
  const id = `builder-${name}`;
  const value = embed.attributes[name];
  switch (kind) {
    case 'record':
      return renderRecord(field, settings);
    case 'records':
      return renderRecords(field, settings);
    case 'choices':
      return html`<fieldset class="words">
        <legend>${label}</legend>
        ${options.map((option) => {
          const words = wordsOf(value);
          const others = words.filter((word) => word !== option.value);
          const onChange = (event: Event): void => {
            const isOn = (event.target as HTMLInputElement).checked;
            const now = isOn ? [...others, option.value] : others;
            set(name, now.length > 0 ? now.join(' ') : null);
          };
          return html`<label class="builder-option"><input type="checkbox" .checked=${words.includes(option.value)} @change=${onChange} />${option.label}</label>`;
        })}
      </fieldset>`;
    case 'choice':
      return name === 'bureau' || options.length > 4
        ? renderSelect(field, settings)
        : renderRadios(field, language, embed, set);
    case 'flag':
      return html`<div class="words"><label class="builder-option"><input type="checkbox" .checked=${value !== undefined} @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? '' : null)} />${label}</label></div>`;
    default:
      return html`<div class="field"><label class="builder-label" for=${id}>${label}</label><input id=${id} type="text" inputmode=${kind === 'number' ? 'numeric' : 'text'} maxlength="300" autocomplete="off" .value=${value ?? ''} @change=${(event: Event) => set(name, inputOf(event).trim() || null)} /></div>`;
  }
}

function renderSelect({ name, options }: Field, { embed, language, set }: Settings): TemplateResult {
  const id = `builder-${name}`;
  const value = embed.attributes[name] ?? '';
  return html`<div class="field"><label class="builder-label" for=${id}>${labelOf(name, language)}</label>
    <select id=${id} @change=${(event: Event) => set(name, inputOf(event) || null)}>
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
    </select></div>`;
}

/** The first of the options is what a tag without the attribute has. */
function renderRadios(
  { name, options }: Field,
  language: Language,
  { attributes }: Embed,
  set: Settings['set'],
): TemplateResult {
  const first = options[0]?.value;
  const value = attributes[name] ?? first;
  return html`<fieldset class="words">
    <legend>${labelOf(name, language)}</legend>
    ${options.map(
      (option) =>
        html`<label class="builder-option"><input type="radio" name=${`builder-${name}`} .checked=${option.value === value} @change=${() => set(name, option.value === first ? null : option.value)} />${option.label}</label>`,
    )}
  </fieldset>`;
}

function renderRecord({ name, options }: Field, { embed, language, set }: Settings): TemplateResult {
  const messages = builderMessages[language];
  return html`<search-combobox
    class="field"
    .name=${`builder-${name}`}
    .label=${labelOf(name, language)}
    .options=${options}
    .value=${embed.attributes[name] ?? ''}
    .placeholder=${messages.search}
    .messages=${messages.combobox}
    @pick=${({ detail }: CustomEvent<PickDetail>) => set(name, detail.value)}
  ></search-combobox>`;
}

/** Several records in the order in which they were taken, each to be removed, and a list to add another from. */
function renderRecords({ name, options }: Field, { embed, language, set }: Settings): TemplateResult {
  const messages = builderMessages[language];
  const label = labelOf(name, language);
  const taken = wordsOf(embed.attributes[name]);
  const keep = (words: readonly string[]): void => set(name, words.length > 0 ? words.join(' ') : null);
  return html`<div class="field">
    <search-combobox
      .name=${`builder-${name}`}
      .label=${messages.add(label)}
      .options=${options.filter(({ value }) => !taken.includes(value))}
      .placeholder=${messages.search}
      .messages=${messages.combobox}
      @pick=${({ detail }: CustomEvent<PickDetail>) => keep([...taken, detail.value])}
    ></search-combobox>
    ${
      taken.length > 0
        ? html`<ul class="taken" aria-label=${label}>${taken.map((id) => {
            const words = options.find(({ value }) => value === id)?.label ?? id;
            return html`<li>${words} <button type="button" aria-label=${messages.remove(words)} @click=${() => keep(taken.filter((other) => other !== id))}>×</button></li>`;
          })}</ul>`
        : nothing
    }
  </div>`;
}

function labelOf(name: string, language: Language): string {
  return fieldMessages[language].fields[name] ?? name;
}
