import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import { embedCosts } from '../tools/measure.mjs';

/** While the site is served from its sources, the page that stands beside Storybook in the built one. */
function embedBuilderPage(): Plugin {
  const folder = 'stories/builder';
  return {
    name: 'embed-builder-page',
    configureServer(server) {
      server.middlewares.use('/embed-builder.html', async (_request, response) => {
        const html = readFileSync(join(server.config.root, folder, 'embed-builder.html'), 'utf8');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          await server.transformIndexHtml('/embed-builder.html', html.replace('./page.ts', `/${folder}/page.ts`)),
        );
      });
    },
  };
}

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // The guides have tables; a single tilde is a range of figures.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [[remarkGfm, { singleTilde: false }]] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { check: false },
  // Works from any folder.
  viteFinal: (config) => ({
    ...config,
    base: './',
    plugins: [...(config.plugins ?? []), embedCosts(), embedBuilderPage()],
  }),
};

export default config;
