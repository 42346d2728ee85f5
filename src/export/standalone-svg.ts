import { bureauMark } from '../drawing/bureau.js';
import { hatchPath } from '../drawing/hatch.js';
import type { Measure } from '../drawing/layout-context.js';
import { legendSample } from '../drawing/legend-sample.js';
import type {
  BarMark,
  BureauTone,
  Drawing,
  Font,
  ItemMark,
  Mark,
  PlainMark,
  TextMark,
  Tone,
} from '../drawing/marks.js';
import { PALETTE, type Token } from '../drawing/palette.js';
import { round } from '../drawing/round.js';
import { setText } from '../drawing/text.js';
import { type } from '../drawing/type.js';
import type { LegendEntry } from '../i18n/legend.js';
import { SEAL } from '../i18n/terms.js';
import { markup } from './embed-code.js';

/** What a standalone picture says around its drawing. */
export interface PictureFrame {
  /** The bureaus that it is of, each by its mark, above the heading. */
  bureaus?: readonly { name: string; tone: BureauTone }[];
  /** What follows them: that a figure is economy-wide, say. */
  topic?: string;
  heading: string;
  standfirst?: string;
  /** The kinds of mark that the drawing uses, in words. */
  legend?: readonly { entry: LegendEntry; words: string }[];
  notes: readonly string[];
  /** Publisher and column. */
  credit: string;
  language: string;
}

export interface PictureOptions {
  /** `ink` is one ink on white, for print: texture alone tells status. */
  palette: 'light' | 'dark' | 'ink';
  /** Colours of the page's own, in place of those of `light` or `dark`. */
  colors?: Partial<Record<Token, string>>;
  /** Fills the picture with the paper colour; else it is transparent. */
  paper: boolean;
  measure: Measure;
  /** Families for body and display type, as CSS writes them. */
  families: Record<Font['face'], string>;
  /** The width on paper; by default the picture is as many CSS pixels wide as it was drawn. */
  millimetres?: number;
}

/** The room around a drawing in its picture. */
export const MARGIN = 16;
const SMALL = type('small', 1);

/**
 * A drawing as an SVG file: no script, no id, no style sheet, no external reference, text live, so that it looks the
 * same in a browser and in a drawing program.
 */
export function standaloneSvg(drawing: Drawing, frame: PictureFrame, options: PictureOptions): string {
  const { measure, families, palette } = options;
  const color = colours(options);
  const width = drawing.width;
  const marks: Framed[] = [{ kind: 'bar', x: 0, y: 0, width, height: 4, texture: 'solid', tone: 'ink' }];
  let y = 14;
  const block = (text: string, font: Font, tone: Tone, leading: number, after: number): void => {
    const set = setText({ text, x: 0, y, width, tone, ...font, leading }, { measure, language: frame.language });
    marks.push(...set.marks);
    y += set.height + after;
  };
  const line = (): void => {
    marks.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, tone: 'hair', width: 1 });
  };
  const listed = (items: readonly Listed[], gap: number): void => {
    const set = setListed(items, { y, width, gap, language: frame.language }, measure);
    marks.push(...set.marks);
    y += set.height;
  };
  listed(
    [
      ...(frame.bureaus ?? []).map(
        ({ name, tone }): Listed => ({
          sample: [bureauMark(tone, 0, 0, 10)],
          box: [10, 10],
          words: name,
          tone,
          weight: 600,
        }),
      ),
      ...(frame.topic ? [{ sample: [], box: [0, 10], words: frame.topic, tone: 'ink-2', weight: 400 } as const] : []),
    ],
    14,
  );
  if (y > 14) y += 4;
  block(frame.heading, { size: width < 480 ? 19 : 22, weight: 700, face: 'display' }, 'ink', width < 480 ? 27 : 31, 5);
  if (frame.standfirst) block(frame.standfirst, { size: 14, weight: 400, face: 'body' }, 'ink-2', 23, 0);
  y += 14;
  const top = y;
  y += drawing.height + 16;
  if (frame.legend && frame.legend.length > 0) {
    line();
    y += 7;
    listed(
      frame.legend.map(
        ({ entry, words }): Listed => ({
          sample: legendSample(entry),
          box: [34, 14],
          words,
          tone: 'ink-2',
          weight: 400,
        }),
      ),
      18,
    );
    y += 4;
  }
  for (const note of frame.notes) block(note, SMALL, 'ink-3', 20, 4);
  line();
  y += 6;
  block(frame.credit, SMALL, 'ink-3', 20, 0);

  const full = { width: width + 2 * MARGIN, height: Math.ceil(y) + 2 * MARGIN };
  const scale = options.millimetres === undefined ? 1 : options.millimetres / full.width;
  const unit = options.millimetres === undefined ? '' : 'mm';
  const write = (mark: Framed): string =>
    'at' in mark
      ? `<g transform="translate(${round(mark.at[0])} ${round(mark.at[1])})">${mark.marks.map(write).join('')}</g>`
      : markSvg(mark, palette, color, families);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(full.width * scale)}${unit}" height="${round(full.height * scale)}${unit}" viewBox="${-MARGIN} ${-MARGIN} ${full.width} ${full.height}" font-family="${xml(families.body)}" xml:lang="${xml(frame.language)}">`,
    `<title>${xml(frame.heading)}</title>`,
    options.paper
      ? `<rect x="${-MARGIN}" y="${-MARGIN}" width="${full.width}" height="${full.height}" fill="${color('paper')}"/>`
      : '',
    ...marks.map(write),
    `<g transform="translate(0 ${round(top)})">${drawing.marks.map(write).join('')}</g>`,
    '</svg>',
  ].join('');
}

