import { computeView } from '../../src/base/compute-view.js';
import type { Widget } from '../../src/base/widget.js';
import type { LayoutContext, Measure } from '../../src/drawing/layout-context.js';
import { pictureFrame } from '../../src/export/picture.js';
import { standaloneSvg } from '../../src/export/standalone-svg.js';
import type { Language } from '../../src/i18n/language.js';
import type { ReportIndex } from '../../src/report/report-index.js';

/** A widget in a state, as it is drawn at a width and in a language. */
export interface DrawnState<Options, Content> {
  widget: Widget<Options, Content>;
  options: Options;
  index: ReportIndex;
  language: Language;
  width: number;
  scale: number;
}

/**
 * Letters of fixed width, so that a drawing depends on the layout alone and not on a machine's fonts: a Chinese character
 * or mark is as wide as high, a letter about half of that.
 */
const fixedWidths: Measure = (text, { size, weight }) => {
  const bold = weight === 400 ? 1 : 1.06;
  let width = 0;
  for (const letter of text) width += /[\u2014\u2018-\u201d\u2026\u2e80-\uffef]/.test(letter) ? 1 : 0.54 * bold;
  return size * width;
};

/** The day on which a picture was made, which is always the same one here. */
const DRAWN: Record<Language, string> = { zh: '制图 2021年2月1日', en: 'drawn Feb 1, 2021' };

/** The picture of a widget as its SVG download has it, one element a line, so that a difference is one of lines. */
export function pictureOf<Options, Content>({
  widget,
  options,
  index,
  language,
  width,
  scale,
}: DrawnState<Options, Content>): string {
  const context: LayoutContext = { width, measure: fixedWidths, language, scale };
  const view = computeView(widget, { index, options, context, heading: '', standfirst: '' });
  if ('code' in view) throw new Error(JSON.stringify(view));
  if (!view.drawing) throw new Error('nothing is drawn');
  const frame = pictureFrame(view.drawing, view.captions, index.report, language, { drawn: DRAWN[language] });
  const svg = standaloneSvg(view.drawing, frame, {
    palette: 'light',
    paper: true,
    measure: fixedWidths,
    families: { body: 'sans-serif', display: 'serif' },
  });
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
