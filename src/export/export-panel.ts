import { html, type TemplateResult } from 'lit';
import type { Captions } from '../drawing/captions.js';
import type { LayoutContext } from '../drawing/layout-context.js';
import type { Drawing, Font } from '../drawing/marks.js';
import { LANGUAGE_TAGS, languageOf, localized } from '../i18n/language.js';
import { isLightColor } from '../platform/color.js';
import { isElement } from '../platform/dom.js';
import { citationAt } from '../report/joined.js';
import { quoteText } from '../report/quote.js';
import { recordSource } from '../report/record-source.js';
import type { DataEntry, ReportIndex } from '../report/report-index.js';
import { sectionPath } from '../report/section-tree.js';
import type { Quote } from '../report/types.js';
import { type Citations, cite } from './citation.js';
import { copyPicture, copyText, renderByHand } from './clipboard.js';
import { recordsCsv, recordsJson } from './data.js';
import { downloadFile } from './download.js';
import { embedCodeOf } from './embed-request.js';
import { exportMessages } from './messages.js';
import { pageColors } from './page-colors.js';
import { type CaptionPart, pictureFrame } from './picture.js';
import { pictureFonts } from './picture-fonts.js';
import { pngOf, TooLargeError } from './png.js';
import { MARGIN, type PictureOptions, standaloneSvg } from './standalone-svg.js';

/** What a page can leave out of the panel, and of the pictures that come of it. */
export type ExportPart = 'download' | 'embed' | 'cite' | CaptionPart;

/** What a reader takes away from one widget; this module is loaded when first asked for. */
export interface ExportRequest {
  /** The widget's tag as the page wrote it. */
  host: Element;
  /** Where its colours are read. */
  widget: Element;
  /** What the tag stands in, the nearest first. */
  around: readonly Element[];
  /** Its fonts. */
  families: Record<Font['face'], string>;
  index: ReportIndex;
  context: LayoutContext;
  /** The widget's drawing, or null where it is text and not a picture. */
  drawing: Drawing | null;
  captions: Captions;
  /** Which parts the page has not left out. */
  isShown: (part: ExportPart) => boolean;
  /** The records to take away, where they are others than those drawn. */
  entries: readonly DataEntry[];
  /** The open source, which is cited; else that of the first record is. */
  source: { section: string; sentence: Quote } | undefined;
  announce: (message: string) => void;
  close: () => void;
}

/** What a button does, in its panel. @returns what came of it, in words */
type Act = (panel: Element | null) => Promise<string>;

/** A column of a broadsheet with its gutter, in millimetres. */
const COLUMN = 50;
/** What a CSS pixel is on paper at the least, in millimetres: the smallest words of a drawing are then 6.5 points high. */
const PIXEL = (6.5 / 12) * (25.4 / 72);

/** As many whole columns as a drawing with its margins needs for its words to be read in print. */
function columnsFor({ width }: Drawing): number {
  return Math.ceil(((width + 2 * MARGIN) * PIXEL) / COLUMN) * COLUMN;
}

/** The panel of things to take away. */
export function renderExportPanel(request: ExportRequest): TemplateResult {
  const { language } = request.context;
  const { drawing, index, isShown } = request;
  const { entries } = request;
  const [first] = entries;
  const cited = request.source ?? (first && { section: first.record.section, ...recordSource(first, index.report) });
  const messages = exportMessages[language];
  const group = (
    part: ExportPart,
    label: string,
    buttons: readonly [label: string, act: Act][],
  ): TemplateResult | '' =>
    !isShown(part) || buttons.length === 0
      ? ''
      : html`<div class="export-group" role="group" aria-label=${label}><span aria-hidden="true">${label}</span>${buttons.map(
          ([words, act]) =>
            html`<button type="button" data-stop @click=${(event: Event) => run(request, act, event.currentTarget)}>${words}</button>`,
        )}</div>`;
  const citations = cited ? citationsOf(request, cited) : null;
  return html`<section class="export" part="takeaway" data-group role="region" aria-label=${messages.title}>
    ${group(
      'download',
      messages.picture,
      drawing
        ? [
            [messages.png, () => savePng(request, drawing, true)],
            [messages.pngTransparent, () => savePng(request, drawing, false)],
            [messages.svg, () => saveSvg(request, drawing, 'svg', {})],
            [
              messages.svgPrint,
              () =>
                saveSvg(request, drawing, 'print.svg', {
                  palette: 'ink',
                  paper: false,
                  millimetres: columnsFor(drawing),
                }),
            ],
            [
              messages.copyPicture,
              () => copyPicture(() => pngOf(picture(request, drawing, { paper: true })), language),
            ],
          ]
        : [],
    )}
    ${group(
      'download',
      messages.data,
      entries.length > 0
        ? [
            [messages.csv, () => saveText(request, 'csv', 'text/csv', recordsCsv(entries, index, language))],
            [messages.json, () => saveText(request, 'json', 'application/json', recordsJson(entries, index))],
          ]
        : [],
    )}
    ${group('embed', messages.embed, [[messages.copyEmbed, (panel) => copyText(embedCodeOf({ ...request, language, summary: request.captions.summary }), language, panel)]])}
    ${group(
      'cite',
      messages.cite,
      citations
        ? (['gbt7714', 'apa', 'bibtex'] as const).map((style) => [
            messages.copyCitation(messages.styles[style]),
            (panel) => copyText(citations[style], language, panel),
          ])
        : [],
    )}
    ${citations && isShown('cite') ? html`<p class="citation" lang=${index.report.lang}>${citations.gbt7714}</p>` : ''}
    <p class="said" aria-hidden="true"></p>
    ${renderByHand(language)}
    <p class="actions"><button type="button" data-stop class="close" @click=${request.close}>${messages.close} <span aria-hidden="true">✕</span></button></p>
  </section>`;
}