/** Writes marks as SVG in the colours and faces of a picture. */
export function markWriter(options: Pick<PictureOptions, 'palette' | 'colors' | 'families'>): (mark: Mark) => string {
  const color = colours(options);
  return (mark) => markSvg(mark, options.palette, color, options.families);
}

/** A mark of the picture, or marks that are set at a place. */
type Framed = Mark | { at: [x: number, y: number]; marks: readonly PlainMark[] };

/** A sample of marks in its box, and words after it. */
interface Listed {
  sample: readonly PlainMark[];
  box: readonly [width: number, height: number];
  words: string;
  tone: Tone;
  weight: Font['weight'];
}

/** Samples with their words, one after the other in as many lines as it takes. */
function setListed(
  items: readonly Listed[],
  { y, width, gap, language }: { y: number; width: number; gap: number; language: string },
  measure: Measure,
): { marks: Framed[]; height: number } {
  const leading = 20;
  const marks: Framed[] = [];
  let x = 0;
  let top = y;
  for (const { sample, box, words, tone, weight } of items) {
    const font: Font = { ...SMALL, weight };
    const indent = sample.length === 0 ? 0 : box[0] + 7;
    if (x > 0 && x + indent + measure(words, font) > width) {
      x = 0;
      top += leading;
    }
    if (sample.length > 0) marks.push({ at: [x, top + (leading - box[1]) / 2], marks: sample });
    const set = setText(
      { text: words, x: x + indent, y: top, width: width - indent, tone, ...font, leading },
      { measure, language },
    );
    marks.push(...set.marks);
    top += set.height - leading;
    x += indent + set.lastWidth + gap;
  }
  return { marks, height: items.length === 0 ? 0 : top + leading - y };
}

type Colour = (token: Token) => string;

function colours({ palette, colors }: Pick<PictureOptions, 'palette' | 'colors'>): Colour {
  if (palette === 'ink') return (token) => (token === 'paper' ? '#ffffff' : '#000000');
  return (token) => xml(colors?.[token] ?? PALETTE[token][palette === 'light' ? 0 : 1]);
}

