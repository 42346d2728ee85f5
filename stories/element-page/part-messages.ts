import type { Messages } from '../../src/i18n/messages.js';

/** What an editor calls a part, and what it is or when it is there. */
interface PartWords {
  name: string;
  about: string;
}

/** The parts of all elements, by the name that `::part()` has for them. */
export const partMessages: Messages<Readonly<Record<string, PartWords>>> = {
  zh: {
    widget: { name: '整个组件', about: '以下各部分都在里面' },
    kicker: { name: '眉题', about: '部门和主题' },
    heading: { name: '标题', about: 'heading 属性可改，hide 可略' },
    standfirst: { name: '导语', about: '怎么读这张图，一两句' },
    plot: { name: '图文区', about: '放图、表或原文' },
    drawing: { name: '图', about: '一幅 SVG，下载的就是它' },
    item: { name: '标记', about: '指得到、按得下，按下打开原句' },
    seal: { name: '“据”', about: '数后的印记，表示这里有出处；行多的图只在指到时显出' },
    figure: { name: '数字', about: '句子里的按钮' },
    key: { name: '图例', about: '图中用到的几种标记；只用一种时没有' },
    note: { name: '注', about: '口径和存疑之处，没有就不写' },
    annotation: { name: '编者按', about: '页面自己写的话，放在 annotation 插槽里；没有就不占地方' },
    credit: { name: '出处行', about: '发布单位和报告名' },
    toolbar: { name: '工具栏', about: '图表切换和下载' },
    table: { name: '表', about: '按“表”出现，与图同样的内容' },
    source: { name: '原句', about: '按下标记或“据”出现' },
    takeaway: { name: '下载', about: '按“下载”出现：图、数据、嵌入代码、引文' },
    loading: { name: '等候', about: '报告到达之前占住位置' },
    error: { name: '错误', about: '出错时写明哪里不对' },
    retry: { name: '重试', about: '报告没取来时出现' },
    more: { name: '更多', about: '行数多时出现，按下全部列出' },
    filter: { name: '筛选', about: '列出的随输入或选择而减少' },
    views: { name: '比法', about: '原文所述、据本文点数、按主题' },
    range: { name: '缩放', about: '放大、缩小、看全部' },
    contents: { name: '目录', about: '章节；栏窄时收在原文上方' },
    text: { name: '原文', about: '自己滚动' },
    minimap: { name: '缩略图', about: '有数的地方在全文的什么位置' },
  },
  en: {
    widget: { name: 'Widget', about: 'All of it' },
    kicker: { name: 'Kicker', about: 'The bureaus and the topic' },
    heading: { name: 'Heading', about: 'The attribute heading sets it, hide leaves it out' },
    standfirst: { name: 'Standfirst', about: 'How to read the drawing, in a sentence or two' },
    plot: { name: 'Plot', about: 'Holds the drawing, the table or the text' },
    drawing: { name: 'Drawing', about: 'An SVG, the one that downloads have' },
    item: { name: 'Mark', about: 'What a reader points at; a press opens its sentence' },
    seal: { name: 'Seal 据', about: 'Says that a figure has a source; where rows are many it shows when pointed at' },
    figure: { name: 'Figure', about: 'The button in the sentence' },
    key: { name: 'Key', about: 'The kinds of mark in the drawing, where there are several' },
    note: { name: 'Note', about: 'Scope and doubt, where there is any' },
    annotation: { name: 'Remark', about: 'The page’s own words, from the slot annotation, where there are any' },
    credit: { name: 'Credit', about: 'Who published the report' },
    toolbar: { name: 'Toolbar', about: 'Chart or table, and downloads' },
    table: { name: 'Table', about: 'Opens by “Table”, with all that the drawing has' },
    source: { name: 'Source', about: 'Opens by a press on a mark or its seal' },
    takeaway: { name: 'Downloads', about: 'Opens by “Download”: picture, data, embed code, citation' },
    loading: { name: 'Waiting', about: 'Keeps the place until the report is there' },
    error: { name: 'Error', about: 'Says what is wrong, where something is' },
    retry: { name: 'Retry', about: 'Comes with a report that did not' },
    more: { name: 'More', about: 'Where rows are many; a press shows the rest' },
    filter: { name: 'Filter', about: 'What is listed grows less as one types or chooses' },
    views: { name: 'Views', about: 'As stated, counted in the text, by theme' },
    range: { name: 'Zoom', about: 'Closer, further, all of it' },
    contents: { name: 'Contents', about: 'The sections; in a narrow column folded above the text' },
    text: { name: 'Text', about: 'Scrolls by itself' },
    minimap: { name: 'Small map', about: 'Where in the text the figures stand' },
  },
};
