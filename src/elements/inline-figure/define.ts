import { define } from '../../base/define.js';
import { GazetteInlineFigure } from './inline-figure.js';

define('gazette-inline-figure', GazetteInlineFigure);

export { GazetteInlineFigure };
