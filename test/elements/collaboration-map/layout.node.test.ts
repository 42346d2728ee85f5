import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { BarMark, Drawing, PathMark, TextMark } from '../../../src/drawing/marks.js';
import type { CollaborationBureau } from '../../../src/elements/collaboration-map/layout/bureau.js';
import type { CollaborationGroup, CollaborationPartner } from '../../../src/elements/collaboration-map/layout/list.js';
import { type Collaboration, layoutCollaborationMap } from '../../../src/elements/collaboration-map/layout.js';
import { formatTarget, type MarkTarget } from '../../../src/report/mark-target.js';
import { assertClear, itemsOf, plainMarksOf, wordsOf } from '../../drawing/assert-clear.js';

const LAW: CollaborationBureau = { name: '产业政策与法规司', tone: 'bureau-1', tally: '10家，10件', none: '' };
const SME: CollaborationBureau = {
  name: 'Bureau of Small and Medium-sized Enterprises',
  tone: 'bureau-2',
  tally: '17 partners, 20 actions, 4 of them planned',
  none: '',
};
const NOT_STATED = '原文未述';

const contextOf = (width: number, scale = 1, language: LayoutContext['language'] = 'zh'): LayoutContext => ({
  width,
  scale,
  language,
  measure: measureByTable,
});

const words = fc.constantFrom(
  '财政部',
  '国家中小企业发展基金有限公司',
  '完善小微企业融资担保业务降费奖补政策，支持“小巨人”',
  'Two Offices’ opinions',
  'State Council General Office, Departments of the joint opinions',
);
const kinds = fc.constantFrom('部委', '协会和联盟', 'Associations and alliances');

let count = 0;
const targetOf = (index: number): MarkTarget => ({ type: 'action', partner: 'finance', index });
/** A partner of these bureaus; no two actions share a target. */
const partnerOf = (bureaus: readonly number[]): fc.Arbitrary<CollaborationPartner> =>
  fc
    .record({
      name: words,
      detail: fc.constantFrom('', '中央机构'),
      more: fc.array(fc.constantFrom(...bureaus), { maxLength: 3 }),
      whats: fc.array(fc.tuple(words, fc.constantFrom('', '计划', 'planned')), { minLength: 6, maxLength: 6 }),
    })
    .map(({ name, detail, more, whats }) => ({
      name,
      detail,
      actions: [...bureaus, ...more].map((bureau, i) => {
        count += 1;
        const [what, tag] = whats[i % whats.length] ?? ['', ''];
        return { target: targetOf(count), bureau, what, tag, name: `${name}, ${what}` };
      }),
    }));
const groupsOf = (bureau: number): fc.Arbitrary<CollaborationGroup[]> =>
  fc.array(fc.record({ heading: kinds, partners: fc.array(partnerOf([bureau]), { minLength: 1, maxLength: 3 }) }), {
    maxLength: 3,
  });

/** Partners of two bureaus, some of them of both. */
const ofTwo = fc
  .tuple(groupsOf(0), groupsOf(1), fc.array(partnerOf([0, 1]), { maxLength: 3 }))
  .filter((parts) => parts.some(({ length }) => length > 0))
  .map(
    ([left, right, both]): Collaboration => ({
      groups: [...(both.length > 0 ? [{ heading: '不止一个', partners: both }] : []), ...left, ...right],
      diagram: {
        sides: [
          { bureau: 0, groups: left },
          { bureau: 1, groups: right },
        ],
        shared: { heading: '两个司局都写到的3家', partners: both },
      },
      bureaus: [LAW, SME],
    }),
  );
/** Partners of one bureau; the other names none. */
const ofOne = groupsOf(1)
  .filter(({ length }) => length > 0)
  .map(
    (groups): Collaboration => ({
      groups,
      diagram: { sides: [{ bureau: 1, groups }], shared: { heading: '', partners: [] } },
      bureaus: [{ ...LAW, none: '文中未提这样的单位' }, SME],
    }),
  );
