import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft } from '../../../src/compiler/draft/draft.js';
import type { Metric, Report } from '../../../src/report/types.js';
import { draftedWith } from './drafted.js';

/** All sentences here are invented, after the manner of annual reports. */
const options = { publisher: 'Office of Inland Rail', published: '2023-07-18' };
const drafted = draftedWith(options);
const inReport = (sentence: string): Report =>
  drafted(`Office of Inland Rail: the year 2022-23 in review\n${sentence} That is all of it.\n`);
const labelled = ({ label, quantity }: Metric): string => `${label.en}: ${quantity.written}`;

describe('the label of a figure of an English sentence', () => {
  for (const [sentence, ...labels] of [
    ['Passenger journeys recovered to 1.39 billion.', 'Passenger journeys: 1.39 billion'],
    ['Goods imports eased 0.8 per cent to $27.9 billion.', 'Goods imports: $27.9 billion'],
    ['Sales of wood slid back by 5.5 per cent.', 'Sales of wood: 5.5 per cent'],
    ['Officers responded to 300 calls.', 'Calls: 300 calls'],
    ['Firms that were inspected rose to 412.', 'Firms that were inspected: 412'],
    ['Fatalities on the network in 2022-23 fell to 14.', 'Fatalities on the network: 14'],
    ['There were 14 fatalities on the network in 2022-23.', 'Fatalities on the network: 14 fatalities'],
    ['In the first ten months of 2023 the value of exports totalled $2.1 billion.', 'Value of exports: $2.1 billion'],
    ['Legacies contributed £4.1 million of this.', 'Legacies: £4.1 million'],
    ['The company delivered efficiency savings of £849 million.', 'Efficiency savings: £849 million'],
    ['Companies returned £132 million to customers, against £150 million.', 'Returned to customers: £132 million'],
    ['We plan to reduce our own emissions by 40 per cent.', 'Reduce our own emissions: 40 per cent'],
    ['Nine in ten callers said that they felt safer.', 'Callers said that they felt safer: Nine in ten'],
    [
      'Costs were £58.2 million, £1.9 million below budget.',
      'Costs: £58.2 million',
      'Costs below budget: £1.9 million',
    ],
    [
      'Car makers shipped 412,000 vehicles, of which 96,000 were electric.',
      'Vehicles: 412,000 vehicles',
      'Vehicles: electric: 96,000',
    ],
    ['Of these, 5,310 were fires and 2,870 were collisions.', 'Fires: 5,310', 'Collisions: 2,870'],
    [
      'Courts fined 14 firms, with the largest single fine being £420,000.',
      'Firms: 14 firms',
      'Largest single fine: £420,000',
    ],
    [
      'We inspected all 146 blocks in the area and issued 38 enforcement notices.',
      'Blocks in the area: 146 blocks',
      'Enforcement notices: 38 enforcement notices',
    ],
    [
      'Household consumption contributed 0.3 points and net trade 0.2 points.',
      'Household consumption: 0.3 points',
      'Net trade: 0.2 points',
    ],
    ['Construction contracted for the third quarter in a row, by 1.1 per cent.', 'Construction: 1.1 per cent'],
    ['General reserves now stand at £6.5m, or 9% of net budget.', 'General reserves: £6.5m', 'General reserves: 9%'],
    [
      'We took 6,250 samples, of which 312 (5.0%) failed.',
      'Samples: 6,250 samples',
      'Samples: failed: 312',
      'Samples: failed: 5.0%',
    ],
    ['Training was given to 1,150 food handlers.', 'Food handlers: 1,150 food handlers'],
    ['Foreign investment inflows of $2.6 billion were recorded.', 'Foreign investment inflows: $2.6 billion'],
    [
      'We will work harder and aim for a failure rate below 4 per cent by the end of 2025.',
      'Failure rate: below 4 per cent',
    ],
    [
      'Women made up 47 per cent of the workforce and 41 per cent of senior grades.',
      'Women: 47 per cent',
      'Women: 41 per cent',
    ],
    [
      'Income was £92.4m, made up of £71.0m in charges, £15.2m in grants and £6.2m from other sources.',
      'Income: £92.4m',
      'Income: charges: £71.0m',
      'Income: grants: £15.2m',
      'Income: from other sources: £6.2m',
    ],
    [
      'Traffic reached 31.2 million trips but was still 22% below 2019.',
      'Traffic: 31.2 million trips',
      'Traffic below 2019: 22%',
    ],
    ['Sustainable fuel supplied just 0.4% of demand.', 'Sustainable fuel: 0.4%'],
    ['The share answered within 10 working days climbed to 88%.', 'Share answered within 10 working days: 88%'],
    ['Overall satisfaction improved to 76%.', 'Overall satisfaction: 76%'],
    [
      'They received advice worth £2.3 million, around £1,200 each.',
      'Advice: £2.3 million',
      'Advice each: around £1,200',
    ],
    ['Two in three apprentices were under 21.', 'Apprentices were under 21: Two in three'],
    ['Arrears stood at 2.9%, the lowest level in five years.', 'Arrears: 2.9%'],
    [
      'It took 11 days to decide, against 14 days in 2021 and a standard of 12 days.',
      'Took to decide: 11 days',
      'Took to decide: standard: 12 days',
    ],
    [
      'Fees accounted for £37.9 million, and administration for the remaining £26.4 million.',
      'Fees: £37.9 million',
      'Administration: £26.4 million',
    ],
    ['The average cost per case, at £2,990, was 2.2% higher than in 2021.', 'Average cost per case: £2,990'],
    [
      'The board wants to bring administration costs below £25 million.',
      'Bring administration costs: below £25 million',
    ],
    ['We aim to raise satisfaction from 83% to at least 87%.', 'Raise satisfaction: at least 87%'],
    [
      'Energy production in the third quarter of 2022 was 24.1 million tonnes.',
      'Energy production: 24.1 million tonnes',
    ],
    ['Low carbon sources provided 57.2 per cent.', 'Low carbon sources: 57.2 per cent'],
    [
      'Around 3.1 million households, or 13.1 per cent, were in fuel poverty.',
      'Households: Around 3.1 million households',
      'Households: 13.1 per cent',
    ],
    [
      'We put in 212,000 meters, bringing the total since 2013 to 3.74 million.',
      'Meters: 212,000 meters',
      'Meters: total: 3.74 million',
    ],
    ['Gas demand has now fallen for seven consecutive quarters.'],
    [
      'We welcomed 642,000 visitors across our three sites, the best total in years and 9% ahead of plan.',
      'Visitors: 642,000 visitors',
      'Sites: three sites',
      'Visitors ahead of plan: 9%',
    ],
    ['Overseas visitors returned in numbers, rising from 58,000 to 91,000.', 'Overseas visitors: 91,000'],
    ['Membership ended the year at 12,450.', 'Membership: 12,450'],
    ['Shop sales and catering brought in £4.8 million.', 'Shop sales and catering: £4.8 million'],
    ['Costs were held to £22.9 million despite inflation of 6.1%.', 'Costs: £22.9 million', 'Inflation: 6.1%'],
    ['A new gallery, costing £6.4 million, opened.', 'New gallery: £6.4 million'],
    ['Visitors rated the museum 4.6 out of 5.', 'Rated the museum: 4.6'],
    [
      'Legacies contributed £4.1 million, grants £3.6 million and trading £2.1 million.',
      'Legacies: £4.1 million',
      'Grants: £3.6 million',
      'Trading: £2.1 million',
    ],
    ['Fees came to £5.9m (2021: £5.2m) and covered 64% of costs.', 'Fees: £5.9m', 'Covered costs: 64%'],
    ['We upheld 41 per cent of the 2,150 that were escalated.', 'Upheld: 41 per cent', 'Escalated: 2,150'],
    ['We answered 93 per cent of letters within 20 days.', 'Answered letters within 20 days: 93 per cent'],
  ] as const)
    it(`is made of its own words: ${sentence}`, () => {
      assert.deepEqual(inReport(sentence).metrics.map(labelled), labels);
    });

  it('is of the row and the column of a table that is printed a line a row', () => {
    const text =
      'Review of the trade of 2023\nEastern Union: 2023, $9.4 billion; imports, $11,210 million; growth, up 3 per cent.\n';
    assert.deepEqual(drafted(text).metrics.map(labelled), [
      'Eastern Union: $9.4 billion',
      'Eastern Union: imports: $11,210 million',
      'Eastern Union: growth: 3 per cent',
    ]);
    assert.equal(drafted(text).metrics[0]?.time.edtf, '2023');
  });
});

