import type { View } from '../base/compute-view.js';
import { measureByTable } from '../drawing/advance-widths.js';
import { round } from '../drawing/round.js';
import { figureType } from '../drawing/type.js';
import { xml } from '../export/standalone-svg.js';
import { creditLine } from '../i18n/credit.js';
import { LANGUAGE_TAGS, type Language, localized } from '../i18n/language.js';
import { joinLabel } from '../i18n/punctuation.js';
import { formatTime } from '../i18n/time.js';
import { indexReport } from '../report/report-index.js';
import type { Report } from '../report/types.js';
import { blocksOf } from './blocks.js';
import { type Footnote, Footnotes } from './footnotes.js';
import { posterMessages } from './messages.js';
import {
  at,
  boxSvg,
  colorOf,
  drawingPiece,
  numberSvg,
  type Piece,
  type PlacedFigure,
  type Setting,
  stacked,
  wordsPiece,
} from './pieces.js';
import { qrSvg } from './qr.js';
import { POSTER_SECTIONS, type PosterSection } from './sections.js';
import { lookOf, type PosterTheme } from './themes.js';

/** The width of a long picture, and the room at its sides, in pixels. */
const POSTER_WIDTH = 1080;
const MARGIN = 72;
const INNER = POSTER_WIDTH - 2 * MARGIN;
/** The room over and under what stands on a screen, the line at its foot included. */
const TOP = 84;
const FOOT = 120;
/** Between two parts, and between a part's words and its drawing. */
const GAP = 84;
const NEAR = 26;
/** A part that is higher than a screen is left out; a screen is at most so high. */
const SCREEN = 1920;
const QR = 240;
const TABLE = /见表|in the table/;

const TYPE = {
  kicker: { size: 32, weight: 700, face: 'body', leading: 46 },
  title: { ...figureType(66), leading: 88 },
  heading: { ...figureType(46), leading: 62 },
  words: { size: 31, weight: 400, face: 'body', leading: 48 },
  sentence: { size: 30, weight: 400, face: 'body', leading: 46 },
} as const;

export interface PosterOptions {
  language: Language;
  theme?: PosterTheme;
  isDark?: boolean;
  /** The parts and their order; by default all that the report can fill. */
  sections?: readonly PosterSection[];
  /** Where the code leads, and where the whole can be read; by default where the text was published. */
  url?: string;
  /** The most that a screen may be high, in pixels. */
  screenHeight?: number;
}

export interface PosterScreen {
  svg: string;
  height: number;
}

export interface Poster {
  /** The long picture: all screens, one under another. */
  svg: string;
  height: number;
  /** The same in screens, each of which can be shared alone. */
  screens: PosterScreen[];
  /** Each figure on the picture with its sentence, for a program. */
  figures: (PlacedFigure & { screen: number; sentence: string; place: string })[];
  /** Parts that are too high for a screen, and were left out. */
  left: PosterSection[];
}

/**
 * A report as one long picture of 1080 pixels (一图读懂): its leading figures, changes, targets and documents as the widgets
 * draw them, a small number at each figure, and at the end the sentence of each. A cut goes through no part.
 * @param report checked, as `parseReport` gives it
 */
