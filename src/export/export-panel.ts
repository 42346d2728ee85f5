import { html, type TemplateResult } from 'lit';
import { creditOf } from '../base/chrome.js';
import type { Captions, HideablePart } from '../base/gazette-element.js';
import { ancestors } from '../context/ancestors.js';
import { bureauTone, type Drawing, type Frame } from '../drawing/marks.js';
import { commonMessages } from '../i18n/common-messages.js';
import { LANGUAGE_TAGS, languageOf, localized } from '../i18n/language.js';
import { placeOf, quoteText } from '../report/quote.js';
import { sourceOf } from '../report/record-source.js';
import type { DataEntry, ReportIndex } from '../report/report-index.js';
import { copyWords } from '../source/actions.js';
import type { Source } from '../source/source.js';
import { type Citations, cite } from './citation.js';
import { recordsCsv, recordsJson } from './data.js';
import { embedCode } from './embed-code.js';
import { takeawayMessages } from './messages.js';
import { pageColors } from './page-colors.js';
import { pictureFonts } from './picture-fonts.js';
import { MARGIN, type PictureOptions, standaloneSvg } from './standalone-svg.js';

/** What a reader takes away from one widget; this module is loaded when first asked for. */
export interface Takeaway {
  /** The widget's tag as the page wrote it. */
  host: Element;
  /** Where its fonts and colours are read. */
  widget: Element;
  index: ReportIndex;
  frame: Frame;
  /** The widget's drawing, or null where it is text and not a picture. */
  drawing: Drawing | null;
  captions: Captions;
  /** Which parts the page has not left out. */
  shows: (part: HideablePart) => boolean;
  /** The records to take away, where they are others than those drawn. */
  entries: readonly DataEntry[] | undefined;
  /** The open source, which is cited; else that of the first record is. */
  source: Source | undefined;
  announce: (words: string) => void;
  close: () => void;
}

/** A column of a broadsheet with its gutter, in millimetres. */
const COLUMN = 50;
/** What a CSS pixel is on paper at the least, in millimetres: the smallest words of a drawing are then 6.5 points high. */
const PIXEL = (6.5 / 12) * (25.4 / 72);

/** As many whole columns as a drawing with its margins needs for its words to be read in print. */
function columnsFor({ width }: Drawing): number {
  return Math.ceil(((width + 2 * MARGIN) * PIXEL) / COLUMN) * COLUMN;
}

/** The panel of things to take away. */
export function renderTakeaway(takeaway: Takeaway): TemplateResult {
  const { language } = takeaway.frame;
  const { drawing, index, shows } = takeaway;
  const entries = takeaway.entries ?? entriesDrawn(takeaway);
  const [first] = entries;
  const cited = takeaway.source ?? (first && { section: first.record.section, ...sourceOf(first, index.report) });
  const messages = takeawayMessages[language];
  const group = (
    part: HideablePart,
    label: string,
    buttons: readonly [label: string, act: () => Promise<string>][],
  ): TemplateResult | '' =>
    !shows(part) || buttons.length === 0
      ? ''
      : html`<div class="takeaway-group" role="group" aria-label=${label}><span aria-hidden="true">${label}</span>${buttons.map(
          ([words, act]) =>
            html`<button type="button" data-stop @click=${(event: Event) => run(takeaway, act, event.currentTarget)}>${words}</button>`,
        )}</div>`;
  const citations = cited ? citationsOf(takeaway, cited) : null;
  return html`<section class="takeaway" part="takeaway" role="region" aria-label=${messages.title}>
    ${group(
      'download',
      messages.picture,
      drawing
        ? [
            [messages.png, () => savePng(takeaway, true)],
            [messages.pngTransparent, () => savePng(takeaway, false)],
            [messages.svg, () => saveSvg(takeaway, 'svg', {})],
            [
              messages.svgPrint,
              () => saveSvg(takeaway, 'print.svg', { palette: 'ink', paper: false, millimetres: columnsFor(drawing) }),
            ],
            [messages.copyPicture, () => copyPicture(takeaway)],
          ]
        : [],
    )}
    ${group(
      'download',
      messages.data,
      entries.length > 0
        ? [
            [messages.csv, () => save(takeaway, 'csv', 'text/csv', recordsCsv(entries, index, language))],
            [messages.json, () => save(takeaway, 'json', 'application/json', recordsJson(entries, index))],
          ]
        : [],
    )}
    ${group('embed', messages.embed, [[messages.copyEmbed, () => copyWords(embedCodeOf(takeaway), language)]])}
    ${group(
      'cite',
      messages.cite,
      citations
        ? (['gbt7714', 'apa', 'bibtex'] as const).map((style) => [
            messages.copyCitation(messages.styles[style]),
            () => copyWords(citations[style], language),
          ])
        : [],
    )}
    ${citations && shows('cite') ? html`<p class="citation" lang=${index.report.lang}>${citations.gbt7714}</p>` : ''}
    <p class="said" aria-hidden="true"></p>
    <p class="actions"><button type="button" data-stop class="close" @click=${takeaway.close}>${messages.close} <span aria-hidden="true">✕</span></button></p>
  </section>`;
}

