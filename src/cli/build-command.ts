import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReport } from '../compiler/write.js';
import { LANGUAGES, languageOf } from '../i18n/language.js';
import type { Report } from '../report/types.js';
import { site } from '../site/site.js';
import type { Command } from './command.js';
import { FileError, writeWhole } from './files.js';
import { reportFrom } from './inputs.js';
import { addressFrom } from './option-values.js';
import { pictureDrawer } from './picture-drawer.js';

/** Marks a folder as made by this command, which may then be written anew. */
const MARKER = '.gazette-site';
/** The library as pages load it, beside this file in the package. */
const LIBRARY = fileURLToPath(new URL('../cdn', import.meta.url));

export const buildCommand: Command = {
  name: 'build',
  operands: ['INPUT'],
  summary: 'a report → a static site of the widgets that it can fill',
  description: `Reads INPUT, a folder with source.txt and report.yaml (or that report.yaml) or a compiled report.json, and writes a folder that any web server can
serve, from any place: a page in each language of the report, the data, a style sheet, and the library.

A page has the widgets that the report has records for, in an order that reads, and no others. It reads without script
too: headings, tables, and the whole text, in which each figure leads to its words. It runs under a policy that allows no
script and no style but its own files.

With --pictures each page also has the report as one long picture, and where --url is given a card that shared links show.

A folder that is not empty is left alone, unless it was made by this command.`,
  options: {
    out: { value: 'DIR', help: 'the folder; by default site' },
    pictures: { help: 'beside each page also a long picture and a card for links, which need @resvg/resvg-js' },
    url: {
      value: 'URL',
      help: 'where the site will be, such as https://example.org/report/: for share links and a sitemap',
    },
  },
  async run({ operands: [input = ''], options }) {
    const { out = 'site' } = options;
    const url = addressFrom('url', options['url']);
    const { report, faults } = reportFrom(input);
    if (!report || faults.length > 0) return { status: 1, faults, closing: 'Nothing was written.' };
    assertOwn(out);
    const hasPictures = options['pictures'] !== undefined;
    const files: Map<string, string | Buffer> = new Map(
      site(report, writeReport(report), { hasPictures, ...(url !== undefined && { url }) }),
    );
    if (hasPictures) for (const [path, content] of await picturesOf(report, files, url)) files.set(path, content);
    for (const [path, text] of files) {
      mkdirSync(join(out, dirname(path)), { recursive: true });
      writeWhole(join(out, path), text);
    }
    writeWhole(join(out, MARKER), 'Made by gazette build, which may write it anew.\n');
    copyLibrary(join(out, 'gazette'));
    const pages = [...files.keys()].filter((path) => path.endsWith('.html')).map((path) => join(out, path));
    return {
      status: 0,
      faults: [],
      lines: [`${out}: ${pages.join(', ')}`, `Look at it with any web server, such as: npx serve ${out}`],
      data: { out, pages },
    };
  },
};

/**
 * The pictures that stand beside each page of a site.
 * @throws FileError where none can be made
 */
async function picturesOf(
  report: Report,
  files: ReadonlyMap<string, unknown>,
  url: string | undefined,
): Promise<Map<string, string | Buffer>> {
  const { poster, posterPixels, shareCard } = await import('../poster/index.js');
  const draw = await pictureDrawer(languageOf(report.lang) === 'zh');
  const pictures = new Map<string, string | Buffer>();
  for (const language of LANGUAGES) {
    const folder = languageOf(report.lang) === language ? '' : `${language}/`;
    if (!files.has(`${folder}index.html`)) continue;
    const address = url === undefined ? {} : { url: `${url.replace(/\/*$/, '/')}${folder}` };
    const made = poster(report, { language, ...address });
    pictures.set(`${folder}poster.svg`, made.svg);
    pictures.set(`${folder}poster.png`, posterPixels(made, draw).poster);
    pictures.set(`${folder}card.png`, draw(shareCard(report, { language, size: 'og' })));
  }
  return pictures;
}

/** @throws FileError for a folder that holds anything of another's */
function assertOwn(folder: string): void {
  const about = statSync(folder, { throwIfNoEntry: false });
  if (!about) return;
  if (!about.isDirectory()) throw new FileError(`${folder} is a file: choose another --out`);
  if (readdirSync(folder).length > 0 && !existsSync(join(folder, MARKER)))
    throw new FileError(`${folder} is not empty, and was not made by gazette build: choose another --out`);
}

/** Copies what the pages of a site ask for. @throws FileError where the library is not built */
function copyLibrary(to: string): void {
  if (!existsSync(join(LIBRARY, 'all.js')))
    throw new FileError(`the library is not at ${LIBRARY}: in a checkout, run npm run build first`);
  const unused = /^(?:reports|classic)(?:[\\/]|$)|\.map$/;
  cpSync(LIBRARY, to, { recursive: true, filter: (path) => !unused.test(relative(LIBRARY, path)) });
}
