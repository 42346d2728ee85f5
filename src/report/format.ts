/** The `format` that the compiler writes. */
export const FORMAT = 'gazette-report/2';

/** The formats that this release reads: each later one adds fields, and makes some of the earlier optional. */
export const FORMATS = ['gazette-report/1', FORMAT] as const;
