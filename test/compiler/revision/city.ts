import assert from 'node:assert/strict';
import { compile } from '../../../src/compiler/compile.js';
import type { Report } from '../../../src/report/types.js';

/** A short report, as it was first published. */
export const source = `云河市2023年工作报告
一、稳住就业
2023年，全市新增就业8.6万人，同比增长3.1%。帮扶困难群众2140人再就业。
举办招聘会35场，服务企业1200家。
二、办好教育
新建学校12所，新增学位9000个。出台《云河市学位建设方案》。
截至2023年9月末，全市共有教师1.2万人。
`;

/** Its annotations. */
export const yaml = `# The editor's own words stay.
report:
  id: yunhe-2023
  title: { zh: 云河市2023年工作报告, en: Yunhe in 2023 }
  publisher: { zh: 云河市 }
  published: 2024-01
  lang: zh-Hans
  citation: { title: { zh: 云河市2023年工作报告 }, container: { zh: 云河日报 }, published: 2024-01 }
sections:
  - { id: year, starts: 云河市2023年工作报告, title: { zh: 云河市2023年工作报告 }, year: "2023", role: outcome }
  - { id: work, parent: year, starts: 一、稳住就业, title: { zh: 稳住就业 }, role: outcome }
  - { id: schools, parent: year, starts: 二、办好教育, title: { zh: 办好教育 }, role: outcome }
metrics:
  # Work
  - id: jobs            # the leading one
    section: work
    words: 8.6万人
    time: 2023年
    change: 3.1%
    label: { zh: 新增就业, en: New jobs }

  - { id: helped, section: work, words: 2140人, label: { zh: 帮扶再就业 } }
  - { id: fairs, section: work, words: 35场, label: { zh: 招聘会 } }   # fairs
  - { id: firms, section: work, words: 1200家, label: { zh: 服务企业 } }
  # Schools
  - { id: built, section: schools, words: 12所, label: { zh: 新建学校 } }
  - { id: places, section: schools, words: 9000个, label: { zh: 新增学位 } }
  - { id: teachers, section: schools, words: 1.2万人, time: 截至2023年9月末, label: { zh: 教师 } }
events:
  - { id: fairs-held, section: work, words: 举办招聘会35场, title: { zh: 举办招聘会 }, metrics: [fairs, firms] }
documents:
  - { id: plan, section: schools, title: { en: Plan for places }, status: issued, action: 出台, mentions: [{ section: schools, words: 《云河市学位建设方案》 }] }
`;

/** The report that a text and annotations compile to. */
export function compiled(text = source, annotations = yaml): Report {
  const { report, faults } = compile(text, annotations);
  assert.deepEqual(faults, []);
  assert.ok(report);
  return report;
}

/** Words with others in place of some that must be there. */
export function changed(words: string, ...changes: (readonly [found: string, put: string])[]): string {
  return changes.reduce((text, [found, put]) => {
    assert.ok(text.includes(found), `“${found}” is there`);
    return text.replace(found, () => put);
  }, words);
}
