/** A place in the annotations that an editor is asked to look at. */
export interface Check {
  /** In `report.yaml`, from 1: that of what is to be looked at. */
  line: number;
  /** What is unsure, as the draft says it. */
  what: string;
  /** The id of the record or section; "" where it has none. */
  id: string;
  /** The record as it is written. */
  written: string;
}

const CHECK = /^\s*# check: (.*)$/;
const ID = /(?:^|[\s{,])id: ([a-z0-9][a-z0-9-]*)/;
/** So much of a record tells which it is, in characters. */
const SHOWN = 160;

/** The places that a draft marks with a comment that begins with `check:`, in their order. */
export function checksIn(yaml: string): Check[] {
  const lines = yaml.split(/\r\n|\r|\n/);
  return lines.flatMap((text, i): Check[] => {
    const what = CHECK.exec(text)?.[1];
    if (what === undefined) return [];
    const at = lines.findIndex((line, j) => j > i && !/^\s*#/.test(line));
    const written = (lines[at] ?? '').trim().replace(/^- /, '');
    return [{ line: at + 1, what, id: ID.exec(written)?.[1] ?? '', written: written.slice(0, SHOWN) }];
  });
}
