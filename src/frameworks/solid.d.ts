/** The tags for JSX in Solid: `import 'gazette-elements/solid'`, once. */
import type { JSX } from 'solid-js';
import type { ElementOf, Listeners, Properties, Tag } from './elements.js';

type Elements = {
  [Name in Tag]: Omit<JSX.HTMLAttributes<ElementOf<Name>>, keyof Properties<Name>> &
    Properties<Name> &
    Listeners<'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
