/** Document titles between 《》, and one title inside another. */
import type { TitleReading } from '../readings.js';

/** 《中办国办〈X〉》 names X and who issued it; 《关于印发〈X〉的通知》 and 《关于修改〈X〉》 are titles themselves. */
const NESTED = /^([^〈〉《》]+)[〈《]([^〈〉]+)[〉》]$/;
const ABOUT_A_TITLE = /关于|印发|修改|修订|废止|贯彻|落实|实施|执行|解读|发布|公布|转发/;

/**
 * Reads every title; an unclosed mark names nothing, and no title runs over a line end.
 *
 * @param text the text as printed.
 * @returns titles in order, each span with its marks; a title nested in marks of the same kind is part of the outer.
 */
export function readTitles(text: string): TitleReading[] {
  const titles: TitleReading[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[《》\n]/g)) {
    if (mark === '《') open.push(index);
    else if (mark === '\n') open.length = 0;
    else {
      const start = open.pop();
      if (start === undefined) continue;
      while ((titles.at(-1)?.start ?? -1) > start) titles.pop();
      if (index > start + 1) titles.push(titleOf(text, start, index + 1));
    }
  }
  return titles;
}

function titleOf(text: string, start: number, end: number): TitleReading {
  const words = text.slice(start + 1, end - 1);
  const [, issuers, inner] = NESTED.exec(words) ?? [];
  if (issuers !== undefined && inner !== undefined && !ABOUT_A_TITLE.test(issuers)) {
    return { kind: 'title', start, end, title: inner, issuers };
  }
  return { kind: 'title', start, end, title: words };
}
