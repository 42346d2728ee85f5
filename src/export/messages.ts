import type { Messages } from '../i18n/messages.js';

interface ExportMessages {
  title: string;
  picture: string;
  data: string;
  embed: string;
  cite: string;
  png: string;
  pngTransparent: string;
  svg: string;
  svgPrint: string;
  csv: string;
  json: string;
  copyPicture: string;
  copyEmbed: string;
  copyCitation: (style: string) => string;
  styles: { gbt7714: string; apa: string; bibtex: string };
  saved: (file: string) => string;
  failed: string;
  tooLarge: string;
  retrieved: (date: string) => string;
  close: string;
}

/** The messages of what a reader takes away: pictures, data, embed code, citations. */
export const exportMessages: Messages<ExportMessages> = {
  zh: {
    title: '下载与引用',
    picture: '图片',
    data: '数据',
    embed: '嵌入',
    cite: '引用',
    png: 'PNG',
    pngTransparent: 'PNG（透明底）',
    svg: 'SVG',
    svgPrint: 'SVG（印刷，单色）',
    csv: 'CSV',
    json: 'JSON',
    copyPicture: '复制图片',
    copyEmbed: '复制嵌入代码',
    copyCitation: (style) => `复制 ${style}`,
    styles: { gbt7714: 'GB/T 7714', apa: 'APA 7', bibtex: 'BibTeX' },
    saved: (file) => `已下载 ${file}`,
    failed: '浏览器不允许此操作。',
    tooLarge: '图片太长，此浏览器画不出来，请改为下载 SVG。',
    retrieved: (date) => `制图 ${date}`,
    close: '收起',
  },
  en: {
    title: 'Download and cite',
    picture: 'Picture',
    data: 'Data',
    embed: 'Embed',
    cite: 'Cite',
    png: 'PNG',
    pngTransparent: 'PNG, transparent',
    svg: 'SVG',
    svgPrint: 'SVG for print, one ink',
    csv: 'CSV',
    json: 'JSON',
    copyPicture: 'Copy picture',
    copyEmbed: 'Copy embed code',
    copyCitation: (style) => `Copy ${style}`,
    styles: { gbt7714: 'GB/T 7714', apa: 'APA 7', bibtex: 'BibTeX' },
    saved: (file) => `Saved ${file}`,
    failed: 'The browser does not allow this.',
    tooLarge: 'The picture is too long for this browser; download the SVG instead.',
    retrieved: (date) => `drawn ${date}`,
    close: 'Close',
  },
};
