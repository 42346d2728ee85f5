declare module '*.css';

/** A style sheet as it is written. */
declare module '*.css?raw' {
  const css: string;
  export default css;
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
