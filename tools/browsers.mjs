// The three engines: where they are, how they are had, and a page in any of them by one small interface.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { freePort } from './port.mjs';
import { root } from './setup.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const WEBKIT_DRIVER = ['/usr/bin/WebKitWebDriver'];
const PACKAGES = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
};

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];

const first = (paths) => paths.find((path) => existsSync(path)) ?? null;

/** The WebKitGTK browser that its driver runs. */
function miniBrowser() {
  for (const folder of ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib']) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith('webkit2gtk-4'))) {
      const path = join(folder, name, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/** Where an engine is on this machine, or null. */
export function locate(engine) {
  if (engine === 'chromium') return process.env.CHROMIUM_PATH ?? first(CHROMIUM) ?? carriedChromium();
  if (engine === 'firefox') return process.env.FIREFOX_PATH ?? first(FIREFOX);
  const xvfb = process.env.DISPLAY || first(['/usr/bin/Xvfb']);
  return xvfb && miniBrowser() ? first(WEBKIT_DRIVER) : null;
}

/** What to do where an engine cannot be had without a person. */
export function howToInstall(engine) {
  return `apt-get install ${PACKAGES[engine].join(' ')}`;
}

const CARRIED = join(root, '.cache/chromium/chrome');

function carriedChromium() {
  return existsSync(CARRIED) ? CARRIED : null;
}

/** Has what can be had: Debian's packages as root, for Chromium else an npm package that carries one. */
export async function provide(engines = ENGINES) {
  const missing = engines.filter((engine) => !locate(engine));
  if (missing.length === 0) return;
  const apt = first(['/usr/bin/apt-get']);
  if (apt && process.getuid?.() === 0) {
    const packages = [...new Set(missing.flatMap((engine) => PACKAGES[engine]))];
    console.log(`Installing ${packages.join(' ')}…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(apt, ['update'], { env, stdio: 'ignore' });
    spawnSync(apt, ['install', '-y', '--no-install-recommends', ...packages], { env, stdio: 'ignore' });
  }
  if (engines.includes('chromium') && !locate('chromium')) unpackChromium();
}

/** The last release of the package that runs on the Node that this project asks for. */
const CARRIER = '@sparticuz/chromium@138.0.2';

function unpackChromium() {
  const folder = join(root, '.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const packed = spawnSync('npm', ['pack', CARRIER, '--silent'], { cwd: folder, encoding: 'utf8' });
  const archive = packed.stdout?.trim().split('\n').at(-1);
  if (packed.status !== 0 || !archive) return;
  spawnSync('tar', ['-xzf', archive], { cwd: folder });
  const brotli = join(folder, 'package/bin/chromium.br');
  if (existsSync(brotli)) writeFileSync(CARRIED, brotliDecompressSync(readFileSync(brotli)), { mode: 0o755 });
}

/** The path of Chromium; installs it where that is possible, else says what to do. */
export async function findChromium() {
  await provide(['chromium']);
  const path = locate('chromium');
  if (!path) throw new Error(`Chromium is missing: ${howToInstall('chromium')}`);
  return path;
}

/**
 * Starts WebKit's driver, with a display of its own where there is none.
 * @returns {Promise<{port: number, binary: string, stop: () => void}>}
 */
export async function startWebKitDriver() {
  const driver = locate('webkit');
  const binary = miniBrowser();
  if (!driver || !binary) throw new Error(`WebKit is missing: ${howToInstall('webkit')}`);
  const children = [];
  const env = { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  if (!env.DISPLAY) {
    const display = `:${90 + (process.pid % 800)}`;
    children.push(spawn('Xvfb', [display, '-screen', '0', '1400x1400x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
    env.DISPLAY = display;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  const port = await freePort(4500 + (process.pid % 400));
  children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  const stop = () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  };
  process.once('exit', stop);
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return { port, binary, stop };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  stop();
  throw new Error('The WebKit driver did not start.');
}

/**
 * A page of a Firefox that is older than the driver: it may have no screen orientation to set, and that is not needed
 * for its viewport to be set.
 */
export function toleratingOlderFirefox(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!/setScreenOrientationOverride.*unknown command/s.test(String(error))) throw error;
    }
  };
  return page;
}

/**
 * An engine with pages, by one interface.
 * @param {'chromium'|'firefox'|'webkit'} engine
 */
export async function launch(engine) {
  if (engine === 'webkit') return launchWebKit();
  const executablePath = locate(engine);
  if (!executablePath) throw new Error(`${engine} is missing: ${howToInstall(engine)}`);
  const browser = await puppeteer.launch(
    engine === 'chromium'
      ? // A reader's browser keeps the pages that are left.
        { executablePath, args: CHROMIUM_ARGS, ignoreDefaultArgs: ['--disable-back-forward-cache'] }
      : { browser: 'firefox', executablePath, headless: true },
  );
  return pagesOf(browser);
}

/** The pages of a browser that Puppeteer drives, of whichever version, by the one interface. */
export function pagesOf(browser) {
  return {
    // `before` runs in the page ahead of its own scripts; WebKit's driver has no such thing.
    async newPage(url, { width = 1000, height = 900, javascript = true, dark = false, before } = {}) {
      const page = toleratingOlderFirefox(await browser.newPage());
      await page.setViewport({ width, height });
      if (!javascript) await page.setJavaScriptEnabled(false);
      if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      const messages = [];
      page.on('console', (message) => messages.push({ type: message.type(), text: message.text() }));
      page.on('pageerror', (error) => messages.push({ type: 'error', text: String(error.message ?? error) }));
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(url, { waitUntil: 'load' });
      return {
        messages,
        requests,
        evaluate: (script, ...args) => page.evaluate(script, ...args),
        press: (key) => page.keyboard.press(key),
        screenshot: (path) => page.screenshot({ path, fullPage: true }),
        setViewport: (w, h) => page.setViewport({ width: w, height: h }),
        // Who opened a page may close what its user has closed already.
        close: async () => {
          if (!page.isClosed()) await page.close();
        },
      };
    },
    close: () => browser.close(),
  };
}

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  ArrowLeft: '\uE012',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Home: '\uE011',
  End: '\uE010',
  ' ': ' ',
};

async function launchWebKit() {
  const { port, binary, stop } = await startWebKitDriver();
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const capabilities = {
    alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  const { sessionId } = await call('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: 120_000, pageLoad: 60_000 });
  const evaluate = async (script, ...args) => {
    const source = typeof script === 'function' ? `(${script})(...args)` : `(${script})`;
    const body = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
      (async () => ${source})().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await call('POST', `${session}/execute/async`, { script: body, args });
    if (error) throw new Error(error);
    return value;
  };
  return {
    async newPage(url, { width = 1000, height = 900 } = {}) {
      await call('POST', `${session}/window/rect`, { width, height });
      await call('POST', `${session}/url`, { url });
      return {
        messages: null,
        requests: null,
        evaluate,
        press: (key) =>
          call('POST', `${session}/actions`, {
            actions: [
              {
                type: 'key',
                id: 'keys',
                actions: [
                  { type: 'keyDown', value: KEYS[key] ?? key },
                  { type: 'keyUp', value: KEYS[key] ?? key },
                ],
              },
            ],
          }),
        screenshot: async (path) =>
          writeFileSync(path, Buffer.from(await call('GET', `${session}/screenshot`), 'base64')),
        setViewport: (w, h) => call('POST', `${session}/window/rect`, { width: w, height: h }),
        close: async () => {},
      };
    },
    close: async () => {
      await call('DELETE', session).catch(() => {});
      stop();
    },
  };
}
