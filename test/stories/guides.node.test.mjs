import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { sanitize } from 'storybook/internal/csf';
import { root } from '../../tools/setup.mjs';
import { commandsIn, GUIDES, guideText, snippets } from './guides.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** The attributes of each element, by its tag. */
const ATTRIBUTES = new Map(
  JSON.parse(read('custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
);
/** Those that any element has (https://html.spec.whatwg.org/multipage/dom.html#global-attributes). */
const GLOBAL = ['id', 'class', 'lang', 'slot', 'style', 'title', 'hidden'];

/** Where Storybook puts the pages of docs that are written by hand, and those of the elements. */
const PAGES = readdirSync(join(root, 'stories'), { recursive: true })
  .map((file) => join('stories', file))
  .flatMap((file) => {
    if (file.endsWith('.mdx')) return /<Meta title="([^"]+)"/.exec(read(file))?.[1] ?? [];
    if (file.endsWith('.stories.ts')) return /^ {2}title: '([^']+)'/m.exec(read(file))?.[1] ?? [];
    return [];
  })
  .map((title) => `${sanitize(title)}--docs`);

/** Its snippets are templates of frameworks and no HTML; they are held against the applications that they are cut from. */
const TEMPLATES = 'use-with-a-framework';

function elementsIn(node) {
  return (node.content ?? node).childNodes.flatMap((child) =>
    child.tagName ? [child, ...elementsIn(child)] : elementsIn({ childNodes: child.childNodes ?? [] }),
  );
}

for (const name of GUIDES) {
  describe(`the guide ${name}`, () => {
    it('has the same commands and the same kinds of snippets in Chinese and in English', () => {
      const inBoth = (each) => assert.deepEqual(each('zh'), each('en'));
      inBoth((language) => snippets(name, language).flatMap(commandsIn));
      inBoth((language) => snippets(name, language).map(({ kind, file }) => [kind, file]));
    });

    for (const language of ['en', 'zh']) {
      it(`writes tags and attributes that there are, in ${language}`, { skip: name === TEMPLATES }, () => {
        for (const { code } of snippets(name, language).filter(({ kind }) => kind === 'html'))
          for (const { tagName, attrs } of elementsIn(parseFragment(code)).filter((one) =>
            /^gazette-/.test(one.tagName),
          )) {
            assert.ok(ATTRIBUTES.has(tagName), tagName);
            for (const attribute of attrs.map((one) => one.name))
              assert.ok([...GLOBAL, ...ATTRIBUTES.get(tagName)].includes(attribute), `${attribute} of ${tagName}`);
          }
      });

      it(`leads to pages that there are, in ${language}`, () => {
        for (const [, page] of guideText(name, language).matchAll(/\?path=\/docs\/([^)\s]+)\)/g))
          assert.ok(PAGES.includes(page), `${page}\n${PAGES.join('\n')}`);
      });
    }
  });
}

for (const language of ['en', 'zh'])
  it(`the guide portal-and-intranet shows policies as they stand in SECURITY.md, in ${language}`, () => {
    const policies = snippets('portal-and-intranet', language).filter(({ kind }) => kind === 'text');
    assert.equal(policies.length, 3);
    for (const { code } of policies) assert.ok(read('SECURITY.md').includes(`\`${code.trim()}\``), code);
  });
