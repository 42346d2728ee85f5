/** The parts of a poster, in the order in which it reads. */
export const POSTER_SECTIONS = [
  'first',
  'leading',
  'changes',
  'series',
  'comparison',
  'targets',
  'tiers',
  'timeline',
  'documents',
  'partners',
] as const;
export type PosterSection = (typeof POSTER_SECTIONS)[number];
