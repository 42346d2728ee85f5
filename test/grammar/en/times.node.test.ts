import { describe } from 'node:test';
import { readsAs } from '../notation.js';

const context = { language: 'en', year: 2020 } as const;

describe('English dates', () => {
  readsAs(
    [
      ['on 30 September 2020', '2020-09-30 during', '30 September 2020'],
      ['on September 30, 2020', '2020-09-30 during', 'September 30, 2020'],
      ['on 2020-12-31', '2020-12-31 during'],
      ['on 30/09/2020', '2020-09-30 during'],
      ['As of end-June, it stood.', '2020-06-30 as-of inferred', 'As of end-June'],
      ['at the end of September 2021', '2021-09-30 as-of', 'end of September 2021'],
      ['by the end of the year', '../2020-12-31 by inferred', 'by the end of the year'],
      ['until 31 March 2021', '../2021-03-31 by'],
      ['by 5 p.m. on 9 July 2021', '../2021-07-09 by'],
      ['by 2025', '../2025 by', 'by 2025'],
      ['since April 2021', '2021-04/.. from'],
      ['from 1 July 2021', '2021-07-01/.. from'],
      ['in June and July 2019', '2019-06 during; 2019-07 during'],
    ],
    context,
  );
});

describe('English periods', () => {
  readsAs(
    [
      ['the third quarter of 2019', '2019-07/2019-09 during'],
      ['in Q3', '2020-07/2020-09 during inferred', 'Q3'],
      ['2022 Q2', '2022-04/2022-06 during'],
      ['in the first half', '2020-01/2020-06 during inferred', 'first half'],
      ['H1 2022', '2022-01/2022-06 during'],
      ['the first eleven months of 2020', '2020-01/2020-11 during'],
      ['January–November', '2020-01/2020-11 during inferred'],
      ['between January and June 2021', '2021-01/2021-06 during', 'January and June 2021'],
      ['from 23 March to 15 June 2020', '2020-03-23/2020-06-15 during', '23 March to 15 June 2020'],
      ['12–15 May 2019', '2019-05-12/2019-05-15 during'],
      ['FY2020-21', '2020/2021 during'],
      ['in 2020/21', '2020/2021 during'],
      ['2021–25', '2021/2025 during'],
      ['the 14th Five-Year Plan period', '2021/2025 during', '14th Five-Year Plan period'],
      ['in the year to March 2021', '2020-04/2021-03 during', 'year to March 2021'],
      ['in the three months to June', '2020-04/2020-06 during inferred', 'three months to June'],
      ['last year', '2019 during inferred'],
      ['this year', '2020 during inferred'],
    ],
    context,
  );
});

describe('what is no time in English', () => {
  readsAs(
    [
      ['3% more than in 2019', '3 % up'],
      ['3% on the same month of 2019', '3 %'],
      ['compared with 2019', ''],
      ['up 1.9% from 2019', '1.9 % up'],
      ['from 2005 levels', ''],
      ['It may rise in March.', '2020-03 during inferred', 'March'],
      ['The March of progress may continue.', ''],
      ['2000 people', '2000 people'],
    ],
    context,
  );
});

describe('without a year of its own or of the section, an English time', () => {
  readsAs(
    [
      ['in September', ''],
      ['in the first half', ''],
      ['on 30 September 2020', '2020-09-30 during'],
    ],
    { language: 'en' },
  );
});
