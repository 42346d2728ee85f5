// The three engines as launchers of @web/test-runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, ENGINES, locate, startWebKitDriver, toleratingOlderFirefox } from './browsers.mjs';

/** Launchers for the engines asked for, or for all that are on this machine. */
export async function launchers(engines = ENGINES) {
  const made = [];
  for (const engine of engines) {
    const executablePath = locate(engine);
    if (!executablePath) continue;
    if (engine === 'chromium') {
      made.push(chromeLauncher({ puppeteer, launchOptions: { executablePath, args: CHROMIUM_ARGS } }));
    } else if (engine === 'firefox') {
      made.push(
        chromeLauncher({
          puppeteer,
          launchOptions: { browser: 'firefox', executablePath, headless: true },
          createPage: async ({ context }) => toleratingOlderFirefox(await context.newPage()),
        }),
      );
    } else {
      const { port, binary } = await startWebKitDriver();
      made.push(
        webdriverLauncher({
          automationProtocol: 'webdriver',
          hostname: '127.0.0.1',
          port,
          path: '/',
          capabilities: {
            browserName: 'MiniBrowser',
            'wdio:enforceWebDriverClassic': true,
            'webkitgtk:browserOptions': { binary, args: ['--automation'] },
          },
          logLevel: 'error',
        }),
      );
    }
  }
  return made;
}
