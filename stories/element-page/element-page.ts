import { LANGUAGE_TAGS } from '../../src/i18n/language.js';
import type { Attributes } from '../attributes.js';
import { written } from '../attributes.js';
import { defineElementGuide, type ElementGuide } from './element-guide.js';
import type { Tag } from './guide.js';
import { pageMessages } from './messages.js';

interface StoryContext {
  globals: Readonly<Record<string, unknown>>;
  args: object;
}

interface Story {
  component: Tag;
  initialArgs: object;
  /** As `state` and `withReport` set them. */
  parameters: { attributes: Attributes; isOwnReport?: boolean };
  undecoratedStoryFn: (context: StoryContext) => HTMLElement;
}

/** What Storybook gives a page of docs, as far as it is used here. */
interface DocsContext {
  /** The first story of the element. */
  storyById: () => Story;
  getStoryContext: (story: Story) => StoryContext;
}

/**
 * The page of docs of an element, in the language of the toolbar: its words around Storybook's controls and stories, and
 * `guide`, which shows all that comes before those in a place of the page.
 */
export function elementPage(context: DocsContext) {
  defineElementGuide();
  const story = context.storyById();
  const { globals } = context.getStoryContext(story);
  const language = globals['lang'] === 'en' ? 'en' : 'zh';
  const theme = globals['theme'] === 'dark' ? 'dark' : 'light';
  // As each story does before it is drawn: some write words of the page's language around the widget.
  document.documentElement.lang = LANGUAGE_TAGS[language];
  const guide = (place: HTMLElement | null): void => {
    if (!place || place.dataset['shown'] === `${story.component} ${language} ${theme}`) return;
    place.dataset['shown'] = `${story.component} ${language} ${theme}`;
    const element: ElementGuide = document.createElement('element-guide');
    element.shown = {
      tag: story.component,
      language,
      theme,
      attributes: written(story.parameters.attributes),
      isOwnReport: story.parameters.isOwnReport === true,
      draw: () => story.undecoratedStoryFn({ ...context.getStoryContext(story), args: story.initialArgs }),
    };
    place.replaceChildren(element);
  };
  return { guide, language, messages: pageMessages[language] };
}
