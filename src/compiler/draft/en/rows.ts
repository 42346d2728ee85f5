/** A row of a table as a line: what it is of, then cells, each after the head of its column. */
const ROW = /^\s*([A-Z][^:.;\d]{1,60}): (?=\S)/;
const CELL = /^(?:[^,;:]{1,40}, )*[^,;:]{1,40}$/;
/** A cell up to its figure: the head of its column, or a time, which is none. */
const CELL_START = /^(?:([^,;:]{1,40}), )?(?:up |down |about |over |nearly |some )?$/;
const IS_TIME =
  /^(?:(?:in |at |on )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)?(?: ?\d{4}(?:[-–/]\d{2,4})?)?|Q[1-4] \d{4}|H[12] \d{4})$/;
const IS_SENTENCE = /\b(?:was|were|is|are|had|has|have|will|we|it|they)\b/i;

/**
 * The label of a figure in a row of a table: Respite breaks: cost, of Respite breaks: people, 3,210; cost, £1.4 million.
 * @param text the sentence, which is the row
 * @param start where the figure begins in it
 * @returns null where the text is no row
 */
export function rowLabel(text: string, start: number): string | null {
  const [opening = '', head = ''] = ROW.exec(text) ?? [];
  if (head === '' || opening.length > start || IS_SENTENCE.test(head)) return null;
  const row = text.slice(opening.length).replace(/[.\s]+$/, '');
  // A comma within a number separates no cells.
  const cells = row.replace(/(?<=\d),(?=\d)/g, '').split('; ');
  if (!cells.every((cell) => CELL.test(cell) && /\d/.test(cell) && !IS_SENTENCE.test(cell))) return null;
  const own = text.slice(opening.length, start).split('; ').at(-1) ?? '';
  const [found, column = ''] = CELL_START.exec(own) ?? [];
  if (found === undefined) return null;
  return column === '' || IS_TIME.test(column) ? head : `${head}: ${column}`;
}
