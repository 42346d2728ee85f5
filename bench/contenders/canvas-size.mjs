// The size of a drawing, the same for every peer: it has the width of the page and room for all that it has to write.

export const WIDTH = 744;
export const TIMELINE_HEIGHT = 400;
/** A title at more marks than these could be read by nobody; no peer leaves out the ones that do not fit. */
export const MOST_TITLES = 1000;

/** Two bars a row, and room for the axis. */
export const comparisonHeight = (rows) => rows.length * 40 + 50;

/** Where a record stands from bottom to top: its lane, and in it the row that parts it from its neighbours. */
export const levelOf = ({ lane, row }) => lane * 10 + row;
