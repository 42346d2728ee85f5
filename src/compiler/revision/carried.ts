/** Words of an annotation that do not stand as they did. */
export interface Carried {
  /** Whose they are: `metrics jobs`. */
  record: string;
  /** Under which key: `words`, `time`, `section`. */
  key: string;
  before: string;
  /** Missing where they are gone. */
  after?: string;
}

/** What of annotations stands otherwise in a later text. */
export interface CarriedOver {
  /** The annotations with it written in. */
  yaml: string;
  moved: Carried[];
  changed: Carried[];
  vanished: Carried[];
}
