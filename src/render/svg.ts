import type { View } from '../base/compute-view.js';
import type { Font } from '../drawing/marks.js';
import { pictureFrame } from '../export/picture.js';
import { standaloneSvg } from '../export/standalone-svg.js';
import type { Language } from '../i18n/language.js';
import type { Theme } from './formats.js';

/** The faces of a picture by the language of its words: those of phones and offices, of which a program has some. */
const SANS = {
  zh: '"PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",Arial,sans-serif',
  en: '"Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Noto Sans CJK SC",sans-serif',
} as const;

/** The faces that pictures are set in. */
function pictureFamilies(language: Language): Record<Font['face'], string> {
  return { body: SANS[language], display: SANS[language] };
}

/**
 * A view as a standalone SVG: no script, no id, no external reference; with its heading, legend, notes and source.
 * @returns null where the widget draws nothing
 */
export function viewSvg(view: View<unknown>, theme: Theme = 'light'): string | null {
  const { captions, context, drawing, index } = view;
  if (!drawing) return null;
  const frame = pictureFrame(drawing, captions, index.report, context.language, { drawn: '' });
  return standaloneSvg(drawing, frame, {
    palette: theme,
    paper: true,
    measure: context.measure,
    families: pictureFamilies(context.language),
  });
}
