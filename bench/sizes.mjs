// How much of each is drawn: all of it, and what a quick run does with.

/** Figures in one text. */
export const FIGURES = 200;
/** Cards on the wall that a reader types and points at. */
export const CARDS = 1000;
/** Records of the report that is checked. */
export const CHECKED = 100_000;

/** Everything. */
export const FULL = {
  rounds: 7,
  drawings: {
    comparison: [10, 100, 1000],
    timeline: [20, 1000, 10_000, 100_000],
    grid: [100, 1000],
    text: [6000, 1_000_000],
  },
  zooms: [10_000, 100_000],
  zoomRounds: 3,
  loadRounds: 5,
  phoneRounds: 5,
};

/** What can be had in two minutes: whether all still runs, and about how fast. */
export const QUICK = {
  rounds: 2,
  drawings: { comparison: [10, 100], timeline: [20, 10_000], grid: [100], text: [6000] },
  zooms: [10_000],
  zoomRounds: 1,
  loadRounds: 1,
  phoneRounds: 1,
};
