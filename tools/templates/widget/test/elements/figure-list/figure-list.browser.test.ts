import { expect } from 'chai';
import '../../../src/elements/figure-list/define.js';

async function open(attributes: Record<string, string>): Promise<ShadowRoot> {
  const element = document.createElement('gazette-figure-list');
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

describe('gazette-figure-list', () => {
  afterEach(() => document.querySelector('gazette-figure-list')?.remove());

  it('shows each figure with the sentence that it stands for', async () => {
    const root = await open({ metrics: 'inclusive-loans', lang: 'zh' });
    expect(root.querySelector('[data-target]')?.getAttribute('aria-label')).to.equal(
      '普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末',
    );
  });

  it('names the id that does not exist, and the one that was probably meant', async () => {
    const root = await open({ metrics: 'inclusive-loan', lang: 'zh' });
    expect(root.textContent).to.include('inclusive-loan').and.include('inclusive-loans');
  });
});
