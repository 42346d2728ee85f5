import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Features } from 'lightningcss';
import { type CSSMinifyOptions, minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The entry of each element, by the name of its file in `dist/cdn`. */
const each = Object.fromEntries(
  readdirSync(path('src/elements'))
    .filter((name) => existsSync(path(`src/elements/${name}/define.ts`)))
    .map((name) => [name === 'report' ? 'gazette-report' : name, path(`src/elements/${name}/define.ts`)]),
);

/** What loads the elements that a page has. */
const autoloader = { gazette: path('src/autoloader/gazette.ts') };

/**
 * Takes the white space out of templates and style sheets, which no minifier of scripts looks into.
 * @param css what the style sheets are written for; by default the engines that know all that is in them
 */
function minifyTemplates(css: CSSMinifyOptions = { minify: true }): Plugin {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.startsWith(path('src/'))) return null;
      return await minifyHTMLLiterals(code, { fileName: id, css });
    },
  };
}

/** Style sheets for older engines. What stands in for `light-dark()` is in the elements: a sheet cannot know the page's scheme. */
const OLDER: CSSMinifyOptions = {
  minify: true,
  targets: { chrome: 88 << 16, firefox: 78 << 16, safari: (16 << 16) | (4 << 8) },
  exclude: Features.LightDark,
};

/**
 * For engines without container queries (Chromium before 105, Firefox before 110) each query of a widget's width is written again as
 * one of the window's: as good on a phone, whose window a widget fills, and in a column a guess with which all can be read.
 */
function windowQueries(): Plugin {
  const query = /@container (\((?:\$\{[^}]*\}|[^{])*\)) (\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})/g;
  return {
    name: 'window-queries',
    transform(code, id) {
      if (!id.startsWith(path('src/')) || !code.includes('@container')) return null;
      return code.replace(query, '$& @supports not (container-type: inline-size) { @media $1 $2 }');
    },
  };
}

/** Writes the licences of the packages that went into the files, as those of Lit and d3 ask. */
function thirdPartyNotices(): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? []);
      const notices = [...new Set(folders)].sort().map((folder) => {
        const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
        if (licence === undefined) throw new Error(`${name} comes without its licence`);
        return `${name} ${version}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
      });
      const source = notices.join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
    },
  };
}

/**
 * Says by a byte order mark that a script is UTF-8: one that is no module is otherwise read as its page is, and pages in GBK
 * are many.
 */
function byteOrderMark(): Plugin {
  return {
    name: 'byte-order-mark',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\uFEFF${file.code}`;
    },
  };
}

type Importers = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** The modules that a module loads before it runs, and itself. */
function loadedWith(id: string, graph: Importers, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) loadedWith(imported, graph, found);
  return found;
}

/** The bundled reports, which a page can ask for together with its scripts. */
const reports = Object.fromEntries(
  readdirSync(path('src/reports'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`reports/${name.replace('.ts', '')}`, path(`src/reports/${name}`)]),
);

/** What these load is loaded by every page: the smallest element, and a bundled report. */
const SMALLEST = [path('src/elements/inline-figure/define.ts'), ...Object.values(reports)];

function isLoadedAlways(id: string, graph: Importers): boolean {
  return SMALLEST.some((entry) => id !== entry && loadedWith(entry, graph).has(id));
}

/**
 * The files for a page without a bundler, whole and minified: one an element, with what they share in chunks, and, by
 * `--mode all`, every element in one file, which is smaller than all of them apart. What is loaded only when asked for
 * is a chunk of its own in both. The library itself is compiled module for module by `tsc`, and left to the bundler of
 * those who have one.
 */
export default defineConfig(({ mode }) => (mode === 'classic' ? classic : modules(mode)));

const modules = (mode: string): UserConfig => ({
  publicDir: false,
  plugins: [minifyTemplates(), thirdPartyNotices()],
  resolve: {
    conditions: ['production', 'browser', 'module', 'default'],
    // These files know the folder that they are in.
    alias: [{ find: /^\.\/own-base\.js$/, replacement: path('src/export/own-base.files.ts') }],
  },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: mode !== 'all',
    target: 'es2022',
    minify: true,
    // A preload would write into the page's head.
    modulePreload: false,
    lib: {
      formats: ['es'],
      entry: mode === 'all' ? { all: path('src/all.ts'), ...reports } : { ...each, ...autoloader, ...reports },
    },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // A library's white space is otherwise left to the bundler of the page, and these files meet none.
        minify: true,
        // What every element needs is one file, and what most widgets need: a dozen small ones would each cost a request.
        codeSplitting: {
          groups: [
            {
              name: (id, graph) => (isLoadedAlways(id, graph) ? 'element' : null),
              debugName: 'element',
              minShareCount: 2,
              priority: 2,
            },
            { name: 'widget', tags: ['$initial'], minShareCount: 8, priority: 1 },
          ],
        },
      },
    },
  },
});

/**
 * Every element, and the report that comes with them, as one script that is no module: for pages that are opened as files, for
 * frames in a sandbox, whose modules a server would have to allow, for content systems that drop `type="module"`, and for browsers
 * older than the modules are for, down to Chromium 88.
 */
const classic: UserConfig = {
  publicDir: false,
  plugins: [windowQueries(), minifyTemplates(OLDER), thirdPartyNotices(), byteOrderMark()],
  resolve: { conditions: ['production', 'browser', 'module', 'default'] },
  build: {
    outDir: 'dist/classic',
    target: 'es2020',
    minify: true,
    lib: { formats: ['iife'], name: 'gazette', entry: path('src/classic/classic.ts'), fileName: () => 'gazette.js' },
    rolldownOptions: { output: { codeSplitting: false, minify: true, extend: false } },
  },
};
