import { describe } from 'node:test';
import { readsAs } from '../notation.js';

const context = { language: 'en', year: 2020 } as const;

describe('English money', () => {
  readsAs(
    [
      ['It cost US$1.2bn.', '1200000000 USD'],
      ['It cost RMB 798.33 billion.', '798330000000 CNY'],
      ['It cost £250m.', '250000000 GBP'],
      ['It cost 250m yuan.', '250000000 CNY'],
      ['It is 250m long.', '250 m'],
      ['It cost €1,200.', '1200 EUR'],
      ['It cost HK$4 trillion.', '4000000000000 HKD'],
      ['It cost half a billion dollars.', '500000000 USD'],
      ['A loss of −£3.2 million', '-3200000 GBP', '−£3.2 million'],
      ['Petrol cost £1.90 a litre.', '1.9 GBP/litre'],
      ['They pay $300 per person per year.', '300 USD/person·year'],
      ['It costs £3 billion a year.', '3000000000 GBP', '£3 billion'],
    ],
    context,
  );
});

describe('English numerals', () => {
  readsAs(
    [
      ['twenty-one prisons', '21 prisons'],
      ['three hundred and five witnesses', '305 witnesses'],
      ['two million five hundred thousand people', '2500000 people'],
      ['two hundred and three hundred firms', '200 firms; 300 firms'],
      ['one and a half million pupils', '1500000 pupils'],
      ['a quarter of a million homes', '250000 homes'],
      ['a dozen provinces', '12 provinces'],
      ['half a dozen firms', '6 firms'],
      ['1 225 firms', '1225 firms'],
      ['12,34,567 people', '1234567 people'],
      ['1½ months', '1.5 months'],
      ['8 minutes 20 seconds', '8.333333333333334 minutes'],
    ],
    context,
  );
});

describe('English rates, fractions and multiples', () => {
  readsAs(
    [
      ['It is 3.1 per cent.', '3.1 %'],
      ['It is 3.1 percent.', '3.1 %'],
      ['It rose 25bps.', '25 basis points up'],
      ['It rose 0.1 of a percentage point.', '0.1 percentage points up'],
      ['It rose half a percentage point.', '0.5 percentage points up'],
      ['One in five adults', '0.2', 'One in five'],
      ['nine out of ten callers', '0.9', 'nine out of ten'],
      ['two-thirds of rivers', '0.6666666666666666', 'two-thirds'],
      ['roughly half of all trips', '0.5 about', 'roughly half'],
      ['a third party', ''],
      ['the third quarter of 2020', '2020-07/2020-09 during'],
      ['The pupil-teacher ratio is 1:15.', '0.06666666666666667'],
      ['It opens at 1:15.', ''],
      ['Sales doubled.', '2 times up'],
      ['a fivefold increase', '5 times up'],
      ['5.4 deaths per 1,000 live births', '5.4 deaths/1,000 live births'],
      ['12.3 per 100,000 population', '12.3 per 100,000 population'],
      ['cases per 100,000 people fell to 25', '25'],
    ],
    context,
  );
});

describe('English counted nouns', () => {
  readsAs(
    [
      ['14 new primary schools opened', '14 new primary schools'],
      ['5.51 million people were', '5510000 people'],
      ['600,000 5G base stations', '600000 5G base stations'],
      ['a 500-bed hospital', '500 bed', '500-bed'],
      ['400-odd cases', '400 cases about'],
      ['50,000-plus volunteers', '50000 volunteers over'],
      ['2,100 fewer appeals than in 2019', '2100 appeals down', '2,100 fewer appeals'],
      ['300 and 500 beds', '300 beds; 500 beds', '300; 500 beds'],
      ['12 of the 15 targets', '12 targets; 15 targets', '12; 15 targets'],
      ['2,300 firms, up from 1,225', '2300 firms; 1225 firms', '2,300 firms; 1,225'],
      ['outputs of 1.06 and 0.68 billion tonnes', '1060000000 tonnes; 680000000 tonnes'],
      ['3 and 5 million tonnes', 'unread; 5000000 tonnes'],
    ],
    context,
  );
});

