import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile } from '../../../src/compiler/compile.js';
import { draft } from '../../../src/compiler/draft/draft.js';
import type { Report } from '../../../src/report/types.js';
import { draftedWith } from './drafted.js';

const options = { publisher: 'Ministry of Ports', published: '2024-02' };
const drafted = draftedWith(options);

const inSection = (sentence: string, heading = '1. Results of 2023'): Report =>
  drafted(`Ministry of Ports: review of 2023\n${heading}\n${sentence}\n`);

describe('a draft of an English text', () => {
  it('names a figure by what it is said of, or by what it counts', () => {
    for (const [sentence, label] of [
      ['Container traffic rose to 1.92 million units in 2023.', 'Container traffic'],
      ['The number of electric buses doubled to 1,180.', 'Number of electric buses'],
      ['The ports handled 48.6 million tonnes of cargo.', 'Tonnes of cargo'],
      ['More than 2,300 kilometres of road were resurfaced.', 'Kilometres of road'],
      ['The ministry spent $1.2bn on harbour works.', 'Spent on harbour works'],
      ['It set up a fund of $450m for small stations.', 'Fund for small stations'],
      ['In 2023, exports of grain grew by 18 per cent.', 'Exports of grain'],
      ['As of end-June, 3,940 public charging points were in use.', 'Public charging points'],
    ] as const)
      assert.equal(inSection(sentence).metrics[0]?.label.en, label, sentence);
  });

  it('has a figure’s changes with what they are counted against, and the level before', () => {
    const [cargo] = inSection('The ports handled 48.6 million tonnes of cargo, up 4.2 per cent on 2022.').metrics;
    assert.deepEqual(
      [cargo?.change?.quantity.value, cargo?.change?.direction, cargo?.change?.basis, cargo?.change?.since?.edtf],
      [4.2, 'up', 'stated-time', '2022'],
    );
    const [deaths, ...others] = inSection('Road deaths fell by 6.1 per cent to 412.').metrics;
    assert.deepEqual(
      [deaths?.label.en, deaths?.quantity.value, deaths?.change?.quantity.value, others.length],
      ['Road deaths', 412, 6.1, 0],
    );
    const exports = inSection('The value of exports fell by £2.3 billion (2.6%) to £86.4 billion.').metrics;
    assert.deepEqual(
      exports.map(({ label, quantity, change }) => [label.en, quantity.value, change?.quantity.value]),
      [
        ['Value of exports', 2.6, undefined],
        ['Value of exports', 86_400_000_000, 2_300_000_000],
      ],
    );
    const [waiting] = inSection('Average waiting time fell from 31 hours to 24 hours.').metrics;
    assert.deepEqual([waiting?.before?.quantity.value, waiting?.quantity.value], [31, 24]);
    const [points] = inSection('In use were 3,940 charging points, up from 2,650 a year earlier.').metrics;
    assert.deepEqual([points?.quantity.value, points?.before?.quantity.value], [3940, 2650]);
  });

  it('has as targets what stands under a plan or is aimed at, with the result that is called alike', () => {
    const text =
      'Ministry of Ports: review of 2023\n1. Results\nThe ports handled 48 million tonnes of cargo.\n2. Plans for 2024\nThe ministry aims to handle 50 million tonnes of cargo. It will revise the Ports Act.\n';
    const { metrics, tasks, sections } = drafted(text);
    assert.deepEqual(
      metrics.map(({ role, of }) => [role, of]),
      [
        ['outcome', undefined],
        ['target', metrics[0]?.id],
      ],
    );
    assert.deepEqual(
      tasks.map(({ title }) => title.en),
      ['It will revise the Ports Act'],
    );
    assert.deepEqual(
      sections.map(({ title, role }) => [title.en, role]),
      [
        ['Ministry of Ports: review of 2023', 'outcome'],
        ['Results', 'outcome'],
        ['Plans for 2024', 'plan'],
      ],
    );
  });

  it('has what happened on a day, and with whom', () => {
    const { events, partners } = inSection(
      'The terminal opened on 14 June 2023. Together with the Ministry of Finance it set up a small fund.',
    );
    assert.deepEqual(
      events.map(({ title, time }) => [title.en, time.edtf]),
      [['The terminal opened', '2023-06-14']],
    );
    assert.deepEqual(
      partners.map(({ name }) => name.en),
      ['Ministry of Finance'],
    );
  });

  it('takes who published it and when from the lines under its title, and no date for a heading', () => {
    const text =
      'Annual review 2023\nMinistry of Transport of Norwick\n22 February 2024\n1. Roads\nIn all 86 bridges were repaired.\n';
    const { report } = compile(text, draft(text).yaml);
    assert.deepEqual([report?.publisher.en, report?.published], ['Ministry of Transport of Norwick', '2024-02-22']);
    assert.equal(report?.sections.length, 2);
  });

  it('compiles whatever sentences a text is of', () => {
    const sentence = fc.constantFrom(
      'Exports rose 6.2 per cent to $1.2bn, from $1.13bn a year earlier.',
      'Of these, 5 per cent were new; 5 per cent were not.',
      'On 14 June 2023, the terminal opened.',
      'About a third of trains, and 4 per cent fewer than in 2019.',
      '2. Roads and rail',
      'It aims to reach 50 million tonnes by 2026.',
      '5.',
      'Order No. 45 of 2020 applies.',
      'Between 10 and 20 firms; 10–20%.',
      'It answered 93 per cent of letters within 20 days, against a target of 90 per cent.',
      'We employed 379 staff at 31 March 2023 (2022: 362), 5 more than planned and twice the 2019 level.',
      'In March 2023 we published the Five Year Plan 2025 with Inland Rail, covering 5 towns by 2030.',
      'Eastern Union: exports, $9.4 billion; 2022, 5 per cent.',
    );
    const text = fc
      .array(sentence, { minLength: 1, maxLength: 10 })
      .map((lines) => `A review of the year 2023\n${lines.join('\n')}`);
    fc.assert(
      fc.property(text, (words) => {
        const { yaml, faults } = draft(words, options);
        if (faults.length === 0) assert.deepEqual(compile(words, yaml).faults, []);
        else assert.match(faults[0]?.message ?? '', /no language|no year/);
      }),
      { numRuns: 60 },
    );
  });
});
