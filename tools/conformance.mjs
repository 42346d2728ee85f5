// npm run conformance: the pages that the tests give. docs/conformance.md, clause by clause what shows that it is met: the
// tests that name the clause in the comment before them, the rules of axe that every story is checked with, and a picture;
// what the elements never do, promise by promise; and where they have been tried, host by host. --check changes nothing and
// fails where a page is not what the tests give, or where a clause, a promise or a host has nothing to show for it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PAGES } from '../test/pages/hosts/table.mjs';
import { OLDER_READERS, PICTURES, WCAG } from './conformance/clauses.mjs';
import { HOSTS } from './conformance/hosts.mjs';
import { testsNaming } from './conformance/named-tests.mjs';
import { PROMISES } from './conformance/promises.mjs';
import { root } from './setup.mjs';

const check = process.argv.includes('--check');
const folder = join(root, 'docs/conformance');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const shown = shownByTests();
const rules = rulesOfAxe();
const lacking = [];
const text = `${[
  `# Conformance of Gazette Elements ${version}`,
  'Made by `npm run conformance` from the tests of this release; do not edit. Each clause has the tests that show it, which `npm test` runs; the rules of [axe](https://github.com/dequelabs/axe-core) that every state of every element passes, in both languages, light and dark, with a source open; and a picture.',
  '## WCAG 2.2, level A and AA',
  table(WCAG, 'WCAG'),
  '## 适老化: for older readers',
  'The parts that a widget can meet of 《移动互联网应用（APP）适老化通用设计规范》 and 《互联网网站适老化通用设计规范》 (Ministry of Industry and Information Technology, 2021), in our words. A page asks for the large version by `size="large"` or `--gazette-scale: 1.5`.',
  table(OLDER_READERS, '适老化'),
  '## Pictures',
  ...Object.keys(PICTURES).map((name) => `### ${heading(name)}\n\n![${heading(name)}](conformance/${name}.png)`),
].join('\n\n')}\n`;

const known = new Set([...WCAG.map(({ id }) => `WCAG ${id}`), ...OLDER_READERS.map(({ id }) => `适老化 ${id}`)]);
for (const clause of shown.keys()) if (!known.has(clause)) lacking.push(`A test names ${clause}, which is no clause.`);
for (const name of Object.keys(PICTURES))
  if (check && !existsSync(join(folder, `${name}.png`))) lacking.push(`The picture ${name} is missing.`);
const tried = whereTried();
const pages = {
  'docs/conformance.md': text,
  'docs/where-tried.md': `# Where it has been tried\n\n${tried.join('\n\n')}\n`,
  'stories/guides/what-it-never-does.mdx': promisesPage(),
  'stories/guides/where-it-has-been-tried.mdx': guide('Where it has been tried', tried),
};
for (const [file, made] of Object.entries(pages)) {
  const current = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  if (check && current !== made) lacking.push(`${file} is not what the tests give; run \`npm run conformance\`.`);
}
for (const words of lacking) console.error(words);
if (lacking.length > 0) process.exit(1);
if (!check) {
  mkdirSync(folder, { recursive: true });
  for (const [file, made] of Object.entries(pages)) writeFileSync(join(root, file), made);
  await takePictures();
}
console.log(`Up to date: ${known.size} clauses, ${PROMISES.length} promises, ${HOSTS.length} hosts.`);

/** The tests that name a clause, by clause. */
function shownByTests() {
  const found = new Map();
  for (const { names, ...test } of testsNaming('Conformance')) {
    let norm = '';
    for (const clause of names.split(/,\s*/)) {
      const named = /^(WCAG|适老化) (.+)$/.exec(clause);
      norm = named?.[1] ?? norm;
      const id = `${norm} ${named?.[2] ?? clause}`;
      found.set(id, [...(found.get(id) ?? []), test]);
    }
  }
  return found;
}

/** The page on what the elements never do: each promise, the tests that hold it, and where they run. */
function promisesPage() {
  const tests = testsNaming('Never');
  const known = new Set(PROMISES.map(({ en }) => en));
  for (const { names, file } of tests)
    if (!known.has(names))
      lacking.push(`${file} names “${names}”, which is no promise in tools/conformance/promises.mjs.`);
  const sections = PROMISES.map(({ en, zh }) => {
    const held = tests.filter(({ names }) => names === en);
    if (held.length === 0) lacking.push(`No test holds the promise that it never ${en}.`);
    const rows = held.map(({ file, subject, title, engines }) => `| ${subject}: ${title} | ${engines} | \`${file}\` |`);
    return [
      `## It never ${en}`,
      `<p lang="zh">绝不${zh}。</p>`,
      ['| Test | Runs in | File in `test/` |', '|---|---|---|', ...rows].join('\n'),
    ];
  });
  return guide('What it never does', [
    'Each promise with the tests that hold it. They are run before every release, in the engines named beside them; a fault that was found once stays here as a test.',
    ...sections.flat(),
  ]);
}

