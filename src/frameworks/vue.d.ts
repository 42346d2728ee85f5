/** The tags for Vue's templates: `import 'gazette-elements/vue'`, once. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { GazetteEvents, Properties, Tag } from './elements.js';

/** `gazette-select` as Vue calls its listener: `onGazetteSelect`. */
type Pascal<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Listening = {
  [Name in keyof GazetteEvents as `on${Pascal<Name>}`]?: ((event: GazetteEvents[Name]) => void) | undefined;
};

type Components = {
  [Name in Tag]: new () => {
    $props: Properties<Name> & Listening & Omit<HTMLAttributes, keyof Properties<Name>> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
