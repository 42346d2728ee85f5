import type { Language } from './language.js';

/** Messages of one part of the interface in every language, side by side; a missing one does not compile. */
export type Messages<Message> = Record<Language, Message>;