export function poster(report: Report, options: PosterOptions): Poster {
  const { language, theme = 'bulletin', isDark = false, sections = POSTER_SECTIONS, screenHeight = SCREEN } = options;
  const index = indexReport(report);
  const look = lookOf(theme, language, isDark);
  const setting: Setting = { look, measure: measureByTable, language: LANGUAGE_TAGS[language], width: INNER };
  const footnotes = new Footnotes(index);
  const room = screenHeight - TOP - FOOT;
  // Numbers are given to what is shown alone.
  const fits = (view: View<unknown>): boolean => blockPiece(view, new Footnotes(index), setting).height <= room;
  const { blocks, left } = blocksOf(index, sections, { language, width: INNER, fits });
  const parts = blocks.map(({ view }) => blockPiece(view, footnotes, setting));
  const sources = sourcePieces(footnotes.all, setting, posterMessages[language].sources);
  const end = endPiece(report, options, setting);
  const flow = [
    { piece: mastheadPiece(report, language, setting), gap: GAP },
    ...parts.map((piece) => ({ piece, gap: GAP })),
    ...sources.slice(0, -1).map((piece) => ({ piece, gap: 20 })),
    // A code alone is no screen.
    {
      piece: stacked([...sources.slice(-1).map((piece) => ({ piece, after: GAP })), { piece: end, after: 0 }]),
      gap: 0,
    },
  ];
  const laid = screensOf(flow, room);
  const foot = (page: number): string =>
    posterMessages[language].foot(localized(report.publisher, language), page, laid.length);
  const notes = new Map(footnotes.all.map((note) => [note.number, note]));
  const drawn = laid.map((pieces, i) => screen(pieces, { isFirst: i === 0, foot: foot(i + 1) }, setting));
  const title = localized(report.title, language);
  let y = 0;
  const stack = drawn.map(({ body, height }) => {
    const svg = at(0, y, body);
    y += height;
    return svg;
  });
  return {
    svg: document(stack.join(''), y, title, setting),
    height: y,
    screens: drawn.map(({ body, height }) => ({ svg: document(body, height, title, setting), height })),
    figures: drawn.flatMap(({ figures }, i) =>
      figures.map((figure) => {
        const { sentence = '', place = '' } = notes.get(figure.note) ?? {};
        return { ...figure, screen: i + 1, sentence, place };
      }),
    ),
    left,
  };
}

/** The title of the whole on the first screen. */
function mastheadPiece(report: Report, language: Language, setting: Setting): Piece {
  const messages = posterMessages[language];
  const { masthead } = setting.look;
  const ink = masthead ? { color: masthead.ink } : 'ink';
  const soft = masthead ? { color: masthead.ink } : 'ink-2';
  const published = formatTime({ edtf: report.published, kind: 'during', stated: true }, language);
  const words = stacked([
    { piece: wordsPiece(messages.kicker, TYPE.kicker, ink, setting), after: 14 },
    { piece: wordsPiece(localized(report.title, language), TYPE.title, ink, setting), after: 22 },
    {
      piece: wordsPiece(
        `${localized(report.publisher, language)} · ${messages.published(published)}`,
        TYPE.words,
        soft,
        setting,
      ),
      after: 10,
    },
    { piece: wordsPiece(messages.numbers, TYPE.words, soft, setting), after: 0 },
  ]);
  if (!masthead) return words;
  // The ground runs from edge to edge and from the top of the screen.
  const ground = boxSvg(-MARGIN, -TOP, POSTER_WIDTH, words.height + TOP + 48, masthead.ground);
  return { svg: `${ground}${words.svg}`, height: words.height + 48, figures: [] };
}

/** A part: its heading and how to read it, the drawing, its notes. */
function blockPiece({ captions, drawing }: View<unknown>, footnotes: Footnotes, setting: Setting): Piece {
  const rule: Piece = { svg: boxSvg(0, 0, INNER, 4, setting.look.rule), height: 4, figures: [] };
  const words = (
    text: string | undefined,
    type: (typeof TYPE)[keyof typeof TYPE],
    after: number,
  ): { piece: Piece; after: number }[] =>
    text ? [{ piece: wordsPiece(text, type, type === TYPE.heading ? 'ink' : 'ink-2', setting), after }] : [];
  return stacked([
    { piece: rule, after: 22 },
    ...words(captions.topic, TYPE.words, 4),
    ...words(captions.heading, TYPE.heading, 10),
    ...words(captions.standfirst, TYPE.words, NEAR),
    ...(drawing ? [{ piece: drawingPiece(drawing.marks, drawing.height, footnotes, setting), after: NEAR }] : []),
    // What refers to the table of a page says nothing here.
    ...captions.notes.filter((note) => !TABLE.test(note)).flatMap((note) => words(note, TYPE.sentence, 6)),
    ...words(captions.truncationNote, TYPE.sentence, 0),
  ]);
}

