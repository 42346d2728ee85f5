import { define } from '../../base/define.js';
import { GazetteTierPyramid } from './tier-pyramid.js';

define('gazette-tier-pyramid', GazetteTierPyramid);

export { GazetteTierPyramid };
