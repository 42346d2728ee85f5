import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Takes the white space out of templates and style sheets, which no minifier looks into. */
function compactTemplates(): Plugin {
  const sheet = (text: string): string =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/;\}/g, '}');
  return {
    name: 'compact-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/(core|elements)\/.*\.ts$/.test(id)) return null;
      const compact = code
        .replace(/\bcss`([^`]*)`/g, (_, text: string) => `css\`${sheet(text)}\``)
        .replace(/\bhtml`([^`$]*)/g, (_, text: string) => `html\`${text.replace(/\s+/g, ' ')}`);
      return { code: compact, map: null };
    },
  };
}

/**
 * The files for a page without a bundler: whole and minified, one an element, with what they share in chunks. The
 * library itself is compiled module for module by `tsc`, and left to the bundler of those who have one.
 */
export default defineConfig({
  publicDir: false,
  plugins: [compactTemplates()],
  resolve: { conditions: ['production', 'browser', 'module', 'default'] },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    minify: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        all: path('src/all.ts'),
        ...Object.fromEntries(
          readdirSync(path('src/elements')).map((name) => [
            name === 'report' ? 'gazette-report' : name,
            path(`src/elements/${name}/define.ts`),
          ]),
        ),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What most elements need is one file: many small ones compress worse and take more round trips.
        advancedChunks: { groups: [{ name: 'core', minShareCount: 6 }] },
      },
    },
  },
});
