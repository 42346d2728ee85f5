/**
 * The tags for JSX in React 18, which passes on attributes alone: a report as JSON text, or by a `ref`; listeners by
 * `addEventListener`. `import 'gazette-elements/react-18'`, once.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, ElementOf, Tag } from './elements.js';

type Elements = {
  [Name in Tag]: Omit<DetailedHTMLProps<HTMLAttributes<ElementOf<Name>>, ElementOf<Name>>, keyof Attributes<Name>> &
    Attributes<Name> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
