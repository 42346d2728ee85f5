/** What a widget can be written as without a browser; a PNG is made of the `svg`. */
export const FORMATS = ['svg', 'html', 'wechat', 'mail', 'rss', 'text', 'csv'] as const;
export type RenderFormat = (typeof FORMATS)[number];

/** The look of a picture: `ink` is one ink on white, for print. */
export const THEMES = ['light', 'dark', 'ink'] as const;
export type Theme = (typeof THEMES)[number];
