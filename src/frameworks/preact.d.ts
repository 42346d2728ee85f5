/** The tags for JSX in Preact: `import 'gazette-elements/preact'`, once. */
import type { HTMLAttributes } from 'preact';
import type { ElementOf, Listeners, Properties, Tag } from './elements.js';

type Elements = {
  [Name in Tag]: Omit<HTMLAttributes<ElementOf<Name>>, keyof Properties<Name>> & Properties<Name> & Listeners<'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
