// Engines that know neither `light-dark()` nor `color-mix()`: the library is served with both under a name that no engine
// knows, so that every declaration and every query of them fails as it does there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, group, page, undrawn, WIDGETS, withPages } from './widgets.mjs';

const withoutColorFunctions = (path, body) =>
  path.startsWith('/gazette/') && path.endsWith('.js')
    ? body.toString().replace(/light-dark(?=\()|color-mix(?=\()/g, 'not-known')
    : body;

const every = group(
  `<p>余额达<gazette-inline-figure metric="inclusive-loans">14.6万亿元</gazette-inline-figure>。</p>${WIDGETS.join('')}`,
  'bundled controls',
);
const nothing = group('', '');
const style = (css) => `<style>${css}</style>`;

/** Pages whose ground is dark or light, whoever says so. */
const PAGES = {
  'a dark page': [style(':root { color-scheme: dark; background: #15171b; color: #edeae3; }'), every],
  'a dark part of a light page': [
    style('section { color-scheme: dark; background: #15171b; color: #edeae3; }'),
    `<section>${every}</section>`,
  ],
  'a light page': [style(':root { background: #fff; }'), every],
  'a page without a report, dark': [style(':root { color-scheme: dark; background: #15171b; }'), nothing],
  'widgets told to be dark, on a light page': [
    style(':root { background: #fff; } section { background: #15171b; color: #edeae3; }'),
    `<section>${WIDGETS.map((widget) => widget.replace('>', ' theme="dark">')).join('')}</section>`,
  ],
};

/** In the page: opens a source in every widget, and gives each word whose colour is not 4.5:1 on its ground, and its ratio. */
async function unreadable() {
  const wait = async (has) => {
    for (let tries = 0; tries < 150 && !has(); tries += 1) await new Promise((done) => setTimeout(done, 40));
  };
  const widgets = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.childElementCount > 0);
  for (const { shadowRoot, localName } of widgets) {
    const mark = shadowRoot.querySelector('[data-target][data-stop]:not([data-target^=cluster])');
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    if (mark && localName !== 'gazette-report-outline' && !mark.matches('a'))
      await wait(() => shadowRoot.querySelector('blockquote'));
  }
  const parse = (colour) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { rgb: [red, green, blue], alpha };
  };
  const over = (above, below) => above.rgb.map((part, i) => part * above.alpha + below[i] * (1 - above.alpha));
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const groundOf = (element) => {
    const layers = [];
    for (let at = element; at; at = parentOf(at)) {
      const layer = parse(getComputedStyle(at).backgroundColor);
      if (layer.alpha > 0) layers.push(layer);
      if (layer.alpha === 1) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  let words = 0;
  const faults = [];
  for (const { shadowRoot, localName } of widgets) {
    for (const element of shadowRoot.querySelectorAll('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
      const { width, height } = element.getBoundingClientRect();
      if (!own || width < 2 || height < 2 || element.closest('option, title, style, [hidden]')) continue;
      const styles = getComputedStyle(element);
      if (styles.visibility !== 'visible') continue;
      // In a drawing words may stand on a mark's own ground: a seal's, once it is open.
      if (element.closest('.seal, .item[aria-expanded=true]')) continue;
      words += 1;
      const colour = element.ownerSVGElement ? styles.fill : styles.color;
      const ratio = contrast(parse(colour).rgb, groundOf(element));
      if (ratio < 4.5)
        faults.push(`${localName}: ${element.textContent.trim().slice(0, 20)} ${colour} ${ratio.toFixed(2)}`);
    }
  }
  return { words, faults };
}

for (const engine of engines) {
  describe(`${engine}: without light-dark() and color-mix()`, () => {
    for (const [name, [head, body]] of Object.entries(PAGES)) {
      // Never: shows words that cannot be read on their ground
      it(`every word can be read on ${name}, its sentence too`, async () => {
        await withPages(
          engine,
          { 'page.html': page(body, { head }) },
          async ({ open }) => {
            const opened = await open('page.html');
            if (body !== nothing) assert.deepEqual(await opened.evaluate(undrawn), []);
            else await opened.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
            const { words, faults } = await opened.evaluate(unreadable);
            assert.ok(words > (body === nothing ? 0 : 200), `${words} words`);
            assert.deepEqual([...new Set(faults)], []);
          },
          { edit: withoutColorFunctions },
        );
      });
    }
  });
}
