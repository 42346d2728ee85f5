import type { Messages } from '../i18n/messages.js';
import type { PreviewFigure } from './state.js';

export interface PreviewMessages {
  title: string;
  sound: (checks: number) => string;
  faulty: (faults: number) => string;
  faults: string;
  checks: string;
  text: string;
  page: string;
  /** In place of the page, where nothing has compiled yet. */
  nothing: string;
  keys: string;
  /** Turns the keys of one letter off. */
  keysOn: string;
  undo: string;
  states: Record<PreviewFigure['state'], string>;
  /** What a draft asks, where it is said otherwise than in the annotations. */
  asked: Readonly<Record<string, string>>;
  /** Where something stands in the annotations. */
  line: (line: number) => string;
  /** A figure in the text, for those who hear it. */
  figure: (words: string, state: string) => string;
  form: {
    zh: string;
    en: string;
    record: string;
    reason: string;
    accept: string;
    save: string;
    annotate: string;
    dismiss: string;
    close: string;
    check: (what: string) => string;
    dismissed: (reason: string) => string;
    /** What stands for a record that has no name. */
    unnamed: string;
    /** Of a date, title or unread number that nothing accounts for. */
    open: Record<PreviewFigure['kind'], string>;
  };
  /** The reason that is written where an editor gives none. */
  reason: string;
  done: Record<'accept' | 'relabel' | 'dismiss' | 'annotate' | 'undo', string>;
  /** A key that does not apply to what is chosen; nothing is chosen yet. */
  inapplicable: Record<'a' | 'e' | 'd', string>;
  unchosen: string;
  refused: (why: string) => string;
  conflict: string;
  noUndo: string;
  /** The page is of another run of the command. */
  stale: string;
  unreachable: string;
}

