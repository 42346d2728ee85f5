import type { Messages } from '../../i18n/messages.js';
import { capitalized, countOf, pluralOf } from '../../i18n/plural.js';

interface ComparisonMessages {
  /** The three views, on their buttons, and what the group of buttons is called. */
  views: { stated: string; counted: string; ledger: string };
  viewsLabel: string;
  heading: {
    /** How many measures at least two of the bureaus state; none; one bureau only was asked for. Nouns are the report's. */
    stated: (measures: number, bureaus: number, noun: string) => string;
    statedApart: (noun: string) => string;
    counted: (bureaus: number, noun: string) => string;
    ledger: (bureaus: number, noun: string) => string;
    one: (bureau: string) => string;
    oneCounted: (bureau: string) => string;
  };
  /** `apart`: that figures stand side by side only where they are alike, which none are. */
  standfirst: { stated: string; apart: string; counted: string; ledger: string; one: (noun: string) => string };
  /** Offers a view that has something, by its name. */
  instead: (view: string) => string;
  oneSided: string;
  oneSidedLead: string;
  /** Of a theme in the ledger: that more than one of the bureaus has figures in it; how many the one has that alone does. */
  bothSided: (bureaus: number, noun: string) => string;
  figureCount: (count: number) => string;
  /** Heads the themes of the ledger in which one bureau alone has figures. */
  oneSidedThemes: string;
  /** The section of measures without a theme. */
  otherTheme: string;
  /** A count of nothing; a theme in which a bureau gives no figure. */
  none: string;
  noFigure: string;
  logScale: string;
  logScaleRefused: string;
  /** Before a caveat. */
  note: string;
  targetApart: string;
  quotesLanguage: string;
  summary: {
    oneSided: (count: number) => string;
    more: (count: number) => string;
  };
  columns: { measure: string; figure: string; theme: string; detail: string; scope: string };
}

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const chinese = (count: number): string => NUMERALS[count] ?? String(count);
const english = (count: number): string => WORDS[count] ?? String(count);

/** The messages of the bureau comparison. */
export const comparisonMessages: Messages<ComparisonMessages> = {
  zh: {
    views: { stated: '原文所述', counted: '据本文点数', ledger: '按主题' },
    viewsLabel: '比较方式',
    heading: {
      stated: (measures, bureaus, noun) =>
        bureaus === 2
          ? `${chinese(measures)}件事，两个${noun}都报了数`
          : `${chinese(measures)}件事，至少两个${noun}报了数`,
      statedApart: () => '各报各的数，没有一项可以相比',
      counted: (bureaus, noun) => `${chinese(bureaus)}个${noun}各写了多少件事`,
      ledger: (bureaus, noun) => `${chinese(bureaus)}个${noun}的数，按主题`,
      one: (bureau) => `${bureau}的数`,
      oneCounted: (bureau) => `${bureau}写了多少件事`,
    },
    standfirst: {
      stated: '含义相近的数才并列。同一单位同用一把尺，不同单位之间不比长短。',
      apart: '单位相同、含义相近的数才在这里并列。',
      counted: '这些数原文没有写，是把原文列出的记录逐条点出来的；每一项一样长，各行可以相比。',
      ledger: '单位和含义不同，不画长短，只供对读；时间和范围见表。',
      one: (noun) => `只列一个${noun}，没有可比的数；短条只示写法与状态，长短无意义。`,
    },
    instead: (view) => `改看“${view}”`,
    oneSided: '只有一方述及',
    oneSidedLead: '没有可比的数，短条只示写法与状态，长短无意义。',
    bothSided: (bureaus, noun) => (bureaus === 2 ? `两个${noun}都有数` : `不止一个${noun}有数`),
    figureCount: (count) => `${count}个`,
    oneSidedThemes: '只有一方有数的主题',
    otherTheme: '其他',
    none: '本文无',
    noFigure: '原文未述数字',
    logScale: '对数尺：每一格是前一格的10倍',
    logScaleRefused: '有的数为零或在零以下，不能用对数尺，仍用线性尺。',
    note: '注',
    targetApart: '计划与成效不同类，不画在同一把尺上。',
    quotesLanguage: '',
    summary: {
      oneSided: (count) => `另有${count}项只有一方述及`,
      more: (count) => `另有${count}项`,
    },
    columns: { measure: '指标', figure: '数值', theme: '主题', detail: '时间和范围', scope: '口径' },
  },
  en: {
    views: { stated: 'As stated', counted: 'Counted in the text', ledger: 'By theme' },
    viewsLabel: 'How to compare',
    heading: {
      stated: (measures, bureaus, noun) =>
        `${capitalized(english(measures))} ${measures === 1 ? 'measure' : 'measures'} that ${bureaus === 2 ? 'both' : 'at least two'} ${pluralOf(noun)} put a figure on`,
      statedApart: (noun) => `Each ${noun} states figures of its own; none can be compared`,
      counted: (bureaus, noun) =>
        `How much ${bureaus === 2 ? `each of the two ${pluralOf(noun)}` : `each of the ${english(bureaus)} ${pluralOf(noun)}`} reported`,
      ledger: (bureaus, noun) => `Figures of the ${english(bureaus)} ${pluralOf(noun)}, by theme`,
      one: (bureau) => `Figures of the ${bureau}`,
      oneCounted: (bureau) => `How much the ${bureau} reported`,
    },
    standfirst: {
      stated:
        'Figures stand side by side only where their meaning is alike. One unit has one scale; lengths of different units are not to be compared.',
      apart: 'Figures stand side by side here only where unit and meaning are alike.',
      counted:
        'The text does not state these numbers: they count the records that it lists, one by one. One record is as long in every row.',
      ledger:
        'Without bars, since units and meanings differ: for reading, not for ranking. Times and scope are in the table.',
      one: (noun) =>
        `One ${noun} alone: nothing to compare with. Short bars show wording and status; their length means nothing.`,
    },
    instead: (view) => `Show instead: ${view}`,
    oneSided: 'Stated by one side only',
    oneSidedLead: 'There is nothing to compare with. Short bars show wording and status; their length means nothing.',
    bothSided: (bureaus, noun) =>
      bureaus === 2 ? `both ${pluralOf(noun)} have figures` : `more than one ${noun} has figures`,
    figureCount: (count) => countOf(count, 'figure'),
    oneSidedThemes: 'Themes in which one side alone has figures',
    otherTheme: 'Other',
    none: 'none in this text',
    noFigure: 'no figure stated',
    logScale: 'Logarithmic scale: each tick is ten times the one before',
    logScaleRefused: 'A figure is zero or below, which a logarithmic scale cannot show; the scale stays linear.',
    note: 'Note',
    targetApart: 'A target is not an outcome and shares no scale with one.',
    quotesLanguage: 'Quotes open in the language of the report, as printed.',
    summary: {
      oneSided: (count) => `${count} more stated by one side only`,
      more: (count) => `${count} more`,
    },
    columns: {
      measure: 'Measure',
      figure: 'Figure',
      theme: 'Theme',
      detail: 'Time and scope',
      scope: 'Scope',
    },
  },
};
