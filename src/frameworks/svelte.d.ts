/** The tags for Svelte: `import 'gazette-elements/svelte'`, once. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Listeners, Properties, Tag } from './elements.js';

type Elements = {
  [Name in Tag]: Omit<HTMLAttributes<ElementOf<Name>>, keyof Properties<Name>> & Properties<Name> & Listeners<'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