describe('English qualifiers', () => {
  readsAs(
    [
      ['more than 1,200 firms', '1200 firms over'],
      ['no fewer than 75 courts', '75 courts over'],
      ['no more than six people', '6 people under'],
      ['not exceeding 5%', '5 % under'],
      ['just under 240,000 homes', '240000 homes nearly'],
      ['just over 60,000 tonnes', '60000 tonnes over'],
      ['up to £15,000', '15000 GBP under'],
      ['an estimated £2bn', '2000000000 GBP about'],
      ['six weeks or so', '6 weeks about'],
      ['aged 65 and over', '65 over', '65 and over'],
      ['850 beds and over 2,000 staff', '850 beds; 2000 staff over'],
      ['It rose 12% over five years.', '12 % up; 5 years', '12%; five years'],
    ],
    context,
  );
});

describe('English ranges', () => {
  readsAs(
    [
      ['between 12 and 18 weeks', '12..18 weeks'],
      ['from £500 to £5,000', '500..5000 GBP'],
      ['10–20%', '10..20 %'],
      ['2 to 3 million tonnes', '2000000..3000000 tonnes'],
      ['between -5 and 3 degrees Celsius', '-5..3 degrees Celsius'],
      ['Prices rose 5 to 7 per cent.', '5..7 % up'],
      ['It rose from 38.4% to 43.1%.', '38.4 %; 43.1 %'],
      ['It rose by 12,000 to 4.71 million.', '12000 up; 4710000'],
      ['It fell by £2bn to £3bn.', '2000000000 GBP down; 3000000000 GBP'],
    ],
    context,
  );
});

describe('English changes', () => {
  readsAs(
    [
      ['Exports rose by 3.1% year on year.', '3.1 % up yoy'],
      ['It grew 0.2% on the previous month.', '0.2 % up pop'],
      ['Exports fell to 3.1%.', '3.1 %'],
      ['The bank raised its policy rate by 25 basis points.', '25 basis points up'],
      ['a 4% decline in placements', '4 % down'],
      ['an increase of 1,150 staff', '1150 staff up'],
      ['Arrears were 8 per cent higher than a year earlier.', '8 % up yoy'],
      ['It cut 1,300 posts.', '1300 posts down'],
      ['It set up 31 centres.', '31 centres'],
      ['The bond raised €750 million.', '750000000 EUR'],
      ['Growth of -1.6%', '1.6 % down'],
      ['by 4.0% and 1.9%, after they fell by 4.0% and 1.9% respectively', '4 %; 1.9 %; 4 % down; 1.9 % down'],
      ['It fell below 57%.', '57 % under'],
      ['Output is expected to shrink by 2%.', '2 % down expected'],
    ],
    context,
  );
});

describe('what is no quantity in English', () => {
  readsAs(
    (
      [
        'section 45 of the Act',
        'Order No. 45',
        'the third batch',
        '5G and COVID-19',
        'Industry 4.0',
        'ISO 9001',
        'Call 020 7946 0018.',
        'at 10:30 a.m.',
        'One of the recommendations',
        'No one was charged.',
        'the two sides',
        'hundreds of residents',
        'tens of thousands of people',
        'The Companies Act 2006',
        'the Paris 2024 games',
        'Scope 3 emissions',
        'the Boeing 737 fleet',
        '12 Station Road',
        'ten-year bonds',
        'a 24-year-old man',
        'the 1990s',
        'Phase two begins.',
        'the Gang of Four',
        '(2) Scope',
      ] as const
    ).map((words) => [words, ''] as const),
    context,
  );
});

describe('the edge rule in English', () => {
  readsAs(
    [
      ['±5%', 'unread'],
      ['12,2255 firms', 'unread'],
      ['3×5 firms', 'unread'],
      ['225² firms', 'unread'],
      ['①225 firms', 'unread'],
      ['1OO firms', 'unread', '1'],
      ['12345678901234567890 firms', 'unread'],
      ['.5%', 'unread'],
      ['30 February 2020', 'unread'],
    ],
    context,
  );
});
