// What custom-elements.json is made from: the class of each element, and the one that most of them share.
import { readdirSync } from 'node:fs';

export default {
  globs: [
    'src/base/gazette-element.ts',
    ...readdirSync(new URL('../src/elements', import.meta.url)).map((name) => `src/elements/${name}/${name}.ts`),
  ],
  litelement: true,
  packagejson: false,
};
