// What custom-elements.json is made from: the class of each element, and those that they share.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LISTS = /const (\w+) = (\[[^\]]*\]) as const/g;
const ALIASES = /type (\w+) = \(typeof (\w+)\)\[number\]/g;
/** What the type of an attribute's property names: a list, or a type made from one. */
const NAMED = /^(?:\(typeof (\w+)\)\[number\]|(\w+))$/;

/** The unions of words that the files of a folder declare by lists, by the names of list and type. */
function unionsOf(folder) {
  const code = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const unions = new Map();
  for (const [, name, list] of code.matchAll(LISTS))
    unions.set(name, [...list.matchAll(/'[^']*'/g)].map(([word]) => word).join(' | '));
  for (const [, name, list] of code.matchAll(ALIASES)) if (unions.has(list)) unions.set(name, unions.get(list));
  return unions;
}

/** An attribute with a type by name says nothing to who reads the manifest: it gets the words that the name stands for. */
const writeUnions = {
  name: 'write-unions',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      const unions = unionsOf(dirname(path));
      for (const { attributes = [], members = [] } of declarations) {
        for (const { type } of [...attributes, ...members]) {
          const [, list, name] = NAMED.exec(type?.text ?? '') ?? [];
          if (type) type.text = unions.get(list ?? name) || type.text;
        }
      }
    }
  },
};

export default {
  globs: [
    'src/base/report-element.ts',
    'src/base/gazette-element.ts',
    ...readdirSync(new URL('../src/elements', import.meta.url)).map((name) => `src/elements/${name}/${name}.ts`),
  ],
  litelement: true,
  packagejson: false,
  plugins: [writeUnions],
};