function markSvg(
  mark: Mark,
  palette: PictureOptions['palette'],
  color: Colour,
  families: Record<Font['face'], string>,
): string {
  switch (mark.kind) {
    case 'item':
      return itemSvg(mark.inPicture ?? mark, (part) => markSvg(part, palette, color, families));
    case 'text':
      return textSvg(mark, color, families);
    case 'bar':
      return palette === 'ink' && mark.texture === 'solid' && GREYS.has(mark.tone)
        ? screenSvg(mark, color)
        : barSvg(mark, color);
    case 'line': {
      const dashes = mark.dashes ? ` stroke-dasharray="${mark.dashes}"` : '';
      return `<line x1="${round(mark.x1)}" y1="${round(mark.y1)}" x2="${round(mark.x2)}" y2="${round(mark.y2)}" stroke="${color(mark.tone)}" stroke-width="${mark.width}"${dashes}/>`;
    }
    case 'path':
      return mark.width
        ? `<path d="${mark.d}" fill="none" stroke="${color(mark.tone)}" stroke-width="${mark.width}"/>`
        : `<path d="${mark.d}" fill="${color(mark.tone)}"/>`;
    case 'tag': {
      const box = `<rect x="${round(mark.x + 0.5)}" y="${round(mark.y + 0.5)}" width="${round(mark.width - 1)}" height="${round(mark.height - 1)}" fill="none" stroke="${color('ink-2')}"${mark.dashed ? ' stroke-dasharray="3 2"' : ''}/>`;
      const y = mark.y + (mark.height + mark.size * 0.74) / 2;
      return (
        box +
        textSvg(
          { ...mark, kind: 'text', x: mark.x + mark.width / 2, y, anchor: 'middle', tone: 'ink-2' },
          color,
          families,
        )
      );
    }
    // Nothing in a picture can be pressed: what says that words open is left out.
    case 'dots':
      return '';
    case 'seal': {
      const { x, y, size, onDemand } = mark;
      if (onDemand) return '';
      return `<rect x="${round(x + 0.75)}" y="${round(y + 0.75)}" width="${size - 1.5}" height="${size - 1.5}" fill="none" stroke="${color('seal')}" stroke-width="1.5"/><text x="${round(x + size / 2)}" y="${round(y + size * 0.735)}" text-anchor="middle" font-size="${round(size * 0.667)}" font-weight="700" font-family="${xml(families.display)}" fill="${color('seal')}">${SEAL}</text>`;
    }
  }
}

function itemSvg({ label, marks }: Pick<ItemMark, 'label' | 'marks'>, write: (mark: PlainMark) => string): string {
  return `<g><title>${xml(label)}</title>${marks.map(write).join('')}</g>`;
}

function textSvg(mark: TextMark, color: Colour, families: Record<Font['face'], string>): string {
  const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`;
  const face = mark.face === 'display' ? ` font-family="${xml(families.display)}"` : '';
  const weight = mark.weight === 400 ? '' : ` font-weight="${mark.weight}"`;
  const lang = mark.lang === undefined ? '' : ` xml:lang="${xml(mark.lang)}"`;
  return `<text x="${round(mark.x)}" y="${round(mark.y)}" font-size="${round(mark.size)}"${weight}${anchor}${face}${lang} fill="${color(mark.tone)}">${xml(mark.text)}</text>`;
}

function barSvg({ x, y, width, height, texture, tone }: BarMark, color: Colour): string {
  if (texture === 'solid') {
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${color(tone)}"/>`;
  }
  const line = texture === 'hatch' ? 1 : 1.5;
  const dashes = texture === 'dashed' ? ' stroke-dasharray="4 3"' : '';
  const outline = `<rect x="${round(x + line / 2)}" y="${round(y + line / 2)}" width="${round(Math.max(width - line, 0))}" height="${round(height - line)}" fill="none" stroke="${color(tone)}" stroke-width="${line}"${dashes}/>`;
  if (texture !== 'hatch') return outline;
  return `<path d="${hatchPath(x, y, width, height)}" fill="none" stroke="${color(tone)}" stroke-width="1.8"/>${outline}`;
}

const GREYS: ReadonlySet<Tone> = new Set(['axis', 'hair', 'ink-3']);

/** A grey bar in one ink: upright lines, which a plate of one bit keeps and an eye takes for grey. */
function screenSvg({ x, y, width, height, tone }: BarMark, color: Colour): string {
  let d = '';
  for (let at = 0.5; at < width; at += 2.5) d += `M${round(x + at)} ${round(y)}v${round(height)}`;
  return `<path d="${d}" fill="none" stroke="${color(tone)}"/>`;
}

/** Text as XML: markup escaped, characters that XML 1.0 does not allow left out (https://www.w3.org/TR/xml/#charsets). */
export function xml(text: string): string {
  const allowed = text.replaceAll(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '');
  return markup(allowed);
}
