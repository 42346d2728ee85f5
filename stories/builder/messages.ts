import type { Messages } from '../../src/i18n/messages.js';
import type { ComboboxMessages } from './combobox.js';
import type { Width } from './state.js';

interface BuilderMessages {
  title: string;
  lead: string;
  settings: string;
  widget: string;
  report: string;
  bundled: (title: string) => string;
  own: string;
  address: string;
  addressHint: string;
  unreadable: string;
  search: string;
  combobox: ComboboxMessages;
  add: (field: string) => string;
  remove: (label: string) => string;
  more: string;
  preview: string;
  widths: Record<Width, (px: number) => string>;
  width: string;
  scrolls: string;
  sentence: readonly [before: string, after: string];
  code: string;
  files: string;
  codeHint: string;
  copy: string;
  share: string;
  shareHint: string;
  alone: string;
  cost: string;
  script: string;
  ofReport: string;
  together: string;
  later: string;
  unknownCost: string;
  costHint: string;
  kilobytes: (bytes: number) => string;
  language: Readonly<Record<'' | 'zh-Hans' | 'en', string>>;
  other: string;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The words of the embed builder. */
export const builderMessages: Messages<BuilderMessages> = {
  zh: {
    title: '嵌入代码生成器',
    lead: '选好组件和数字，看它在手机、栏内和整页的样子，把标签粘贴到文章里。',
    settings: '设置',
    widget: '组件',
    report: '报告',
    bundled: (title) => `随包附带：${title}`,
    own: '自己编好的报告',
    address: '报告的网址',
    addressHint: '由 gazette compile 生成的 JSON，http 或 https；对方服务器须允许跨站读取。',
    unreadable: '这个网址读不出报告，原因写在预览里。',
    search: '按名称、数值、部门或时间查找',
    combobox: {
      found: (count) => `${count}项`,
      none: '没有符合的',
      more: (count) => `另有${count}项，多打几个字就能找到`,
    },
    add: (field) => `${field}：添加`,
    remove: (label) => `移除：${label}`,
    more: '更多设置',
    preview: '预览',
    widths: {
      phone: (px) => `手机 ${px}`,
      column: (px) => `正文栏 ${px}`,
      full: () => '整页宽',
    },
    width: '宽度（像素）',
    scrolls: '预览区，可左右滚动',
    sentence: ['原文所述，', '，点开即见原句。'],
    code: '要粘贴的标签',
    files: '组件文件所在的文件夹',
    codeHint: '把 dist/cdn 复制到这个文件夹；写本站路径，或完整网址。',
    copy: '复制标签',
    share: '复制此设置的链接',
    shareHint: '设置都在网址里，打开链接即还原。',
    alone: '单独打开',
    cost: '读者要下载多少',
    script: '脚本',
    ofReport: '报告',
    together: '画出来之前共',
    later: '点开出处、表格或下载时，至多再取',
    unknownCost: '先运行 npm run build，这里才有实测的大小。',
    costHint: '按 gzip 传输，1 kB = 1000 字节；同页其他组件共用的文件只下载一次。',
    kilobytes,
    language: { '': '随页面', 'zh-Hans': '中文', en: 'English' },
    other: 'English',
  },
  en: {
    title: 'Embed builder',
    lead: 'Choose a widget and a figure, see it on a phone, in a column and at full width, and paste the tag into the article.',
    settings: 'Settings',
    widget: 'Widget',
    report: 'Report',
    bundled: (title) => `With the package: ${title}`,
    own: 'A compiled report of your own',
    address: 'Address of the report',
    addressHint: 'JSON from gazette compile, by http or https; its server has to allow other sites to read it.',
    unreadable: 'No report can be read at this address; the preview says why.',
    search: 'Search by name, value, body or time',
    combobox: {
      found: (count) => (count === 1 ? '1 found' : `${count} found`),
      none: 'Nothing matches',
      more: (count) => `${count} more; type on to find them`,
    },
    add: (field) => `${field}: add`,
    remove: (label) => `Remove: ${label}`,
    more: 'More settings',
    preview: 'Preview',
    widths: {
      phone: (px) => `Phone, ${px}`,
      column: (px) => `Column, ${px}`,
      full: () => 'Full width',
    },
    width: 'Width in pixels',
    scrolls: 'Preview, scrolls sideways',
    sentence: ['The report gives ', ', in the words of its own sentence.'],
    code: 'The tag to paste',
    files: 'Folder of the package’s files',
    codeHint: 'Copy dist/cdn to this folder: a path of the site, or a whole address.',
    copy: 'Copy the tag',
    share: 'Copy a link to these settings',
    shareHint: 'All settings are in the address; opening it restores them.',
    alone: 'Open on a page of its own',
    cost: 'What a reader downloads',
    script: 'Script',
    ofReport: 'Report',
    together: 'Until it is drawn',
    later: 'When a source, the table or the downloads are opened, at most',
    unknownCost: 'Run npm run build, and the measured sizes stand here.',
    costHint: 'Sent as gzip, 1 kB = 1000 bytes; files that widgets of a page share are sent once.',
    kilobytes,
    language: { '': 'As the page', 'zh-Hans': '中文', en: 'English' },
    other: '中文',
  },
};
