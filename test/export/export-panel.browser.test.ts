import { expect } from 'chai';
import '../../src/elements/collaboration-map/define.js';
import '../../src/elements/framework/define.js';
import '../../src/elements/metric-card/define.js';
import '../../src/elements/metric-grid/define.js';
import '../../src/elements/outcome-threads/define.js';
import '../../src/elements/report-outline/define.js';
import '../../src/elements/report/define.js';
import '../../src/elements/source-text/define.js';
import '../../src/elements/tier-pyramid/define.js';
import report from '../../src/reports/miit-2020-2021.js';
import { sectionsReport } from '../elements/report-outline/sections-report.js';
import { WidgetPage } from '../elements/widget-page.js';

const CARD = 'gazette-metric-card';

/** What the page was asked to save or to copy, in place of the browser's own. */
const saved: { name: string; content: Blob }[] = [];
let copied: string[] = [];
const real = {
  createObjectURL: URL.createObjectURL,
  click: HTMLAnchorElement.prototype.click,
  clipboard: Object.getOwnPropertyDescriptor(navigator, 'clipboard'),
};

describe('what a reader takes away', () => {
  let page: WidgetPage;

  before(() => {
    let last: Blob | MediaSource = new Blob();
    URL.createObjectURL = (content) => {
      last = content;
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      if (last instanceof Blob) saved.push({ name: this.download, content: last });
    };
    const writeText = async (words: string): Promise<void> => {
      copied.push(words);
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  after(() => {
    URL.createObjectURL = real.createObjectURL;
    HTMLAnchorElement.prototype.click = real.click;
    if (real.clipboard) Object.defineProperty(navigator, 'clipboard', real.clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
  afterEach(() => {
    page.close();
    saved.length = 0;
    copied = [];
  });

  const button = (words: string): HTMLElement | undefined =>
    page
      .all<HTMLElement>('.tools button, [part=takeaway] button, .source button')
      .find(({ textContent }) => textContent?.trim().startsWith(words));
  const panel = (): HTMLElement | undefined => page.all<HTMLElement>('[part~=takeaway]')[0];

  async function openPanel(): Promise<void> {
    const download = button('下载');
    if (!download) throw new Error('no button');
    await page.click(download);
    await page.until(() => panel() !== undefined);
  }

  async function save(words: string): Promise<{ name: string; content: Blob }> {
    const target = button(words);
    if (!target) throw new Error(`no button ${words}`);
    const count = saved.length;
    await page.click(target);
    await page.until(() => saved.length > count);
    const [last] = saved.slice(-1);
    if (!last) throw new Error('nothing saved');
    return last;
  }

  it('is offered in a panel that Escape closes, with the focus back on its button', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' });
    await openPanel();
    button('CSV')?.focus();
    await page.press('Escape');
    await page.until(() => panel() === undefined);
    expect(page.focused?.textContent?.trim()).to.equal('下载');
  });

  it('is a picture of twice the pixels, named for the report and the widget, and said to be saved', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' }, { width: 400 });
    await openPanel();
    const { name, content } = await save('PNG');
    expect(name).to.equal('miit-2020-2021-metric-card-inclusive-loans.png');
    expect(content.type).to.equal('image/png');
    const bitmap = await createImageBitmap(content);
    expect(bitmap.width).to.equal(2 * (400 + 2 * 16));
    await page.until(() => page.all('.hidden[role=status]')[0]?.textContent?.includes(name) === true);
  });

  it('is a picture on no ground, named so that it is told from the one on the page’s', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' });
    await openPanel();
    const corner = async (words: string): Promise<{ name: string; alpha: number | undefined }> => {
      const { name, content } = await save(words);
      const context = document.createElement('canvas').getContext('2d');
      context?.drawImage(await createImageBitmap(content), 0, 0);
      return { name, alpha: context?.getImageData(2, 2, 1, 1).data[3] };
    };
    expect(await corner('PNG')).to.deep.equal({ name: 'miit-2020-2021-metric-card-inclusive-loans.png', alpha: 255 });
    expect(await corner('PNG（透明底')).to.deep.equal({
      name: 'miit-2020-2021-metric-card-inclusive-loans.transparent.png',
      alpha: 0,
    });
  });

  // Never: runs or asks for anything that a report names
  it('is a drawing that stands alone: no script, no style, nothing asked for from elsewhere', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' });
    await openPanel();
    const { name, content } = await save('SVG');
    expect(name).to.match(/\.svg$/);
    const drawn = new DOMParser().parseFromString(await content.text(), 'image/svg+xml');
    expect(drawn.querySelector('parsererror, script, style, image, use, foreignObject, [href], [id]')).to.equal(null);
    expect(drawn.documentElement.textContent).to.contain('普惠小微贷款余额').and.contain('14.6').and.contain('制图');
  });

  for (const [width, millimetres] of [
    [340, 100],
    [510, 150],
    [720, 150],
    [1160, 250],
  ] as const) {
    it(`is a drawing for print of whole columns, its words 6.5 points at the least: ${width} px`, async () => {
      // Its figures are expected or planned, and say so in the smallest words of all.
      page = await WidgetPage.open(CARD, null, { metric: 'tax-cuts' }, { width });
      await openPanel();
      const { name, content } = await save('SVG（印刷');
      expect(name).to.match(/\.print\.svg$/);
      const svg = await content.text();
      expect(svg).to.match(new RegExp(`<svg [^>]*width="${millimetres}mm"`));
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      // The seal is a stamp and not words to be read.
      const smallest = Math.min(...sizes.filter((size) => size >= 12));
      expect((smallest * millimetres * 72) / (width + 32) / 25.4).to.be.at.least(6.5);
    });
  }

  it('is a picture that says whose it is and what its marks mean', async () => {
    page = await WidgetPage.open('gazette-tier-pyramid', null);
    await openPanel();
    const svg = await (await save('SVG')).content.text();
    for (const words of page.all('[part=key] li, [part=kicker] span').map(({ textContent }) => textContent?.trim()))
      expect(svg).to.contain(`>${words}</text>`);
    page.widget.setAttribute('hide', 'key notes standfirst heading source');
    await page.widget.updateComplete;
    const bare = await (await save('SVG')).content.text();
    for (const [words, kept] of [
      ['已完成', false],
      ['计划</text>', true],
      ['一格1万家', false],
      ['不当作这一级的进度', false],
      ['3级计划，从1万家到100万家', true],
      ['工信部司局新年新思路', true],
    ] as const)
      expect(bare.includes(words), words).to.equal(kept);
  });

  it('has the colours of the page, and its ground', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' });
    const box = page.widget.parentElement;
    if (!box) throw new Error('no page');
    box.style.background = 'rgb(243 234 216)';
    page.widget.style.setProperty('--gazette-ink', 'hsl(240 100% 25%)');
    await openPanel();
    const svg = await (await save('SVG')).content.text();
    expect(svg).to.match(/<rect x="-16"[^>]*fill="#f3ead8"/);
    expect(svg)
      .to.match(/fill="#00007f"|fill="#000080"/)
      .and.not.contain('#1c1b19');
    expect(svg).not.to.match(/var\(|light-dark|hsl/);
    expect(await (await save('SVG（印刷')).content.text()).not.to.contain('f3ead8');
  });

  for (const [family, generic] of [
    ['-apple-system, BlinkMacSystemFont', 'sans-serif'],
    ['"No such Song, or other"', 'serif'],
    ['"No such face", sans-serif', 'sans-serif'],
  ] as const) {
    it(`names a face that a drawing program has, at the last a generic one: ${family}`, async () => {
      page = await WidgetPage.open(CARD, null, { metric: 'tax-cuts' });
      page.widget.style.fontFamily = family;
      await openPanel();
      const svg = await (await save('SVG')).content.text();
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      const list = drawn.getAttribute('font-family') ?? '';
      expect(list.startsWith(family.replace(', sans-serif', '')), list).to.equal(true);
      expect(list.endsWith(`, ${generic}`), list).to.equal(true);
      expect(list.match(/serif/g), list).to.have.length(1);
    });
  }

  describe('copied as a picture', () => {
    const said = (): string => page.all('[part=takeaway] .said')[0]?.textContent ?? '';
    const withClipboard = (write: unknown): void => {
      const writeText = async (words: string): Promise<void> => {
        copied.push(words);
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText, write }, configurable: true });
    };
    const press = async (): Promise<void> => {
      page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' });
      await openPanel();
      const target = button('复制图片');
      if (!target) throw new Error('no button');
      target.click();
    };
    after(() => withClipboard(undefined));

    it('is asked for at once and drawn after, as Safari wants it', async () => {
      let items: ClipboardItem[] = [];
      withClipboard(async (given: ClipboardItem[]) => {
        items = given;
      });
      await press();
      expect(items).to.have.length(1);
      expect((await items[0]?.getType('image/png'))?.size).to.be.above(1000);
      await page.until(() => said() === '已复制');
    });

    it('is refused in words that every reader sees', async () => {
      withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      await press();
      await page.until(() => said() === '此处不能复制图片，请改为下载。');
      expect(page.all('.hidden[role=status]')[0]?.textContent).to.equal(said());
    });

    it('is said to be beyond the browser where it has no clipboard for pictures', async () => {
      withClipboard(undefined);
      await press();
      await page.until(() => said() === '此处不能复制图片，请改为下载。');
    });
  });

  it('is no data and no picture where there is no record', async () => {
    const report = sectionsReport();
    report.partners = [];
    page = await WidgetPage.open('gazette-collaboration-map', report);
    await openPanel();
    expect(panel()?.textContent).to.contain('复制嵌入代码');
    for (const words of ['PNG', 'SVG', 'CSV', 'JSON', 'GB/T']) expect(panel()?.textContent).not.to.contain(words);
  });

  it('is data, a row a record, with the words that state it', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' });
    await openPanel();
    const table = await (await save('CSV')).content.text();
    expect(table).to.contain('14600000000000').and.contain('2020-09-30').and.contain('截至2020年9月末');
    const { records } = JSON.parse(await (await save('JSON')).content.text());
    expect(records).to.have.length(1);
    expect(records[0]).to.include({ kind: 'metric', id: 'inclusive-loans', words: '14.6万亿元' });
  });

  it('is each organisation’s action, where the widget shows actions', async () => {
    page = await WidgetPage.open('gazette-collaboration-map', sectionsReport());
    await openPanel();
    const { records } = JSON.parse(await (await save('JSON')).content.text());
    expect(records.map(({ id }: { id: string }) => `action:${id}`)).to.have.members(page.records);
    const table = await (await save('CSV')).content.text();
    expect(table).to.contain('finance:0,action,财政部：印发通知').and.contain('会同财政部、民政部印发通知3份。');
  });

  it('is data of every figure asked for, and a picture that says how many it leaves out', async () => {
    page = await WidgetPage.open('gazette-metric-grid', null, { bureau: 'sme', limit: '3' }, { width: 800 });
    const all = report.metrics.filter(({ bureau, role }) => bureau === 'sme' && role !== 'context').length;
    await openPanel();
    const rows = (await (await save('CSV')).content.text()).trim().split('\r\n');
    expect(rows).to.have.length(1 + all);
    expect(await (await save('SVG')).content.text()).to.contain(`另有${all - 3}项从略`);
  });

  it('is embed code and citation still, where a page hides the downloads', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans', hide: 'download' });
    await openPanel();
    expect(button('CSV')).to.equal(undefined);
    expect(button('复制嵌入代码')).not.to.equal(undefined);
    page.widget.setAttribute('hide', 'download embed cite');
    await page.widget.updateComplete;
    expect(button('下载')).to.equal(undefined);
  });

  it('is the tag as the page wrote it, with the figure as its fallback words', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans', id: 'mine', style: 'color: red' });
    await openPanel();
    const embed = button('复制嵌入代码');
    if (embed) await page.click(embed);
    await page.until(() => copied.length > 0);
    expect(copied[0], copied[0]).to.contain('<gazette-metric-card metric="inclusive-loans">').and.contain('14.6万亿元');
    expect(copied[0]).not.to.contain('mine').and.not.to.contain('red');
  });

  describe('as a tag for another page', () => {
    const REPORT = 'src/reports/miit-2020-2021.json';
    /** What is copied from a widget, inside a `<gazette-report>` where there is one. */
    async function embedIn(around: HTMLElement | null, tag: string, lang = 'zh'): Promise<string> {
      page = await WidgetPage.open(tag, null, {}, { lang });
      if (around) {
        const { length } = page.events;
        page.widget.parentElement?.append(around);
        around.append(page.widget);
        // The same report, filtered, is told to the page no second time.
        const isAnother = (): boolean => page.events.length > length || page.words.includes('已筛选');
        await page.until(() => isAnother() && page.items.length > 0);
      }
      const download = page.all<HTMLElement>('.tools button').at(-1);
      if (download) await page.click(download);
      await page.until(() => button(lang === 'zh' ? '复制嵌入代码' : 'Copy embed code') !== undefined);
      const embed = button(lang === 'zh' ? '复制嵌入代码' : 'Copy embed code');
      if (embed) await page.click(embed);
      await page.until(() => copied.length > 0);
      return copied[0] ?? '';
    }

    it('brings the report that the page gives it, by an address that holds elsewhere, and the filter', async () => {
      const around = document.createElement('gazette-report');
      around.setAttribute('src', `/${REPORT}`);
      around.setAttribute('bureau', 'sme');
      expect(await embedIn(around, 'gazette-collaboration-map'))
        .to.contain(`<gazette-report src="${location.origin}/${REPORT}" bureau="sme">\n  <gazette-collaboration-map>`)
        .and.contain(`"${location.origin}/gazette/gazette-report.js"`);
    });

    it('says that the report is the bundled one, where it is and a filter is set on it', async () => {
      const around = Object.assign(document.createElement('gazette-report'), { bundled: true, bureau: 'sme' });
      expect(await embedIn(around, 'gazette-collaboration-map'))
        .to.contain('<gazette-report bundled bureau="sme">\n  <gazette-collaboration-map>')
        .and.contain(`modulepreload" href="${location.origin}/gazette/reports/miit-2020-2021.js"`);
    });

    it('asks for the files where the page has set once that they are, whatever page it comes to', async () => {
      const script = document.createElement('script');
      script.dataset['base'] = 'https://files.example.org/elements';
      document.head.append(script);
      const code = await embedIn(null, 'gazette-collaboration-map');
      script.remove();
      expect(code).to.contain('src="https://files.example.org/elements/collaboration-map.js"');
    });

    it('holds no paragraph, which would end the one that a content system sets around it', async () => {
      const code = await embedIn(null, 'gazette-collaboration-map');
      const page = new DOMParser().parseFromString(`<p>${code}</p>`, 'text/html');
      expect(page.querySelector('p > gazette-collaboration-map')?.textContent?.trim()).not.to.equal('');
    });

    it('names a report that has no address, so that no other is shown in its place', async () => {
      const around = Object.assign(document.createElement('gazette-report'), { report: sectionsReport() });
      expect(await embedIn(around, 'gazette-collaboration-map')).to.contain(
        `<gazette-report src="${sectionsReport().id}.json">`,
      );
    });

    it('names each of several reports that are shown as one', async () => {
      const several = [sectionsReport(), { ...sectionsReport(), id: 'second' }];
      const given = Object.assign(document.createElement('gazette-report'), { report: several });
      expect(await embedIn(given, 'gazette-report-outline')).to.contain(
        `<gazette-report src="${several.map(({ id }) => `${id}.json`).join(' ')}">`,
      );
    });

    it('is in English for a reader of English, whatever page it comes to', async () => {
      expect(await embedIn(null, 'gazette-collaboration-map', 'en')).to.contain(
        '<gazette-collaboration-map lang="en">',
      );
    });

    it('brings the widget’s own address as a whole one', async () => {
      page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans', src: `/${REPORT}` });
      await openPanel();
      const embed = button('复制嵌入代码');
      if (embed) await page.click(embed);
      await page.until(() => copied.length > 0);
      expect(copied[0]).to.contain(` src="${location.origin}/${REPORT}"`);
    });
  });

  describe('copied on a page that is not secure, which has no clipboard for scripts', () => {
    const own = document.execCommand;
    const clipboard = (): PropertyDescriptor | undefined => Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    let kept: PropertyDescriptor | undefined;
    before(() => {
      kept = clipboard();
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    after(() => {
      document.execCommand = own;
      if (kept) Object.defineProperty(navigator, 'clipboard', kept);
    });
    const press = async (): Promise<void> => {
      page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' });
      await openPanel();
      const target = button('复制 BibTeX');
      if (target) await page.click(target);
      await page.until(() => page.all('[part=takeaway] .said')[0]?.textContent !== '');
    };

    it('is copied by the command of old, and the page hears nothing of it', async () => {
      let heard = 0;
      const hear = (): void => {
        heard += 1;
      };
      document.addEventListener('copy', hear);
      document.execCommand = (command) => {
        const event = new ClipboardEvent('copy', {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
        });
        document.body.dispatchEvent(event);
        copied.push(event.clipboardData?.getData('text/plain') ?? '');
        return command === 'copy' && event.defaultPrevented;
      };
      await press();
      document.removeEventListener('copy', hear);
      expect(page.all('[part=takeaway] .said')[0]?.textContent).to.equal('已复制');
      expect(copied[0]).to.contain('@article{');
      expect(heard).to.equal(0);
    });

    it('is shown selected, to be copied by hand, where that is refused too', async () => {
      for (const refuse of [
        () => false,
        () => {
          throw new DOMException('', 'SecurityError');
        },
      ]) {
        document.execCommand = refuse;
        await press();
        expect(page.all('[part=takeaway] .said')[0]?.textContent).to.include('请按 Ctrl+C');
        const [field] = page.all<HTMLTextAreaElement>('.by-hand textarea');
        expect(page.focused).to.equal(field);
        expect(field?.value.slice(field.selectionStart, field.selectionEnd)).to.contain('@article{').and.contain('}');
        button('CSV')?.focus();
        expect(field?.closest('.by-hand')?.hasAttribute('hidden'), 'and gone once left').to.equal(true);
        page.close();
      }
    });
  });

  it('cites a report in its own language, whatever the reader’s is', async () => {
    page = await WidgetPage.open('gazette-collaboration-map', { ...sectionsReport(), lang: 'en' });
    await openPanel();
    const [citation] = page.all<HTMLElement>('.citation');
    expect(citation?.lang).to.equal('en');
    expect(citation?.textContent).to.match(/^[\x20-\x7e]+\. /);
  });

  it('cites the words that are open, else those of the first record', async () => {
    page = await WidgetPage.open('gazette-collaboration-map', sectionsReport());
    await openPanel();
    const cited = (): string => page.all('.citation')[0]?.textContent ?? '';
    const first = cited();
    expect(first).not.to.equal('');
    await page.click(page.item('action:shandong:0'));
    await page.until(() => button('复制引文') !== undefined);
    const cite = button('BibTeX') ?? button('复制 BibTeX');
    if (cite) await page.click(cite);
    await page.until(() => copied.length > 0);
    expect(copied[0]).to.contain('与山东省举办会议');
  });

  for (const [hidden, gone] of [
    ['download', ['PNG', 'CSV']],
    ['embed', ['复制嵌入代码']],
    ['cite', ['GB/T']],
  ] as const) {
    it(`leaves out what the page hides: ${hidden}`, async () => {
      page = await WidgetPage.open(CARD, null, { metric: 'inclusive-loans' });
      await openPanel();
      for (const words of gone) expect(panel()?.textContent).to.contain(words);
      page.widget.setAttribute('hide', hidden);
      await page.widget.updateComplete;
      for (const words of gone) expect(page.words).not.to.contain(words);
    });
  }
});

