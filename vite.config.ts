import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const elements = readdirSync(path('src/elements'));

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
 * Two builds of one source: `--mode library` leaves dependencies to a bundler, a module for a module; `--mode cdn` is for
 * a page without one, whole and minified, a file an element with what they share between them.
 */
export default defineConfig(({ mode }) => {
  const cdn = mode === 'cdn';
  const entries = Object.fromEntries(elements.map((name) => [name === 'report' ? 'gazette-report' : name, path(`src/elements/${name}/define.ts`)]));
  const classes = Object.fromEntries(elements.map((name) => [`elements/${name}`, path(`src/elements/${name}/${name}.ts`)]));
  return {
    publicDir: false,
    plugins: cdn ? [compactTemplates()] : [],
    resolve: { conditions: ['production', 'browser', 'module', 'default'] },
    build: {
      outDir: cdn ? 'dist/cdn' : 'dist',
      emptyOutDir: true,
      target: 'es2022',
      minify: cdn,
      sourcemap: !cdn,
      modulePreload: { polyfill: false },
      lib: {
        formats: ['es'],
        entry: cdn
          ? { ...entries, all: path('src/all.ts') }
          : {
              ...entries,
              ...classes,
              all: path('src/all.ts'),
              report: path('src/report/index.ts'),
              'reports/miit-2020-2021': path('src/reports/miit-2020-2021.ts'),
            },
      },
      rolldownOptions: {
        external: cdn ? [] : [/^lit(\/|$)/, /^d3-/, 'valibot'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
});
