import type { Status } from '../report/status.js';
import type { Texture } from './marks.js';

/** How the body of a mark says its status; colour alone never does. */
export const TEXTURES: Record<Status, Texture> = { done: 'solid', planned: 'hatch', expected: 'outline' };