/** The sentences, each a piece of its own under the heading, which stays with the first. */
function sourcePieces(notes: readonly Footnote[], setting: Setting, heading: string): Piece[] {
  const INDENT = 62;
  const pieces = notes.map(({ number, sentence, place }): Piece => {
    const narrow = { ...setting, width: INNER - INDENT };
    const words = stacked([
      { piece: wordsPiece(sentence, TYPE.sentence, 'ink', narrow), after: 2 },
      { piece: wordsPiece(place, TYPE.sentence, 'ink-3', narrow), after: 0 },
    ]);
    return {
      svg: `${numberSvg(number, 0, 32, setting.look)}${at(INDENT, 0, words.svg)}`,
      height: words.height,
      figures: [],
    };
  });
  const [first, ...others] = pieces;
  if (!first) return [];
  const rule: Piece = { svg: boxSvg(0, 0, INNER, 4, setting.look.rule), height: 4, figures: [] };
  const opening = stacked([
    { piece: rule, after: 22 },
    { piece: wordsPiece(heading, TYPE.heading, 'ink', setting), after: 18 },
    { piece: first, after: 0 },
  ]);
  return [opening, ...others];
}

/** Where it was published, and a code that leads there. */
function endPiece(
  report: Report,
  { language, url = report.source.citation.url }: PosterOptions,
  setting: Setting,
): Piece {
  const credit = creditLine(report, language);
  const title = localized(report.source.citation.title, language);
  if (!url) return wordsPiece(joinLabel(credit, title, language), TYPE.words, 'ink-2', setting);
  const narrow = { ...setting, width: INNER - QR - 36 };
  const words = stacked([
    { piece: wordsPiece(posterMessages[language].scan, { ...TYPE.words, weight: 600 }, 'ink', narrow), after: 8 },
    { piece: wordsPiece(joinLabel(credit, title, language), TYPE.words, 'ink-2', narrow), after: 0 },
  ]);
  return { svg: `${qrSvg(url, QR)}${at(QR + 36, 8, words.svg)}`, height: Math.max(QR, words.height + 8), figures: [] };
}

/** Pieces in their order on as few screens as they take; one that is too high for what is left begins the next. */
function screensOf(flow: readonly { piece: Piece; gap: number }[], room: number): { piece: Piece; gap: number }[][] {
  const screens: { piece: Piece; gap: number }[][] = [[]];
  let used = 0;
  for (const item of flow) {
    const last = screens.at(-1);
    if (last && last.length > 0 && used + item.piece.height > room) {
      screens.push([item]);
      used = item.piece.height + item.gap;
    } else {
      last?.push(item);
      used += item.piece.height + item.gap;
    }
  }
  return screens;
}

/** A screen: a rule on top, its pieces, a line at its foot. It is as high as they are, so that none ends in a blank. */
function screen(
  flow: readonly { piece: Piece; gap: number }[],
  { isFirst, foot }: { isFirst: boolean; foot: string },
  setting: Setting,
): { body: string; height: number; figures: PlacedFigure[] } {
  const piece = stacked(flow.map(({ piece: own, gap }) => ({ piece: own, after: gap })));
  const height = Math.ceil(TOP + piece.height + FOOT);
  const line = wordsPiece(foot, TYPE.sentence, 'ink-3', setting);
  return {
    body: [
      boxSvg(0, 0, POSTER_WIDTH, height, colorOf('paper', setting.look)),
      at(MARGIN, TOP, piece.svg),
      isFirst && !setting.look.masthead ? boxSvg(MARGIN, 0, INNER, 12, setting.look.rule) : '',
      boxSvg(MARGIN, height - FOOT + 42, INNER, 1, colorOf('hair', setting.look)),
      at(MARGIN, height - FOOT + 52, line.svg),
    ].join(''),
    height,
    figures: piece.figures.map((figure) => ({ ...figure, x: round(figure.x + MARGIN), y: round(figure.y + TOP) })),
  };
}

function document(body: string, height: number, title: string, { look, language }: Setting): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${POSTER_WIDTH}" height="${height}" viewBox="0 0 ${POSTER_WIDTH} ${height}" font-family="${xml(look.families.body)}" xml:lang="${xml(language)}"><title>${xml(title)}</title>${body}</svg>`;
}
