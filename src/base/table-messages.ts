import type { Messages } from '../i18n/messages.js';

interface TableMessages {
  /** Under a table that is cut. */
  rest: (count: number) => string;
  /** Heads the columns of figures, which every table has alike. */
  columns: {
    measure: string;
    figure: string;
    /** Whether it is done, planned or expected, and whose doing it is. */
    kind: string;
    time: string;
    /** What the figure counts, and what an editor notes of it. */
    scope: string;
    /** Where in the report it stands. */
    place: string;
  };
  /** Of a figure that is done and no result of the report's own. */
  context: string;
  /** Of what a share is a share. */
  shareOf: (whole: string) => string;
  /** The level before, as the text states it. */
  before: (figure: string) => string;
  /** Of a figure that runs on from before its period. */
  cumulative: string;
}

/** What a table twin says besides its widget's own heads and cells. */
export const tableMessages: Messages<TableMessages> = {
  zh: {
    rest: (count) => `其余${count}项从略，可下载数据查看。`,
    columns: { measure: '指标', figure: '数', kind: '性质', time: '时间', scope: '口径、说明', place: '出处' },
    context: '背景',
    shareOf: (whole) => `占${whole}`,
    before: (figure) => `此前${figure}`,
    cumulative: '累计数。',
  },
  en: {
    rest: (count) => `${count} more are left out here; the data can be downloaded.`,
    columns: {
      measure: 'Measure',
      figure: 'Figure',
      kind: 'Status',
      time: 'Time',
      scope: 'Scope and notes',
      place: 'Source',
    },
    context: 'Context',
    shareOf: (whole) => `of ${whole}`,
    before: (figure) => `${figure} before`,
    cumulative: 'A running total.',
  },
};
