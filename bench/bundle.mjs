// Each contender's drawing as the one file that a page would load for it: bundled, minified, and without what another
// drawing needs.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CONTENDERS } from './contenders.mjs';

const folder = fileURLToPath(new URL('contenders', import.meta.url));

/** Pictures and icon fonts that a style sheet names stay where they are: they are not what is measured. */
const leaveOutFiles = {
  name: 'leave out files',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.(png|svg|gif|jpg|eot|ttf|woff2?)([?#].*)?$/ }, ({ path }) => ({ path, external: true })),
};

/** Bundles all drawings of all contenders into a folder, as `comparison-plot.js` and, where it has styles, `.css`. */
export async function bundleContenders(outdir) {
  mkdirSync(outdir, { recursive: true });
  const drawings = CONTENDERS.flatMap(({ id, draws }) => Object.keys(draws).map((task) => ({ id, task })));
  await Promise.all(
    drawings.map(({ id, task }) =>
      build({
        stdin: { contents: `export { ${task} as drawing } from './${id}.mjs';`, resolveDir: folder },
        outfile: join(outdir, `${task}-${id}.js`),
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'esnext',
        // The built library is loaded as it is published.
        external: ['/cdn/*'],
        plugins: [leaveOutFiles],
        // TimelineJS3 imports the source of the style sheet that it also publishes.
        loader: { '.less': 'empty' },
        logLevel: 'error',
      }),
    ),
  );
}

/** A module of the library's source as one for Node. */
export async function bundleSource(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // Of the YAML parser Node is given the CommonJS build.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
  });
}
