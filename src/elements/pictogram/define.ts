import { define } from '../../base/define.js';
import { GazettePictogram } from './pictogram.js';

define('gazette-pictogram', GazettePictogram);

export { GazettePictogram };
