import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../tools/browsers.mjs';
import { root } from '../../tools/setup.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SOURCE = '云河市2023年工作报告\n2023年，新增就业8.6万人，举办招聘会35场。培训2.1万人。\n';
const YAML = `report:
  id: city
  title: { zh: 云河市2023年工作报告 }
  publisher: { zh: 云河市 }
  published: "2024-01"
  lang: zh-Hans
  citation: { title: { zh: 云河市2023年工作报告 }, container: { zh: 云河市 }, published: "2024-01" }
sections:
  - { id: report, starts: 云河市2023年工作报告, title: { zh: 报告 }, year: "2023", role: outcome }
metrics:
  # check: label: of what?
  - { id: jobs, section: report, words: 8.6万人, time: 2023年, timeIn: "2023年，新增", label: { zh: 就业 } }
  # check: label: of what?
  - { id: fairs, section: report, words: 35场, label: { zh: 招聘会 } }
`;

describe('the page of gazette preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-preview-'));
  const yaml = () => readFileSync(join(folder, 'report.yaml'), 'utf8');
  let browser;
  let command;
  let url;
  let page;
  before(async () => {
    writeFileSync(join(folder, 'source.txt'), SOURCE);
    writeFileSync(join(folder, 'report.yaml'), YAML);
    command = spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'preview', folder]);
    const [line] = await once(command.stdout, 'data');
    url = /http:\S+/.exec(String(line))[0];
    browser = await launch('chromium');
    page = await browser.newPage(url, { width: 1400 });
    await until(() => document.querySelectorAll('#text [role=button]').length === 4);
  });
  after(async () => {
    await browser?.close();
    command?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Waits until something holds in the page. */
  async function until(holds, ...args) {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await page.evaluate(holds, ...args)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    assert.fail(`it never was so: ${holds}`);
  }

  const told = () => page.evaluate(() => document.getElementById('told').textContent);
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  const untilSaid = (words) => until((wanted) => document.getElementById('status').textContent.includes(wanted), words);
  /** Writes into a field of the form. */
  const type = (id, words) =>
    page.evaluate((field, value) => Object.assign(document.getElementById(field), { value }), id, words);

  it('leads by key to what is not annotated, which a label annotates', async () => {
    await page.press('n');
    assert.match(await focused(), /2.1万人.*not annotated/);
    await page.press('Enter');
    await until(() => document.querySelector('dialog').open);
    await type('form-zh', '培训');
    await page.evaluate(() => document.getElementById('form-zh').focus());
    await page.press('Enter');
    await untilSaid('left to check: 2');
    assert.match(yaml(), /words: 2.1万人, label: { zh: 培训 }/);
    await until(() => document.querySelector('iframe').contentDocument?.querySelector('gazette-report') !== null);
  });

  it('shows in the site which record is meant', async () => {
    await until(() => document.activeElement.matches('.item'));
    assert.match(await focused(), /8.6万人/);
    // The frame is being loaded anew since the report compiles.
    await until(() => document.querySelector('iframe').contentDocument?.readyState === 'complete');
    await page.press('n');
    await page.press('p');
    await until(() =>
      [...document.querySelector('iframe').contentDocument.querySelectorAll('gazette-report > section > *')].some(
        (widget) => widget.shadowRoot?.querySelector('.selected'),
      ),
    );
  });

  it('accepts by one key, and goes on to the next', async () => {
    await page.press('a');
    await untilSaid('left to check: 1');
    await until(() => document.activeElement.textContent.includes('35场'));
    assert.equal(await told(), 'Accepted.');
    assert.match(await page.evaluate(() => CSS.highlights.get('current')?.size.toString() ?? ''), /1/);
  });

  it('dismisses a figure by a click on it, and takes that back', async () => {
    await page.evaluate(() =>
      [...document.querySelectorAll('#text [role=button]')].find((mark) => mark.textContent === '35场').click(),
    );
    await until(() => document.querySelector('dialog').open);
    await page.evaluate(() => document.querySelector('button[value=dismiss]').click());
    await until(() => document.querySelectorAll('#text [data-state=dismissed]').length === 1);
    assert.match(yaml(), /dismissed:\n.*words: 35场/);
    // The figure that was clicked has the focus again, drawn anew.
    await until(() => document.activeElement.textContent === '35场');
    await page.press('u');
    await until(() => document.querySelectorAll('#text [data-state=check]').length === 1);
    assert.doesNotMatch(yaml(), /dismissed/);
  });

  it('says why it writes nothing, in the form that stays open', async () => {
    await page.press('e');
    await until(() => document.querySelector('dialog').open);
    await type('form-en', '40 fairs');
    await page.evaluate(() => document.querySelector('button[value=relabel]').click());
    await until(() => document.getElementById('form-told').textContent.includes('“40”'));
    await page.press('Escape');
    await until(() => !document.querySelector('dialog').open);
    assert.doesNotMatch(yaml(), /40 fairs/);
  });

  it('takes no letter for a key where they are turned off', async () => {
    const before = yaml();
    await page.evaluate(() => document.getElementById('keys-on').click());
    await page.press('d');
    await page.press('a');
    await page.evaluate(() => document.getElementById('keys-on').click());
    assert.equal(yaml(), before);
  });

  it('follows what is saved elsewhere', async () => {
    writeFileSync(join(folder, 'report.yaml'), yaml().replace(/ *# check.*\n/g, ''));
    await untilSaid('nothing is left to check');
  });

  it('breaks neither its own policy nor a rule of axe, light and dark, with the form open', async () => {
    for (const [width, dark] of [
      [1400, false],
      [760, true],
      [500, false],
    ]) {
      const other = await browser.newPage(url, { width, dark });
      await other.evaluate(axe);
      const broken = await other.evaluate(async () => {
        const wait = async (holds) => {
          for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 50));
        };
        await wait(() => document.querySelector('#text [role=button]'));
        const run = async () => {
          const { violations } = await axe.run(document, { iframes: false });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
        };
        const atRest = await run();
        document.querySelector('#text [role=button]').click();
        await wait(() => document.querySelector('dialog').open);
        return [...atRest, ...(await run())];
      });
      assert.deepEqual(broken, []);
      assert.deepEqual(
        other.messages.filter(({ type }) => type === 'error'),
        [],
      );
      await other.close();
    }
  });
});
