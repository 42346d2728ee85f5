/** The tags for JSX in React 19 or newer: `import 'gazette-elements/react'`, once. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, Listeners, Properties, Tag } from './elements.js';

type Elements = {
  [Name in Tag]: Omit<DetailedHTMLProps<HTMLAttributes<ElementOf<Name>>, ElementOf<Name>>, keyof Properties<Name>> &
    Properties<Name> &
    Listeners<'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