describe('the way from a source to the text', () => {
  let page: WidgetPage;
  afterEach(() => page.close());
  const show = (): HTMLElement | undefined =>
    page.all<HTMLElement>('.source button').find(({ textContent }) => textContent === '在原文中查看');

  const WAYS: [tag: string, attributes: Record<string, string>, mark: string, words: string][] = [
    [CARD, { metric: 'target-little-giants' }, 'target-little-giants', '万家'],
    ['gazette-collaboration-map', {}, 'action:finance:0', '财政部'],
    ['gazette-outcome-threads', {}, 'task-patents', '知识产权'],
    ['gazette-framework', {}, 'item:321:0:2', '营商环境'],
    ['gazette-report-outline', {}, 'section:law-2020', '产业政策和法治建设工作取得成效'],
  ];
  for (const [tag, attributes, mark, words] of WAYS) {
    it(`leads from ${tag} to the words in the text on the same page, which then have the focus`, async () => {
      page = await WidgetPage.open(tag, null, attributes);
      const around = Object.assign(document.createElement('gazette-report'), { bundled: true });
      const text = document.createElement('gazette-source-text');
      page.widget.parentElement?.append(around);
      around.append(page.widget, text);
      await page.until(() => page.items.length > 0 && text.shadowRoot?.querySelector('.text') != null);
      await page.click(page.item(mark));
      await page.until(() => show() !== undefined);
      show()?.click();
      const focused = (): Element | null | undefined => text.shadowRoot?.activeElement;
      await page.until(() => focused()?.closest('.text') != null);
      expect(focused()?.textContent).to.include(words);
      expect(text.shadowRoot?.querySelector('.text')?.scrollTop).to.be.above(200);
    });
  }

  it('is not offered where the text is not on the page', async () => {
    page = await WidgetPage.open(CARD, null, { metric: 'target-little-giants' });
    await page.click(page.item('target-little-giants'));
    await page.until(() => page.source !== undefined);
    expect(show()).to.equal(undefined);
  });
});
