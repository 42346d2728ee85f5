import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_TAGS, languageOf, localized } from '../i18n/language.js';
import type { CardSize, Poster } from '../poster/index.js';
import { POSTER_SECTIONS, type PosterSection } from '../poster/sections.js';
import { POSTER_THEMES, type PosterTheme } from '../poster/themes.js';
import type { Report } from '../report/types.js';
import { type Command, type CommandInput, UsageError, WATCH } from './command.js';
import { FileError, writeWhole } from './files.js';
import { filesOf, reportFrom } from './inputs.js';
import { addressFrom, didYouMean, languageFrom, numberFrom, oneOf } from './option-values.js';
import { documentWriter, pictureDrawer } from './picture-drawer.js';
import { ofSettings, posterSettings, settingsFile } from './poster-settings.js';
import { complain } from './terminal.js';

const HEIGHTS = { least: 1200, most: 10_000 };

export const posterCommand: Command = {
  name: 'poster',
  operands: ['INPUT'],
  summary: 'a report → one long picture (一图读懂), its screens, and the cards that platforms show beside a link',
  description: `Reads INPUT, a folder with source.txt and report.yaml or a compiled report.json, and writes into a folder:

  poster.svg, poster.png    the long picture, 1080 pixels wide: leading figures, changes, targets and documents as the widgets draw
                            them, a small number at each figure, and at the end the sentence of each, as printed
  screen-1.png …            the same in screens that can be shared one by one; no part is cut
  card-og.png, card-wechat.png, card-square.png, card-story.png, card-a4.png
                            1200 × 630, 900 × 383, 200 × 200, 1080 × 1920 and a page of A4: the report with its leading figures, or
                            one of them
  figures.json              each figure on the long picture: its screen, its place, its sentence

With --format pdf it is poster.pdf, on pages of A4, and card-a4.pdf, one page to put up: vectors, by the package pdfkit.

Beside a report.yaml may stand a poster.yaml with theme, dark, sections, metric, url and screen, each as the option of that name.

A part that the report has nothing for is left out; so is one that is higher than a screen in its shortest form, which is said.`,
  options: {
    out: { value: 'DIR', help: 'the folder; by default poster' },
    lang: { value: 'LANG', help: 'zh or en; by default that of the report' },
    theme: { value: 'THEME', help: `${POSTER_THEMES.join(', ')}; by default bulletin` },
    dark: { help: 'light words on a dark ground' },
    sections: { value: 'LIST', help: `which parts, in which order, with commas between: ${POSTER_SECTIONS.join(',')}` },
    metric: { value: 'ID', help: 'the figure that the cards show, in place of the report' },
    url: { value: 'URL', help: 'where the code leads; by default where the text was published, else there is none' },
    screen: { value: 'PIXELS', help: `how high a screen may be, ${HEIGHTS.least} to ${HEIGHTS.most}; by default 1920` },
    format: { value: 'FORMAT', help: 'svg, png or pdf; by default png, with the long picture as both' },
    ...WATCH,
  },
  watched: ({ operands: [input = ''] }) => [...filesOf(input), ...[settingsFile(input) ?? []].flat()],
  async run({ operands: [input = ''], options }) {
    // Told apart, so that a mistake is looked for where it stands.
    optionsFrom(options);
    const settings = posterSettings(input);
    ofSettings(input, () => optionsFrom(settings));
    const asked = optionsFrom({ ...settings, ...options });
    const { report, faults } = reportFrom(input);
    if (!report) return { status: 1, faults, closing: 'Nothing was written.' };
    for (const { message } of faults) complain(`${input}: not drawn: ${message}`);
    const language = asked.lang ?? languageOf(report.lang);
    const { poster } = await import('../poster/index.js');
    const { theme, isDark, sections, url, screenHeight } = asked;
    const made = poster(report, {
      language,
      theme,
      isDark,
      ...(sections && { sections }),
      ...(url !== undefined && { url }),
      ...(screenHeight !== undefined && { screenHeight }),
    });
    for (const section of made.left)
      complain(`${section} is left out: it is higher than a screen, even in its shortest form`);
    const files = await picturesOf(report, made, { ...asked, language });
    files.set('figures.json', `${JSON.stringify({ report: report.id, language, figures: made.figures }, null, 2)}\n`);
    mkdirSync(asked.out, { recursive: true });
    for (const [name, content] of files) writeWhole(join(asked.out, name), content);
    return {
      status: 0,
      faults: [],
      lines: [
        `${asked.out}: ${[...files.keys()].join(', ')}`,
        `1080 × ${made.height} pixels, ${made.screens.length} screens, ${made.figures.length} figures`,
      ],
      data: { out: asked.out, files: [...files.keys()], height: made.height, left: made.left },
    };
  },
};

