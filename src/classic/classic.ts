/** Every element, for browsers that are older than the modules are for. */
import { leaveNoName } from './shared-store.js';
import './built-ins.js';
import '../all.js';

leaveNoName();
