declare module '*.css';

/** A style sheet as it is written. */
declare module '*.css?raw' {
  const css: string;
  export default css;
}

/** A page of docs, which Storybook renders. */
declare module '*.mdx' {
  const page: (props: object) => unknown;
  export default page;
}

interface ImportMeta {
  /** Of Vite: the text of each file that a pattern names, by its path, fetched when it is asked for. */
  glob: (
    pattern: string,
    options: { query: '?raw'; import: 'default' },
  ) => Readonly<Record<string, () => Promise<string>>>;
}

/** What an embed costs in bytes of gzip, measured when the site is built; empty before the library is. */
declare module 'virtual:embed-costs' {
  const costs: {
    /** By the name of the widget's file: before it is drawn, and at most afterwards, without a report. */
    widgets: Readonly<Record<string, { first: number; later: number }>>;
    /** By the id of a report that comes with the package. */
    reports: Readonly<Record<string, number>>;
  };
  export default costs;
}
