// npm run new -- NAME: a new element that passes every check at once: layout, words, element, story, tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bin, fail, root } from './setup.mjs';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name))
  fail('Give the name of the element without its prefix, such as: npm run new -- figure-list');
if (existsSync(join(root, 'src/elements', name))) fail(`There is already a gazette-${name}.`);

const words = name.split('-');
const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
const title = `${words.join(' ').charAt(0).toUpperCase()}${words.join(' ').slice(1)}`;

const FILES = {
  [`src/layout/${name}.ts`]: `import { figureText, figureWidth } from './figure-text.js';
import { round } from './hatch.js';
import type { Drawing, Frame, ItemMark, Mark } from './marks.js';
import { setText } from './text.js';
import type { Quantity } from '../report/types.js';

/** A figure on a line of its own. */
export interface ${pascal}Row {
  record: string;
  label: string;
  quantity: Quantity;
  /** What a screen reader says. */
  name: string;
}

/** Figures under each other: the label at the left, the figure at the right. */
export function layout${pascal}(rows: readonly ${pascal}Row[], frame: Frame): Drawing {
  const { width, scale } = frame;
  const marks: Mark[] = [];
  let y = 0;
  for (const { record, label, quantity, name } of rows) {
    const size = 18 * scale;
    const figure = figureWidth(quantity, size, frame);
    const block = setText(
      {
        text: label,
        x: 0,
        y: y + 6 * scale,
        width: Math.max(width - figure - 16, width / 3),
        size: 14 * scale,
        tone: 'ink',
        leading: 21 * scale,
      },
      frame,
    );
    const height = Math.max(block.height + 12 * scale, 34 * scale);
    const drawn = figureText({ quantity, x: round(width - figure), baseline: round(y + 24 * scale), size }, frame);
    const item: ItemMark = { kind: 'item', record, x: 0, y: round(y), width, height: round(height), label: name, marks: [...block.marks, ...drawn.marks] };
    marks.push(item);
    y += height;
    marks.push({ kind: 'line', x1: 0, x2: width, y1: round(y) + 0.5, y2: round(y) + 0.5, tone: 'hair', width: 1 });
  }
  return { width, height: Math.ceil(y) + 1, marks, key: [] };
}
`,
  [`src/core/messages/${name}.ts`]: `import type { Messages } from './messages.js';

interface ${pascal}Messages {
  heading: (count: number) => string;
  standfirst: string;
}

/** The words of the ${words.join(' ')}. */
export const ${camel}Messages: Messages<${pascal}Messages> = {
  zh: {
    heading: (count) => \`\${count}个数\`,
    standfirst: '每个数后的“据”打开原句。',
  },
  en: {
    heading: (count) => \`\${count} figures\`,
    standfirst: 'The seal after a figure opens its sentence.',
  },
};
`,
  [`src/elements/${name}/${name}.ts`]: `import type { PropertyDeclarations } from 'lit';
import { chosenMetrics } from '../../core/content.js';
import type { Details } from '../../core/details.js';
import { type Captions, GazetteElement } from '../../core/element.js';
import { ${camel}Messages } from '../../core/messages/${name}.js';
import { localized } from '../../format/language.js';
import { describeMetric } from '../../format/metric.js';
import type { Drawing, Frame } from '../../layout/marks.js';
import { layout${pascal} } from '../../layout/${name}.js';
import type { ReportIndex } from '../../report/lookup.js';
import type { Metric } from '../../report/types.js';

/**
 * Figures of a report, one a line.
 *
 * @element gazette-${name}
 * @summary Figures of a report, one a line.
 * @slot - Words to show until the element is drawn, and where scripts do not run.
 * @fires {CustomEvent<SelectDetail>} gazette-select - A reader opened a figure's source, or closed it.
 * @fires {CustomEvent<ReadyDetail>} gazette-ready - The figures are drawn.
 * @fires {CustomEvent<ErrorDetail>} gazette-error - The figures cannot be drawn; the detail says why.
 */
export class Gazette${pascal} extends GazetteElement<Metric[]> {
  static override properties: PropertyDeclarations = { metrics: {} };

  /** Ids of the metrics to show, separated by spaces; by default those that lead the report. */
  metrics = '';

  protected select(index: ReportIndex): Metric[] {
    const listed = chosenMetrics('metrics', this.metrics, index);
    return listed.length > 0 ? listed : index.report.metrics.filter(({ leading }) => leading);
  }

  protected override isEmpty(metrics: Metric[]): boolean {
    return metrics.length === 0;
  }

  protected draw(metrics: Metric[], frame: Frame): Drawing {
    const { language } = frame;
    const rows = metrics.map((metric) => ({
      record: metric.id,
      label: localized(metric.label, language),
      quantity: metric.quantity,
      name: describeMetric(metric, language),
    }));
    return layout${pascal}(rows, frame);
  }

  protected loadDetails(): Promise<Details<Metric[]>> {
    return import('./details.js');
  }

  protected caption(metrics: Metric[], { report }: ReportIndex): Captions {
    const { language } = this.languages;
    const { heading, standfirst } = ${camel}Messages[language];
    const stating = new Set(metrics.map(({ bureau }) => bureau));
    return {
      bureaus: report.bureaus.filter(({ id }) => stating.has(id)),
      heading: heading(metrics.length),
      standfirst,
      notes: [],
      summary: metrics.map((metric) => describeMetric(metric, language)).join(language === 'zh' ? '；' : '; '),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gazette-${name}': Gazette${pascal};
  }
}
`,
  [`src/elements/${name}/details.ts`]: `import { tableMessages } from '../../core/messages/tables.js';
import { metricCell, type Table } from '../../core/table.js';
import { type Language, localized } from '../../format/language.js';
import { formatTime } from '../../format/time.js';
import type { ReportIndex } from '../../report/lookup.js';
import type { Metric } from '../../report/types.js';

/** A row a figure. */
export function tabulate(metrics: Metric[], _index: ReportIndex, language: Language): Table {
  const { columns } = tableMessages[language];
  return {
    columns: [{ label: columns.measure }, { label: columns.figure, numeric: true }, { label: columns.time }],
    rows: metrics.map((metric) => [
      localized(metric.label, language),
      metricCell(metric, language),
      formatTime(metric.time, language),
    ]),
  };
}
`,
  [`src/elements/${name}/define.ts`]: `import { define } from '../../core/define.js';
import { Gazette${pascal} } from './${name}.js';

define('gazette-${name}', Gazette${pascal});

export { Gazette${pascal} };
`,
  [`stories/elements/${name}.stories.ts`]: `import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/${name}/define.js';
import { docsOf, state } from '../element.js';

const tag = 'gazette-${name}';

const meta: Meta = {
  title: 'Elements/${title}',
  ...docsOf(tag, {
    purpose: 'Figures of a report, one a line.',
    accessibility:
      'One tab stop; arrow keys, Home and End move among the figures, Enter or Space opens the sentence, Escape closes it.',
  }),
};
export default meta;

export const Default = state(tag);

export const Chosen = state(tag, { metrics: 'inclusive-loans tax-cuts' });

export const Table = state(tag, { view: 'table' });

export const Unknown = state(tag, { metrics: 'inclusive-loan' }, 'A mistyped id.');
`,
  [`test/layout/${name}.node.test.ts`]: `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame } from '../../src/layout/marks.js';
import { layout${pascal} } from '../../src/layout/${name}.js';
import bundled from '../../src/reports/miit-2020-2021.js';

const measure: Frame['measure'] = (text, { size }) => text.length * size;
const rows = bundled.metrics.map(({ id, label, quantity }) => ({ record: id, label: label.zh ?? '', quantity, name: id }));

describe('the layout of the ${words.join(' ')}', () => {
  for (const width of [280, 720, 1200]) {
    it(\`gives each figure a target of at least 24 px that touches no other, at \${width} px\`, () => {
      const { marks, height } = layout${pascal}(rows, { width, measure, language: 'zh', scale: 1 });
      const items = marks.flatMap((mark) => (mark.kind === 'item' ? [mark] : []));
      assert.equal(items.length, rows.length);
      items.forEach((item, i) => {
        assert.ok(item.height >= 24);
        const next = items[i + 1]?.y ?? height;
        assert.ok(item.y + item.height <= next + 0.01);
      });
    });
  }
});
`,
  [`test/elements/${name}.browser.test.ts`]: `import { expect } from 'chai';
import '../../src/elements/${name}/define.js';

async function open(attributes: Record<string, string>): Promise<ShadowRoot> {
  const element = document.createElement('gazette-${name}');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const settled = new Promise((resolve) => {
    for (const type of ['gazette-ready', 'gazette-error']) element.addEventListener(type, resolve, { once: true });
  });
  document.body.append(element);
  await settled;
  await element.updateComplete;
  if (!element.shadowRoot) throw new Error('not drawn');
  return element.shadowRoot;
}

describe('gazette-${name}', () => {
  afterEach(() => document.querySelector('gazette-${name}')?.remove());

  it('shows each figure with the sentence that it stands for', async () => {
    const root = await open({ metrics: 'inclusive-loans', lang: 'zh' });
    expect(root.querySelector('[data-record]')?.getAttribute('aria-label')).to.equal(
      '普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末',
    );
  });

  it('names the id that does not exist, and the one that was probably meant', async () => {
    const root = await open({ metrics: 'inclusive-loan', lang: 'zh' });
    expect(root.textContent).to.include('inclusive-loan').and.include('inclusive-loans');
  });
});
`,
};

for (const [file, content] of Object.entries(FILES)) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
const all = join(root, 'src/all.ts');
writeFileSync(all, `${readFileSync(all, 'utf8').trimEnd()}\nimport './elements/${name}/define.js';\n`);
spawnSync(bin('biome'), ['check', '--write', 'src', 'stories', 'test'], { cwd: root });
const generated = spawnSync(process.execPath, ['tools/generate.mjs'], { cwd: root, encoding: 'utf8' });
if (generated.status !== 0) fail(`${generated.stdout}${generated.stderr}`.trim());
console.log(`gazette-${name} is in src/elements/${name}; npm start shows it, npm test checks it. Now make it yours.`);
