import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, Visitor } from 'vite';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const elements = readdirSync(path('src/elements')).filter((name) => existsSync(path(`src/elements/${name}/define.ts`)));

/** Takes the white space out of templates and style sheets, which no minifier looks into. */
function compactTemplates(): Plugin {
  const compact: Record<string, (text: string) => string> = {
    css: (text) =>
      text
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;\}/g, '}'),
    html: (text) => text.replace(/\s*\n\s*/g, ' '),
    svg: (text) => text.replace(/\s*\n\s*/g, ' '),
  };
  return {
    name: 'compact-templates',
    transform(code, id) {
      if (!/\/src\/(core|elements)\/.*\.ts$/.test(id)) return null;
      const cuts: { start: number; end: number; text: string }[] = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          const shorten = tag.type === 'Identifier' ? compact[tag.name] : undefined;
          if (!shorten) return;
          for (const { start, end, value } of quasi.quasis) cuts.push({ start, end, text: shorten(value.raw) });
        },
      }).visit(this.parse(code));
      let out = code;
      for (const { start, end, text } of cuts.sort((a, b) => b.start - a.start))
        out = out.slice(0, start) + text + out.slice(end);
      return { code: out, map: null };
    },
  };
}

/** Lit tells its versions on the window, to warn where a page has several; a guest leaves no trace there. */
function withoutGlobals(): Plugin {
  return {
    name: 'without-globals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id)) return null;
      const quiet = code
        .replace(/\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g, 'void 0')
        .replace(/\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap\b/g, 'void 0')
        .replace(/\blitPropertyMetadata\.get\(\w+\)/g, 'void 0');
      return { code: quiet, map: null };
    },
  };
}

const each = Object.fromEntries(
  elements.map((name) => [name === 'report' ? 'gazette-report' : name, path(`src/elements/${name}/define.ts`)]),
);

/** What only an element with a drawing, a frame and a toolbar needs. */
const DRAWS =
  /src\/(layout\/(?!palette)|core\/(chart|content|element|frame|interaction|measure|styles|width-controller)\.ts)/;

/** What no element needs before a reader asks for it, or something is wrong. */
const ON_DEMAND =
  /src\/(core\/(actions|keyboard|on-demand|on-demand\.styles|problems|source|source-panel|table|messages\/(problems|source|tables))|format\/record|report\/(segments|sentence|source))\.ts$/;

/** One file, with what is only loaded when asked for beside it. */
const TOGETHER = { groups: [{ name: 'everything', test: /src\/all\.ts$/ }] };

/**
 * What most elements need is two files, since many small ones compress worse and take more round trips: one for all, and
 * one for those that draw, which a figure in a sentence does not. What only one element needs stays together.
 */
const APART = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'on-demand', priority: 4, test: ON_DEMAND },
    { name: 'base', minShareCount: 6, priority: 3, test: (id: string) => !DRAWS.test(id) },
    { name: 'core', minShareCount: 6, priority: 2 },
    ...elements.map((name) => ({
      name,
      priority: 1,
      test: new RegExp(
        `src/(elements/${name}/(?!details|table|count-source)|(layout|core/messages)/${name.replace('bureau-', '')}[./])`,
      ),
    })),
  ],
};

/**
 * The files for a page without a bundler, whole and minified: one an element, with what they share in chunks, and, by
 * `--mode all`, every element in one file, which is a third smaller than all of them apart. The library itself is
 * compiled module for module by `tsc`, and left to the bundler of those who have one.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [compactTemplates(), withoutGlobals()],
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
      // What a chunk takes in besides its own is chosen below, so that a file may offer more than its names.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // A library's white space is otherwise left to the bundler of the page, and these files meet none.
        minify: true,
        codeSplitting: mode === 'all' ? TOGETHER : APART,
      },
    },
  },
}));
