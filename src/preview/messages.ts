import type { Messages } from '../i18n/messages.js';

interface PreviewMessages {
  title: string;
  sound: (checks: number) => string;
  faulty: (faults: number) => string;
  faults: string;
  checks: string;
  keys: string;
  page: string;
  /** In place of the page, where nothing has compiled yet. */
  nothing: string;
}

/** The words of the preview. */
export const previewMessages: Messages<PreviewMessages> = {
  zh: {
    title: '预览',
    sound: (checks) => (checks === 0 ? '已编译，没有要核对的。' : `已编译，还有${checks}处要核对。`),
    faulty: (faults) => `${faults}处不能编译；右边是上一次编译的结果。`,
    faults: '不能编译的',
    checks: '要核对的',
    keys: 'n 下一处，p 上一处，回车在页面中看它的出处；改好 report.yaml 存盘，这里随即更新。',
    page: '按这份标注生成的页面',
    nothing: '还没有编译成功过；改好后存盘，这里就会出现页面。',
  },
  en: {
    title: 'Preview',
    sound: (checks) =>
      checks === 0 ? 'It compiles; nothing is left to check.' : `It compiles; left to check: ${checks}.`,
    faulty: (faults) => `It does not compile (faults: ${faults}); the page is of the last time that it did.`,
    faults: 'What does not compile',
    checks: 'To check',
    keys: 'n next, p previous, Enter shows the source in the page; save report.yaml, and this page follows.',
    page: 'The page that these annotations make',
    nothing: 'Nothing has compiled yet; save what is mended, and the page will be here.',
  },
};
