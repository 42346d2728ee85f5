import { measureByTable } from '../drawing/advance-widths.js';
import { figureText, fittingSize } from '../drawing/figure-text.js';
import { figureType } from '../drawing/type.js';
import { markWriter, xml } from '../export/standalone-svg.js';
import { LANGUAGE_TAGS, type Language, localized } from '../i18n/language.js';
import { joinClauses } from '../i18n/punctuation.js';
import { statusTag, terms } from '../i18n/terms.js';
import { formatTime } from '../i18n/time.js';
import { resolveId } from '../report/attributes.js';
import { quoteText } from '../report/quote.js';
import { indexReport } from '../report/report-index.js';
import { statusOf } from '../report/status.js';
import type { Metric, Report } from '../report/types.js';
import { leadingOf } from './blocks.js';
import { CARD_SIZES, type CardSize } from './card-sizes.js';
import { changeLine } from './change-line.js';
import { posterMessages } from './messages.js';
import { at, boxSvg, colorOf, type Piece, type Setting, stacked, wordsPiece } from './pieces.js';
import { qrSvg } from './qr.js';
import { lookOf, type PosterTheme } from './themes.js';

export interface CardOptions {
  size: CardSize;
  language: Language;
  /** The figure that it shows; by default the report with its leading figures, and on a square the first. */
  metric?: string;
  theme?: PosterTheme;
  isDark?: boolean;
  /** Where the code of a page to put up leads; by default where the text was published. */
  url?: string;
}

/** The sizes of a card's type and room, in pixels, for each card of its own: a small one is no large one made smaller. */
interface Measures {
  margin: number;
  rule: number;
  name: number;
  figure: number;
  words: number;
  small: number;
  gap: number;
}

const MEASURES: Readonly<Record<CardSize, Measures>> = {
  og: { margin: 64, rule: 12, name: 44, figure: 150, words: 30, small: 25, gap: 18 },
  wechat: { margin: 36, rule: 8, name: 29, figure: 96, words: 22, small: 18, gap: 9 },
  square: { margin: 14, rule: 4, name: 21, figure: 64, words: 16, small: 14, gap: 6 },
  story: { margin: 84, rule: 14, name: 64, figure: 230, words: 44, small: 36, gap: 34 },
  a4: { margin: 100, rule: 16, name: 58, figure: 162, words: 36, small: 28, gap: 22 },
};
/** So many figures stand side by side. */
const COLUMNS = { og: 3, wechat: 3, square: 1, story: 1, a4: 1 } as const;
/** So many it has in all. */
const FIGURES = { og: 3, wechat: 3, square: 1, story: 3, a4: 3 } as const;
/** The code on a page to put up. */
const CODE = 190;

/**
 * A picture to share beside a link: one figure with its change, time, sentence and source, or the report with its leading figures.
 * What has no room is left out whole, and nothing is cut.
 * @param report checked, as `parseReport` gives it
 * @throws AttributeError where the report has no such figure
 */
export function shareCard(report: Report, options: CardOptions): string {
  const { size, language, metric: id, theme = 'bulletin', isDark = false } = options;
  const { width, height } = CARD_SIZES[size];
  const index = indexReport(report);
  const of = MEASURES[size];
  const look = lookOf(theme, language, isDark);
  const setting: Setting = {
    look,
    measure: measureByTable,
    language: LANGUAGE_TAGS[language],
    width: width - 2 * of.margin,
  };
  const metric = id === undefined ? undefined : resolveId('metric', id, index.metrics);
  const [first] = leadingOf(index);
  const shown = metric ?? (size === 'square' ? first : undefined);
  const credit = footPiece(report, shown !== undefined, options, setting);
  const room = height - of.rule - 2 * of.margin - credit.height - of.gap;
  const body = shown
    ? figureBody(report, shown, { size, language, room }, setting)
    : reportBody(report, leadingOf(index), { size, language, room }, setting);
  const top = height > width ? Math.max(0, (room - body.height) / (size === 'story' ? 2 : 3)) : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xml(look.families.body)}" xml:lang="${xml(setting.language)}">`,
    `<title>${xml(localized(shown?.label ?? report.title, language))}</title>`,
    boxSvg(0, 0, width, height, colorOf('paper', look)),
    boxSvg(0, 0, width, of.rule, look.rule),
    at(of.margin, of.rule + of.margin + top, body.svg),
    at(of.margin, height - of.margin - credit.height, credit.svg),
    '</svg>',
  ].join('');
}

interface Placing {
  size: CardSize;
  language: Language;
  /** What is left for it, in pixels. */
  room: number;
}

/** A figure: its name, the figure as large as fits, its change, its time; and its sentence where all of it fits. */
function figureBody(report: Report, metric: Metric, { size, language, room }: Placing, setting: Setting): Piece {
  const of = MEASURES[size];
  const notes = [
    statusTag(statusOf(metric), language),
    terms[language].attribution[metric.attribution],
    formatTime(metric.time, language),
  ];
  const change = changeLine(metric, language);
  const lines = [
    { piece: nameOf(metric, language, of.name, setting), after: of.gap / 2 },
    { piece: figurePiece(metric, of.figure, language, setting), after: of.gap },
    ...(change === '' ? [] : [{ piece: plain(change, of.words, 600, 'ink', setting), after: of.gap / 3 }]),
    { piece: plain(joinClauses(notes, language), of.words, 400, 'ink-2', setting), after: of.gap * 1.4 },
  ];
  return fitting(
    [...lines, { piece: plain(`“${sentenceOf(report, metric)}”`, of.words, 400, 'ink-2', setting), after: 0 }],
    room,
  );
}

