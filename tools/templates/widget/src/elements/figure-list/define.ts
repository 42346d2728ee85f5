import { define } from '../../base/define.js';
import { GazetteFigureList } from './figure-list.js';

define('gazette-figure-list', GazetteFigureList);

export { GazetteFigureList };
