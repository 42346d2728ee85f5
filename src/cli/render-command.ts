import { InputError } from '../compiler/input/extracted.js';
import { LANGUAGE_TAGS, type Language, languageOf, localized } from '../i18n/language.js';
import { problemText } from '../i18n/problem-messages.js';
import { FORMATS, type RenderFormat, THEMES, type Theme } from '../render/formats.js';
import type { Prerenderer } from '../render/prerender.js';
import type { WrittenTag } from '../render/written-tag.js';
import { indexReport } from '../report/report-index.js';
import type { Report } from '../report/types.js';
import { type Command, type CommandInput, UsageError, WATCH } from './command.js';
import { decodeWords } from './decode.js';
import { FileError, readBytes, writeWhole } from './files.js';
import { filesOf, reportFrom } from './inputs.js';
import { addressFrom, didYouMean, languageFrom, numberFrom, oneOf } from './option-values.js';
import { faultOf, type Outcome } from './outcome.js';
import { documentWriter, pictureDrawer } from './picture-drawer.js';
import { complain } from './terminal.js';

const PAGE = /\.x?html?$/i;
const ALL_FORMATS: readonly string[] = [...FORMATS, 'png', 'pdf'];
const ENDINGS: Readonly<Record<string, string>> = {
  text: 'txt',
  wechat: 'wechat.html',
  mail: 'mail.html',
  rss: 'rss.html',
};
const WIDTHS = { least: 200, most: 4000 };
const SCALES = { least: 1, most: 4 };

export const renderCommand: Command = {
  name: 'render',
  operands: ['INPUT', 'WIDGET'],
  summary: 'a report and a widget → a picture, or words for an article, a letter or a feed, without a browser',
  description: `Reads INPUT, a folder with source.txt and report.yaml or a compiled report.json, and writes one widget of it as the browser
would draw it. WIDGET is its name (timeline), or the whole tag as a page writes it, in quotes:

  gazette render report.json '<gazette-metric-card metric="gdp">' --format png --scale 2

Formats: svg, without script, id or anything from elsewhere; png and pdf, by the packages @resvg/resvg-js and pdfkit and the fonts
of this machine; html, the tag with its words inside, for readers without script, and with --base its drawing too; wechat, a
fragment that editors of WeChat articles keep; mail and rss, tables; text; csv.

WIDGET may also be a page, PAGE.html: then every widget's tag in it that is empty gets its words and its drawing, which stand
before any script runs and without one, and all else stays. Drawings need the package @lit-labs/ssr, and a page that has its
script from dist/cdn.`,
  options: {
    format: { value: 'FORMAT', help: `${ALL_FORMATS.join(', ')}; by default that of the name of --out, else svg` },
    out: {
      value: 'FILE',
      help: 'where to write; by default the name of the report and the widget, here; - is standard output',
    },
    lang: { value: 'LANG', help: 'zh or en; by default that of the report' },
    width: {
      value: 'PIXELS',
      help: `of the drawing, ${WIDTHS.least} to ${WIDTHS.most}; by default 720, for wechat 343, for html and pages several`,
    },
    theme: { value: 'THEME', help: `${THEMES.join(', ')}; by default light` },
    base: {
      value: 'URL',
      help: 'of html and pages: where dist/cdn is served; by default where a page has its script from',
    },
    scale: {
      value: 'N',
      help: `pixels of a png for each of its width, ${SCALES.least} to ${SCALES.most}; by default 2`,
    },
    page: { value: 'URL', help: 'of mail and rss: where the widget can be read' },
    picture: { value: 'URL', help: 'of mail and rss: the address of a picture of it' },
    ...WATCH,
  },
  watched: ({ operands: [input = '', widget = ''] }) => [...filesOf(input), ...(PAGE.test(widget) ? [widget] : [])],
  async run({ operands: [input = '', widget = ''], options }) {
    const wanted = PAGE.test(widget) ? null : await tagFrom(widget);
    const asked = optionsFrom(options);
    const { report, faults } = reportFrom(input);
    if (!report) return { status: 1, faults, closing: 'Nothing was written.' };
    for (const { message } of faults) complain(`${input}: not drawn: ${message}`);
    const language = asked.language ?? languageOf(report.lang);
    return wanted
      ? renderTag(report, wanted, { ...asked, language })
      : renderPage(report, widget, { ...asked, language });
  },
};

/** The elements, which no other command needs, take a while to load. */
const elements = () => import('../render/index.js');

/** What was asked for besides the report and the widget. */
interface Asked {
  format: string;
  out: string | undefined;
  language: Language;
  width: number | undefined;
  theme: Theme | undefined;
  scale: number;
  page: string | undefined;
  picture: string | undefined;
  base: string | undefined;
}