function citationsOf({ index }: ExportRequest, { section, sentence }: { section: string; sentence: Quote }): Citations {
  const { report, bureaus, sections } = index;
  const bureau = bureaus.get(sectionPath(sections, section).findLast((place) => place.bureau)?.bureau ?? '');
  const start = sentence.spans[0]?.[0] ?? 0;
  const { publisher = report.publisher } = report.source.texts ? citationAt(report, start).citation : report;
  const author = localized(bureau?.name ?? publisher, languageOf(report.lang));
  const stretches = sentence.spans.map(([start, end]) => report.source.text.slice(start, end));
  return cite(report, {
    author,
    words: quoteText(report, sentence),
    start,
    stretches,
    accessed: today(),
  });
}

/** The reader's own day, `2021-02-01`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Runs an action and says what came of it, to every reader; nothing is thrown into the page. */
async function run({ announce, context }: ExportRequest, act: Act, button: EventTarget | null): Promise<void> {
  const panel = isElement(button) ? button.closest('.export') : null;
  const said = panel?.querySelector('.said');
  const { failed, tooLarge } = exportMessages[context.language];
  // Called at once, as Safari wants it; what fails before anything is awaited fails all the same.
  const attempt = async (): Promise<string> => act(panel);
  const words = await attempt().catch((error: unknown) => (error instanceof TooLargeError ? tooLarge : failed));
  announce(words);
  if (said) said.textContent = words;
}

function picture(request: ExportRequest, drawing: Drawing, options: Partial<PictureOptions>): string {
  const { around, captions, context, families, index, isShown, widget } = request;
  const tag = LANGUAGE_TAGS[context.language];
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(new Date());
  const drawn = exportMessages[context.language].retrieved(date);
  return standaloneSvg(drawing, pictureFrame(drawing, captions, index.report, context.language, { isShown, drawn }), {
    palette: isLightColor(getComputedStyle(widget).color) ? 'dark' : 'light',
    colors: pageColors(widget, around),
    paper: true,
    measure: context.measure,
    families: { body: pictureFonts(families.body, tag), display: pictureFonts(families.display, tag) },
    ...options,
  });
}

/** A file's name: the report, the widget, and of a widget of one metric which. */
function nameOf({ index, host }: ExportRequest): string {
  const metric = host.getAttribute('metric');
  return [index.report.id, host.localName.replace('gazette-', ''), ...(metric ? [metric] : [])].join('-');
}

async function save(request: ExportRequest, extension: string, content: Blob): Promise<string> {
  const file = `${nameOf(request)}.${extension}`;
  downloadFile(file, content);
  return exportMessages[request.context.language].saved(file);
}

function saveText(request: ExportRequest, extension: string, type: string, text: string): Promise<string> {
  return save(request, extension, new Blob([text], { type }));
}

async function saveSvg(
  request: ExportRequest,
  drawing: Drawing,
  extension: string,
  options: Partial<PictureOptions>,
): Promise<string> {
  return saveText(request, extension, 'image/svg+xml', picture(request, drawing, options));
}

async function savePng(request: ExportRequest, drawing: Drawing, paper: boolean): Promise<string> {
  const png = await pngOf(picture(request, drawing, { paper }));
  return save(request, paper ? 'png' : 'transparent.png', png);
}
