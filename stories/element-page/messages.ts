import type { Messages } from '../../src/i18n/messages.js';

interface PageMessages {
  /** The name of the other language, on the link to the page in it. */
  other: string;
  /** Before what a reader has of the first picture after five seconds. */
  glance: string;
  onThisPage: string;
  when: string;
  use: string;
  instead: string;
  columns: Record<'case' | 'take', string>;
  none: string;
  anatomy: string;
  anatomyLead: string;
  picture: string;
  onDemand: string;
  embed: string;
  embedLead: string;
  /** Of `<gazette-report>`, which holds others. */
  inside: string;
  /** Of an element that is shown on another report than the one that comes with the package. */
  ownReport: string;
  /** What stands in its tag, instead of the words of that report. */
  ownWords: string;
  copy: string;
  builder: string;
  accessibility: string;
  /** What every widget with a drawing has. */
  keyboard: readonly string[];
  transcript: string;
  transcriptAbout: string;
  /** Of `<gazette-report>`, which says nothing itself: the stops of a page that has it. */
  pageTranscript: string;
  pageTranscriptAbout: string;
  attributes: string;
  attributesLead: string;
  states: string;
}

/** The words of the pages of docs that are the same for every element. */
export const pageMessages: Messages<PageMessages> = {
  zh: {
    other: 'English',
    glance: '一眼看去：',
    onThisPage: '本页',
    when: '什么时候用',
    use: '适合',
    instead: '不适合',
    columns: { case: '如果', take: '改用' },
    none: '不用组件，写成文字',
    anatomy: '各个部分',
    anatomyLead: '号码与下面的名称对应；按一下名称，图上就框出那一部分。样式用 ::part(名称) 改。',
    picture: '标了号码的组件',
    onDemand: '这里此刻没有，用到时才出现',
    embed: '嵌入代码和大小',
    embedLead: '把 dist/cdn 复制到网站上成为 /gazette/，再粘贴这几行。',
    inside: '里面放几个组件，就写几行脚本；下面是它自己的大小。',
    ownReport: '图中用的是一份虚构的报告；src 请写自己那份报告的网址。',
    ownWords: '图画出之前、脚本不能运行时，读者看到的是写在这里的话。',
    copy: '复制代码',
    builder: '换一个数或样子：嵌入代码生成器',
    accessibility: '无障碍',
    keyboard: [
      '图中可以打开的标记合为一个 Tab 停靠点，方向键、Home、End 在其中移动；工具栏另是一个。',
      'Enter 或空格打开原句，并由读屏念出；Esc 收起，焦点回到原处。',
      '“表”与图同样的内容，行、列都有表头；size="large" 把字和可按的地方放大到1.5倍。',
    ],
    transcript: '读屏念出的全部内容',
    transcriptAbout: '虚拟读屏器从头到尾念一遍，第一处出处已经打开。角色和状态的说法是读屏器自己的，为英文。',
    pageTranscript: '一整页的 Tab 停靠点',
    pageTranscriptAbout: '它本身不发声；这是示例页 ministry-portal 上每按一次 Tab 念出的内容。',
    attributes: '属性、事件和样式',
    attributesLead: '改最右一栏，图随即改变。下面还有事件、部分（::part）和自定义属性。说明引自软件包，为英文。',
    states: '各种状态',
  },
  en: {
    other: '中文',
    glance: 'At first glance: ',
    onThisPage: 'On this page',
    when: 'When to use it',
    use: 'Good for',
    instead: 'Not for',
    columns: { case: 'If', take: 'Take' },
    none: 'No widget: say it in words',
    anatomy: 'Anatomy',
    anatomyLead:
      'Each number has its name below; press a name, and the part is outlined. A style sheet reaches it by ::part(name).',
    picture: 'The widget with its parts numbered',
    onDemand: 'Not here now; there when needed',
    embed: 'Embed code and cost',
    embedLead: 'Copy dist/cdn to the site as /gazette/, and paste these lines.',
    inside: 'Each kind of widget inside has a script of its own; the cost below is of the element alone.',
    ownReport: 'The report in the picture is fictitious: give the address of your own by src.',
    ownWords: 'What readers see before it is drawn, and where scripts do not run.',
    copy: 'Copy the code',
    builder: 'Another figure or look: the embed builder',
    accessibility: 'Accessibility',
    keyboard: [
      'The marks that open are one tab stop, among which arrow keys, Home and End move; the toolbar is another.',
      'Enter or Space opens the sentence, which is announced; Escape closes it, and the focus is back where it was.',
      'The table has all that the drawing has, with headers for rows and columns; size="large" sets text and targets half as large again.',
    ],
    transcript: 'All that a screen reader says',
    transcriptAbout:
      'A virtual screen reader goes through it from end to end, with its first source open. Roles and states are in the reader’s own words.',
    pageTranscript: 'The tab stops of a whole page',
    pageTranscriptAbout:
      'It says nothing by itself; this is what each press of Tab says on the example page ministry-portal.',
    attributes: 'Attributes, events, styles',
    attributesLead:
      'Change the last column, and the drawing changes with it. Events, parts (::part) and custom properties stand below.',
    states: 'States',
  },
};
