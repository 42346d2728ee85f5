// The DOMs that tests of other people's run in: they have no layout, so that nothing is drawn there but a figure in a sentence.
import assert from 'node:assert/strict';

const TAGS = [
  'metric-card metric="inclusive-loans"',
  'inline-figure metric="inclusive-loans"',
  'metric-grid',
  'bureau-comparison',
  'change-chart',
  'timeline',
  'outcome-threads',
  'target-tracker',
  'tier-pyramid',
  'pictogram metric="little-giants-batch-2"',
  'framework',
  'document-list',
  'collaboration-map',
  'source-text',
  'report-outline',
  'series',
];
const WORDS = '这里的字';
const tagged = (tag) => `<gazette-${tag}>${WORDS}</gazette-${tag.split(' ')[0]}>`;

/**
 * Makes a window's names global, as test runners do, loads every element and puts each into the page, by itself and in a
 * report; then takes them out.
 * @param view a window with nothing in its page
 */
export async function tryInDom(view) {
  const said = [];
  for (const level of ['error', 'warn']) console[level] = (...words) => said.push(words.join(' '));
  for (const event of ['unhandledRejection', 'uncaughtException'])
    process.on(event, (error) => said.push(String(error?.stack ?? error)));
  for (const name of Object.getOwnPropertyNames(view)) {
    // Those of Node's own that an element must have from its page.
    const isPages = /^(?:Event|EventTarget|CustomEvent|Node|navigator|AbortController|AbortSignal)$/.test(name);
    if (isPages || !(name in globalThis))
      Object.defineProperty(globalThis, name, { value: view[name], configurable: true, writable: true });
  }
  await import('../../src/all.js');
  const { body } = view.document;
  body.innerHTML = `${TAGS.map(tagged).join('')}<gazette-report bundled controls>${tagged('timeline')}</gazette-report>`;
  const figure = () => view.document.querySelector('gazette-inline-figure').shadowRoot?.textContent ?? '';
  for (let tries = 0; tries < 200 && !figure().includes('14.6万亿元'); tries += 1)
    await new Promise((done) => setTimeout(done, 25));
  assert.match(figure(), /14\.6万亿元/);
  const elements = [...view.document.querySelectorAll('*')].filter(({ localName }) => /^gazette-/.test(localName));
  assert.equal(elements.length, TAGS.length + 2);
  for (const { localName, shadowRoot, textContent } of elements) {
    assert.equal(textContent, WORDS, localName);
    assert.ok(shadowRoot?.querySelector('*'), `${localName} has been updated`);
  }
  body.textContent = '';
  await new Promise((done) => setTimeout(done, 50));
  assert.deepEqual(said, []);
}
