/**
 * What the elements use of the language's own library and Chromium 88 lacks; what a browser has is left as it is. A method that a
 * browser of those years lacks is a line here, and `test/pages/old-browsers.page.test.mjs` says that it is missing.
 */
import 'core-js/modules/es.array.at.js'; // Chromium 92
import 'core-js/modules/es.string.at-alternative.js'; // Chromium 92
import 'core-js/modules/es.object.has-own.js'; // Chromium 93
import 'core-js/modules/es.array.find-last.js'; // Chromium 97
