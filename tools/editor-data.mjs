// What editors complete and explain the tags by, from the manifest: web-types for JetBrains', custom data for VS Code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { root } from './setup.mjs';

/** A tag is explained by its words, slots and events; its tokens and parts are completed where styles are written. */
const OPTIONS = { hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideMethodDocs: true, hideLogs: true };

/**
 * The manifest with each token and part on the first element that has it, so that an editor offers it once.
 * @returns a copy of its own: the generators add to what they are given
 */
function manifest() {
  const copy = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const named = new Set();
  const isFirst = ({ name }) => !named.has(name) && named.add(name);
  for (const declaration of copy.modules.flatMap(({ declarations }) => declarations ?? [])) {
    if (!declaration.tagName) continue;
    declaration.cssProperties = declaration.cssProperties?.filter(isFirst);
    declaration.cssParts = declaration.cssParts?.filter(isFirst);
  }
  return copy;
}

/**
 * Writes `web-types.json`, `vscode.html-custom-data.json` and `vscode.css-custom-data.json`.
 * @param {string} outdir the folder that they are written into
 */
export function writeEditorData(outdir) {
  generateJetBrainsWebTypes(manifest(), { ...OPTIONS, outdir, packageJson: false });
  generateVsCodeCustomElementData(manifest(), { ...OPTIONS, outdir });
}
