import { LANGUAGE_TAGS, type Language, languageOf } from '../../src/i18n/language.js';
import { defineBuilder } from './builder.js';
import { builderMessages } from './messages.js';
import './page.css';

/** The name in the page's address of the language that the builder itself has. */
const LANGUAGE = 'ui';

defineBuilder();

const asked = new URLSearchParams(location.search).get(LANGUAGE) ?? navigator.language;

const title = document.createElement('h1');
const lead = document.createElement('p');
const switcher = document.createElement('button');
switcher.type = 'button';
const home = document.createElement('a');
home.href = './index.html';
home.textContent = 'Gazette Elements';
const builder = document.createElement('embed-builder');

function speak(language: Language): void {
  const messages = builderMessages[language];
  document.documentElement.lang = LANGUAGE_TAGS[language];
  document.title = `${messages.title} · Gazette Elements`;
  title.textContent = messages.title;
  lead.textContent = messages.lead;
  switcher.textContent = messages.other;
  switcher.lang = LANGUAGE_TAGS[other(language)];
  builder.language = language;
}

const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

switcher.addEventListener('click', () => {
  const language = other(builder.language);
  const query = new URLSearchParams(location.search);
  query.set(LANGUAGE, language);
  history.replaceState(history.state, '', `?${query}`);
  speak(language);
});

const bar = document.createElement('header');
bar.append(home, switcher);
const main = document.createElement('main');
main.append(title, lead, builder);
speak(languageOf(asked));
document.body.append(bar, main);
