// What an element, or the command, never does. A test that shows one names it in the comment before it: `// Never: …`.
// Each was done once, by an earlier version or by another library, and is told as a reader or an editor would.

export const PROMISES = [
  { en: 'shows a figure of another report than the one the page gave', zh: '展示的不是页面给的那份报告' },
  {
    en: 'reads a part of a number, loses its sign, or takes points for a ratio',
    zh: '把数读残、读丢正负号，或把百分点当成比例',
  },
  { en: 'turns a direction round, or gives one that the text does not state', zh: '把升降说反，或添上原文没有的升降' },
  { en: 'draws what a figure does not say', zh: '画出数字没有说的东西' },
  { en: 'takes a date or a period for another', zh: '把日期、时段认错' },
  { en: 'loses a unit or a figure between languages', zh: '换一种语言就丢了单位或数字' },
  { en: 'shows words of an editor with a figure that the text does not state', zh: '让编者写进原文没有的数' },
  { en: 'passes a report that was changed after it was compiled', zh: '放过编译之后又被改动的报告' },
  { en: 'freezes its page, or waits for ever', zh: '卡住页面，或一直等下去' },
  { en: 'throws into its page, or breaks where the browser refuses a call', zh: '向页面抛错，或因浏览器拒绝而失灵' },
  { en: 'stays blank, or has no width', zh: '一片空白，或没有宽度' },
  { en: 'runs or asks for anything that a report names', zh: '运行或请求报告里写的任何东西' },
  { en: 'leaves anything behind on its page', zh: '在页面上留下任何东西' },
  { en: 'shows words that cannot be read on their ground', zh: '让字在底色上看不清' },
  { en: 'takes its looks from the page by accident', zh: '被页面的样式意外改坏' },
  { en: 'loses or holds the keyboard', zh: '丢失或困住键盘焦点' },
  { en: 'keeps silent when something is done, or done again', zh: '做了一件事、再做一次，却不作声' },
  { en: 'leaves half a file, or a fault without its place', zh: '留下半个文件，或报错不说在哪里' },
];
