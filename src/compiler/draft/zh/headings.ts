import { max, mean } from 'd3-array';
import type { Heading } from '../language.js';

/** The kinds of numbering, the outermost first. */
const MARKERS: readonly RegExp[] = [
  /^第[一二三四五六七八九十百\d]+(?:部分|编|章)[ 　、：:]*/,
  /^第[一二三四五六七八九十百\d]+节[ 　、：:]*/,
  /^[一二三四五六七八九十]+、/,
  /^[（(][一二三四五六七八九十]+[）)][、.．]?/,
  /^\d{1,2}(?:[、．]|\.(?!\d))/,
  /^[（(]\d{1,2}[）)]/,
];
/** The level of a heading without a number. */
const UNNUMBERED = 3;
/** No heading is longer, in characters. */
const LONGEST = 40;
/** A line that ends so goes on, or is a sentence. */
const SENTENCE_END = /[。；;，,：:、！？!?]$/;

/**
 * The headings of a text: what is numbered (一、（一）1.), a line or the first sentence of one; where nothing is numbered,
 * short lines without a stop that stand over running text.
 * @param source as published
 * @returns in the order of the text; the first line, which is the title, is none
 */
export function findHeadings(source: string): Heading[] {
  const lines = [...source.matchAll(/[^\r\n]+/g)].slice(1);
  const numbered = lines.flatMap(({ 0: line, index }) => numberedHeading(line, index) ?? []);
  return numbered.length > 0 ? numbered : unnumbered(lines);
}

function numberedHeading(line: string, at: number): Heading | null {
  const text = line.trimStart();
  const level = MARKERS.findIndex((marker) => marker.test(text));
  if (level < 0) return null;
  const marker = MARKERS[level]?.exec(text)?.[0] ?? '';
  // A paragraph may begin with its heading: （一）稳住就业。全年新增就业12.3万人。
  const [whole = ''] = /^[^。；;]*/.exec(text) ?? [];
  // （二）建设新城，年内开工8个项目: what states a figure is no heading.
  const [sentence = ''] = /\d/.test(whole.slice(marker.length)) ? (/^[^，,]*/.exec(whole) ?? []) : [whole];
  const words = sentence.trimEnd();
  const title = words.slice(marker.length).trim();
  if (title === '' || words.length > LONGEST) return null;
  const start = at + line.length - text.length;
  return { start, end: start + words.length, words, marker: marker.trim(), title, level: level + 1 };
}

function unnumbered(lines: readonly RegExpMatchArray[]): Heading[] {
  const long = mean(lines, ({ 0: line }) => line.length) ?? 0;
  return lines.flatMap(({ 0: line, index = 0 }, i): Heading[] => {
    const words = line.trim();
    const next = lines[i + 1]?.[0] ?? '';
    const isHeading =
      !DAY.test(words) &&
      words.length >= 4 &&
      words.length <= LONGEST / 2 &&
      words.length < long &&
      !SENTENCE_END.test(words);
    if (!isHeading || !next.includes('。')) return [];
    const start = index + line.length - line.trimStart().length;
    return [{ start, end: start + words.length, words, marker: '', title: words, level: UNNUMBERED }];
  });
}

/** 2023年工作总结暨2024年工作要点 is of the year that it reviews. */
const AND_PLANS =
  /((?:总结|回顾|情况)[^，。]{0,4}?)(?:暨|和|及|与)(?:20\d{2})年[^，。]{0,8}(?:要点|计划|安排|打算|思路|部署|任务)/;

/** The latest of the years that words name, but for those that something is to be done by: 2023 of 2023年比2022年增长. */
export function yearIn(words: string): string | undefined {
  const own = words.replace(AND_PLANS, '$1');
  return max(own.match(/(?<![\d到至])(?:19|20)\d{2}(?=年)/g) ?? []);
}

const DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
/** So many lines under a title may say who published it and when. */
const HEAD_LINES = 4;
const AUTHORITY =
  /(?:省|市|县|区|州|盟|旗|委员会|委|政府|部|局|厅|司|院|署|办公室|集团|公司|银行|大学|协会|学会|中心)$/;

/**
 * What stands with a title: who published the text, and when.
 * @param lines the first lines, the title first
 */
export function publicationIn([title = '', ...under]: readonly string[]): { publisher: string; published?: string } {
  const head = under.slice(0, HEAD_LINES).map((line) => line.trim());
  const named = head
    .map((line) => line.replace(DAY, '').replace(/[（(）)\s　]+/g, ''))
    .find((line) => line.length <= LONGEST / 2 && AUTHORITY.test(line));
  const day = head.map((line) => (line.length <= LONGEST ? DAY.exec(line) : null)).find((found) => found !== null);
  const two = (digits = ''): string => digits.padStart(2, '0');
  return {
    publisher: named ?? beginningOf(title),
    ...(day && { published: `${day[1]}-${two(day[2])}-${two(day[3])}` }),
  };
}

/** The authority or place that a title begins with: 云河市 of 云河市2023年政府工作报告. */
function beginningOf(title: string): string {
  for (let end = 2; end <= LONGEST / 2; end += 1) if (AUTHORITY.test(title.slice(0, end))) return title.slice(0, end);
  return title.slice(0, LONGEST / 2);
}

const PLAN = /计划|目标|打算|下一步|重点工作|工作安排|工作部署|工作思路|工作要点|主要任务|展望|要抓好/;

/** Of what was done, and then perhaps of plans too: 2023年工作总结和2024年工作安排. */
const REVIEW = /总结|回顾|报告|公报|完成情况/;

/** Whether a heading is over what is still to be done. */
export function isPlan(words: string): boolean {
  return PLAN.test(words) && !REVIEW.test(words);
}

const PART = /^[\p{Script=Han}（）()、]{2,20}(?:司|局|厅|委|部|处|署|办公室|中心|分公司)$/u;

/** The parts of a text: two headings or more that name bodies and nothing else. Those of one body are one. */
export function partNames(headings: readonly Heading[]): string[] {
  const names = [...new Set(headings.map(({ title }) => title).filter((title) => PART.test(title)))];
  return names.length < 2 ? [] : names;
}
