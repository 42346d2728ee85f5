import { define } from '../../core/define.js';
import { GazetteInlineFigure } from './inline-figure.js';

define('gazette-inline-figure', GazetteInlineFigure);

export { GazetteInlineFigure };