/** The records that the marks of a drawing stand for, in order. */
function entriesDrawn({ drawing, index }: Takeaway): DataEntry[] {
  const ids = (drawing?.marks ?? []).flatMap((mark) => (mark.kind === 'item' ? [mark.record] : []));
  return [...new Set(ids)].flatMap((id) => index.entries.get(id) ?? []);
}

function citationsOf({ index }: Takeaway, { section, sentence }: Pick<Source, 'section' | 'sentence'>): Citations {
  const { report, bureaus, sections } = index;
  const bureau = bureaus.get(placeOf(sections, section).findLast((place) => place.bureau)?.bureau ?? '');
  const author = localized(bureau?.name ?? report.publisher, languageOf(report.lang));
  const stretches = sentence.spans.map(([start, end]) => report.source.text.slice(start, end));
  return cite(report, {
    author,
    words: quoteText(report, sentence),
    start: sentence.spans[0]?.[0] ?? 0,
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
async function run(
  { announce, frame }: Takeaway,
  act: () => Promise<string>,
  button: EventTarget | null,
): Promise<void> {
  const said = button instanceof Element ? button.closest('.takeaway')?.querySelector('.said') : null;
  const words = await act().catch(() => takeawayMessages[frame.language].failed);
  announce(words);
  if (said) said.textContent = words;
}

function picture(takeaway: Takeaway, drawing: Drawing, options: Partial<PictureOptions>): string {
  const { captions, frame, index, shows, widget } = takeaway;
  const { language } = frame;
  const style = getComputedStyle(widget);
  const display = style.getPropertyValue('--gazette-display-font').trim();
  const date = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { dateStyle: 'medium' }).format(new Date());
  return standaloneSvg(
    drawing,
    {
      bureaus: captions.bureaus.map((bureau) => ({
        name: localized(bureau.name, language),
        tone: bureauTone(bureau.id, index.report),
      })),
      topic: captions.topic ?? '',
      // A picture is alone, so that its heading and source stand in it whatever the page says around the widget.
      heading: captions.heading,
      standfirst: shows('standfirst') ? (captions.standfirst ?? '') : '',
      key: shows('key') ? drawing.key.map((entry) => ({ entry, words: commonMessages[language].key[entry] })) : [],
      notes: [...(shows('notes') ? captions.notes : []), ...(captions.leftOut ? [captions.leftOut] : [])],
      credit: `${creditOf(index, language)} · ${takeawayMessages[language].retrieved(date)}`,
      language: LANGUAGE_TAGS[language],
    },
    {
      palette: isLight(style.color) ? 'dark' : 'light',
      colors: pageColors(widget),
      paper: true,
      measure: frame.measure,
      families: {
        body: pictureFonts(style.fontFamily, LANGUAGE_TAGS[language]),
        display: pictureFonts(
          display === '' || display === 'inherit' ? style.fontFamily : display,
          LANGUAGE_TAGS[language],
        ),
      },
      ...options,
    },
  );
}

/** True for ink lighter than mid grey, which stands on dark paper. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return red + green + blue > 384;
}

/** Attributes that are the page's business and not the widget's. */
const PAGE_ATTRIBUTES = /^(id|class|style|slot|part|role|hidden|tabindex|view|(aria|data|on).*)$/;

/** Whoever may be given a report: the widget, or the `<gazette-report>` around it. */
type Given = Element & { report?: unknown; src?: string };

/** The tag as the page wrote it, with what it has from around it: its report, the filter, English. */
function embedCodeOf({ host, captions, frame, index }: Takeaway): string {
  const { id } = index.whole.report;
  const own = addressOf(host, id);
  const attributes = [...host.attributes]
    .filter(({ name }) => name !== 'src' && !PAGE_ATTRIBUTES.test(name))
    .map(({ name, value }): [string, string] => [name, value]);
  if (own !== '') attributes.push(['src', own]);
  if (frame.language === 'en' && !host.hasAttribute('lang')) attributes.push(['lang', 'en']);
  const around = own === '' ? [...ancestors(host)].find(({ localName }) => localName === 'gazette-report') : undefined;
  const given: [string, string][] = around
    ? [
        ['src', addressOf(around, id)],
        ...(index.filter ? FILTERS.map((name): [string, string] => [name, around.getAttribute(name) ?? '']) : []),
      ]
    : [];
  return embedCode(
    host.localName,
    attributes,
    captions.summary,
    given.filter(([, value]) => value !== ''),
  );
}

/** What of a `<gazette-report>` filters. */
const FILTERS = ['bureau', 'section', 'year'] as const;

/**
 * The address of a report as another page reaches it, and nothing where it is the bundled one. One that a page gave as
 * an object has no address: it is named as a file, so that no other report is shown in its place.
 */
function addressOf({ report, src }: Given, id: string): string {
  if (report != null) return `${id}.json`;
  if (!src) return '';
  const url = new URL(src, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url.href : src;
}

/** A file's name: the report, the widget, and of a widget of one metric which. */
function nameOf({ index, host }: Takeaway): string {
  const metric = host.getAttribute('metric');
  return [index.report.id, host.localName.replace('gazette-', ''), ...(metric ? [metric] : [])].join('-');
}

async function saveSvg(takeaway: Takeaway, extension: string, options: Partial<PictureOptions>): Promise<string> {
  if (!takeaway.drawing) return '';
  return save(takeaway, extension, 'image/svg+xml', picture(takeaway, takeaway.drawing, options));
}

async function savePng(takeaway: Takeaway, paper: boolean): Promise<string> {
  return save(takeaway, paper ? 'png' : 'transparent.png', 'image/png', await png(takeaway, paper));
}

async function copyPicture(takeaway: Takeaway): Promise<string> {
  // Firefox had none of it until release 127, and no page that is not secure has.
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write)
    return takeawayMessages[takeaway.frame.language].noPictures;
  // The picture is promised and not awaited: Safari lets only what is called at once write to the clipboard.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png(takeaway, true) })]);
  return takeawayMessages[takeaway.frame.language].copied;
}

/** Pixels of the picture for each CSS pixel. */
const DENSITY = 2;

async function png(takeaway: Takeaway, paper: boolean): Promise<Blob> {
  if (!takeaway.drawing) throw new Error('nothing is drawn');
  const image = new Image();
  // A data URL, since a strict content security policy allows no blob for images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture(takeaway, takeaway.drawing, { paper }))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

async function save(takeaway: Takeaway, extension: string, type: string, content: string | Blob): Promise<string> {
  const file = `${nameOf(takeaway)}.${extension}`;
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // The browser reads the URL some time after the click; there is no event that says when it has.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return takeawayMessages[takeaway.frame.language].saved(file);
}
