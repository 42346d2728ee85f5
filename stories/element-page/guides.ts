import type { Messages } from '../../src/i18n/messages.js';
import type { Guide, Tag } from './guide.js';
import { enGuides } from './guides.en.js';
import { zhGuides } from './guides.zh.js';

/** What pages of docs say of each element, by its tag; an element or a language without words does not compile. */
export const guides: Messages<Readonly<Record<Tag, Guide>>> = { zh: zhGuides, en: enGuides };
