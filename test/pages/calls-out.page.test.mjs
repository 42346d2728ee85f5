import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, page, undrawn, WIDGETS, withPages } from './widgets.mjs';

const ERRORS = `<script>window.errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
</script>`;
const CARD = WIDGETS[0];
const linked = `<gazette-report bundled link="url"><gazette-metric-grid metrics="inclusive-loans tax-cuts"></gazette-metric-grid>${CARD}</gazette-report>`;
const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** In a page of a report with a card: presses the card's mark; gives what is told, what lights and what is thrown. */
const SELECT = `<script type="module">
  const card = document.querySelector('gazette-metric-card');
  const wait = async (has) => { for (let i = 0; i < 200 && !has(); i += 1) await new Promise((done) => setTimeout(done, 40)); };
  const told = [];
  addEventListener('gazette-select', ({ detail }) => told.push(detail.id));
  await wait(() => card.shadowRoot?.querySelector('.item') && document.querySelector('gazette-metric-grid').shadowRoot.querySelector('.item'));
  // The report begins to keep its state in the address a little after its widgets are drawn.
  await new Promise((done) => setTimeout(done, 1000));
  card.shadowRoot.querySelector('.item').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await wait(() => card.shadowRoot.querySelector('.source'));
  // The reader goes elsewhere in the page, which says nothing of the selection.
  dispatchEvent(new HashChangeEvent('hashchange'));
  await new Promise((done) => setTimeout(done, 100));
  const lit = document.querySelector('gazette-metric-grid').shadowRoot.querySelectorAll('.selected').length > 0;
  const result = { told, lit, open: Boolean(card.shadowRoot.querySelector('.source')), errors, hash: location.hash };
  (window.parent === window ? window : window.parent).postMessage(result, '*');
</script>`;
const RESULT = `<script>addEventListener('message', ({ data }) => { window.result = data; });</script>`;

/** In the page: what the page, or the frame in it, has said. */
async function result() {
  for (let tries = 0; tries < 250 && !window.result; tries += 1) await new Promise((done) => setTimeout(done, 40));
  return window.result ?? null;
}

const inner = (head = '') => page(linked, { head: head + ERRORS, script: '' });
const script = (origin) => `<script type="module" src="${origin}/gazette/all.js"></script>${SELECT}`;

/** Pages in which the address cannot be written as elsewhere, by what they are in. */
const PLACES = {
  'a page': { page: (origin) => inner(RESULT) + script(origin), writes: true },
  'a path that begins with two slashes': {
    name: '/address.html',
    page: (origin) => inner(RESULT) + script(origin),
    writes: true,
  },
  'a page whose base is another site': {
    page: (origin) => inner(`<base href="http://localhost:1/elsewhere/">${RESULT}`) + script(origin),
    writes: true,
  },
  srcdoc: {
    page: (origin) =>
      page(`<iframe srcdoc="${escaped(inner() + script(origin))}"></iframe>`, { head: RESULT, script: '' }),
  },
  'srcdoc without its origin': {
    page: (origin) =>
      page(`<iframe sandbox="allow-scripts" srcdoc="${escaped(inner() + script(origin))}"></iframe>`, {
        head: RESULT,
        script: '',
      }),
  },
  'a frame without its origin': {
    page: () => page('<iframe sandbox="allow-scripts" src="inner.html"></iframe>', { head: RESULT, script: '' }),
  },
  'a blob': {
    page: (origin) =>
      page('<iframe></iframe>', {
        head: RESULT,
        script: `<script>document.querySelector('iframe').src = URL.createObjectURL(new Blob([${JSON.stringify(inner() + script(origin)).replaceAll('</', '<\\/')}], { type: 'text/html' }))</script>`,
      }),
  },
  'a browser that refuses': {
    page: (origin) =>
      inner(`<script>history.pushState = () => { throw new DOMException('', 'SecurityError'); };</script>${RESULT}`) +
      script(origin),
  },
};

/** In a frame: presses every copy button of the card's, and gives what a reader then has: the words, copied or selected. */
const COPY = `<script type="module">
  const card = document.querySelector('gazette-metric-card');
  const wait = async (has) => { for (let i = 0; i < 200 && !has(); i += 1) await new Promise((done) => setTimeout(done, 40)); };
  await wait(() => card.shadowRoot?.querySelector('.item'));
  const root = card.shadowRoot;
  const outcomes = {};
  const said = () => root.querySelector('[role=status]').textContent.trim();
  let heard = '';
  let isEmptied = false;
  // The region is emptied before it tells anything.
  new MutationObserver(() => { if (said() === '') isEmptied = true; else if (isEmptied) heard = said(); }).observe(root, { subtree: true, childList: true, characterData: true });
  const press = async (button) => {
    heard = '';
    isEmptied = said() === '';
    button.click();
    await wait(() => heard !== '');
    const field = root.querySelector('.by-hand:not([hidden]) textarea');
    const isSelected = field && field.value !== '' && field.selectionStart === 0 && field.selectionEnd === field.value.length;
    outcomes[button.textContent.trim()] = heard === '已复制' ? 'copied' : isSelected && /已经选中/.test(heard) ? 'selected' : heard;
    // Past the pause after which the same words are told again.
    await new Promise((done) => setTimeout(done, 200));
  };
  root.querySelector('.item').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await wait(() => root.querySelector('.source blockquote'));
  for (const button of root.querySelectorAll('.source button')) if (/复制/.test(button.textContent)) await press(button);
  root.querySelector('.tools [aria-expanded]').click();
  await wait(() => root.querySelector('.export'));
  for (const button of root.querySelectorAll('.export button')) if (/复制/.test(button.textContent)) await press(button);
  window.parent.postMessage({ outcomes, errors }, '*');
</script>`;

