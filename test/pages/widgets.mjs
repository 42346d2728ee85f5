// Pages of the tests' own, with the built library beside them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { compile, writeReport } from '../../dist/compiler/index.js';
import { ENGINES, launch, locate } from '../../tools/browsers.mjs';
import { EXAMPLES, serve } from '../../tools/serve.mjs';
import { root } from '../../tools/setup.mjs';

/** The engines on this machine, or those asked for. */
export const engines = (process.env.GAZETTE_ENGINES?.split(',') ?? ENGINES).filter((engine) => locate(engine));

/** The browsers that a file of tests has started, by engine. */
const browsers = {};
after(async () => {
  for (const browser of Object.values(browsers)) await (await browser).close();
});

/** Every tag that shows something, as a page writes it. */
export const WIDGETS = [
  '<gazette-metric-card metric="inclusive-loans"></gazette-metric-card>',
  '<gazette-inline-figure metric="inclusive-loans"></gazette-inline-figure>',
  '<gazette-metric-grid></gazette-metric-grid>',
  '<gazette-bureau-comparison></gazette-bureau-comparison>',
  '<gazette-change-chart></gazette-change-chart>',
  '<gazette-timeline></gazette-timeline>',
  '<gazette-outcome-threads></gazette-outcome-threads>',
  '<gazette-target-tracker></gazette-target-tracker>',
  '<gazette-tier-pyramid></gazette-tier-pyramid>',
  '<gazette-pictogram metric="little-giants-batch-2"></gazette-pictogram>',
  '<gazette-framework></gazette-framework>',
  '<gazette-document-list></gazette-document-list>',
  '<gazette-collaboration-map></gazette-collaboration-map>',
  '<gazette-source-text></gazette-source-text>',
  '<gazette-report-outline></gazette-report-outline>',
  // The bundled report has no series.
  '<gazette-series src="/years.json"></gazette-series>',
];

/** A report (fictitious) with series, which stands beside every page. */
const years = compile(
  ...['source.txt', 'report.yaml'].map((file) => readFileSync(join(root, 'stories/reports/city-years', file), 'utf8')),
);

/** What stands around others. */
export const group = (inside, attributes = 'bundled') => `<gazette-report ${attributes}>${inside}</gazette-report>`;

const SCRIPT = '<script type="module" src="/gazette/all.js"></script>';

/** A whole page. */
export const page = (body, { head = '', lang = 'zh-CN', script = SCRIPT } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>·</title>${head}</head><body>${body}${script}</body></html>`;

/**
 * Serves pages, in one engine, to a test.
 * @param {Record<string, string> | ((origin: string) => Record<string, string>)} files pages by name, or made for an origin
 * @param {(site: {origin: string, open: (name: string, options?: object) => Promise<object>}) => Promise<void>} use
 * @param {{folders?: Record<string, string>, start?: (engine: string) => Promise<object>, cors?: boolean,
 *   edit?: (path: string, body: Buffer) => Buffer | string, headers?: (path: string) => Record<string, string>,
 *   host?: string}} [options] `folders` are served besides; `start` starts another browser; the others are as the server
 *   takes them
 */
export async function withPages(engine, files, use, { folders = {}, start = launch, ...options } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-pages-'));
  const server = await serve({ ...options, folders: { gazette: EXAMPLES.gazette, ...folders, '': folder } });
  const contents = typeof files === 'function' ? files(server.origin) : files;
  writeFileSync(join(folder, 'years.json'), writeReport(years.report));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  // A browser takes longer to start than a page to be tried.
  browsers[engine] ??= start(engine);
  const browser = await browsers[engine];
  const opened = [];
  const open = async (name, options) => {
    const page = await browser.newPage(/^file:/.test(name) ? name : `${server.origin}/${name}`, options);
    opened.push(page);
    return page;
  };
  try {
    await use({ origin: server.origin, open });
  } finally {
    // First what would keep the process waiting for ever if a page cannot be closed.
    server.close();
    rmSync(folder, { recursive: true });
    for (const page of opened) await page.close();
  }
}

/** In the page: waits until every widget is drawn, and says of each that is not. */
export async function undrawn() {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('gazette-') && element.localName !== 'gazette-report' ? [element] : []),
      ...(element.localName === 'iframe' && element.contentDocument ? all(element.contentDocument) : []),
    ]);
  const waits = ({ shadowRoot }) =>
    !shadowRoot?.querySelector('*') || shadowRoot.querySelector('[aria-busy], [part~=error]') !== null;
  for (let tries = 0; tries < 200 && all(document).some(waits); tries += 1)
    await new Promise((done) => setTimeout(done, 40));
  await new Promise((done) => setTimeout(done, 100));
  return all(document)
    .filter(waits)
    .map(
      ({ localName, shadowRoot, parentElement }) =>
        `${localName} in ${parentElement?.className}: ${shadowRoot?.querySelector('[part~=error]')?.textContent ?? 'not drawn'}`,
    );
}
