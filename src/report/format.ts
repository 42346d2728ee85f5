/** The `format` that this release reads. */
export const FORMAT = 'gazette-report/1';
