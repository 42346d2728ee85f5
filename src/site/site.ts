import { LANGUAGES, type Language, languageOf, localized } from '../i18n/language.js';
import { CARD_SIZES } from '../poster/card-sizes.js';
import { indexReport } from '../report/report-index.js';
import type { LocalizedText, Report } from '../report/types.js';
import { escapeHtml } from './markup.js';
import { page } from './page.js';
import { styleSheet } from './style.js';
import { widgetsFor } from './widgets-for.js';

export interface SiteOptions {
  /** Where the site will be, such as https://example.org/report/: then it has canonical addresses and a sitemap. */
  url?: string;
  /** Whether `card.png` and `poster.png` will stand beside each page. */
  hasPictures?: boolean;
}

/** So many of the names of figures must be in a language for the site to have a page in it. */
const ENOUGH = 0.9;

/**
 * A report as a static site: a page for each of its languages, the first of them that of the report, the data, a style
 * sheet. The library's own files are not among them: a page asks for `gazette/all.js` in the folder of the site.
 * @param json the compiled report as written, which the pages load
 * @returns the texts of files by path
 */
export function site(
  report: Report,
  json: string,
  { url, hasPictures = false }: SiteOptions = {},
): Map<string, string> {
  const index = indexReport(report);
  const own = languageOf(report.lang);
  const languages = [own, ...LANGUAGES.filter((language) => language !== own && isIn(language, report))];
  const folderOf = (language: Language): string => (language === own ? '' : `${language}/`);
  const base = url === undefined ? undefined : url.replace(/\/*$/, '/');
  const addressOf = (language: Language): string => `${base ?? ''}${folderOf(language)}`;
  const alternates = base === undefined ? {} : Object.fromEntries(languages.map((each) => [each, addressOf(each)]));
  const files = new Map<string, string>();
  for (const language of languages) {
    const widgets = widgetsFor(index, language);
    const other = languages.find((each) => each !== language);
    const root = folderOf(language) === '' ? '' : '../';
    files.set(
      `${folderOf(language)}index.html`,
      page(index, {
        language,
        root,
        other: other === undefined ? '' : `${root}${folderOf(other)}index.html`,
        widgets,
        alternates,
        hasPictures,
        ...(base === undefined ? {} : { url: addressOf(language) }),
      }),
    );
    if (language === own) files.set('site.css', styleSheet(widgets));
    if (hasPictures && base !== undefined)
      files.set(`${folderOf(language)}oembed.json`, oembed(report, language, addressOf(language)));
  }
  files.set('report.json', json);
  if (base !== undefined) {
    const locations = languages.map((each) => `<url><loc>${escapeHtml(addressOf(each))}</loc></url>`);
    files.set(
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${locations.join('\n')}\n</urlset>\n`,
    );
    files.set('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`);
  }
  return files;
}

/** The card of a page for what embeds links (https://oembed.com), of the type photo. */
function oembed(report: Report, language: Language, address: string): string {
  const photo = {
    version: '1.0',
    type: 'photo',
    title: localized(report.title, language),
    author_name: localized(report.publisher, language),
    author_url: address,
    url: `${address}card.png`,
    ...CARD_SIZES.og,
  };
  return `${JSON.stringify(photo, null, 2)}\n`;
}

/** Whether a report is named in a language: its title and nearly all of its figures. */
function isIn(language: Language, { title, metrics }: Report): boolean {
  const has = (text: LocalizedText): boolean => text[language] !== undefined;
  return has(title) && metrics.filter(({ label }) => has(label)).length >= metrics.length * ENOUGH;
}