/** A guide of Storybook's, of paragraphs. */
function guide(title, paragraphs) {
  return `${[
    `import { Meta } from '@storybook/addon-docs/blocks';`,
    `<Meta title="Guides/${title}" />`,
    `# ${title}`,
    `{/* Made by \`npm run conformance\` from the tests; do not edit. */}`,
    ...paragraphs,
  ].join('\n\n')}\n`;
}

/** Where the elements have been tried: hosts by engines, a mark where a test holds there, and the tests. */
function whereTried() {
  const ofPages = PAGES.flatMap(({ hosts, not = {} }) => hosts.map((host) => [host, not]));
  const tests = testsNaming('Host').flatMap(({ names, ...test }) => {
    if (names !== 'each of PAGES') return names.split('; ').map((host) => ({ ...test, host, not: {} }));
    return ofPages.map(([host, not]) => ({ ...test, title: `in: ${host}`, host, not }));
  });
  const known = new Set(HOSTS.map(({ en }) => en));
  for (const { host, file } of tests)
    if (!known.has(host)) lacking.push(`${file} names “${host}”, which is no host in tools/conformance/hosts.mjs.`);
  const notes = [];
  const rows = HOSTS.map(({ en, zh }) => {
    const held = tests.filter(({ host }) => host === en);
    if (held.length === 0) lacking.push(`No test tries ${en}.`);
    const cells = ['Chromium', 'Firefox', 'WebKit', 'Node'].map((engine) => {
      if (held.some(({ engines, not }) => engines.includes(engine) && !(engine.toLowerCase() in not))) return '✓';
      const [why] = held.flatMap(({ not }) => not[engine.toLowerCase()] ?? []);
      if (why) notes.push(`${en}, ${engine}: ${why}.`);
      return why ? 'not tried' : '';
    });
    const said = held.map(({ file, subject, title }) => `${subject.replace('…: ', '')}: ${title} (\`${file}\`)`);
    return `| ${en === zh ? en : `${en}<br />${zh}`} | ${cells.join(' | ')} | ${said.join('<br />')} |`;
  });
  return [
    'Every kind of page and place that the elements have been put into, and the engines in which a test holds there, which `npm test` runs before each release; a host without its test would fail it. In the pages of `where-tried.page.test.mjs` every widget has the words, the places and the sizes that an empty page gives it, its first sentence opens, and the page has no error, no warning, no new name and nothing wider than itself. jsdom and happy-dom have no layout: there the elements come and go without a fault, and the words inside stay.',
    '打 ✓ 的，有测试在那里跑过，每次发布之前重跑。`where-tried.page.test.mjs` 的页面里，每个组件的字、位置、大小与空白页相同，第一句原文点得开，页面没有报错、没有多出来的名字，也没有被撑宽。',
    ['| Host | Chromium | Firefox | WebKit | Node | Tests, in `test/` |', '|---|---|---|---|---|---|', ...rows].join(
      '\n',
    ),
    ...notes,
  ];
}

/** The rules that axe has for a success criterion, by its number without points, as axe tags it: wcag143. */
function rulesOfAxe() {
  const axe = createRequire(import.meta.url)('axe-core');
  const found = new Map();
  for (const { ruleId, tags } of axe.getRules())
    for (const tag of tags.filter((name) => /^wcag\d{3,}$/.test(name)))
      found.set(tag, [...(found.get(tag) ?? []), ruleId]);
  return found;
}

function table(clauses, norm) {
  const rows = clauses.map(({ id, title, level, none, limit, transcripts, picture }) => {
    const tests = (shown.get(`${norm} ${id}`) ?? []).map(
      ({ file, subject, title: said }) => `${subject}: ${said} ([${file.split('/').at(-1)}](../test/${file}))`,
    );
    const axe = norm === 'WCAG' ? (rules.get(`wcag${id.replaceAll('.', '')}`) ?? []) : [];
    const shows = [
      ...(none ? [`Nothing to test: ${none}.`] : []),
      ...tests,
      ...(transcripts ? ['[What a screen reader says of each element](../test/transcripts)'] : []),
      ...(axe.length > 0 && !none ? [`axe: ${axe.join(', ')}`] : []),
      ...(limit ? [`**Falls short:** ${limit}`] : []),
    ];
    if (shows.length === 0) lacking.push(`Nothing shows ${norm} ${id} ${title}.`);
    const cell = shows.map((words) => words.replaceAll('|', '\\|')).join('<br>');
    return `| ${norm === 'WCAG' ? `${id} ` : ''}${title}${level ? ` (${level})` : ''} | ${cell} | ${picture ? `[${heading(picture)}](#${picture})` : ''} |`;
  });
  return ['| Clause | Shown by | Picture |', '|---|---|---|', ...rows].join('\n');
}

function heading(name) {
  return name.replace('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** Takes every picture anew, each under its condition. */
async function takePictures() {
  const { default: puppeteer } = await import('puppeteer-core');
  const { CHROMIUM_ARGS, findChromium } = await import('./browsers.mjs');
  const { serveStories, whenDrawn } = await import('./stories.mjs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { address, close } = await serveStories();
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const [view] = await browser.pages();
  const session = await view.createCDPSession();
  for (const [name, { story, width, height, lang, theme, forced, keys = [] }] of Object.entries(PICTURES)) {
    const features = forced ? [{ name: 'forced-colors', value: 'active' }] : [];
    await session.send('Emulation.setEmulatedMedia', { features });
    await view.setViewport({ width: width + 32, height: 300 });
    await view.goto(address(story, { lang, theme }), { waitUntil: 'load' });
    if (!(await view.evaluate(whenDrawn))) throw new Error(`${story} is not drawn`);
    for (const key of keys) await view.keyboard.press(key);
    await new Promise((done) => setTimeout(done, 300));
    const clip = height ? { clip: { x: 0, y: 0, width: width + 32, height } } : { fullPage: true };
    await view.screenshot({ path: join(folder, `${name}.png`), ...clip });
  }
  await browser.close();
  close();
}
