import type { Messages } from '../i18n/messages.js';

interface ReportFilterMessages {
  label: string;
  bureau: string;
  section: string;
  year: string;
  all: string;
  yearName: (year: string) => string;
  /** The note beside every drawing. */
  showing: (limits: readonly string[]) => string;
  /** How many records are shown. */
  found: (count: number, of: number) => string;
}

/** The words of a report's filter. */
export const reportFilterMessages: Messages<ReportFilterMessages> = {
  zh: {
    label: '筛选',
    bureau: '司局',
    section: '章节',
    year: '年份',
    all: '全部',
    yearName: (year) => `${year}年`,
    showing: (limits) => `已筛选，只列：${limits.join('，')}。`,
    found: (count, of) => (count === of ? `共${of}条记录` : `${of}条记录中的${count}条`),
  },
  en: {
    label: 'Filter',
    bureau: 'Bureau',
    section: 'Section',
    year: 'Year',
    all: 'All',
    yearName: (year) => year,
    showing: (limits) => `Filtered; listed here: ${limits.join(', ')} only.`,
    found: (count, of) => (count === of ? `${of} records` : `${count} of ${of} records`),
  },
};