describe('a figure of an English sentence', () => {
  it('is of the time that follows it, where none stands before it that no other figure has', () => {
    for (const [sentence, ...times] of [
      ['We employed 379 staff at 31 March 2023.', '2023-03-31'],
      ['At 31 March 2022 we had 362 vehicles, and 379 vehicles at 31 March 2023.', '2022-03-31', '2023-03-31'],
      ['Exports stood at $24.7 billion in October, up 3.1 per cent from September.', '2022-10'],
      ['We aim to cut emissions by 40 per cent by 2030 compared with 2019-20.', '../2030'],
      ['Fatalities on the network in 2022-23 fell to 14.', '2022/2023'],
      ['The hotline, which opened in 2019, handled 700 reports.', '2022'],
      ['Fee income grew to £5.9m (2021: £5.2m) and covered 64% of costs.', '2022', '2022'],
      ['We will issue a notice by June 2023 and complete 30 inspections.', '2022'],
    ] as const)
      assert.deepEqual(
        inReport(sentence).metrics.map(({ time }) => time.edtf),
        times,
        sentence,
      );
  });

  it('has the level before with its time, in brackets, after it or between the two', () => {
    for (const [sentence, level, before, time] of [
      ['We employed 379 staff at 31 March 2023 (2022: 362).', 379, 362, '2022'],
      ['Total income rose to £9.8 million (2021: £8.7 million).', 9_800_000, 8_700_000, '2021'],
      ['At 31 March 2023 staff numbered 402 (31 March 2022: 428).', 402, 428, '2022-03-31'],
      ['Investment almost doubled, from £4.2m to £8.1m.', 8_100_000, 4_200_000, undefined],
      [
        'The line carried 31.2 million people, more than double the 14.9 million of 2021.',
        31_200_000,
        14_900_000,
        '2021',
      ],
      ['Incidents fell from 62 in 2021-22 to 44 this year.', 44, 62, '2021/2022'],
      ['The deficit narrowed to $3.2 billion from $4.1 billion in September 2021.', 3.2e9, 4.1e9, '2021-09'],
    ] as const) {
      const [metric, ...others] = inReport(sentence).metrics;
      assert.deepEqual(
        [metric?.quantity.value, metric?.before?.quantity.value, metric?.before?.time?.edtf, others.length],
        [level, before, time, 0],
        sentence,
      );
    }
  });

  it('has its target beside it under the same label', () => {
    for (const sentence of [
      'The company delivered savings of £849 million, against a target of £800 million.',
      'The company delivered savings of £849 million (target: £800 million).',
      'Savings reached £849 million, exceeding our annual target of £800 million.',
      'Savings were £749 million, short of the £800 million target.',
    ]) {
      const [result, target] = inReport(sentence).metrics;
      assert.deepEqual([result?.role, target?.role, target?.of], ['outcome', 'target', result?.id], sentence);
      assert.deepEqual(target?.label, result?.label, sentence);
    }
  });

  it('has beside its target, in brackets, the level before that follows these', () => {
    const [checks, target, ...others] = inReport(
      'Inspectors completed 1,560 checks (target 1,500), up from 1,210.',
    ).metrics;
    assert.deepEqual([checks?.before?.quantity.value, target?.role, target?.of], [1210, 'target', checks?.id]);
    assert.equal(others.length, 0);
  });

  it('is aimed at by a time that is later than the report', () => {
    const { metrics } = inReport('The law commits airlines to blend 10% by 2030. Debt had fallen to 60% by June 2022.');
    assert.deepEqual(
      metrics.map(({ role }) => role),
      ['target', 'outcome'],
    );
  });

  it('is not aimed at where a name has the word in it', () => {
    const { metrics } = inReport('Under the Warm Homes Plan, 212,000 measures were put in.');
    assert.deepEqual(
      metrics.map(({ role }) => role),
      ['outcome'],
    );
  });

  it('is aimed at as far as its sentence goes on with what is planned', () => {
    const { metrics } = inReport(
      'In the next year the company plans to invest £38m in existing homes, build at least 250 homes for rent and reach 80% satisfaction.',
    );
    assert.deepEqual(
      metrics.map(({ label, role }) => [label.en, role]),
      [
        ['Invest in existing homes', 'target'],
        ['Homes for rent', 'target'],
        ['Satisfaction', 'target'],
      ],
    );
  });

  it('that is so many times another is named after it, has no time of its own, and is to be looked at', () => {
    const text = 'Trade review of 2023\nServices exports reached $9.8 billion, 2.4 times the 2020 level.\n';
    const { yaml } = draft(text, options);
    assert.match(yaml, /# check: label: so many times of what\?\n.*words: 2\.4 times, label/);
    assert.deepEqual(drafted(text).metrics.map(labelled), [
      'Services exports: $9.8 billion',
      'Services exports: 2.4 times',
    ]);
  });

  it('is none where it says of whom, or how soon', () => {
    const { yaml } = draft(
      'Review of the year 2023\nOf all people aged 65 and over, we wrote to 300 families within 20 days.\n',
      options,
    );
    assert.match(yaml, /words: 65 and over, reason: An age that names a group/);
    assert.match(yaml, /words: 20 days, reason: "How soon/);
    assert.equal(yaml.match(/label: \{/g)?.length, 1);
  });
});

describe('a document of an English text', () => {
  it('is a capitalised title with the verb beside it', () => {
    for (const [sentence, title, status, action] of [
      ['We published the Level Crossing Strategy.', 'Level Crossing Strategy', 'issued', 'published'],
      ['We consulted on a revised Bathing Water Standard.', 'Bathing Water Standard', 'drafted', 'consulted on'],
      ['The ministry will revise the Ports Act.', 'Ports Act', 'planned', 'revise'],
      ['The Ticketing Code was updated.', 'Ticketing Code', 'revised', 'updated'],
      [
        'The Young Carers Act 2019, for which we had asked, came into force.',
        'Young Carers Act 2019',
        'issued',
        'came into force',
      ],
      [
        'The Clean Skies Plan, published in June, commits us to blend fuels.',
        'Clean Skies Plan',
        'issued',
        'published',
      ],
      ['A review of the Means Test Guidance is due to be published.', 'Means Test Guidance', 'planned', 'published'],
      ['Following the Water Act 2014, we wrote to firms.', 'Water Act 2014', 'referenced', 'Following'],
      ['A consultation on the Raw Milk Regulations closed.', 'Raw Milk Regulations', 'drafted', 'consultation on'],
      ['We inspected firms under the Water Industry Act 1991.', 'Water Industry Act 1991', 'referenced', 'under'],
      ['A White Paper on Rail Fares will be published.', 'White Paper on Rail Fares', 'planned', 'published'],
      ['The Chief Executive read the Annual Report.', '', '', ''],
    ] as const) {
      const [document] = inReport(sentence).documents;
      assert.deepEqual(
        [document?.title.en ?? '', document?.status ?? '', document?.action ?? ''],
        [title, status, action],
        sentence,
      );
    }
  });

  it('is an event with a partner, where the sentence says when and with whom', () => {
    const { events, partners } = inReport(
      'In March 2023 we published the Level Crossing Strategy with Inland Rail, covering 5,800 crossings.',
    );
    assert.deepEqual(
      events.map(({ title, time, metrics }) => [title.en, time.edtf, metrics?.length]),
      [['We published the Level Crossing Strategy with Inland Rail', '2023-03', 1]],
    );
    assert.deepEqual(
      partners.map(({ name, actions }) => [name.en, actions[0]?.what.en]),
      [['Inland Rail', 'published the Level Crossing Strategy']],
    );
  });
});

describe('a partner of an English text', () => {
  it('has what was done before its name, where no more than when stands after it', () => {
    const { partners } = inReport('The Board launched its app in partnership with the Law Society on 3 October 2022.');
    assert.deepEqual(
      partners.map(({ name, kind, actions }) => [name.en, kind, actions[0]?.what.en]),
      [['Law Society', 'association', 'The Board launched its app']],
    );
  });

  it('is each body of a list', () => {
    const { partners } = inReport('Jointly with the Customs Service and the University of Merrin, we ran a study.');
    assert.deepEqual(
      partners.map(({ name, kind, actions }) => [name.en, kind, actions[0]?.what.en]),
      [
        ['Customs Service', 'public', 'we ran a study'],
        ['University of Merrin', 'public', 'we ran a study'],
      ],
    );
  });
});

describe('the day of an English report', () => {
  it('is a line under its title, with or without the word that says so', () => {
    for (const [line, published] of [
      ['Published 4 July 2024', '2024-07-04'],
      ['March 2024', '2024-03'],
    ] as const) {
      const { yaml } = draft(`Review of the year 2023\n${line}\nIn all 86 of the bridges were repaired.\n`);
      assert.match(yaml, new RegExp(`\\n  published: ${published}\\n`));
    }
  });
});

describe('an event of an English text', () => {
  it('is what is planned by a time, without who plans it', () => {
    const { events } = inReport(
      'We aim to cut emissions by 40 per cent by 2030, and publish a new access standard by December 2023.',
    );
    assert.deepEqual(
      events.map(({ title, time }) => [title.en, time.edtf]),
      [['Publish a new access standard', '../2023-12']],
    );
  });

  it('is none where its time only says which is meant', () => {
    const { events } = inReport(
      'Data for November 2023 will be released on 16 January 2024. We opened a hall, including one room in May 2022.',
    );
    assert.deepEqual(
      events.map(({ title }) => title.en),
      ['Data for November 2023 will be released'],
    );
  });
});

describe('the year of an English report', () => {
  it('is the first of a financial year, which the check says', () => {
    const { yaml } = draft('Review of the year 2022-23\nThat was all of the year.\n', options);
    assert.match(yaml, /# check: year, role: .*; its title says 2022-23, and a section has one year/);
  });
});
