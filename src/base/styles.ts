import { drawingStyles } from './styles/drawing.js';
import { frameStyles } from './styles/frame.js';
import { mediaStyles } from './styles/media.js';
import { tokenStyles } from './tokens.js';

/** Every widget's sheets. */
export const elementStyles = [tokenStyles, frameStyles, drawingStyles, mediaStyles];
