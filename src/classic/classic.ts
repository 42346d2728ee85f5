/** Every element, for browsers that are older than the modules are for. */
import './built-ins.js';
import '../all.js';
