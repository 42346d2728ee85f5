import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { indexReport } from '../src/report/report-index.js';
import bundled from '../src/reports/miit-2020-2021.js';
import { type Attributes, written } from './attributes.js';
import elementPage from './element-page/element-page.mdx';
import { type Field, fieldsOf, takesSeveral } from './fields.js';

export type { Attributes } from './attributes.js';

type ArgTypes = NonNullable<Meta['argTypes']>;

/** The embed code of an element, as it is pasted. */
function embed(tag: string, attributes: Attributes): string {
  const listed = written(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<script type="module" src="/gazette/${tag === 'gazette-report' ? tag : tag.replace('gazette-', '')}.js"></script>\n\n<${tag}${listed.join('')}></${tag}>`;
}

/** An element with attributes. */
export function create(tag: string, attributes: Attributes): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of written(attributes)) element.setAttribute(name, value);
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
    parameters: { ...story.parameters, isOwnReport: true },
    render: (args, { component }) => Object.assign(create(String(component), args as Attributes), { report }),
  };
}

/** A state with the page's own words in it, by the name of their slot. */
export function remarked(story: StoryObj, remarks: Readonly<Record<string, string>>): StoryObj {
  return {
    ...story,
    render: (args, context) => {
      const element = story.render?.(args, context);
      if (!(element instanceof HTMLElement)) throw new Error('the story draws no element');
      for (const [slot, words] of Object.entries(remarks)) {
        const paragraph = document.createElement('p');
        Object.assign(paragraph, { slot, textContent: words });
        element.append(paragraph);
      }
      return element;
    },
  };
}

const fields = (tag: string): Field[] => fieldsOf(tag, indexReport(bundled), 'zh');

/** What a reader of the docs page sets an attribute with. */
function argTypeOf({ name, kind, options, description }: Field): ArgTypes[string] {
  const listed = {
    options: options.map(({ value }) => value),
    description,
  };
  /** A select shows whose id it is; few words need no more than themselves. */
  const labels = Object.fromEntries(
    options.map(({ value, label }) => [value, label === value || value === '' ? label : `${label} (${value})`]),
  );
  switch (kind) {
    case 'record':
      return { ...listed, control: { type: 'select', labels } };
    case 'records':
      return { ...listed, control: { type: 'multi-select', labels } };
    case 'choice':
      return { ...listed, control: { type: name === 'bureau' ? 'select' : 'inline-radio', labels } };
    case 'choices':
      return { ...listed, control: { type: name === 'hide' ? 'inline-check' : 'check', labels } };
    case 'flag':
      return { description, control: 'boolean' };
    default:
      return { description, control: 'text' };
  }
}

/** What a field holds before a reader sets it, so that no control has to be asked for first. */
function unset({ kind, options }: Field): Attributes[string] | undefined {
  if (kind === 'flag') return false;
  if (kind === 'number' || kind === 'text') return '';
  return kind === 'choice' ? options[0]?.value : undefined;
}

/**
 * What the stories of one element share: its docs page (whose words are in element-page/), how a story is drawn, and a
 * control for each attribute, with the records of the bundled report by name. What no page can write in a tag has none.
 */
export function docsOf(tag: string): Pick<Meta, 'component' | 'args' | 'render' | 'parameters' | 'argTypes'> {
  const argTypes = Object.fromEntries(fields(tag).map((field) => [field.name, argTypeOf(field)]));
  const args = Object.fromEntries(fields(tag).map((field) => [field.name, unset(field)]));
  return {
    component: tag,
    args,
    render: (args) => create(tag, args as Attributes),
    argTypes: { ...argTypes, report: { control: false } },
    parameters: {
      controls: { include: Object.keys(argTypes) },
      docs: { page: elementPage, controls: {} },
    },
  };
}

/**
 * One state of an element.
 * @param about what the state shows, in a sentence
 */
export function state(tag: string, attributes: Attributes = {}, about = ''): StoryObj {
  const lists = new Set(
    fields(tag)
      .filter(takesSeveral)
      .map(({ name }) => name),
  );
  const args = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' && lists.has(name) ? value.split(' ') : value,
    ]),
  );
  return {
    args,
    parameters: {
      attributes,
      docs: { source: { code: embed(tag, attributes), language: 'html' }, description: { story: about } },
    },
  };
}
