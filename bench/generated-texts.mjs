// Texts of reports and their annotations, each another, for measuring the compiler. Nothing here is random from one run to the
// next, and nothing reads a file.
import { numbersFrom } from './reports.mjs';

const CITIES = ['云河', '青原', '白石', '临溪', '南屏', '东泽', '长堤', '望川'];
const AREAS = ['稳住就业', '办好教育', '扩大投资', '改善交通', '保护环境', '发展农业', '服务企业', '便利群众'];
const WHAT = [
  '新建道路',
  '培育企业',
  '改造小区',
  '开办课程',
  '走访家庭',
  '签约项目',
  '受理申请',
  '种植林木',
  '检修设备',
  '发放证书',
];
const UNITS = ['公里', '家', '个', '门', '户', '项', '件', '亩', '台', '本'];
const QUALIFIERS = ['', '约', '超', '近'];
const BASES = ['同比', '环比'];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];

/**
 * The text of a city's report for a year and its annotations: three to eight sections of four to ten figures, with
 * qualifiers, times, changes and a document each.
 * @param {number} seed one for each report
 * @returns {{source: string, yaml: string}}
 */
export function generatedText(seed) {
  const next = numbersFrom(seed + 1);
  const below = (limit) => Math.floor(next() * limit);
  const year = 2010 + below(14);
  const city = `${CITIES[seed % CITIES.length]}市`;
  const title = `${city}${year}年第${seed + 1}号工作报告`;
  const lines = [title];
  const sections = [`  - { id: year, starts: ${title}, title: { zh: ${title} }, year: "${year}", role: outcome }`];
  const metrics = [];
  const documents = [];
  for (let i = 0; i < 3 + below(6); i++) {
    const heading = `${NUMERALS[i]}、${AREAS[i]}`;
    sections.push(`  - { id: s${i}, parent: year, starts: ${heading}, title: { zh: ${AREAS[i]} }, role: outcome }`);
    const sentences = [];
    for (let j = 0; j < 4 + below(7); j++) {
      const number = below(2) === 0 ? String(1 + below(9000)) : `${(1 + next() * 90).toFixed(1)}万`;
      const words = `${QUALIFIERS[below(QUALIFIERS.length)]}${number}${UNITS[j]}`;
      const time = below(3) === 0 ? `截至${year}年${1 + below(12)}月末` : '';
      const change = below(2) === 0 ? `${(0.1 + next() * 20).toFixed(1)}%` : '';
      const said = `${WHAT[j]}${words}`;
      const changed = `${said}，${BASES[below(2)]}增长${change}`;
      sentences.push(`${time === '' ? '' : `${time}，`}${change === '' ? said : changed}。`);
      const own = `    - { id: m${i}-${j}, section: s${i}, words: ${words}, in: ${said}, label: { zh: ${WHAT[j]} }`;
      const when = time === '' ? '' : `, time: ${time}, timeIn: ${time}，${said}`;
      metrics.push(`${own}${when}${change === '' ? '' : `, change: ${change}, changeIn: ${changed}`} }`);
    }
    const document = `《${city}${AREAS[i]}方案》`;
    sentences.push(`印发${document}。`);
    const mentions = `[{ section: s${i}, words: ${document} }]`;
    documents.push(
      `    - { id: d${i}, section: s${i}, title: { en: Plan }, status: issued, action: 印发, mentions: ${mentions} }`,
    );
    lines.push(heading, sentences.join(''));
  }
  const about = `{ zh: ${title} }`;
  const yaml = [
    'report:',
    `  id: report-${seed}`,
    `  title: ${about}`,
    `  publisher: { zh: ${city} }`,
    `  published: ${year + 1}-01`,
    '  lang: zh-Hans',
    `  citation: { title: ${about}, container: { zh: ${city}日报 }, published: ${year + 1}-01 }`,
    'sections:',
    ...sections,
    'metrics:',
    ...metrics,
    'documents:',
    ...documents,
  ];
  return { source: `${lines.join('\n')}\n`, yaml: `${yaml.join('\n')}\n` };
}
