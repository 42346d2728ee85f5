import { define } from '../../base/define.js';
import { GazetteDocumentList } from './document-list.js';

define('gazette-document-list', GazetteDocumentList);

export { GazetteDocumentList };
