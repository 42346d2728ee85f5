import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** Attributes of an element: `true` sets a bare one. */
export type Attributes = Record<string, string | boolean>;

/** What a docs page says besides what the manifest does. */
export interface Notes {
  /** What the element is for, and when another does better. */
  purpose: string;
  /** What a keyboard and a screen reader meet. */
  accessibility: string;
}

/** The embed code of an element, as it is pasted. */
function embed(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === false ? [] : value === true ? [` ${name}`] : [` ${name}="${value.replaceAll('"', '&quot;')}"`],
  );
  return `<script type="module" src="/gazette/${tag === 'gazette-report' ? tag : tag.replace('gazette-', '')}.js"></script>\n\n<${tag}${written.join('')}></${tag}>`;
}

function create(tag: string, attributes: Attributes): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else if (value === true) element.setAttribute(name, '');
  }
  return element;
}

/** An element in a sentence, between words of its language. */
export function prose(tag: string, attributes: Attributes): HTMLElement {
  const paragraph = document.createElement('p');
  const isEnglish = document.documentElement.lang.startsWith('en');
  const [before, after] = isEnglish
    ? ['The report gives ', ', in the words of its own sentence.']
    : ['原文所述，', '，点开即见原句。'];
  paragraph.append(before, create(tag, attributes), after);
  return paragraph;
}

/** A state that is shown on another report than the bundled one. */
export function withReport(story: StoryObj, report: unknown): StoryObj {
  return {
    ...story,
    render: (args, { component }) => Object.assign(create(String(component), args as Attributes), { report }),
  };
}

/** What the stories of one element share: its docs page, and how a story is drawn. */
export function docsOf(
  tag: string,
  { purpose, accessibility }: Notes,
): Pick<Meta, 'component' | 'render' | 'parameters'> {
  return {
    component: tag,
    render: (args) => create(tag, args as Attributes),
    parameters: {
      docs: { description: { component: `${purpose}\n\n**Accessibility.** ${accessibility}` } },
    },
  };
}

/**
 * One state of an element.
 * @param about what the state shows, in a sentence
 */
export function state(tag: string, attributes: Attributes = {}, about = ''): StoryObj {
  return {
    args: attributes,
    parameters: { docs: { source: { code: embed(tag, attributes), language: 'html' }, description: { story: about } } },
  };
}
