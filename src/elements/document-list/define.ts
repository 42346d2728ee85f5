import { define } from '../../core/define.js';
import { GazetteDocumentList } from './document-list.js';

define('gazette-document-list', GazetteDocumentList);

export { GazetteDocumentList };
