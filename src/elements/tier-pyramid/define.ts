import { define } from '../../core/define.js';
import { GazetteTierPyramid } from './tier-pyramid.js';

define('gazette-tier-pyramid', GazetteTierPyramid);

export { GazetteTierPyramid };