for (const engine of engines) {
  describe(`${engine}: what the browser refuses is no fault of the reader's`, () => {
    for (const [place, { name = 'address.html', page: content, writes }] of Object.entries(PLACES)) {
      // Never: throws into its page, or breaks where the browser refuses a call
      it(`a figure is selected, told and lit where the address is that of ${place}`, async () => {
        await withPages(
          engine,
          (origin) => ({ 'address.html': content(origin), 'inner.html': inner() + script(origin) }),
          async ({ open }) => {
            const opened = await open(name);
            const seen = await opened.evaluate(result);
            const { hash, ...rest } = seen ?? {};
            assert.deepEqual(rest, { told: ['inclusive-loans'], lit: true, open: true, errors: [] });
            if (writes) assert.equal(hash, '#gazette=inclusive-loans');
          },
          { cors: true },
        );
      });
    }

    // Never: throws into its page, or breaks where the browser refuses a call
    it('in a frame of another site, which may not use the clipboard, every copy button copies or selects the words', async () => {
      await withPages(
        engine,
        (origin) => ({
          'outer.html': page(
            `<iframe width="700" height="900" src="${origin.replace('127.0.0.1', 'localhost')}/card.html"></iframe>`,
            {
              head: RESULT,
              script: '',
            },
          ),
          'card.html': page(CARD, {
            head: ERRORS,
            script: `<script type="module" src="/gazette/all.js"></script>${COPY}`,
          }),
        }),
        async ({ open }) => {
          const opened = await open('outer.html');
          const { outcomes, errors } = (await opened.evaluate(result)) ?? {};
          assert.deepEqual(errors, []);
          const { 复制图片: picture, ...words } = outcomes;
          assert.match(picture, /^(?:copied|此处不能复制图片，请改为下载。)$/);
          assert.ok(Object.keys(words).length >= 4, Object.keys(words).join(' '));
          for (const [button, outcome] of Object.entries(words)) assert.match(outcome, /^(?:copied|selected)$/, button);
        },
      );
    });

    // Host: Moved into the document of a frame
    // Never: throws into its page, or breaks where the browser refuses a call
    it('a widget that is moved to another document is styled, and its marks open there', async () => {
      const files = {
        'page.html': page(
          `<div id="from">${WIDGETS.join('')}</div><iframe width="900" height="700" srcdoc="<html lang=en><body>"></iframe>`,
          { head: ERRORS },
        ),
      };
      await withPages(engine, files, async ({ open }) => {
        const opened = await open('page.html');
        assert.deepEqual(await opened.evaluate(undrawn), []);
        const faults = await opened.evaluate(async () => {
          const wait = async (has) => {
            for (let tries = 0; tries < 100 && !has(); tries += 1) await new Promise((done) => setTimeout(done, 40));
            return has();
          };
          const target = document.querySelector('iframe').contentDocument;
          const faults = [];
          for (const tag of [
            'gazette-metric-card',
            'gazette-timeline',
            'gazette-source-text',
            'gazette-inline-figure',
          ]) {
            const widget = document.querySelector(tag);
            const sheets = widget.shadowRoot.adoptedStyleSheets.length;
            target.body.append(widget);
            const root = widget.shadowRoot;
            const press = (init) => {
              const mark = root.querySelector(
                '.drawing [data-target]:not([data-target^=cluster]), .text [data-stop], .word',
              );
              mark.focus();
              const Key = target.defaultView.KeyboardEvent;
              mark.dispatchEvent(new Key('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
            };
            if (!(await wait(() => root.adoptedStyleSheets.length >= sheets))) faults.push(`${tag}: unstyled`);
            if (!(await wait(() => !root.querySelector('[aria-busy]') && /Download|£|trillion/.test(root.textContent))))
              faults.push(`${tag}: not drawn in the language there`);
            press({ key: 'Enter' });
            if (!(await wait(() => root.querySelector('.source')))) faults.push(`${tag}: opens nothing`);
            // A panel's sheet comes with it.
            else if (getComputedStyle(root.querySelector('.source')).borderTopWidth !== '2px')
              faults.push(`${tag}: panel unstyled`);
            // And back.
            document.querySelector('#from').append(widget);
            if (!(await wait(() => root.adoptedStyleSheets.length >= sheets))) faults.push(`${tag}: unstyled at home`);
          }
          // One that is made here and shown only there.
          const made = document.createElement('gazette-metric-card');
          made.setAttribute('metric', 'inclusive-loans');
          target.body.append(made);
          if (!(await wait(() => made.shadowRoot?.querySelector('.drawing'))))
            faults.push('made here: not drawn there');
          else if (getComputedStyle(made.shadowRoot.querySelector('.widget')).borderTopWidth !== '4px')
            faults.push('made here: unstyled');
          return [...faults, ...window.errors];
        });
        assert.deepEqual(faults, []);
      });
    });
  });
}
