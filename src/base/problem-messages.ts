import type { Language } from '../i18n/language.js';
import type { Messages } from '../i18n/messages.js';
import { joinList } from '../i18n/punctuation.js';
import type { Problem } from '../report/problem.js';

type Words = {
  [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string;
} & {
  title: string;
  retry: string;
  partial: (count: number) => string;
  /** Heads what is wrong with the filter of a <gazette-report>, which is then left off. */
  unfiltered: string;
  unexpected: string;
};

const FORMAT = 'gazette-report/1';
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** What is wrong and what would be right, in words. */
export const problemMessages: Messages<Words> = {
  zh: {
    title: '无法显示',
    retry: '重试',
    partial: (count) => `有 ${count} 条记录未通过核对，没有画出：`,
    unfiltered: '<gazette-report> 的属性有误，没有筛选：',
    unexpected: '绘制时出错。',
    'unknown-id': ({ attribute, value, near }) =>
      `${attribute}="${value}" 不存在。${near.length > 0 ? `相近的有：${joinList(near, 'zh')}。` : '请对照报告中的 id。'}`,
    'bad-attribute': ({ attribute, value, expected }) => `${attribute}="${value}" 无效，应为：${expected}。`,
    'missing-attribute': ({ attribute }) => `缺少 ${attribute} 属性。`,
    'not-json': () => '报告不是有效的 JSON。',
    'wrong-format': ({ found }) => `format 应为 "${FORMAT}"，${found === '' ? '文件中没有' : `实为 "${found}"`}。`,
    'newer-format': ({ found }) => `报告格式 "${found}" 比本组件新（${FORMAT}），请升级 gazette-elements。`,
    'invalid-field': ({ path, expected, found }) => `字段 ${path} 有误：应为 ${expected}，实为 ${found}。`,
    'quote-outside': ({ path, id }) => `${id}：${path} 的引文位置超出原文。`,
    'written-mismatch': ({ path, id, written, found }) => `${id}：${path} 写的是“${written}”，原文该处是“${found}”。`,
    'unknown-reference': ({ path, value }) => `字段 ${path} 指向不存在的 id“${value}”。`,
    'duplicate-id': ({ path, value }) => `字段 ${path} 的 id“${value}”重复。`,
    'cyclic-parent': ({ path, value }) => `字段 ${path} 的“${value}”又回到这一节自身。`,
    http: ({ url, status }) => `取不到报告 ${url}：服务器答复 ${status}。`,
    network: ({ url }) => `取不到报告 ${url}：网络不通，或对方不允许跨站读取。`,
    'bad-url': ({ url }) => `src="${url}" 不是 http 或 https 地址。`,
    'too-large': ({ url, limit }) => `报告 ${url} 太大：上限 ${megabytes(limit)} MB。`,
    bundle: ({ detail }) => `组件文件没有装全，请重新部署 gazette-elements。${detail}`,
  },
  en: {
    title: 'Cannot be shown',
    retry: 'Try again',
    partial: (count) =>
      `${count} ${count === 1 ? 'record' : 'records'} failed the check against the text and ${count === 1 ? 'is' : 'are'} not drawn:`,
    unfiltered: 'An attribute of <gazette-report> is wrong, and nothing is filtered:',
    unexpected: 'Something went wrong while drawing.',
    'unknown-id': ({ attribute, value, near }) =>
      `${attribute}="${value}" does not exist. ${near.length > 0 ? `Close to it: ${joinList(near, 'en')}.` : 'See the ids of the report.'}`,
    'bad-attribute': ({ attribute, value, expected }) =>
      `${attribute}="${value}" is not valid; it should be ${expected}.`,
    'missing-attribute': ({ attribute }) => `The attribute ${attribute} is missing.`,
    'not-json': () => 'The report is not valid JSON.',
    'wrong-format': ({ found }) =>
      `format should be "${FORMAT}" but ${found === '' ? 'the file has none' : `is "${found}"`}.`,
    'newer-format': ({ found }) =>
      `The report’s format "${found}" is newer than these elements read (${FORMAT}); upgrade gazette-elements.`,
    'invalid-field': ({ path, expected, found }) => `Field ${path} is wrong: expected ${expected}, found ${found}.`,
    'quote-outside': ({ path, id }) => `${id}: the quote at ${path} lies outside the text.`,
    'written-mismatch': ({ path, id, written, found }) =>
      `${id}: ${path} says “${written}” but the text there says “${found}”.`,
    'unknown-reference': ({ path, value }) => `Field ${path} points at “${value}”, which does not exist.`,
    'duplicate-id': ({ path, value }) => `Field ${path} repeats the id “${value}”.`,
    'cyclic-parent': ({ path, value }) => `Field ${path}, “${value}”, leads back to its own section.`,
    http: ({ url, status }) => `The report ${url} could not be had: the server answered ${status}.`,
    network: ({ url }) =>
      `The report ${url} could not be had: no connection, or the server does not allow this site to read it.`,
    'bad-url': ({ url }) => `src="${url}" is not an http or https address.`,
    'too-large': ({ url, limit }) => `The report ${url} is too large: the limit is ${megabytes(limit)} MB.`,
    bundle: ({ detail }) => `Files of gazette-elements are missing; deploy them again. ${detail}`,
  },
};

const IN_LINE: Record<Language, (words: string) => string> = {
  zh: (words) => `［${words}］`,
  en: (words) => ` [${words}]`,
};

/** One problem in words, set apart from a line of prose that it follows. */
export function problemInLine(problem: Problem, language: Language): string {
  return IN_LINE[language](problemText(problem, language));
}

/** One problem in words. */
export function problemText(problem: Problem, language: Language): string {
  // The code picks the function that takes this very problem; TypeScript cannot follow that pairing.
  const say = problemMessages[language][problem.code] as (problem: Problem) => string;
  return say(problem);
}
