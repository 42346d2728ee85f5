/** Widgets of a report without a browser, as functions that touch no file. They run in Node. Public as `gazette-elements/render`. */

export { FORMATS, type RenderFormat, THEMES, type Theme } from './formats.js';
export { type FilledPage, type FillOptions, fillPage } from './page.js';
export { type PdfOptions, type PdfWriter, pdfWriter } from './pdf.js';
export { PictureError, type Rasterizer, rasterizer } from './png.js';
export { type Prerenderer, type PrerenderRequest, prerenderer } from './prerender.js';
export { prerenderedStyles } from './prerendered-styles.js';
export { type Rendered, type RenderRequest, render } from './render.js';
export { attributesOf, WIDGET_TAGS } from './widget-view.js';
export { readTag, type WrittenTag } from './written-tag.js';
