import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';

interface ReportMessages {
  label: string;
  section: string;
  year: string;
  all: string;
  yearName: (year: string) => string;
  /** How many records are shown. */
  found: (count: number, of: number) => string;
}

/** The messages of the bar with which a reader filters a report. */
export const reportMessages: Messages<ReportMessages> = {
  zh: {
    label: '筛选',
    section: '章节',
    year: '年份',
    all: '全部',
    yearName: (year) => `${year}年`,
    found: (count, of) => (count === of ? `共${of}条记录` : `${of}条记录中的${count}条`),
  },
  en: {
    label: 'Filter',
    section: 'Section',
    year: 'Year',
    all: 'All',
    yearName: (year) => year,
    found: (count, of) => (count === of ? countOf(of, 'record') : `${count} of ${countOf(of, 'record')}`),
  },
};
