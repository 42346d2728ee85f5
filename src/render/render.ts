import { recordsCsv } from '../export/data.js';
import type { Language } from '../i18n/language.js';
import type { Problem } from '../report/problem.js';
import { indexReport } from '../report/report-index.js';
import type { Report } from '../report/types.js';
import type { RenderFormat, Theme } from './formats.js';
import { type FragmentLinks, feedFragment, mailFragment, tagWithWords, wechatFragment } from './fragments.js';
import type { Prerenderer } from './prerender.js';
import { viewSvg } from './svg.js';
import { widgetView } from './widget-view.js';
import { viewText } from './words.js';

export interface RenderRequest extends FragmentLinks {
  format: RenderFormat;
  /** gazette-metric-card */
  tag: string;
  /** As a page writes them. */
  attributes?: Readonly<Record<string, string>>;
  /** By default that of the report. */
  language: Language;
  /** The width of the drawing in CSS pixels; by default 720, in an article of WeChat 343. */
  width?: number;
  theme?: Theme;
  /** Of `html`: draws it too, before any script runs. */
  prerender?: Prerenderer;
  /** Of `html`: where `dist/cdn` is served, with a slash at its end. */
  base?: string;
}

/** What a widget is written as, or what is wrong. */
export type Rendered = { text: string } | { problem: Problem };

/** The widths of a page's column, and of an article on a phone. */
const WIDTH = 720;
const PHONE = 343;

/**
 * Writes a widget of a report without a browser, by the same selection and layout as its element.
 * @param report checked, as `parseReport` gives it
 */
export function render(report: Report, request: RenderRequest): Rendered {
  const { attributes = {}, format, language, tag, theme } = request;
  const width = request.width ?? (format === 'wechat' ? PHONE : WIDTH);
  const index = indexReport(report);
  const view = widgetView(index, { tag, attributes, language, width });
  if ('code' in view) return { problem: view };
  switch (format) {
    case 'svg': {
      const text = viewSvg(view, theme);
      return text === null
        ? {
            problem: {
              code: 'bad-attribute',
              attribute: 'format',
              value: format,
              expected: `text, html, csv: ${tag} has no drawing of this report`,
            },
          }
        : { text };
    }
    case 'html': {
      const { prerender, base } = request;
      const given = { tag, attributes, language, ...(request.width !== undefined && { width: request.width }) };
      const drawn = prerender && base !== undefined ? prerender(index, { ...given, base }) : '';
      return { text: `${tagWithWords(tag, attributes, view, drawn)}\n` };
    }
    case 'wechat':
      return { text: `${wechatFragment(view)}\n` };
    case 'mail':
      return { text: mailFragment(view, request) };
    case 'rss':
      return { text: feedFragment(view, request) };
    case 'text':
      return { text: viewText(view) };
    case 'csv':
      return { text: recordsCsv(view.entries(), view.index, language) };
  }
}
