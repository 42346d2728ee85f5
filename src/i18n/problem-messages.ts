import { FORMAT } from '../report/format.js';
import type { Problem } from '../report/problem.js';
import type { Language } from './language.js';
import type { Messages } from './messages.js';
import { joinList } from './punctuation.js';

type Words = {
  [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string;
} & {
  title: string;
  retry: string;
  partial: (count: number) => string;
  /** Heads what is wrong with the filter of a <gazette-report>, which is then left off. */
  unfiltered: string;
};

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** What is wrong and what would be right, in words. */
export const problemMessages: Messages<Words> = {
  zh: {
    title: '无法显示',
    retry: '重试',
    partial: (count) => `有 ${count} 条记录未通过核对，没有画出：`,
    unfiltered: '<gazette-report> 的属性有误，没有筛选：',
    'unknown-id': ({ attribute, value, near }) =>
      `${attribute}="${value}" 不存在。${near.length > 0 ? `相近的有：${joinList(near, 'zh')}。` : '请对照报告中的 id。'}`,
    'bad-attribute': ({ attribute, value, expected }) => `${attribute}="${value}" 无效，应为：${expected}。`,
    'missing-attribute': ({ attribute }) => `缺少 ${attribute} 属性。`,
    'not-json': ({ url }) => (url ? `${url} 不是有效的 JSON，像是一个网页而不是报告。` : '报告不是有效的 JSON。'),
    'object-as-text': ({ text }) =>
      `report="${text}"：对象被转成了文字。请用属性赋值（element.report = report）、src，或 report="JSON 文本"（JSON.stringify(report)）。`,
    'no-report': () =>
      '没有给出报告。请写 <gazette-report src="report.json">，或给 report 属性赋值；要用组件附带的报告，请写 bundled。',
    'undefined-provider': () => '外层 <gazette-report> 的脚本没有载入。请载入 gazette-report.js 或 all.js。',
    'foreign-provider': () =>
      '外层 <gazette-report> 没有提供报告：它由别的脚本或不兼容的版本定义。请在本组件上写 src，或只保留一份 gazette-elements。',
    'wrong-format': ({ found }) => `format 应为 "${FORMAT}"，${found === '' ? '文件中没有' : `实为 "${found}"`}。`,
    'newer-format': ({ found }) => `报告格式 "${found}" 比本组件新（${FORMAT}），请升级 gazette-elements。`,
    'missing-field': ({ path }) => `缺少字段 ${path}。`,
    'invalid-field': ({ path, expected, found }) => `字段 ${path} 有误：应为 ${expected}，实为 ${found}。`,
    'quote-outside': ({ path, id }) => `${id}：${path} 的引文位置超出原文。`,
    'quote-too-long': ({ path, id, limit }) => `${id}：${path} 的引文太长，上限 ${limit} 字。`,
    'quoted-too-much': ({ path, limit }) => `从 ${path} 起不再读取：全部引文合计超过上限 ${limit} 字。`,
    'too-deep': ({ path, limit }) => `字段 ${path} 层次太深，上限 ${limit} 层。`,
    'cannot-join': ({ reason, value }) =>
      ({
        'same-id': `几份报告中有两份的 id 都是“${value}”。`,
        languages: `几份报告的语言不同：${value}。请分开展示。`,
        joined: `“${value}”已是几份报告合成的。`,
        size: `几份报告合起来太大：${value}。`,
      })[reason],
    'more-problems': ({ count }) => `另有 ${count} 处未列出。`,
    'written-mismatch': ({ path, id, written, found }) => `${id}：${path} 写的是“${written}”，原文该处是“${found}”。`,
    'unknown-reference': ({ path, value }) => `字段 ${path} 指向不存在的 id“${value}”。`,
    'duplicate-id': ({ path, value }) => `字段 ${path} 的 id“${value}”重复。`,
    'cyclic-parent': ({ path, value }) => `字段 ${path} 的“${value}”又回到这一节自身。`,
    http: ({ url, status }) => `取不到报告 ${url}：${httpReason(status, 'zh')}（${status}）。`,
    timeout: ({ url, seconds }) => `取不到报告 ${url}：${seconds} 秒内没有收全。`,
    network: ({ url }) => `取不到报告 ${url}：网络不通，或对方不允许跨站读取。`,
    'bad-url': ({ url }) => `src="${url}" 不是 http 或 https 地址。`,
    'too-large': ({ url, limit }) => `报告 ${url} 太大：上限 ${megabytes(limit)} MB。`,
    bundle: ({ detail }) => `组件文件没有装全，请重新部署 gazette-elements。${detail}`,
    internal: ({ detail }) => `组件自身出错，不是报告或页面的问题。${detail}`,
  },
  en: {
    title: 'Cannot be shown',
    retry: 'Try again',
    partial: (count) =>
      `${count} ${count === 1 ? 'record' : 'records'} failed the check against the text and ${count === 1 ? 'is' : 'are'} not drawn:`,
    unfiltered: 'An attribute of <gazette-report> is wrong, and nothing is filtered:',
    'unknown-id': ({ attribute, value, near }) =>
      `${attribute}="${value}" does not exist. ${near.length > 0 ? `Close to it: ${joinList(near, 'en')}.` : 'See the ids of the report.'}`,
    'bad-attribute': ({ attribute, value, expected }) =>
      `${attribute}="${value}" is not valid; it should be ${expected}.`,
    'missing-attribute': ({ attribute }) => `The attribute ${attribute} is missing.`,
    'not-json': ({ url }) =>
      url ? `${url} is not valid JSON; it may be a page in place of the report.` : 'The report is not valid JSON.',
    'object-as-text': ({ text }) =>
      `report="${text}": an object was made text on its way. Set the property (element.report = report), src, or report="…" to JSON text (JSON.stringify(report)).`,
    'no-report': () =>
      'No report was given. Write <gazette-report src="report.json">, or set the report property; bundled shows the report that comes with these elements.',
    'undefined-provider': () =>
      'The script of the <gazette-report> around has not come. Load gazette-report.js, or all.js.',
    'foreign-provider': () =>
      'The <gazette-report> around gives no report: another script defined it, or a version that does not fit. Set src here, or keep one copy of gazette-elements.',
    'wrong-format': ({ found }) =>
      `format should be "${FORMAT}" but ${found === '' ? 'the file has none' : `is "${found}"`}.`,
    'newer-format': ({ found }) =>
      `The report’s format "${found}" is newer than these elements read (${FORMAT}); upgrade gazette-elements.`,
    'missing-field': ({ path }) => `Field ${path} is missing.`,
    'invalid-field': ({ path, expected, found }) => `Field ${path} is wrong: expected ${expected}, found ${found}.`,
    'quote-outside': ({ path, id }) => `${id}: the quote at ${path} lies outside the text.`,
    'quote-too-long': ({ path, id, limit }) => `${id}: the quote at ${path} is longer than ${limit} characters.`,
    'quoted-too-much': ({ path, limit }) =>
      `Nothing from ${path} on is read: all quotes together are longer than ${limit} characters.`,
    'too-deep': ({ path, limit }) => `Field ${path} is too deep: at most ${limit} sections stand one within another.`,
    'cannot-join': ({ reason, value }) =>
      ({
        'same-id': `Two of the reports have the id “${value}”.`,
        languages: `The reports are in different languages: ${value}. Show them apart.`,
        joined: `“${value}” is itself several reports in one.`,
        size: `The reports are too large together: ${value}.`,
      })[reason],
    'more-problems': ({ count }) => `${count} more that are not listed.`,
    'written-mismatch': ({ path, id, written, found }) =>
      `${id}: ${path} says “${written}” but the text there says “${found}”.`,
    'unknown-reference': ({ path, value }) => `Field ${path} points at “${value}”, which does not exist.`,
    'duplicate-id': ({ path, value }) => `Field ${path} repeats the id “${value}”.`,
    'cyclic-parent': ({ path, value }) => `Field ${path}, “${value}”, leads back to its own section.`,
    http: ({ url, status }) => `The report ${url} could not be had: ${httpReason(status, 'en')} (${status}).`,
    timeout: ({ url, seconds }) => `The report ${url} could not be had: it did not arrive within ${seconds} seconds.`,
    network: ({ url }) =>
      `The report ${url} could not be had: no connection, or the server does not allow this site to read it.`,
    'bad-url': ({ url }) => `src="${url}" is not an http or https address.`,
    'too-large': ({ url, limit }) => `The report ${url} is too large: the limit is ${megabytes(limit)} MB.`,
    bundle: ({ detail }) => `Files of gazette-elements are missing; deploy them again. ${detail}`,
    internal: ({ detail }) => `A fault of these elements, not of the report or the page. ${detail}`,
  },
};

/** What an answer of a server means. */
function httpReason(status: number, language: Language): string {
  const [zh, en] =
    status === 404 || status === 410
      ? ['该地址没有文件', 'there is nothing at that address']
      : status === 401 || status === 403
        ? ['服务器不允许读取', 'the server does not allow it to be read']
        : status >= 500
          ? ['服务器出错', 'the server failed']
          : ['服务器拒绝了请求', 'the server refused'];
  return language === 'zh' ? zh : en;
}

const IN_LINE: Record<Language, (words: string) => string> = {
  zh: (words) => `［${words}］`,
  en: (words) => ` [${words}]`,
};

/** One problem in words, set apart from a line of prose that it follows. */
export function problemInLine(problem: Problem, language: Language): string {
  return IN_LINE[language](problemText(problem, language));
}

/** One problem in words; of another version of the library, which may know more kinds, its code. */
export function problemText(problem: Problem, language: Language): string {
  const messages = problemMessages[language];
  if (!Object.hasOwn(messages, problem.code)) return String(problem.code);
  // The code picks the function that takes this very problem; TypeScript cannot follow that pairing.
  return (messages[problem.code] as (problem: Problem) => string)(shortened(problem));
}

/** What is quoted of an attribute or a report in a message is cut to this many characters. */
const LONGEST = 200;

function shortened(problem: Problem): Problem {
  const entries = Object.entries(problem).map(([key, value]) => [
    key,
    typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
  ]);
  return Object.fromEntries(entries) as Problem;
}
