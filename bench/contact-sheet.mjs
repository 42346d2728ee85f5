// One picture of what every contender has drawn, so that a reader of the times can see that it was drawn.
import { readFileSync } from 'node:fs';
import { contendersOf } from './contenders.mjs';

const WIDTH = 150;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{drawings: {task: string, size: number}[], pictureOf: (name: string) => string, path: string}} options
 *   `pictureOf` gives the file of a screenshot by its name
 */
export async function makeContactSheet(browser, { drawings, pictureOf, path }) {
  const cells = drawings.map(({ task, size }) => {
    const pictures = contendersOf(task, size).map(({ id, name }) => {
      const data = readFileSync(pictureOf(`${task}-${size}-${id}`)).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
    });
    return `<h2>${task} of ${size.toLocaleString('en')}</h2><div>${pictures.join('')}</div>`;
  });
  const styles = `
    body { margin: 0; padding: 8px; width: max-content; font: 11px sans-serif; }
    h2 { margin: 6px 0 2px; font-size: 12px; }
    div { display: flex; gap: 6px; }
    figure { margin: 0; }
    img { display: block; width: ${WIDTH}px; height: ${WIDTH}px; object-fit: cover; object-position: top; outline: 1px solid #ccc; }
    figcaption { padding-top: 2px; }`;
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${styles}</style>${cells.join('')}`);
  const body = await page.$('body');
  await body.screenshot({ path });
  await page.close();
}
