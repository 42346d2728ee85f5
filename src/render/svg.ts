import type { View } from '../base/compute-view.js';
import { pictureFrame } from '../export/picture.js';
import { standaloneSvg } from '../export/standalone-svg.js';
import { pictureFamilies } from './families.js';
import type { Theme } from './formats.js';

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
