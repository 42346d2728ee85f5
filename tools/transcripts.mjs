// What a screen reader says of each element, in both languages, kept in test/transcripts: every phrase of a virtual one
// that goes through it from end to end, with its first source open. --check fails where one differs from what is kept.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { root } from './setup.mjs';
import { serveStories, whenDrawn } from './stories.mjs';

const check = process.argv.includes('--check');
const folder = join(root, 'test/transcripts');
mkdirSync(folder, { recursive: true });

/** A table is said alike by all; one is enough to hear. */
const HEARD = /^elements-(.*--default|metric-card--table)$/;

const { outputFiles } = await build({
  stdin: { contents: "export { virtual } from '@guidepup/virtual-screen-reader/browser.js';", resolveDir: root },
  bundle: true,
  format: 'iife',
  globalName: 'window.guidepup',
  write: false,
});
const reader = outputFiles[0].text;

const { stories, address, close } = await serveStories();
const browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
const [page] = await browser.pages();
await page.setViewport({ width: 1000, height: 900 });
let passed = 0;
let failed = 0;
for (const { id } of stories.filter((story) => HEARD.test(story.id))) {
  for (const lang of ['zh', 'en']) {
    await page.goto(address(id, { lang }), { waitUntil: 'load' });
    await page.evaluate(whenDrawn);
    await page.evaluate(openFirst);
    await page.evaluate(reader);
    const said = await page.evaluate(speak);
    const name = `${id.replace(/^elements-|--default$/g, '').replace('--', '.')}.${lang}.txt`;
    const file = join(folder, name);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (kept === said) passed += 1;
    else if (check && (kept !== '' || process.env.CI)) {
      failed += 1;
      console.error(
        `${name} is not what is said now; look at the difference that \`node tools/transcripts.mjs\` makes.\n${firstDifference(kept, said)}`,
      );
    } else {
      // A new element's transcript is kept at once; to commit it is to agree to it.
      passed += 1;
      writeFileSync(file, said);
    }
  }
}
await browser.close();
close();
console.log(JSON.stringify({ passed, failed }));
process.exit(failed > 0 ? 1 : 0);

/** Opens the first source, so that what its panel says is in the transcript. */
async function openFirst() {
  const widget = [...document.querySelectorAll('#storybook-root *')].find(({ shadowRoot }) => shadowRoot);
  widget?.shadowRoot
    .querySelector('[data-record][data-stop], [part~=figure]')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  for (let tries = 0; tries < 60 && !widget?.shadowRoot.querySelector('blockquote'); tries += 1)
    await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 200));
}

/**
 * Runs in the page, with the reader in `guidepup`: what is said from the first word of the story to its last. The reader
 * knows nothing of shadow trees, so it walks a copy in which each stands in place of its host and what is slotted in place
 * of its slot, without what is not shown.
 */
async function speak() {
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.cloneNode();
    if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script)$/.test(node.localName)) return '';
    const isSlot = node.localName === 'slot';
    if (!isSlot && !node.checkVisibility({ checkVisibilityCSS: true })) return '';
    const assigned = isSlot ? node.assignedNodes() : [];
    const inner = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    const plain = isSlot || node.localName.includes('-');
    const made = document.createElementNS(node.namespaceURI, plain ? 'div' : node.localName);
    for (const { name, value } of node.attributes)
      if (/^(aria-.*|role|lang|href|type|tabindex|scope|open|disabled)$/.test(name)) made.setAttribute(name, value);
    if (node instanceof HTMLInputElement) made.setAttribute('value', node.value);
    made.append(...[...inner].map(copy));
    return made;
  };
  const container = document.createElement('main');
  container.append(copy(document.querySelector('#storybook-root')));
  document.body.append(container);
  const { virtual } = window.guidepup;
  await virtual.start({ container });
  const said = [];
  while (said.at(-1) !== 'end of main') {
    await virtual.next();
    said.push(await virtual.lastSpokenPhrase());
  }
  await virtual.stop();
  // A paragraph or group without a name says only that it begins and ends.
  const kept = said.slice(0, -1).filter((phrase) => !/^(end of )?(paragraph|group)$/.test(phrase));
  return `${kept.join('\n')}\n`;
}

function firstDifference(kept, said) {
  const [a, b] = [kept.split('\n'), said.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  return `  kept: ${a[at] ?? '(nothing)'}\n  now:  ${b[at] ?? '(nothing)'}`;
}
