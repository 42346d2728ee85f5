import type { Messages } from '../i18n/messages.js';

interface PosterMessages {
  kicker: string;
  /** Under the title: what the small numbers mean. */
  numbers: string;
  /** Over the figures after the first. */
  leading: string;
  /** Over the sentences. */
  sources: string;
  published: (date: string) => string;
  /** Beside the code. */
  scan: string;
  foot: (publisher: string, page: number, pages: number) => string;
}

/** The words of a poster besides those of the report and its widgets. */
export const posterMessages: Messages<PosterMessages> = {
  zh: {
    kicker: '一图读懂',
    numbers: '数字旁的小号是出处：原句照录在最后。',
    leading: '主要数字',
    sources: '每个数的原句',
    published: (date) => `${date}发布`,
    scan: '扫码看全文和每个数的出处',
    foot: (publisher, page, pages) => `${publisher}　${page} / ${pages}`,
  },
  en: {
    kicker: 'At a glance',
    numbers: 'A small number beside a figure is its source: the sentences stand at the end, as printed.',
    leading: 'Main figures',
    sources: 'The sentence of each figure',
    published: (date) => `Published ${date}`,
    scan: 'Scan for the full text and the source of each figure',
    foot: (publisher, page, pages) => `${publisher} · ${page} / ${pages}`,
  },
};
