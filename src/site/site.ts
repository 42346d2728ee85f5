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
    if (base === undefined) continue;
    const folder = folderOf(language);
    files.set(`${folder}oembed-rich.json`, oembedRich(report, language, addressOf(language)));
    if (hasPictures) files.set(`${folder}oembed.json`, oembedPhoto(report, language, addressOf(language)));
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

/** The page in a frame for what embeds links (https://oembed.com), of the type rich. */
function oembedRich(report: Report, language: Language, address: string): string {
  const frame = { width: 720, height: 900 };
  const title = escapeHtml(localized(report.title, language));
  // Of its own origin, which is not that of the page around it.
  const html = `<iframe src="${escapeHtml(address)}" title="${title}" width="${frame.width}" height="${frame.height}" sandbox="allow-scripts allow-same-origin allow-popups" loading="lazy"></iframe>`;
  return oembed(report, language, address, { type: 'rich', html, ...frame });
}

/** The card of a page for what embeds links, of the type photo. */
function oembedPhoto(report: Report, language: Language, address: string): string {
  return oembed(report, language, address, { type: 'photo', url: `${address}card.png`, ...CARD_SIZES.og });
}

function oembed(report: Report, language: Language, address: string, own: Record<string, string | number>): string {
  const shared = {
    version: '1.0',
    title: localized(report.title, language),
    author_name: localized(report.publisher, language),
    author_url: address,
  };
  return `${JSON.stringify({ ...shared, ...own }, null, 2)}\n`;
}

/** Whether a report is named in a language: its title and nearly all of its figures. */
function isIn(language: Language, { title, metrics }: Report): boolean {
  const has = (text: LocalizedText): boolean => text[language] !== undefined;
  return has(title) && metrics.filter(({ label }) => has(label)).length >= metrics.length * ENOUGH;
}
