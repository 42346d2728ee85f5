import { define } from '../../base/define.js';
import { GazetteSourceText } from './source-text.js';

define('gazette-source-text', GazetteSourceText);

export { GazetteSourceText };
