// Stands in for own-base.ts in the files for pages without a bundler, where this module is in `chunks/`.
const { url } = import.meta;

export const OWN_BASE: string | null = URL.canParse?.('..', url) ? new URL('..', url).href : null;
