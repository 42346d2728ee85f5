import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/all.js';
import { languageOf } from '../src/i18n/language.js';
import { indexReport } from '../src/report/report-index.js';
import type { Report } from '../src/report/types.js';
import { widgetsFor } from '../src/site/widgets-for.js';
import review from './reports/norwick-2023.js';
import statistics from './reports/qingyuan-2023.js';
import city from './reports/yunhe-2023.js';

const meta: Meta = {
  title: 'Any report',
  parameters: { isOwnReport: true },
};
export default meta;

/** All widgets that a report can fill, in the order in which a page reads. */
function onOnePage(report: Report): StoryObj {
  return {
    render: () => {
      const page = Object.assign(document.createElement('gazette-report'), { report });
      const language = languageOf(document.documentElement.lang);
      for (const tag of [...widgetsFor(indexReport(report), language).map(({ tag }) => tag), 'gazette-source-text']) {
        const section = document.createElement('section');
        section.append(document.createElement(tag));
        page.append(section);
      }
      return page;
    },
  };
}

export const WorkReport = onOnePage(city);
export const StatisticalCommunique = onOnePage(statistics);
export const EnglishReview = onOnePage(review);