/** The words of the preview. */
export const previewMessages: Messages<PreviewMessages> = {
  zh: {
    title: '编辑与预览',
    sound: (checks) => (checks === 0 ? '已编译，没有要核对的。' : `已编译，还有${checks}处要核对。`),
    faulty: (faults) => `${faults}处不能编译；页面是上一次编译的结果。`,
    faults: '不能编译的',
    checks: '要核对的',
    text: '原文',
    page: '按这份标注生成的页面',
    nothing: '还没有编译成功过；改好后，这里就会出现页面。',
    keys: 'n 或 j 下一处，p 或 k 上一处；a 核对无误，e 改名称，d 略去，u 撤销；Esc 关闭。原文中用方向键在各数之间移动，回车打开。',
    keysOn: '使用单键',
    undo: '撤销上一步',
    states: { annotated: '已标注', check: '要核对', open: '未标注', dismissed: '已略去' },
    asked: {
      'year, role: of what is not said otherwise below': '年份，是否计划：以下没有另外写明的都按它',
      'label: the words around it name nothing': '名称：前后的话没有说是什么',
      'label: of what?': '名称：什么的？',
      'label: a share of what?': '名称：占什么的比重？',
      'label: which of them?': '名称：其中哪一个？',
      'label: its words held another number': '名称：原来的名称里有别的数',
      'since: against what?': '增减：与何时相比？',
      'role: a target?': '是不是目标？',
      'of: its result?': '它的结果是不是这一个？',
      'title: does it say who?': '名称：说了是谁吗？',
      'name, kind': '名称和类别',
      'status, action': '文件的状态和动词',
      'status, action: no verb is found before it': '文件的状态和动词：前面没有动词',
      'which is it?': '是哪一个？',
      'does one need it?': '有没有哪一条要用它？',
      'the grammar cannot read it': '这个数认不全',
      'why?': '为什么不能编译？',
    },
    line: (line) => `第${line}行`,
    figure: (words, state) => `${words}，${state}`,
    form: {
      zh: '中文名称',
      en: '英文名称',
      record: '哪一条',
      reason: '略去的理由',
      accept: '核对无误',
      save: '保存名称',
      annotate: '标注',
      dismiss: '略去',
      close: '关闭',
      check: (what) => `要核对：${what}`,
      dismissed: (reason) => `已略去：${reason}`,
      unnamed: '没有名称的一条',
      open: {
        quantity: '还没有标注。写上名称即可标注，不是本报告的数就略去。',
        time: '没有哪一条用到这个时间。略去，或在 report.yaml 中写给用它的一条。',
        title: '这份文件还没有标注。写上名称即可标注，不是要列出的文件就略去。',
        unread: '这个数认不全，不能标注，只能略去。',
      },
    },
    reason: '编辑认为这不是本报告要列出的。',
    done: {
      accept: '已核对。',
      relabel: '名称已保存。',
      dismiss: '已略去；按 u 撤销。',
      annotate: '已标注；按 u 撤销。',
      undo: '已撤销。',
    },
    inapplicable: {
      a: '这里没有要核对的。',
      e: '这里没有可以改的：请改 report.yaml。',
      d: '这一条不能在这里略去：请改 report.yaml。',
    },
    unchosen: '先按 n 选一处。',
    refused: (why) => `没有写入：${why}`,
    conflict: '文件在别处改过，没有写入；这里已是最新的，请再做一次。',
    noUndo: '没有可以撤销的：文件在别处改过，或还没有改动。',
    stale: '没有写入：这一页是上一次运行时打开的，请刷新。',
    unreachable: '没有写入：gazette preview 已经停止。',
  },
  en: {
    title: 'Edit and preview',
    sound: (checks) =>
      checks === 0 ? 'It compiles; nothing is left to check.' : `It compiles; left to check: ${checks}.`,
    faulty: (faults) => `It does not compile (faults: ${faults}); the page is of the last time that it did.`,
    faults: 'What does not compile',
    checks: 'To check',
    text: 'The text',
    page: 'The page that these annotations make',
    nothing: 'Nothing has compiled yet; once it is mended, the page will be here.',
    keys: 'n or j next, p or k previous; a accept, e edit the label, d dismiss, u undo; Esc closes. In the text, arrow keys move from figure to figure and Enter opens one.',
    keysOn: 'Single keys',
    undo: 'Undo the last edit',
    states: { annotated: 'annotated', check: 'to check', open: 'not annotated', dismissed: 'dismissed' },
    asked: {},
    line: (line) => `line ${line}`,
    figure: (words, state) => `${words}, ${state}`,
    form: {
      zh: 'Label in Chinese',
      en: 'Label in English',
      record: 'Which record',
      reason: 'Why it is dismissed',
      accept: 'Accept',
      save: 'Save label',
      annotate: 'Annotate',
      dismiss: 'Dismiss',
      close: 'Close',
      check: (what) => `To check: ${what}`,
      dismissed: (reason) => `Dismissed: ${reason}`,
      unnamed: 'a record without a name',
      open: {
        quantity: 'Not annotated yet. Give it a label to annotate it, or dismiss what is no figure of the report.',
        time: 'No record takes this time. Dismiss it, or write it to a record in report.yaml.',
        title: 'This document is not annotated yet. Name it to annotate it, or dismiss it.',
        unread: 'This number cannot be read whole: it can be dismissed, not annotated.',
      },
    },
    reason: 'Not for the report, says its editor.',
    done: {
      accept: 'Accepted.',
      relabel: 'Label saved.',
      dismiss: 'Dismissed; u takes it back.',
      annotate: 'Annotated; u takes it back.',
      undo: 'Taken back.',
    },
    inapplicable: {
      a: 'Nothing is to be checked here.',
      e: 'Nothing can be edited here: edit report.yaml.',
      d: 'This cannot be dismissed here: edit report.yaml.',
    },
    unchosen: 'Press n to choose something first.',
    refused: (why) => `Nothing was written: ${why}`,
    conflict:
      'Nothing was written: the files were changed elsewhere. What you see now is as they are; please do it again.',
    noUndo: 'Nothing can be taken back: the file was changed elsewhere, or has not been edited here.',
    stale: 'Nothing was written: this page is of an earlier run; load it anew.',
    unreachable: 'Nothing was written: gazette preview has ended.',
  },
};

/** What a draft asks of a record, in the words of a reader's language where these are known. */
export function askedIn({ asked }: PreviewMessages, what: string): string {
  return what
    .split('; ')
    .map((one) => asked[one] ?? one)
    .join('; ');
}