function sentenceOf(report: Report, metric: Metric): string {
  return quoteText(report, metric.sentence).replaceAll(/\s+/g, ' ').trim();
}

/** A report: its title, and its leading figures beside each other. */
function reportBody(
  report: Report,
  leading: readonly Metric[],
  { size, language, room }: Placing,
  setting: Setting,
): Piece {
  const of = MEASURES[size];
  const title = wordsPiece(
    localized(report.title, language),
    { ...figureType(of.name * 1.15), leading: of.name * 1.5 },
    'ink',
    setting,
  );
  const columns = COLUMNS[size];
  const width = (setting.width - of.margin * (columns - 1)) / columns;
  const narrow = { ...setting, width };
  const isOnWall = size === 'a4';
  const row = (count: number, hasTimes: boolean): Piece => {
    const pieces = leading.slice(0, count).map((metric) =>
      stacked([
        { piece: figurePiece(metric, of.figure * (columns === 1 ? 0.8 : 0.55), language, narrow), after: of.gap / 2 },
        { piece: nameOf(metric, language, of.words, narrow), after: of.gap / 4 },
        ...(hasTimes
          ? [{ piece: plain(formatTime(metric.time, language), of.small, 400, 'ink-2', narrow), after: 0 }]
          : []),
        // What hangs on a wall has nothing to press.
        ...(isOnWall
          ? [
              { piece: plain(changeLine(metric, language), of.small, 600, 'ink', narrow), after: of.gap / 4 },
              { piece: plain(`“${sentenceOf(report, metric)}”`, of.small, 400, 'ink-2', narrow), after: 0 },
            ]
          : []),
      ]),
    );
    if (columns === 1) return stacked(pieces.map((piece) => ({ piece, after: of.gap * 1.6 })));
    return {
      svg: pieces.map(({ svg }, i) => at(i * (width + of.margin), 0, svg)).join(''),
      height: Math.max(0, ...pieces.map(({ height }) => height)),
      figures: [],
    };
  };
  const head = { piece: title, after: of.gap * 2 };
  // On a wall a figure is left out rather than its sentence.
  for (let count = FIGURES[size]; count > 0; count -= isOnWall ? 1 : count) {
    const timed = stacked([head, { piece: row(count, true), after: 0 }]);
    if (timed.height <= room) return timed;
  }
  return fitting([head, { piece: row(FIGURES[size], false), after: 0 }], room);
}

/** Pieces one under another, without the last ones that have no room. */
function fitting(pieces: readonly { piece: Piece; after: number }[], room: number): Piece {
  for (let count = pieces.length; count > 1; count -= 1) {
    const piece = stacked(pieces.slice(0, count));
    if (piece.height <= room) return piece;
  }
  return stacked(pieces.slice(0, 1));
}

/** A figure in one line, its seal after it, no larger than it fits. */
function figurePiece(metric: Metric, most: number, language: Language, { look, measure, width }: Setting): Piece {
  const context = { measure, language, width, scale: Math.max(1, most / 72) };
  const wanted = fittingSize(metric, most, width, context);
  // The seal grows no smaller with the figure.
  const size = fittingSize(metric, wanted, width, context);
  const { marks } = figureText({ figure: metric, x: 0, baseline: size * 0.86, size }, context);
  return { svg: marks.map(markWriter(look)).join(''), height: size, figures: [] };
}

function nameOf(metric: Metric, language: Language, size: number, setting: Setting): Piece {
  return plain(localized(metric.label, language), size, 600, 'ink', setting);
}

function plain(
  words: string,
  size: number,
  weight: 400 | 600,
  tone: 'ink' | 'ink-2' | 'ink-3',
  setting: Setting,
): Piece {
  if (words === '') return { svg: '', height: 0, figures: [] };
  return wordsPiece(words, { size, weight, face: 'body', leading: size * 1.42 }, tone, setting);
}

/** What stands at the foot: where it was published, and on a page to put up the code that leads there. */
function footPiece(
  report: Report,
  hasTitle: boolean,
  { size, language, url = report.source.citation.url }: CardOptions,
  setting: Setting,
): Piece {
  if (size !== 'a4' || !url) return creditPiece(report, hasTitle, { size, language }, setting);
  const beside = CODE + MEASURES.a4.gap;
  const narrow = { ...setting, width: setting.width - beside };
  const words = stacked([
    { piece: plain(posterMessages[language].scan, MEASURES.a4.small, 600, 'ink', narrow), after: 4 },
    { piece: creditPiece(report, hasTitle, { size, language }, narrow), after: 0 },
  ]);
  return { svg: `${qrSvg(url, CODE)}${at(beside, (CODE - words.height) / 2, words.svg)}`, height: CODE, figures: [] };
}

/** Where it was published, at the foot, in a line. */
function creditPiece(
  report: Report,
  hasTitle: boolean,
  { size, language }: Pick<Placing, 'size' | 'language'>,
  setting: Setting,
): Piece {
  const of = MEASURES[size];
  const publisher = localized(report.publisher, language);
  const full = hasTitle && size !== 'square' ? `${publisher} · ${localized(report.title, language)}` : publisher;
  const isOneLine = (words: string): boolean =>
    setting.measure(words, { size: of.small, weight: 400, face: 'body' }) <= setting.width;
  const [words = ''] = [full, publisher].filter(isOneLine);
  return plain(words, of.small, 400, 'ink-3', setting);
}
