import type { Messages } from '../../i18n/messages.js';
import { countOf } from '../../i18n/plural.js';
import type { Counted } from './outline.js';

interface ReportOutlineMessages {
  heading: string;
  empty: string;
  standfirst: string;
  /** Where rows are links. */
  standfirstLinks: string;
  /** Heads the columns of counts. */
  kinds: Record<Counted, string>;
  /** A count of zero. */
  none: string;
  /** What of a sum is in no subsection, so that the counts add up. */
  direct: (counts: string) => string;
  summary: (sections: number, counts: string) => string;
  /** Heads the columns of the table before those of counts. */
  columns: { section: string; status: string };
}

/** The messages of the report's outline. */
export const reportOutlineMessages: Messages<ReportOutlineMessages> = {
  zh: {
    heading: '这份报告怎样分节，各节写了多少',
    empty: '这里列的是报告的各节。',
    standfirst: '上一级的数含下属各节；长条按条数画，各栏同一标尺。',
    standfirstLinks: '上一级的数含下属各节；点标题跳到该节。',
    kinds: {
      metrics: '数字',
      documents: '文件',
      events: '事项',
      tasks: '任务',
    },
    none: '无',
    direct: (counts) => `其中不在下属各节的：${counts}`,
    summary: (sections, counts) => `全文${sections}节，据本文点数：${counts}`,
    columns: { section: '章节', status: '性质' },
  },
  en: {
    heading: 'How the report is laid out, and how much each section states',
    empty: 'It lists the sections of a report.',
    standfirst: 'Counts include subsections. All bars share one scale.',
    standfirstLinks: 'Counts include subsections. A title leads to its section.',
    kinds: {
      metrics: 'Figures',
      documents: 'Documents',
      events: 'Events',
      tasks: 'Tasks',
    },
    none: 'none',
    direct: (counts) => `of these directly under the heading: ${counts}`,
    summary: (sections, counts) => `${countOf(sections, 'section')}; counted in this text: ${counts}`,
    columns: { section: 'Section', status: 'Status' },
  },
};
