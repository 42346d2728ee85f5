import { define } from '../../core/define.js';
import { GazettePictogram } from './pictogram.js';

define('gazette-pictogram', GazettePictogram);

export { GazettePictogram };
