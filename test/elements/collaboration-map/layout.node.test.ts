import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import type { LayoutContext } from '../../../src/drawing/layout-context.js';
import type { CollaborationBureau } from '../../../src/elements/collaboration-map/layout/bureau.js';
import { type CollaborationGroup, layoutCollaborationMap } from '../../../src/elements/collaboration-map/layout.js';
import { formatTarget, type MarkTarget } from '../../../src/report/mark-target.js';
import { assertClear, itemsOf, plainMarksOf, wordsOf } from '../../drawing/assert-clear.js';

const LAW: CollaborationBureau = { name: '产业政策与法规司', tone: 'bureau-1', none: '' };
const SME: CollaborationBureau = { name: 'Bureau of Small and Medium-sized Enterprises', tone: 'bureau-2', none: '' };
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
  'Its opinions carried out',
  'State Council General Office, Departments of the joint opinions',
);

const targetOf = (index: number): MarkTarget => ({ type: 'action', partner: 'finance', index });

/** Groups of partners, actions numbered through so that no two share a target. */
function groupsOf(bureaus: number): fc.Arbitrary<CollaborationGroup[]> {
  const action = fc.record({
    bureau: fc.nat({ max: bureaus - 1 }),
    what: words,
    tag: fc.constantFrom('', '计划', 'planned'),
  });
  const partner = fc.record({
    name: words,
    detail: fc.constantFrom('', '中央机构', 'Local government'),
    actions: fc.array(action, { minLength: 1, maxLength: 4 }),
  });
  const group = fc.record({ heading: words, partners: fc.array(partner, { minLength: 1, maxLength: 3 }) });
  return fc.array(group, { minLength: 1, maxLength: 3 }).map((groups) => {
    let count = 0;
    return groups.map(({ heading, partners }) => ({
      heading,
      partners: partners.map(({ name, detail, actions }) => ({
        name,
        detail,
        actions: actions.map((action) => {
          count += 1;
          return { ...action, target: targetOf(count), name: `${name}, ${action.what}` };
        }),
      })),
    }));
  });
}

const bureausOf = fc.array(
  fc.record({
    name: fc.constantFrom(LAW.name, SME.name),
    tone: fc.constantFrom<CollaborationBureau['tone']>('bureau-1', 'bureau-2', 'bureau-3', 'bureau-4'),
    none: fc.constantFrom('', '原文未述有这样的单位', 'names none of these'),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('the collaboration map', () => {
  it('keeps every word, tag, seal and target apart and inside, from 280 to 1200 px', () => {
    fc.assert(
      fc.property(
        bureausOf.chain((bureaus) => fc.tuple(fc.constant(bureaus), groupsOf(bureaus.length))),
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom(1, 1.5),
        fc.constantFrom<LayoutContext['language']>('zh', 'en'),
        ([bureaus, groups], width, scale, language) => {
          assertClear(layoutCollaborationMap(groups, bureaus, contextOf(width, scale, language)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('makes each action one item, with one seal', () => {
    fc.assert(
      fc.property(groupsOf(2), fc.integer({ min: 280, max: 1200 }), (groups, width) => {
        const drawn = itemsOf(layoutCollaborationMap(groups, [LAW, SME], contextOf(width)));
        const actions = groups.flatMap(({ partners }) => partners.flatMap((partner) => partner.actions));
        const targets = (of: readonly { target: MarkTarget }[]): string[] =>
          of.map(({ target }) => formatTarget(target)).sort();
        assert.deepEqual(targets(drawn), targets(actions));
        for (const { marks } of drawn) assert.equal(marks.filter(({ kind }) => kind === 'seal').length, 1);
      }),
      { numRuns: 50 },
    );
  });

  const action = (bureau: number, tag = '') => ({
    target: targetOf(bureau),
    bureau,
    what: '降费奖补',
    tag,
    name: 'x',
  });
  const finance = (...actions: ReturnType<typeof action>[]): CollaborationGroup[] => [
    { heading: '部委', partners: [{ name: '财政部', detail: '', actions }] },
  ];

  it('says 原文未述 in the column of a bureau that names no work with a partner', () => {
    const drawing = layoutCollaborationMap(finance(action(1)), [LAW, SME], contextOf(720));
    const [item] = itemsOf(drawing);
    const said = plainMarksOf(drawing).find((mark) => mark.kind === 'text' && mark.text === NOT_STATED);
    assert.ok(item && said?.kind === 'text');
    assert.ok(said.x < item.x, 'it stands in the first column, the work in the second');
    assert.equal(said.tone, 'ink-3');
    const shared = layoutCollaborationMap(finance(action(0), action(1)), [LAW, SME], contextOf(720));
    assert.ok(!wordsOf(shared).includes(NOT_STATED));
  });

  it('sets on a narrow page the mark of its bureau before each action, in place of columns', () => {
    const drawing = layoutCollaborationMap(finance(action(0), action(1)), [LAW, SME], contextOf(320));
    const tones = itemsOf(drawing).map(({ x, marks }) => {
      assert.equal(x, 0);
      return marks.flatMap((mark) => (mark.kind === 'path' ? [mark.tone] : []));
    });
    assert.deepEqual(tones, [['bureau-1'], ['bureau-2']]);
    assert.ok(!wordsOf(drawing).includes(NOT_STATED));
  });

  for (const width of [320, 720]) {
    it(`says of a bureau that it worked with none, at ${width} px`, () => {
      const none = { ...LAW, none: '原文未述有这样的单位' };
      const said = wordsOf(layoutCollaborationMap(finance(action(1)), [none, SME], contextOf(width)));
      assert.ok(said.indexOf(none.name) >= 0 && said.indexOf(none.none) === said.indexOf(none.name) + 1);
    });
  }

  it('boxes the word for what is planned, dashed, before what is not done', () => {
    const drawing = layoutCollaborationMap(finance(action(0, '计划'), action(1)), [LAW, SME], contextOf(720));
    const tags = itemsOf(drawing).map(({ marks }) => marks.filter((mark) => mark.kind === 'tag' && mark.dashed).length);
    assert.deepEqual(tags, [1, 0]);
  });
});
