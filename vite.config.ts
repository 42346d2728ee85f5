import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The entry of each element, by the name of its file in `dist/cdn`. */
const each = Object.fromEntries(
  readdirSync(path('src/elements'))
    .filter((name) => existsSync(path(`src/elements/${name}/define.ts`)))
    .map((name) => [name === 'report' ? 'gazette-report' : name, path(`src/elements/${name}/define.ts`)]),
);

/** Takes the white space out of templates and style sheets, which no minifier of scripts looks into. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.startsWith(path('src/'))) return null;
      return await minifyHTMLLiterals(code, { fileName: id });
    },
  };
}

/**
 * The files for a page without a bundler, whole and minified: one an element, with what they share in chunks, and, by
 * `--mode all`, every element in one file, which is smaller than all of them apart. What is loaded only when asked for
 * is a chunk of its own in both. The library itself is compiled module for module by `tsc`, and left to the bundler of
 * those who have one.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [minifyTemplates()],
  resolve: { conditions: ['production', 'browser', 'module', 'default'] },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: mode !== 'all',
    target: 'es2022',
    minify: true,
    // A preload would write into the page's head.
    modulePreload: false,
    lib: { formats: ['es'], entry: mode === 'all' ? { all: path('src/all.ts') } : each },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // A library's white space is otherwise left to the bundler of the page, and these files meet none.
        minify: true,
      },
    },
  },
}));
