// What of the site stands beside Storybook: embed-builder.html, from any folder, with nothing from elsewhere, and the library as
// plain text.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { llmsFiles } from './llms.mjs';
import { embedCosts } from './measure.mjs';
import { root } from './setup.mjs';

const site = join(root, 'storybook-static');

await build({
  configFile: false,
  root: join(root, 'stories/builder'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [embedCosts()],
  build: {
    outDir: site,
    emptyOutDir: false,
    assetsDir: 'embed-builder',
    target: 'es2022',
    modulePreload: false,
    // The report, with its text, is one of the files.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: join(root, 'stories/builder/embed-builder.html') },
  },
});

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { enGuides } = await tsImport('../stories/element-page/guides.en.ts', import.meta.url);
const texts = llmsFiles({
  manifest: read('custom-elements.json'),
  guides: enGuides,
  description: read('package.json').description,
});
for (const [path, text] of Object.entries(texts)) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