const POSTER_FORMATS = ['svg', 'png', 'pdf'] as const;
type PosterFormat = (typeof POSTER_FORMATS)[number];

/** What was asked for. */
interface Asked {
  out: string;
  lang: 'zh' | 'en' | null;
  theme: PosterTheme;
  isDark: boolean;
  sections: PosterSection[] | null;
  metric: string | undefined;
  url: string | undefined;
  screenHeight: number | undefined;
  format: PosterFormat;
}

/**
 * The files by their names.
 * @throws FileError where no picture can be made, or the report has no such figure
 */
async function picturesOf(
  report: Report,
  made: Poster,
  { format, language, metric, theme, isDark, url }: Asked & { language: 'zh' | 'en' },
): Promise<Map<string, string | Buffer>> {
  const { CARD_SIZES, posterPixels, shareCard } = await import('../poster/index.js');
  const metricIds = report.metrics.map(({ id }) => id);
  if (metric !== undefined && !metricIds.includes(metric))
    throw new FileError(`the report has no figure “${metric}”${didYouMean(metric, metricIds)}`);
  const cards = (Object.keys(CARD_SIZES) as CardSize[]).map((size): [string, string] => [
    `card-${size}`,
    shareCard(report, {
      ...{ size, language, theme, isDark },
      ...(metric !== undefined && { metric }),
      ...(url !== undefined && { url }),
    }),
  ]);
  if (format === 'pdf') {
    const write = await documentWriter(language === 'zh');
    const options = {
      title: localized(report.title, language),
      language: LANGUAGE_TAGS[language],
      paper: 'a4',
    } as const;
    const pages = made.screens.map(({ svg }) => svg);
    const [, page = ''] = cards.find(([name]) => name === 'card-a4') ?? [];
    return new Map([
      ['poster.pdf', await write(pages, options)],
      ['card-a4.pdf', await write([page], options)],
    ]);
  }
  if (format === 'svg') {
    const screens = made.screens.map(({ svg }, i): [string, string] => [`screen-${i + 1}`, svg]);
    return new Map([['poster', made.svg], ...screens, ...cards].map(([name = '', svg = '']) => [`${name}.svg`, svg]));
  }
  const draw = await pictureDrawer(language === 'zh', ', or ask for --format svg');
  const pixels = posterPixels(made, draw);
  return new Map<string, string | Buffer>([
    ['poster.svg', made.svg],
    ['poster.png', pixels.poster],
    ...pixels.screens.map((png, i): [string, Buffer] => [`screen-${i + 1}.png`, png]),
    ...cards.map(([name, svg]): [string, Buffer] => [`${name}.png`, draw(svg)]),
  ]);
}

/** @throws UsageError */
function optionsFrom(options: CommandInput['options']): Asked {
  const { out = 'poster', lang, theme, sections, metric, url, screen, format } = options;
  return {
    ...{ out, metric, url: addressFrom('url', url), screenHeight: numberFrom('screen', screen, HEIGHTS) },
    lang: languageFrom(lang) ?? null,
    theme: oneOf('theme', theme, POSTER_THEMES) ?? 'bulletin',
    isDark: options['dark'] !== undefined,
    sections: sections === undefined ? null : sections.split(',').map((name) => sectionOf(name.trim())),
    format: oneOf('format', format, POSTER_FORMATS) ?? 'png',
  };
}

/** @throws UsageError */
function sectionOf(name: string): PosterSection {
  const section = POSTER_SECTIONS.find((known) => known === name);
  if (section) return section;
  throw new UsageError(
    `“${name}” is no part of a poster${didYouMean(name, POSTER_SECTIONS) || `: ${POSTER_SECTIONS.join(', ')}`}`,
  );
}
