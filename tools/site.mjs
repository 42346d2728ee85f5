// The page of the site that stands beside Storybook: embed-builder.html, from any folder, with nothing from elsewhere.
import { join } from 'node:path';
import { build } from 'vite';
import { embedCosts } from './measure.mjs';
import { root } from './setup.mjs';

await build({
  configFile: false,
  root: join(root, 'stories/builder'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [embedCosts()],
  build: {
    outDir: join(root, 'storybook-static'),
    emptyOutDir: false,
    assetsDir: 'embed-builder',
    target: 'es2022',
    modulePreload: false,
    // The report, with its text, is one of the files.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: join(root, 'stories/builder/embed-builder.html') },
  },
});
