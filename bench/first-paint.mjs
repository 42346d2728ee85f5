// First paint of each widget against the floor: the same finished tree set by innerHTML, with the same style sheets.
// Both are timed side by side in one page, in turn, from insertion to the end of the frame that shows them.
// Usage: node bench/first-paint.mjs (after `npm run build`)

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../tools/browsers.mjs';

const root = fileURLToPath(new URL('../dist/cdn/', import.meta.url));
const WIDGETS = {
  'metric card': { file: 'metric-card.js', tag: 'gazette-metric-card', attributes: {} },
  'bureau comparison': { file: 'bureau-comparison.js', tag: 'gazette-bureau-comparison', attributes: {} },
  timeline: { file: 'timeline.js', tag: 'gazette-timeline', attributes: {} },
};
const COPIES = 12;
const ROUNDS = 15;

const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (path === '/')
    return response.setHeader('content-type', 'text/html').end('<!doctype html><html lang="zh"><body></body></html>');
  try {
    const body = await readFile(join(root, path));
    const type = extname(path) === '.js' ? 'text/javascript' : 'application/json';
    response.setHeader('content-type', type).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;
const metric = JSON.parse(
  await readFile(new URL('../src/reports/miit-2020-2021.json', import.meta.url), 'utf8'),
).metrics.find(({ change }) => change).id;
WIDGETS['metric card'].attributes = { metric };

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
console.log(`milliseconds to paint ${COPIES} copies, median of ${ROUNDS} rounds, Chromium`);
for (const [name, widget] of Object.entries(WIDGETS)) {
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 900 });
  await page.goto(origin);
  const { live, floor } = await page.evaluate(measure, { ...widget, copies: COPIES, rounds: ROUNDS, origin });
  console.log(
    `${name.padEnd(18)} live ${live.toFixed(1)}  innerHTML ${floor.toFixed(1)}  ratio ${(live / floor).toFixed(2)} (goal 2.00)`,
  );
  await page.close();
}
await browser.close();
server.close();

/** Runs in the page. */
async function measure({ file, tag, attributes, copies, rounds, origin }) {
  await import(origin + file);
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      });
    });
  const make = () => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const sample = make();
  const ready = new Promise((resolve) => sample.addEventListener('gazette-ready', resolve));
  document.body.append(sample);
  await ready;
  const sheets = [...sample.shadowRoot.adoptedStyleSheets];
  const finished = sample.shadowRoot.innerHTML.replaceAll(/<!--.*?-->/gs, '');
  sample.remove();

  const timed = async (build) => {
    const box = document.createElement('div');
    document.body.append(box);
    await painted();
    const start = performance.now();
    build(box);
    await painted();
    const time = performance.now() - start;
    box.remove();
    await painted();
    return time;
  };
  const live = [];
  const floor = [];
  for (let round = 0; round < rounds; round++) {
    live.push(
      await timed((box) => {
        for (let i = 0; i < copies; i++) box.append(make());
      }),
    );
    floor.push(
      await timed((box) => {
        for (let i = 0; i < copies; i++) {
          const host = document.createElement('div');
          const shadow = host.attachShadow({ mode: 'open' });
          shadow.adoptedStyleSheets = sheets;
          shadow.innerHTML = finished;
          box.append(host);
        }
      }),
    );
  }
  const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  return { live: median(live), floor: median(floor) };
}
