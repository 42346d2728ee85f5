// npm run bench: measures the elements beside their peers and beside the limit, and writes bench/RESULTS.md.
// `--quick` takes two minutes and leaves that file alone.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/setup.mjs';
import { bundleContenders } from './bundle.mjs';
import { makeContactSheet } from './contact-sheet.mjs';
import { CONTENDERS } from './contenders.mjs';
import { installPeers, versionOf } from './install.mjs';
import { openBench } from './page.mjs';
import { writeResults } from './results.mjs';
import { FULL, QUICK } from './sizes.mjs';
import { measureCheck } from './tasks/check.mjs';
import { measureDrawing } from './tasks/drawing.mjs';
import { measureFigures } from './tasks/figures.mjs';
import { measureFirstPaint } from './tasks/first-paint.mjs';
import { LOADS, measureLoad } from './tasks/load.mjs';
import { measurePhone, PAGES, phonePages } from './tasks/phone.mjs';
import { measureWall } from './tasks/wall.mjs';
import { measureZoom } from './tasks/zoom.mjs';

const isQuick = process.argv.includes('--quick');
const { rounds, drawings, zooms, zoomRounds, loadRounds, phoneRounds } = isQuick ? QUICK : FULL;
const cache = join(root, '.cache/bench');
const pictureOf = (name) => join(cache, `${name}.png`);

/** Does one thing after another, since what runs beside a measurement slows it. */
async function inTurn(items, measure) {
  const found = [];
  for (const item of items) found.push(await measure(item));
  return found;
}

/** Says what is being measured, and how long it took. */
async function step(name, measure) {
  const start = performance.now();
  const found = await measure();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return found;
}

function machine() {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return `${model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`;
}

async function versions(browser) {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const peers = [...new Set(CONTENDERS.flatMap(({ packages }) => packages))];
  return {
    'Gazette Elements': `${own} (${commit}${process.env.GAZETTE_CDN ? ', another build' : ''})`,
    ...Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
    Chromium: (await browser.version()).replace(/^.*\//, ''),
    Node: process.versions.node,
  };
}

installPeers();
const start = performance.now();
mkdirSync(cache, { recursive: true });
await bundleContenders(join(cache, 'bundles'));
const bundled = JSON.parse(readFileSync(join(root, 'src/reports/miit-2020-2021.json'), 'utf8'));
const bench = await openBench(cache, phonePages(bundled));
const takeScreenshot = (page, name) => page.screenshot({ path: pictureOf(name) });
const sizes = Object.entries(drawings).flatMap(([task, own]) => own.map((size) => ({ task, size })));
try {
  const results = {
    isQuick,
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: await versions(bench.browser),
    check: await step('check', () => measureCheck(cache, { rounds: 5 })),
    drawings: await inTurn(sizes, ({ task, size }) =>
      step(`${task} of ${size}`, async () => ({
        task,
        size,
        contenders: await measureDrawing(bench, { task, size, rounds, cache, bundled, takeScreenshot }),
      })),
    ),
    zooms: await inTurn(zooms, (size) =>
      step(`zooming in ${size}`, async () => ({ size, step: await measureZoom(bench, { size, rounds: zoomRounds }) })),
    ),
    figures: await step('figures in a text', () => measureFigures(bench, { bundled, rounds })),
    wall: await step('a reader at a wall of cards', () => measureWall(bench, { bundled, rounds: zoomRounds })),
    firstPaints: await step('first paint', () => measureFirstPaint(bench, { rounds })),
    loads: await inTurn(Object.keys(LOADS), (task) =>
      step(`loading a ${task}`, async () => ({
        task,
        contenders: await measureLoad(bench, { task, rounds: loadRounds }),
      })),
    ),
    phones: await inTurn(PAGES, (count) =>
      step(`a slow phone, ${count}`, async () => ({
        count,
        ...(await measurePhone(bench, { count, rounds: phoneRounds })),
      })),
    ),
  };
  results.seconds = (performance.now() - start) / 1000;
  const folder = isQuick ? cache : join(root, 'bench');
  await makeContactSheet(bench.browser, {
    drawings: sizes.filter(({ task }) => task in LOADS),
    pictureOf,
    path: join(folder, 'drawn.png'),
  });
  const page = writeResults(results);
  writeFileSync(join(folder, 'RESULTS.md'), page);
  writeFileSync(join(cache, 'results.json'), JSON.stringify(results));
  console.log(
    `\n${page.slice(page.indexOf('## Goals'), page.indexOf('## Drawing'))}\nThe rest is in ${folder}/RESULTS.md.`,
  );
} finally {
  await bench.close();
}