async function renderTag(report: Report, { tag, attributes }: WrittenTag, asked: Asked): Promise<Outcome> {
  const { format, out, language, width, theme, page, picture, base } = asked;
  const isDrawn = format === 'png' || format === 'pdf';
  const { render } = await elements();
  const prerender = base === undefined ? undefined : await prerendererOrNone();
  const rendered = render(report, {
    ...{ tag, attributes, language },
    format: (isDrawn ? 'svg' : format) as RenderFormat,
    ...(width !== undefined && { width }),
    ...(theme !== undefined && { theme }),
    ...(page !== undefined && { page }),
    ...(picture !== undefined && { picture }),
    ...(prerender && base !== undefined && { prerender, base }),
  });
  if ('problem' in rendered)
    return { status: 1, faults: [faultOf(problemText(rendered.problem, 'en'))], closing: 'Nothing was written.' };
  const content = isDrawn ? await drawn(rendered.text, report, asked) : rendered.text;
  return write(content, out ?? `${report.id}-${tag.replace('gazette-', '')}.${ENDINGS[format] ?? format}`);
}

/** A picture as PNG or PDF. */
async function drawn(svg: string, report: Report, { format, language, scale }: Asked): Promise<Buffer> {
  const isChinese = language === 'zh';
  if (format === 'png') return (await pictureDrawer(isChinese, ', or ask for another --format'))(svg, scale);
  const options = { title: localized(report.title, language), language: LANGUAGE_TAGS[language] };
  return (await documentWriter(isChinese))([svg], options);
}

async function renderPage(report: Report, path: string, { out, language, base, width }: Asked): Promise<Outcome> {
  const { fillPage } = await elements();
  const prerender = await prerendererOrNone();
  try {
    const { html, filled, problems } = await fillPage(readPage(path), indexReport(report), {
      language,
      ...(prerender && { prerender }),
      ...(base !== undefined && { base }),
      ...(width !== undefined && { width }),
    });
    const faults = problems.map(({ line, problem }) => ({ ...faultOf(problemText(problem, 'en'), path), line }));
    if (faults.length > 0) return { status: 1, faults, closing: 'Nothing was written.' };
    const { lines = [], ...outcome } = write(html, out ?? path);
    return {
      ...outcome,
      lines: lines.map((line) => `${line}: ${filled} ${filled === 1 ? 'widget' : 'widgets'} filled`),
    };
  } catch (error) {
    throw error instanceof InputError ? new FileError(`${path}: ${error.message}`) : error;
  }
}

/** What draws into pages, where its package is installed; else a page gets words alone, which is told. */
async function prerendererOrNone(): Promise<Prerenderer | undefined> {
  const { prerenderer } = await elements();
  return prerenderer().catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    complain(
      'words alone, without a drawing, since that needs a package that is not installed: npm install @lit-labs/ssr',
    );
    return undefined;
  });
}

/**
 * The source of a page, which is written again as it is read.
 * @throws FileError
 */
function readPage(path: string): string {
  const decoded = decodeWords(readBytes(path));
  if ('refusal' in decoded) throw new FileError(`${path}: ${decoded.refusal}`);
  const { encoding, text } = decoded;
  if (encoding === 'UTF-8') return text;
  if (encoding.startsWith('UTF-8')) return `\ufeff${text}`;
  throw new FileError(`${path} is in ${encoding}: save it as UTF-8, with <meta charset="utf-8">, and give that`);
}

function write(content: string | Buffer, out: string): Outcome {
  if (out === '-') {
    process.stdout.write(content);
    return { status: 0, faults: [], lines: [] };
  }
  writeWhole(out, content);
  return { status: 0, faults: [], lines: [out], data: { out } };
}

/** @throws UsageError */
async function tagFrom(words: string): Promise<WrittenTag> {
  const { readTag, WIDGET_TAGS } = await elements();
  const tag = readTag(words);
  if (tag && WIDGET_TAGS.includes(tag.tag)) return tag;
  const name = (tag?.tag ?? words).replace('gazette-', '');
  const names = WIDGET_TAGS.map((known) => known.replace('gazette-', ''));
  throw new UsageError(
    `“${words}” is no widget${didYouMean(name, names) || `: give one of ${names.join(', ')}, or its tag in quotes`}`,
  );
}

/** @throws UsageError */
function optionsFrom({ base, format, lang, out, page, picture, scale, theme, width }: CommandInput['options']): Omit<
  Asked,
  'language'
> & {
  language: Language | null;
} {
  const ending = /\.(svg|png|pdf|csv|html|txt)$/.exec(out ?? '')?.[1];
  return {
    ...{ out, format: oneOf('format', format, ALL_FORMATS) ?? (ending === 'txt' ? 'text' : (ending ?? 'svg')) },
    ...{
      page: addressFrom('page', page),
      picture: addressFrom('picture', picture),
      theme: oneOf('theme', theme, THEMES),
    },
    language: languageFrom(lang) ?? null,
    base: base === undefined || base.endsWith('/') ? base : `${base}/`,
    width: numberFrom('width', width, WIDTHS),
    scale: numberFrom('scale', scale, SCALES) ?? 2,
  };
}
