import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureByTable } from '../../../src/drawing/advance-widths.js';
import { dividePartners, groupPartners } from '../../../src/elements/collaboration-map/groups.js';
import { listPartners } from '../../../src/elements/collaboration-map/partners.js';
import { collaborationMap } from '../../../src/elements/collaboration-map/widget.js';
import { indexReport, type ReportIndex } from '../../../src/report/report-index.js';
import type { Bureau, Report } from '../../../src/report/types.js';
import bundled from '../../../src/reports/miit-2020-2021.js';
import { byId, fresh } from '../../bundled.js';

const whole = indexReport(bundled);
const of =
  (bureaus: readonly Bureau[]) =>
  ({ bureau }: { bureau?: string | undefined }): boolean =>
    bureaus.some(({ id }) => id === bureau);
const divide = (
  bureaus: readonly Bureau[],
  index: ReportIndex = whole,
  shown = 200,
): ReturnType<typeof dividePartners> =>
  dividePartners(listPartners(index, { isShown: of(bureaus), kinds: [], isSharedOnly: false }), shown, {
    bureaus,
    noun: '司局',
    language: 'zh',
  });
const [law, sme] = bundled.bureaus;
assert.ok(law && sme);

/** A third bureau that names Shandong and the ministry of finance. */
function withThird(): Report {
  const changed = fresh();
  changed.bureaus.push({ ...sme, id: 'third' } as Bureau);
  for (const id of ['zhejiang', 'finance']) {
    const [first] = byId(changed.partners, id).actions;
    if (first) byId(changed.partners, id).actions.push({ ...first, bureau: 'third' });
  }
  return changed;
}

const standfirst = (
  options: { bureau?: string; kind?: string; shared?: boolean },
  width: number,
  index = whole,
): string => {
  const content = collaborationMap.select(index, { bureau: '', kind: '', shared: false, shown: 60, ...options }, 'zh');
  const context = { width, scale: 1, language: 'zh', measure: measureByTable } as const;
  return collaborationMap.caption(content, index, context).standfirst ?? '';
};

describe('partners in a diagram', () => {
  it('stand once: with the bureau that alone names them, or between both', () => {
    const diagram = divide([law, sme]);
    assert.ok(diagram);
    const own = diagram.sides.map(({ groups }) => groups.flatMap(({ partners }) => partners.map(({ name }) => name)));
    const shared = diagram.shared.partners.map(({ name }) => name);
    const all = [...own.flat(), ...shared];
    assert.equal(new Set(all).size, all.length);
    assert.equal(all.length, bundled.partners.length);
    assert.deepEqual(shared, ['国务院办公厅', '山东省', '各地']);
    assert.equal(diagram.shared.heading, '两个司局都写到的3家');
  });

  it('of one bureau alone are all on its side, and of more than two there is no diagram', () => {
    assert.equal(divide([sme])?.sides.length, 1);
    assert.equal(divide([sme])?.shared.partners.length, 0);
    const index = indexReport(withThird());
    assert.equal(divide(index.report.bureaus, index), null);
  });

  it('that a bureau which is not drawn names too are not said to be of both', () => {
    const index = indexReport(withThird());
    const diagram = divide([law, sme], index);
    const shared = diagram?.shared.partners.map(({ name }) => name) ?? [];
    assert.ok(!shared.includes('浙江省') && !shared.includes('财政部'));
    // Who is named by whom alone is not said either.
    assert.ok(!standfirst({ bureau: 'policy-law sme' }, 1000, index).includes('只有'));
  });

  it('are no more than are asked for', () => {
    const diagram = divide([law, sme], whole, 5);
    const drawn = [...(diagram?.sides.flatMap(({ groups }) => groups) ?? []), ...(diagram ? [diagram.shared] : [])];
    assert.equal(
      drawn.reduce((sum, { partners }) => sum + partners.length, 0),
      5,
    );
    const listed = groupPartners(listPartners(whole, { isShown: of([law, sme]), kinds: [], isSharedOnly: false }), 5, {
      bureaus: [law, sme],
      noun: '司局',
      language: 'zh',
    });
    assert.equal(
      listed.reduce((sum, { partners }) => sum + partners.length, 0),
      5,
    );
  });
});

describe('the standfirst of the collaboration map', () => {
  it('counts who names whom, where all partners of two bureaus are drawn', () => {
    assert.equal(
      standfirst({}, 1000),
      '文中写到24家单位：两个司局都写到的3家，只有产业政策与法规司写到的7家，只有中小企业局写到的14家。',
    );
  });

  it('says in a list too what was found before how it is ordered', () => {
    assert.match(standfirst({}, 320), /^文中写到24家单位：两个司局都写到的3家，.*。先列/);
    assert.match(standfirst({ kind: 'ministry' }, 320), /^列出\d+家单位。/);
  });

  it('claims nothing of the text where a part is drawn', () => {
    for (const options of [{ bureau: 'sme' }, { kind: 'ministry' }, { shared: true }])
      assert.match(standfirst(options, 1000), /^图中\d+家单位/);
  });
});
