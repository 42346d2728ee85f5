// The stories of the built Storybook, served from a sub-folder as a site would, without network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { fail, root } from './setup.mjs';

const FOLDER = join(root, 'storybook-static');

/** Serves the built Storybook; ends with one sentence where there is none. */
export async function serveStories() {
  if (!existsSync(join(FOLDER, 'index.json'))) fail('There is no storybook-static; run `npm run build` first.');
  const { entries } = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8'));
  const { origin, close } = await serve({ folders: { 'some/folder': FOLDER } });
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  // The accessibility panel checks by itself and would be in the way of a check from outside.
  const address = (id, { lang = 'zh', theme = 'light' } = {}) =>
    `${origin}/some/folder/iframe.html?id=${id}&viewMode=story&globals=lang:${lang};theme:${theme};a11y.manual:!true`;
  return { stories, address, close };
}

/**
 * Shows stories in one page. A story takes the place of the one before it in a quarter of the time that a page takes to load.
 * @param page of puppeteer
 * @param address as `serveStories` gives it
 * @returns {(id: string, globals?: {lang?: string, theme?: string}, options?: {isAfresh?: boolean}) => Promise<boolean>}
 *   shows a story, `isAfresh` in a page that has shown none; false where it is not drawn
 */
export function storiesIn(page, address) {
  let shown;
  return async (id, { lang = 'zh', theme = 'light' } = {}, { isAfresh = false } = {}) => {
    const globals = `${lang} ${theme}`;
    if (isAfresh || shown?.id === id || shown?.globals !== globals)
      await page.goto(address(id, { lang, theme }), { waitUntil: 'load' });
    else await page.evaluate(exchange, id);
    shown = { id, globals };
    return page.evaluate(whenDrawn);
  };
}

/** Runs in a story's page: shows another one there. */
function exchange(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((done) => {
    // That of the story before may still be on its way; what cannot be rendered is found not to be drawn.
    const listeners = {
      storyRendered: (rendered) => rendered === storyId && end(),
      storyErrored: () => end(),
      storyThrewException: () => end(),
      storyMissing: () => end(),
    };
    const end = () => {
      for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
      done();
    };
    for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** Runs in a page, by default a story's: waits until every widget is drawn, or says what is wrong with it. */
export async function whenDrawn(within = '#storybook-root *') {
  const widgets = () => {
    const found = [...document.querySelectorAll(within)];
    return found.filter(({ localName }) => localName.startsWith('gazette-') && localName !== 'gazette-report');
  };
  const waits = ({ shadowRoot }) =>
    !shadowRoot || shadowRoot.childElementCount === 0 || !!shadowRoot.querySelector('[aria-busy]');
  for (let tries = 0; tries < 250; tries += 1) {
    if (widgets().length > 0 && !widgets().some(waits)) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  await document.fonts.ready;
  await Promise.all(widgets().map(({ updateComplete }) => updateComplete));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
  return widgets().length > 0 && !widgets().some(waits);
}
