import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, group, page, WIDGETS, withPages } from './widgets.mjs';

/** Boxes that ask their contents how wide they are, or leave them no room, as `before…after` a widget. */
const CONTAINERS = {
  block: ['<div>', '</div>'],
  flex: ['<div style="display:flex">', '</div>'],
  'flex beside words': ['<div style="display:flex"><p>字字字字</p>', '</div>'],
  'flex that may shrink to nothing': ['<div style="display:flex"><div style="min-width:0">', '</div></div>'],
  'inline flex': ['<div style="display:inline-flex">', '</div>'],
  'column flex that centres': ['<div style="display:flex;flex-direction:column;align-items:center">', '</div>'],
  float: ['<div style="float:left">', '</div>'],
  'inline block': ['<div style="display:inline-block">', '</div>'],
  'table cell': ['<table><tr><td>', '</td></tr></table>'],
  'two table cells': ['<table><tr><td>字字</td><td>', '</td></tr></table>'],
  'fit-content': ['<div style="width:fit-content">', '</div>'],
  'min-content': ['<div style="width:min-content">', '</div>'],
  'max-content': ['<div style="width:max-content">', '</div>'],
  absolute: ['<div style="position:relative;height:40px"><div style="position:absolute">', '</div></div>'],
  fixed: ['<div style="position:fixed;top:0">', '</div>'],
  dialog: ['<dialog open>', '</dialog>'],
  popover: ['<div popover="manual">', '</div>'],
  grid: ['<div style="display:grid">', '</div>'],
  'grid item that shrinks': ['<div style="display:grid;justify-items:start">', '</div>'],
  'grid of auto columns': ['<div style="display:grid;grid-template-columns:auto auto"><p>字</p>', '</div>'],
  'place-content: center': ['<div style="display:grid;place-content:center">', '</div>'],
  'vertical writing': ['<div style="writing-mode:vertical-rl;height:600px">', '</div>'],
  'upright vertical writing': ['<div style="writing-mode:vertical-lr;text-orientation:upright">', '</div>'],
  'right to left': ['<div dir="rtl">', '</div>'],
  'container of its own': ['<div style="float:left;container-type:inline-size">', '</div>'],
  'no width': ['<div style="width:0">', '</div>'],
  'grid column of no width': ['<div style="display:grid;grid-template-columns:0 1fr">', '</div>'],
  'content-visibility': ['<div style="content-visibility:auto">', '</div>'],
  zoom: ['<div style="zoom:1.5">', '</div>'],
  transform: ['<div style="transform:scale(.5) rotate(90deg)">', '</div>'],
  figure: ['<figure style="display:table;margin:0">', '<figcaption>字</figcaption></figure>'],
  'multiple columns': ['<div style="columns:2">', '</div>'],
  'closed details, opened later': ['<details><summary>字</summary>', '</details>'],
  'hidden, shown later': ['<div hidden>', '</div>'],
  scroller: ['<div style="overflow:auto;height:200px;float:left">', '</div>'],
};
/** What a page may do to the tag itself. */
const TAG_STYLES = [
  'display:flex',
  'display:inline-block',
  'display:grid',
  'display:inline',
  'display:contents',
  'float:left',
  'position:absolute',
  'width:fit-content',
  'contain:strict;height:300px;float:left',
  'contain:inline-size;float:left',
  'content-visibility:auto;float:left',
  'container-type:inline-size;float:left',
  'min-width:0;width:0',
  'zoom:2',
  'columns:2',
];

// A figure in a sentence has no width of its own; six hundred widgets keep a page from reading the report of a series in time.
const widgets = WIDGETS.filter((widget) => !/inline-figure|src=/.test(widget));
const all = [...widgets, group(widgets[0], 'bundled controls')];
/** A third of them for each box, and each of them in a third of the boxes: all in all are a thousand. */
const someFor = (box) => all.filter((_, i) => i % 3 === box % 3);

/** A page of boxes, each with a name, a least width and some widgets. */
const pageOf = (boxes, head = '') =>
  page(
    boxes
      .map(({ name, least, before, after }, box) =>
        someFor(box)
          .map((widget) => `<div class="case" title="${name}" data-least="${least}">${before}${widget}${after}</div>`)
          .join(''),
      )
      .join(''),
    { head: `<style>.case { display: flow-root } ${head}</style>` },
  );

/** In the page: what is wrong with how wide widgets are, once they have had the time to be drawn. */
async function misfits() {
  for (const box of document.querySelectorAll('[popover]')) box.showPopover?.();
  await new Promise((done) => setTimeout(done, 300));
  for (const box of document.querySelectorAll('details')) box.open = true;
  for (const box of document.querySelectorAll('[hidden]')) box.hidden = false;
  const fault = (widget, box) => {
    const drawn = widget.shadowRoot?.querySelector('.widget');
    if (!drawn) return [];
    const width = Number.parseFloat(getComputedStyle(drawn).width);
    const drawing = widget.shadowRoot.querySelector('.drawing');
    const isLoading = drawn.querySelector('[aria-busy], [part~=error]') !== null;
    const isFit = width >= box.dataset.least && (!drawing || Math.abs(drawing.width.baseVal.value - width) < 2);
    return isFit && !isLoading
      ? []
      : [
          `${box.title}: ${widget.localName} ${width}, drawn for ${isLoading ? 'none' : drawing?.getAttribute('width')}`,
        ];
  };
  const find = () =>
    [...document.querySelectorAll('.case')].flatMap((box) =>
      [...box.querySelectorAll('*')].flatMap((widget) => fault(widget, box)),
    );
  for (let tries = 0; tries < 200; tries += 1) {
    if (tries > 2 && find().length === 0) break;
    await new Promise((done) => setTimeout(done, 200));
  }
  return find();
}

for (const engine of engines) {
  describe(`${engine}: a widget has a width, and is drawn for it`, () => {
    // Host: Boxes as wide as their contents: flex, float, table, dialog; Closed details, and what is hidden, opened later
    // Never: stays blank, or has no width
    it('in every box, and whatever a page makes of the tag', async () => {
      const files = {
        'boxes.html': pageOf(
          Object.entries(CONTAINERS).map(([name, [before, after]]) => ({
            name,
            before,
            after,
            least: /no width|of its own|columns$/.test(name) ? 160 : 240,
          })),
        ),
        'tags.html': pageOf(
          TAG_STYLES.map((style, i) => ({
            name: style,
            before: `<div class="tag-${i}">`,
            after: '</div>',
            least: 160,
          })),
          TAG_STYLES.map((style, i) => `.tag-${i} > * {${style}}`).join(' '),
        ),
      };
      await withPages(engine, files, async ({ open }) => {
        for (const name of Object.keys(files)) {
          const opened = await open(name, { width: 1000 });
          assert.deepEqual(await opened.evaluate(misfits), []);
          await opened.close();
        }
      });
    });
  });
}
