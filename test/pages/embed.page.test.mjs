import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/setup.mjs';
import { engines, page, withPages } from './widgets.mjs';

const FRAME = 'embed/index.html?widget=metric-card&metric=inclusive-loans';

/** What is served beside a page. */
const folders = { embed: join(root, 'dist/embed'), classic: join(root, 'dist/classic') };

/** Opens a page with a body beside the frame's files. */
const withSite = (engine, body, use) =>
  withPages(
    engine,
    { 'page.html': page(body, { script: '', lang: 'en' }) },
    async ({ open }) => use(await open('page.html')),
    {
      folders,
    },
  );

/** In the page: waits for the frame's height, and says it. */
async function heightOfFrame() {
  const frame = document.querySelector('iframe');
  for (let tries = 0; tries < 200 && frame.height === '40'; tries += 1)
    await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 400));
  return Number(frame.height);
}

for (const engine of engines) {
  describe(`${engine}: a widget in a frame`, () => {
    // Host: A frame in a sandbox
    it('is drawn in a sandbox without the page’s origin, and has the height of its content', async () => {
      const body = `<iframe data-gazette sandbox="allow-scripts" width="700" height="40" src="/${FRAME}"></iframe><script src="/embed/host.js"></script>`;
      await withSite(engine, body, async (opened) => {
        const height = await opened.evaluate(heightOfFrame);
        assert.ok(height > 150 && height < 600, `${height}`);
      });
    });

    it('takes no height from another window, and none that is no height', async () => {
      const body = `<iframe data-gazette width="700" height="77" src="about:blank"></iframe><iframe id="other" src="about:blank"></iframe><script src="/embed/host.js"></script>`;
      await withSite(engine, body, async (opened) => {
        const height = await opened.evaluate(async () => {
          const [own, other] = document.querySelectorAll('iframe');
          const send = (from, data) => dispatchEvent(new MessageEvent('message', { source: from.contentWindow, data }));
          send(other, { gazette: 'height', height: 500 });
          for (const data of [
            null,
            'height',
            { gazette: 'height' },
            { gazette: 'height', height: '9' },
            { gazette: 'height', height: 1e9 },
            { gazette: 'height', height: -1 },
            { gazette: 'height', height: Number.NaN },
          ])
            send(own, data);
          const before = own.height;
          send(own, { gazette: 'height', height: 321.2 });
          return [before, own.height];
        });
        assert.deepEqual(height, ['77', '322']);
      });
    });

    it('says which widget there is none of, and takes no handler from its address', async () => {
      await withSite(
        engine,
        `<iframe width="700" height="40" src="/embed/index.html?widget=${encodeURIComponent('<img src=x>')}&onclick=alert(1)"></iframe>`,
        async (opened) => {
          const words = await opened.evaluate(async () => {
            const frame = document.querySelector('iframe');
            for (let tries = 0; tries < 100 && !frame.contentDocument?.querySelector('p'); tries += 1)
              await new Promise((done) => setTimeout(done, 50));
            return [
              frame.contentDocument.body.textContent.trim(),
              frame.contentDocument.querySelectorAll('img, [onclick]').length,
            ];
          });
          assert.deepEqual(words, ['widget=<img src=x>: no such widget / 没有这个组件', 0]);
        },
      );
    });
  });

  describe(`${engine}: a page that is opened as a file`, () => {
    // Host: A page that is opened as a file
    it('draws its widgets by the classic script', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gazette-file-'));
      cpSync(join(root, 'dist/classic/gazette.js'), join(folder, 'gazette.js'));
      const card = '<gazette-metric-card metric="inclusive-loans"></gazette-metric-card>';
      writeFileSync(join(folder, 'page.html'), page(card, { script: '<script src="gazette.js"></script>' }));
      try {
        await withPages(engine, {}, async ({ open }) => {
          const opened = await open(pathToFileURL(join(folder, 'page.html')).href);
          const words = await opened.evaluate(async () => {
            const { shadowRoot } = document.querySelector('gazette-metric-card');
            for (let tries = 0; tries < 100 && !shadowRoot?.querySelector('[part=drawing]'); tries += 1)
              await new Promise((done) => setTimeout(done, 50));
            return shadowRoot?.querySelector('[part=drawing]')?.textContent ?? shadowRoot?.textContent;
          });
          assert.ok(words?.includes('14.6'), words);
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}
