// An application of each framework as a developer writes it (examples/frameworks): its types, its build, and what a reader of
// the built page meets.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { launch } from '../../tools/browsers.mjs';
import { freePort } from '../../tools/port.mjs';
import { serve } from '../../tools/serve.mjs';
import { bin } from '../../tools/setup.mjs';
import { applications, installFrameworks, installPackage, linkTypes, types } from './install.mjs';

const execute = promisify(execFile);
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

/** Runs a command to its end; one that fails says why. */
async function run(command, args, cwd) {
  try {
    await execute(command, args, { cwd, env, maxBuffer: 1e8 });
  } catch ({ message, stdout, stderr }) {
    assert.fail(`${message}\n${stdout}${stderr}`);
  }
}

/** What an application has built, from a server of files. */
const served = (folder) => serve({ folders: { '': join(applications, folder, 'dist') } });

/** What Next has built, from its own server. */
async function servedByNext(folder) {
  const port = await freePort();
  const next = join(applications, 'node_modules/next/dist/bin/next');
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)];
  const server = spawn(process.execPath, args, { cwd: join(applications, folder), env, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(origin).catch(() => null)) return { origin, close: () => server.kill() };
    await new Promise((done) => setTimeout(done, 100));
  }
  server.kill();
  throw new Error('The server of Next did not start.');
}

/** Each with its folder; those of a server have the tags in the page that it sends. The longest to build come first. */
const APPLICATIONS = {
  Next: { folder: 'next', isRendered: true, open: servedByNext },
  Angular: { folder: 'angular' },
  Astro: { folder: 'astro', isRendered: true },
  'React 19': { folder: 'react-19' },
  'React 18': { folder: 'react-18' },
  Vue: { folder: 'vue' },
  Svelte: { folder: 'svelte' },
};

const tsc = bin('tsc');
const vueTsc = join(applications, 'node_modules/.bin/vue-tsc');
const svelteCheck = join(applications, 'node_modules/.bin/svelte-check');
/** Pages that are compiled alone, by folder and command; in each some lines must not compile. */
const TYPES = {
  'of React 19': ['react', tsc, '-p', '.'],
  'of React 18': ['react-18', tsc, '-p', '.'],
  'of Preact': ['preact', tsc, '-p', '.'],
  'of Solid': ['solid', tsc, '-p', '.'],
  'of Vue': ['vue', vueTsc, '-p', '.'],
  'of Svelte': ['svelte', svelteCheck, '--tsconfig', './tsconfig.json'],
  'of no framework': ['none', tsc, '-p', '.'],
};

/** What the page of every application says inside its tags. */
const TAGS = [
  '<gazette-inline-figure metric="tonnes-of-cargo">48.6 million tonnes</gazette-inline-figure>',
  '<gazette-metric-card metric="container-traffic">Container traffic, from the annual review.</gazette-metric-card>',
  '<gazette-timeline from="2023" to="2023">Events of 2023, from the annual review.</gazette-timeline>',
];

/** Ahead of the page's scripts: notes of which reports the elements tell, and their errors. */
function listen() {
  window.told = { reports: [], errors: [] };
  addEventListener('gazette-ready', ({ detail }) => window.told.reports.push(detail.report));
  addEventListener('gazette-error', ({ detail }) => window.told.errors.push(...detail.problems));
}

/** In the page: what a reader meets once all is drawn, and after opening the source of the card's figure. */
async function read() {
  const wait = async (has) => {
    for (let tries = 0; tries < 250 && !has(); tries += 1) await new Promise((done) => setTimeout(done, 40));
    return has();
  };
  const find = (tag) => document.querySelector(tag);
  const tags = ['gazette-inline-figure', 'gazette-metric-card', 'gazette-timeline'];
  const isDrawn = (tag) => Boolean(find(tag)?.shadowRoot?.querySelector('[data-target]'));
  await wait(() => tags.every(isDrawn));
  const drawn = tags.filter(isDrawn);
  const status = () => find('[role=status]')?.textContent;
  const before = status();
  const card = find('gazette-metric-card');
  card.shadowRoot
    .querySelector('[data-target]')
    .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await wait(() => status() !== before);
  return {
    drawn,
    told: window.told,
    report: find('gazette-report').report?.id,
    figure: card.shadowRoot.textContent,
    attributes: [card.metric, find('gazette-timeline').from, find('gazette-inline-figure').metric],
    words: [...document.querySelectorAll('h1, gazette-inline-figure, gazette-metric-card')].map((element) =>
      element.textContent.trim(),
    ),
    status: [before, status()],
  };
}

describe('the elements', { concurrency: 2 }, () => {
  let browser;
  before(async () => {
    installFrameworks();
    installPackage();
    linkTypes();
    browser = await launch('chromium');
  });
  after(() => browser?.close());

  for (const [name, { folder, isRendered = false, open = served }] of Object.entries(APPLICATIONS)) {
    describe(`in an application of ${name}`, { concurrency: false }, () => {
      const cwd = join(applications, folder);
      let server;
      let page;
      let seen;
      after(async () => {
        await page?.close();
        server?.close();
      });

      it('have types that it compiles with', () => run('npm', ['run', 'check', '--if-present'], cwd));

      it('are bundled by its own build', async () => {
        await run('npm', ['run', 'build'], cwd);
        server = await open(folder);
      });

      if (isRendered)
        it('stand with their words in the page that the server sends', async () => {
          const html = await (await fetch(`${server.origin}/`)).text();
          for (const tag of TAGS) assert.ok(html.includes(tag), html);
        });

      it('are all drawn, of the report that it gives as a property and of no other', async () => {
        page = await browser.newPage(`${server.origin}/`, { before: listen });
        seen = await page.evaluate(read);
        assert.deepEqual(seen.drawn, ['gazette-inline-figure', 'gazette-metric-card', 'gazette-timeline']);
        assert.equal(seen.report, 'norwick-2023');
        assert.deepEqual([...new Set(seen.told.reports)], ['norwick-2023']);
        assert.deepEqual(seen.told.errors, []);
        assert.match(seen.figure, /1\.92/);
        assert.deepEqual(
          page.requests.filter((url) => url.includes('miit')),
          [],
        );
      });

      it('take its attributes', () =>
        assert.deepEqual(seen.attributes, ['container-traffic', '2023', 'tonnes-of-cargo']));

      it('keep the words that it puts inside them', () =>
        assert.deepEqual(seen.words, [
          'The ports of Norwick in 2023',
          '48.6 million tonnes',
          'Container traffic, from the annual review.',
        ]));

      it('tell it what a reader opens', () =>
        assert.deepEqual(seen.status, ['No source is open.', 'The source of container-traffic is open.']));

      it('leave its console empty', () => assert.deepEqual(page.messages, []));
    });
  }

  for (const [name, [folder, command, ...args]] of Object.entries(TYPES)) {
    it(`have types on a page ${name}, which refuse what is not there`, () => run(command, args, join(types, folder)));
  }
  it('have declarations for all frameworks that are themselves without a fault', () =>
    run(tsc, ['-p', '.'], join(types, 'every')));
});
