/** The tag of an element of the package. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `gazette-${string}`>;

/** What a page of docs says of an element besides what its manifest does, in one language. */
export interface Guide {
  /** What a reader sees in it, in one sentence. */
  shows: string;
  /** What a reader who did not draw it says that it says, after five seconds, of the first story's picture. */
  glance: string;
  /** When it is the right one. */
  use: readonly string[];
  /** When another does better, by its tag; `none` where no widget does and words are to say it. */
  instead: Readonly<Partial<Record<Tag | 'none', string>>>;
  /** What a keyboard and a screen reader meet in it that they do not in every widget. */
  accessibility: readonly string[];
}
