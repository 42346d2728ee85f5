import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, locate } from '../../tools/browsers.mjs';
import { costs } from '../../tools/measure.mjs';
import { POLICY, serve } from '../../tools/serve.mjs';
import { root } from '../../tools/setup.mjs';

const SITE = join(root, 'storybook-static');
const FOLDER = 'some/folder';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { entries } = JSON.parse(readFileSync(join(SITE, 'index.json'), 'utf8'));
const docs = Object.values(entries).filter(({ type }) => type === 'docs');

/** In the page: waits until a condition of the page holds. */
const until = async (condition) => {
  const holds = new Function(`return ${condition}`);
  for (let tries = 0; tries < 300 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 30));
  return !!holds();
};

/** In the page: what axe finds in a part of it. */
const violations = async (selector) => {
  const { violations: found } = await window.axe.run(selector, {
    resultTypes: ['violations'],
    // The name of a mark is the sentence that it stands for.
    rules: { 'label-content-name-mismatch': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
};

/** In a page of docs: has Storybook show it in another language. */
const switchLanguage = async (lang) => {
  for (let tries = 0; tries < 300 && !document.querySelector('element-guide'); tries += 1)
    await new Promise((done) => setTimeout(done, 30));
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { lang } });
};

/** In a page of docs: what it says of its element; `crowded` names dots that overlap or leave the picture. */
const readGuide = async () => {
  // The dots follow a widget that draws in several steps.
  await new Promise((done) => setTimeout(done, 300));
  const text = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  const picture = document.querySelector('.anatomy-picture').getBoundingClientRect();
  const dots = [...document.querySelectorAll('.anatomy-picture .anatomy-dot')].map((dot) => {
    const { left, top, right, bottom } = dot.getBoundingClientRect();
    return { part: dot.dataset.part, left, top, right, bottom };
  });
  const isOut = ({ left, top, right, bottom }) =>
    left < picture.left || top < picture.top || right > picture.right || bottom > picture.bottom;
  const isNear = (a, b) => Math.hypot(a.left - b.left, a.top - b.top) < a.right - a.left;
  return {
    shows: text('.element-shows').join(''),
    use: text('#use li'),
    instead: [...document.querySelectorAll('#use tbody tr')].map(({ cells }) =>
      [...cells].map(({ textContent }) => textContent.trim()),
    ),
    named: [...document.querySelectorAll('.anatomy-legend li')].map(({ dataset }) => dataset.part),
    crowded: dots
      .filter((dot, place) => isOut(dot) || dots.slice(place + 1).some((other) => isNear(dot, other)))
      .map(({ part }) => part),
    cost: text('.cost td'),
    code: text('#embed pre').join(''),
  };
};

/** In a page of docs: opens the transcript and gives its words. */
const openTranscript = async () => {
  document.querySelector('.transcript').open = true;
  const words = document.querySelector('.transcript pre');
  for (let tries = 0; tries < 100 && words.textContent === ''; tries += 1)
    await new Promise((done) => setTimeout(done, 30));
  return words.textContent;
};

describe('the built site, from a sub-folder', { skip: !locate('chromium') }, () => {
  let browser;
  let site;
  let builder;
  const missing = [];

  before(async () => {
    browser = await launch('chromium');
    site = await serve({ folders: { [FOLDER]: SITE } });
    builder = await serve({ folders: { [FOLDER]: SITE }, policy: POLICY });
  });

  after(async () => {
    await browser?.close();
    site?.close();
    builder?.close();
  });

  /** Opens a page and holds that all that it asks for is the site's own. */
  async function open(path, { origin = site.origin, ...options } = {}) {
    const page = await browser.newPage(`${origin}/${FOLDER}/${path}`, options);
    const elsewhere = () => page.requests.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url));
    return { ...page, elsewhere };
  }

  const openBuilder = async (query = '', options = {}) => {
    const page = await open(`embed-builder.html?${query}`, { origin: builder.origin, ...options });
    assert.ok(
      await page.evaluate(
        until,
        "document.querySelector('.builder-frame > *')?.shadowRoot?.querySelector('[part~=plot], [part~=figure], [part~=error]')",
      ),
    );
    return page;
  };
  const code = () => document.querySelector('.builder pre').textContent;

  it('opens on the start page, under its own name and icon, with nothing from elsewhere', async () => {
    const page = await open('index.html');
    try {
      assert.ok(await page.evaluate(until, "location.search.includes('path=/docs/start--docs')"));
      assert.ok(
        await page.evaluate(
          until,
          "document.querySelector('iframe')?.contentDocument?.querySelector('gazette-metric-card')?.shadowRoot?.querySelector('[part~=drawing]')",
        ),
      );
      assert.ok(
        await page.evaluate(
          until,
          "document.querySelector('iframe').contentDocument.querySelector('.start-code')?.textContent.includes('gazette/all.js')",
        ),
      );
      const seen = await page.evaluate(() => ({
        icon: document.querySelector('link[rel=icon]').href,
        brand: document.body.textContent.includes('Gazette Elements'),
        embed: document.querySelector('iframe').contentDocument.querySelector('.start-code').textContent,
      }));
      assert.ok(seen.brand);
      assert.match(seen.icon, /some\/folder\/.*favicon/);
      assert.match(seen.embed, /gazette-metric-card metric="inclusive-loans"/);
      assert.deepEqual(page.elsewhere(), []);
    } finally {
      await page.close();
    }
  });

  it('has no broken link: every page of docs, and the builder', async () => {
    const files = new Set();
    for (const { id } of docs) {
      const page = await open(`iframe.html?id=${encodeURIComponent(id)}&viewMode=docs`);
      try {
        assert.ok(await page.evaluate(until, "document.querySelector('.sbdocs-content h1')"), id);
        const links = await page.evaluate(() =>
          [...document.querySelectorAll('#storybook-docs a[href]')].map((link) => link.getAttribute('href')),
        );
        // Such a link opens the frame's own page, without the list of pages around it.
        const alone = await page.evaluate(() =>
          [...document.querySelectorAll('#storybook-docs a[href^="?"][target="_parent"]')].map(({ href }) => href),
        );
        missing.push(...alone.map((link) => `${id}: ${link}`));
        for (const link of links) {
          const path = new URLSearchParams(/^(?:\.\/)?\?(.*)$/.exec(link)?.[1] ?? '').get('path');
          if (path) {
            const name = /^\/(?:docs|story)\/(.+)$/.exec(path)?.[1];
            if (!entries[name]) missing.push(`${id}: ${link}`);
          } else if (link.startsWith('#')) {
            const target = decodeURIComponent(link.slice(1));
            if (!(await page.evaluate((place) => !!document.getElementById(place), target)))
              missing.push(`${id}: ${link}`);
          } else if (!/^https?:/.test(link)) files.add(new URL(link, `${site.origin}/${FOLDER}/`).href);
        }
      } finally {
        await page.close();
      }
    }
    const page = await openBuilder();
    for (const link of await page.evaluate(() =>
      [...document.querySelectorAll('a[href], link[href]')].map(({ href }) => href),
    ))
      files.add(link);
    await page.close();
    for (const file of files) if (!(await fetch(file)).ok) missing.push(file);
    assert.deepEqual(missing, []);
  });

  for (const { lang, dark } of [
    { lang: 'zh', dark: false },
    { lang: 'en', dark: true },
  ]) {
    it(`passes axe on the builder and the page on looks (${lang}, ${dark ? 'dark' : 'light'})`, async () => {
      const page = await openBuilder(`ui=${lang}&widget=metric-grid&src=`, { dark });
      await page.evaluate(() => document.querySelector('.builder details').setAttribute('open', ''));
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(violations, 'body'), []);
      await page.close();
      const looks = await open(
        `iframe.html?id=theming--theming&viewMode=story&globals=lang:${lang};theme:${dark ? 'dark' : 'light'};a11y.manual:!true`,
      );
      assert.ok(
        await looks.evaluate(
          until,
          "document.querySelector('.theming gazette-metric-card')?.shadowRoot?.querySelector('[part~=drawing]')",
        ),
      );
      await looks.evaluate(axe);
      assert.deepEqual(await looks.evaluate(violations, '.theming'), []);
      await looks.close();
    });
  }

  describe('a page of docs', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
    const { widgets } = costs();

    for (const [place, { tagName, cssParts = [] }] of elements.entries()) {
      const name = tagName.replace('gazette-', '');
      // Narrow and wide, light and dark, by turns; each in both languages.
      const [width, dark] = [place % 2 ? 1100 : 400, place % 3 === 0];

      it(`says when to use <${tagName}> and what instead, numbers its parts, and has its cost and transcript`, async () => {
        const page = await open(`iframe.html?id=elements-${name}--docs&viewMode=docs&globals=lang:zh`, {
          width,
          dark,
        });
        try {
          for (const lang of ['zh', 'en']) {
            await page.evaluate(switchLanguage, lang);
            assert.ok(
              await page.evaluate(
                until,
                `document.querySelector('element-guide:lang(${lang})') && document.querySelectorAll('.anatomy-picture .anatomy-dot').length > 0`,
              ),
              lang,
            );
            const held = await page.evaluate(readGuide);
            assert.ok(held.shows.length > 10 && held.use.length > 0, lang);
            assert.ok(held.instead.length > 0 && held.instead.every((cells) => cells.every(Boolean)), lang);
            assert.deepEqual([...held.named].sort(), cssParts.map((part) => part.name).sort(), lang);
            assert.deepEqual(held.crowded, [], lang);
            const { first } = widgets[name] ?? widgets[tagName];
            assert.ok(held.cost.includes(`${(first / 1000).toFixed(1)} kB`), lang);
            assert.ok(held.code.includes(`<${tagName}`), lang);
            const kept = tagName === 'gazette-report' ? 'ministry-portal.keys' : name;
            assert.equal(
              (await page.evaluate(openTranscript)).trim(),
              readFileSync(join(root, `test/transcripts/${kept}.${lang}.txt`), 'utf8').trim(),
            );
          }
          assert.doesNotMatch(
            await page.evaluate(() => document.querySelector('#storybook-docs').textContent),
            /Set object|no controls/i,
          );
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
          await page.evaluate(axe);
          assert.deepEqual(await page.evaluate(violations, 'element-guide'), []);
        } finally {
          await page.close();
        }
      });
    }
  });

  it('gives each finished theme text and marks of 4.5:1 on its ground and tints, in light and dark', async () => {
    const page = await open('iframe.html?id=theming--theming&viewMode=story');
    try {
      assert.ok(await page.evaluate(until, "document.querySelectorAll('.theming .pair > .ground').length === 6"));
      const weak = await page.evaluate(() => {
        const luminance = (color) => {
          const [r, g, b] = color.match(/[\d.]+/g).map((part) => {
            const share = Number(part) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const found = [];
        let compared = 0;
        for (const ground of document.querySelectorAll('.theming .pair > .ground')) {
          const widget = ground.querySelector('gazette-metric-card');
          const probe = widget.shadowRoot.appendChild(document.createElement('i'));
          const colorOf = (name) => {
            probe.style.color = `var(--_${name})`;
            return luminance(getComputedStyle(probe).color);
          };
          const pairs = ['ink', 'ink-2', 'ink-3', 'seal', 'bureau-1', 'bureau-2', 'bureau-3', 'bureau-4'].map((ink) => [
            ink,
            'paper',
          ]);
          for (const bureau of [1, 2, 3, 4]) pairs.push(['ink', `bureau-${bureau}-tint`]);
          for (const [front, back] of pairs) {
            const [a, b] = [colorOf(front), colorOf(back)];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            compared += 1;
            if (ratio < 4.5)
              found.push(`${ground.className} ${ground.dataset.scheme}: ${front} on ${back} ${ratio.toFixed(2)}`);
          }
          probe.remove();
        }
        return { found, compared };
      });
      assert.deepEqual(weak, { found: [], compared: 72 });
    } finally {
      await page.close();
    }
  });

  it('builds an embed by keyboard alone, keeps it in the address, and restores it from there', async () => {
    const page = await openBuilder('ui=zh');
    let address;
    let written;
    try {
      await page.evaluate(() => document.querySelector('#builder-metric-input').focus());
      // Search by the label, not by the id.
      await page.evaluate(() => {
        const input = document.querySelector('#builder-metric-input');
        input.value = '减税';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      assert.ok(await page.evaluate(until, "document.querySelectorAll('[role=option]').length > 0"));
      await page.press('ArrowDown');
      await page.press('ArrowUp');
      const listed = await page.evaluate(() => {
        const input = document.querySelector('#builder-metric-input');
        const active = document.getElementById(input.getAttribute('aria-activedescendant'));
        return {
          expanded: input.ariaExpanded ?? input.getAttribute('aria-expanded'),
          active: active?.textContent,
          role: active?.getAttribute('role'),
        };
      });
      assert.equal(listed.expanded, 'true');
      assert.equal(listed.role, 'option');
      assert.match(listed.active, /减税/);
      await page.press('Enter');
      assert.ok(
        await page.evaluate(
          until,
          "document.querySelector('.builder-frame > *').getAttribute('metric') === 'tax-cuts'",
        ),
      );
      assert.equal(await page.evaluate(() => document.activeElement.id), 'builder-metric-input');
      assert.ok(
        await page.evaluate(
          until,
          "document.querySelector('.builder pre').textContent.includes('metric=\"tax-cuts\"')",
        ),
      );
      assert.ok(
        await page.evaluate(until, "/减税降费.*亿元/s.test(document.querySelector('.builder pre').textContent)"),
      );
      written = await page.evaluate(code);
      assert.match(written, /<script type="module" src="\/gazette\/metric-card\.js"><\/script>/);
      assert.match(written, /modulepreload" href="\/gazette\/reports\//);
      address = await page.evaluate(() => location.search);
      assert.match(address, /metric=tax-cuts/);
      assert.deepEqual(page.elsewhere(), []);
      assert.deepEqual(
        page.messages.filter(({ type }) => type === 'error'),
        [],
      );
    } finally {
      await page.close();
    }
    const again = await openBuilder(address.slice(1));
    assert.ok(await again.evaluate(until, "document.querySelector('.builder pre').textContent.includes('亿元')"));
    assert.equal(await again.evaluate(code), written);
    await again.close();
  });

  it('says what an embed costs as it was measured, and shows it at the width that was asked for', async () => {
    const page = await openBuilder(
      'ui=en&widget=timeline&width=phone&theme=dark&size=large&hide=heading+notes&bureau=sme',
    );
    try {
      const { widgets, reports } = costs();
      const { first, later } = widgets.timeline;
      const [report] = Object.values(reports);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('.cost td')].map(({ textContent }) => textContent),
      );
      assert.deepEqual(
        shown,
        [first, report, first + report, later].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`),
      );
      assert.equal(await page.evaluate(() => document.querySelector('.builder-frame').clientWidth), 360);
      assert.match(
        await page.evaluate(code),
        /<gazette-timeline bureau="sme" hide="heading notes" size="large" theme="dark">/,
      );
    } finally {
      await page.close();
    }
  });

  it('takes a compiled report by its address and searches its records', async () => {
    const report = JSON.parse(readFileSync(join(root, 'src/reports/miit-2020-2021.json'), 'utf8'));
    const own = await serve({ folders: { '': join(root, 'src/reports'), [FOLDER]: SITE } });
    const page = await open(`embed-builder.html?ui=zh&src=${encodeURIComponent(`/${report.id}.json`)}`, {
      origin: own.origin,
    });
    try {
      const tag = `src="${own.origin}/${report.id}.json"`;
      assert.ok(
        await page.evaluate(
          until,
          `document.querySelector('.builder pre').textContent.includes(${JSON.stringify(tag)})`,
        ),
      );
      assert.ok(await page.evaluate(until, "document.querySelectorAll('.cost td').length === 4"));
      assert.doesNotMatch(await page.evaluate(code), /modulepreload/);
    } finally {
      await page.close();
      own.close();
    }
  });

  it('leaves out of an address what no widget takes, and harms nothing by it', async () => {
    const page = await openBuilder(
      'ui=zh&widget=script&onclick=alert(1)&metric=%3Cimg%20src%3Dx%3E&hide=%22%3E&width=9',
    );
    try {
      const written = await page.evaluate(code);
      assert.match(written, /<gazette-metric-card/);
      assert.doesNotMatch(written, /onclick|<img/);
      assert.equal(await page.evaluate(() => document.querySelectorAll('.builder img').length), 0);
    } finally {
      await page.close();
    }
  });
});