/** Partners of up to six bureaus, which have no diagram. */
const ofMany = fc
  .array(
    fc.record({
      heading: kinds,
      partners: fc.array(
        fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1, maxLength: 3 }).chain((bureaus) => partnerOf(bureaus)),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (groups): Collaboration => ({
      groups,
      diagram: null,
      bureaus: (['bureau-1', 'bureau-2', 'bureau-3', 'bureau-4', 'bureau-1', 'bureau-2'] as const).map((tone) => ({
        ...LAW,
        tone,
      })),
    }),
  );
const collaborations = fc.oneof(ofTwo, ofOne, ofMany);

const action = (index: number, bureau: number, tag = ''): CollaborationPartner['actions'][number] => ({
  target: targetOf(index),
  bureau,
  what: `降费奖补${index}`,
  tag,
  name: 'x',
});
const partner = (name: string, ...actions: CollaborationPartner['actions']): CollaborationPartner => ({
  name,
  detail: '',
  actions,
});
/** Two bureaus, a partner of each and one of both. */
const both: Collaboration = {
  groups: [
    { heading: '不止一个', partners: [partner('山东省', action(1, 0), action(2, 1))] },
    {
      heading: '部委',
      partners: [partner('发展改革委', action(3, 0)), partner('财政部', action(4, 1), action(5, 1, '计划'))],
    },
  ],
  diagram: {
    sides: [
      { bureau: 0, groups: [{ heading: '部委', partners: [partner('发展改革委', action(3, 0))] }] },
      { bureau: 1, groups: [{ heading: '部委', partners: [partner('财政部', action(4, 1), action(5, 1, '计划'))] }] },
    ],
    shared: { heading: '两个司局都写到的1家', partners: [partner('山东省', action(1, 0), action(2, 1))] },
  },
  bureaus: [LAW, SME],
};
const textOf = (drawing: Drawing, text: string): TextMark => {
  const found = plainMarksOf(drawing).find((mark) => mark.kind === 'text' && mark.text === text);
  assert.ok(found?.kind === 'text', text);
  return found;
};
const barsOf = (drawing: Drawing): BarMark[] => plainMarksOf(drawing).filter((mark) => mark.kind === 'bar');
const linksOf = (drawing: Drawing): PathMark[] =>
  (drawing.marks as PathMark[]).filter(({ kind, d }) => kind === 'path' && (d.match(/C/g) ?? []).length === 2);

describe('the collaboration map', () => {
  it('keeps every word, tag, seal and target apart and inside, from 280 to 1600 px', () => {
    fc.assert(
      fc.property(
        collaborations,
        fc.integer({ min: 280, max: 1600 }),
        fc.constantFrom(1, 1.5),
        fc.constantFrom<LayoutContext['language']>('zh', 'en'),
        (collaboration, width, scale, language) => {
          // Large type has its narrowest page too.
          assertClear(layoutCollaborationMap(collaboration, contextOf(Math.max(width, 280 * scale), scale, language)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('makes each action one item, with one seal', () => {
    fc.assert(
      fc.property(collaborations, fc.integer({ min: 280, max: 1600 }), (collaboration, width) => {
        const drawn = itemsOf(layoutCollaborationMap(collaboration, contextOf(width)));
        const actions = collaboration.groups.flatMap(({ partners }) => partners.flatMap((one) => one.actions));
        const targets = (of: readonly { target: MarkTarget }[]): string[] =>
          of.map(({ target }) => formatTarget(target)).sort();
        assert.deepEqual(targets(drawn), targets(actions));
        for (const { marks } of drawn) assert.equal(marks.filter(({ kind }) => kind === 'seal').length, 1);
      }),
      { numRuns: 50 },
    );
  });

  for (const width of [600, 1000, 1600])
    it(`leads a link from a cell of the bureau’s bar to the words of each action, at ${width} px`, () => {
      const drawing = layoutCollaborationMap(both, contextOf(width));
      assert.equal(linksOf(drawing).length, 5);
      assert.deepEqual(
        barsOf(drawing).map(({ x, texture }) => [x === 0 ? 'left' : 'right', texture]),
        [
          ['left', 'solid'],
          ['left', 'solid'],
          ['right', 'solid'],
          ['right', 'solid'],
          ['right', 'hatch'],
        ],
      );
      const heights = barsOf(drawing).map(({ height }) => height);
      assert.equal(new Set(heights).size, 1, 'a cell is as high on either side');
      for (const { d, tone } of linksOf(drawing)) {
        const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
        const [from = 0, end = 0, y = 0] = [numbers[0], numbers.at(-2), numbers.at(-1)];
        const reached = itemsOf(drawing).find(
          (one) => y > one.y && y < one.y + one.height && d !== '' && (tone === 'bureau-1') === one.x < width / 2,
        );
        assert.ok(reached);
        const gap = tone === 'bureau-1' ? reached.x - end : end - reached.x - reached.width;
        assert.ok(gap >= 1 && gap < 12, `${gap}`);
        assert.ok(tone === 'bureau-1' ? from < end : from > end);
      }
    });

  it('sets between both bureaus what both name, and beside its own what one names', () => {
    const drawing = layoutCollaborationMap(both, contextOf(1000));
    const [own, shared, other] = ['发展改革委', '山东省', '财政部'].map((name) => textOf(drawing, name));
    assert.ok(own && shared && other);
    const band = textOf(drawing, '两个司局都写到的1家');
    assert.ok(own.y < band.y && band.y < shared.y && shared.y < other.y);
    const middle = shared.x + measureByTable(shared.text, shared) / 2;
    assert.ok(Math.abs(middle - 500) < 1);
    assert.equal(own.x, 388);
    assert.ok(Math.abs(other.x + measureByTable(other.text, other) - (612 - 12)) < 1);
  });

  it('begins a wide page with what both name, and sets what each names alone beside one another', () => {
    const drawing = layoutCollaborationMap(both, contextOf(1200));
    const [own, shared, other] = ['发展改革委', '山东省', '财政部'].map((name) => textOf(drawing, name));
    assert.ok(own && shared && other);
    assert.ok(shared.y < own.y && shared.y < other.y);
    assert.ok(own.x < 600 && other.x > 600 && Math.abs(own.y - other.y) < 30);
    const kinds = plainMarksOf(drawing).filter((mark) => mark.kind === 'text' && mark.text === '部委');
    assert.deepEqual(
      kinds.map((mark) => mark.kind === 'text' && Math.abs(mark.x - 600) < 150),
      [true, true],
      'both words of a kind stand about the middle',
    );
  });

  it('says of no partner that a bureau does not name it', () => {
    for (const width of [320, 720, 1200])
      assert.ok(!wordsOf(layoutCollaborationMap(both, contextOf(width))).includes(NOT_STATED));
  });

  it('lists on a narrow page, for more than two bureaus, and where no one could follow the links', () => {
    const many = Array.from({ length: 90 }, (_, i) => partner(`单位${i}`, action(i + 10, i % 2)));
    const crowd: Collaboration = {
      ...both,
      groups: [{ heading: '部委', partners: many }],
      diagram: { sides: [{ bureau: 0, groups: [] }], shared: { heading: '', partners: many } },
    };
    const lists = [
      layoutCollaborationMap(both, contextOf(599)),
      layoutCollaborationMap(both, contextOf(720, 1.5)),
      layoutCollaborationMap({ ...both, diagram: null }, contextOf(1200)),
      layoutCollaborationMap(crowd, contextOf(1200)),
    ];
    for (const drawing of lists) {
      assert.equal(barsOf(drawing).length, 0);
      const tones = itemsOf(drawing).map(({ marks }) => marks.find((mark) => mark.kind === 'path')?.tone);
      assert.ok(tones.every((tone) => tone === 'bureau-1' || tone === 'bureau-2'));
    }
    assert.ok(barsOf(layoutCollaborationMap(both, contextOf(600))).length > 0);
  });

  it('uses a wide page for two columns of a list', () => {
    const groups = ['部委', '地方', '企业', '媒体'].map((heading, i) => ({
      heading,
      partners: [partner(`甲${i}`, action(i * 2, 0)), partner(`乙${i}`, action(i * 2 + 1, 1))],
    }));
    const listed = { ...both, groups, diagram: null };
    const lefts = new Set(itemsOf(layoutCollaborationMap(listed, contextOf(1200))).map(({ x }) => x));
    assert.equal(lefts.size, 2);
    assert.ok(
      layoutCollaborationMap(listed, contextOf(1200)).height <
        layoutCollaborationMap(listed, contextOf(720)).height / 1.8,
    );
  });

  for (const width of [320, 720]) {
    it(`says of a bureau that it worked with none, at ${width} px`, () => {
      const none = { ...LAW, none: '文中未提这样的单位' };
      const groups = [{ heading: '部委', partners: [partner('财政部', action(1, 1))] }];
      const diagram = { sides: [{ bureau: 1, groups }], shared: { heading: '', partners: [] } };
      const said = wordsOf(layoutCollaborationMap({ groups, diagram, bureaus: [none, SME] }, contextOf(width)));
      assert.ok(said.indexOf(none.name) >= 0 && said.indexOf(none.none) === said.indexOf(none.name) + 1);
    });
  }

  it('boxes the word for what is planned, dashed, before what is not done', () => {
    for (const width of [320, 720]) {
      const drawing = layoutCollaborationMap(both, contextOf(width));
      const tagged = itemsOf(drawing).filter(({ marks }) => marks.some((mark) => mark.kind === 'tag' && mark.dashed));
      assert.deepEqual(
        tagged.map(({ target }) => formatTarget(target)),
        ['action:finance:5'],
      );
      assert.deepEqual(drawing.legend, ['done', 'planned']);
    }
  });
});
