/**
 * Units in English. A measure word that only counts (家, 项, 场, …) says nothing that the label does not, and has none;
 * what is not known here keeps its Chinese word, so that nothing is lost.
 */

/** Units and their English: one, and after `|` many where that has no ending of the plural; `*` is where that stands, `=` is the same. */
const WORDS = `
元 yuan|=,美元 US dollar,港元 Hong Kong dollar,港币 Hong Kong dollar,欧元 euro,日元 yen|=,英镑 pound* sterling,
卢布 rouble,韩元 South Korean won|=,澳元 Australian dollar,加元 Canadian dollar,新元 Singapore dollar,瑞士法郎 Swiss franc,
澳门元 Macao pataca,新台币 New Taiwan dollar,
百分点 percentage point,千分点 per-mille point,基点 basis point,倍 times|=,
年 year,月 month,季度 quarter,年度 year,小时 hour,工作日 working day,交易日 trading day,星期 week,周 week,学期 term,
世纪 century,分钟 minute,秒 second,天 day,周岁 year* of age,岁 year* of age,
公里 kilometre,海里 nautical mile,英里 mile,公顷 hectare,亩 mu|=,立方 cubic metre,吨 tonne,公斤 kilogram,斤 jin|=,磅 pound,
盎司 ounce,吨标准煤 tonne* of standard coal,吨标煤 tonne* of standard coal,
吨公里 tonne-kilometre,人公里 passenger-kilometre,吨海里 tonne-mile,载重吨 deadweight tonne,总吨 gross ton,大卡 kilocalorie,
摄氏度 °C|=,℃ °C|=,度电 kilowatt-hour,度 du|=,分贝 decibel,千字 thousand characters|=,像素 pixel,芯公里 fibre-kilometre,
皮长公里 cable-kilometre,机架 rack,标准机架 standard rack,克拉 carat,米 metre,升 litre,克 gram,瓦 watt,瓦时 watt-hour,伏 volt,
伏安 volt-ampere,乏 var,帕 pascal,焦 joule,卡 calorie,赫 hertz|=,赫兹 hertz|=,字节 byte,
人 person|people,名 person|people,人次 person-time,户次 time,车次 trip,班次 service,架次 flight,场次 session,台次 time,件次 time,
批次 batch,艘次 vessel trip,辆次 vehicle trip,项次 time,家次 time,剂次 dose,册次 loan,人天 person-day,门次 time,
篇次 time,种次 time,起次 time,团次 time,课次 class,件套 set,篇 article,例 case,起 case,册 volume,卷 volume,头 head|=,
棵 tree,株 plant,艘 vessel,辆 vehicle,列 train,栋 building,套 unit,组 group,班 class,种 kind,样 kind,批 batch,
单 order,轮 round,课时 class hour,学时 class hour,工时 working hour,学分 credit,标箱 TEU|=,标准箱 TEU|=,桶 barrel,箱 box,
瓶 bottle,盒 box,袋 bag,剂 dose,羽 bird,尾 fish|=,床 bed,床日 bed-day,对 pair,双 pair,张床位 bed,字 character,分 point,
省 province,省份 province,省市 province or city|provinces and cities,省区 province or region|provinces and regions,
省区市 provincial-level region,市县 city or county|cities and counties,县市 county or city|counties and cities,
县区 county or district|counties and districts,区县 district or county|districts and counties,市州 city or prefecture|cities and prefectures,
地市 prefecture-level city,县市区 county-level division,乡镇 township,趟 trip,幢 building,人年 person-year,例次 time,台套 set,BP basis point,
bp basis point,千瓦小时 kilowatt-hour,兆瓦小时 megawatt-hour,安时 ampere-hour,车公里 vehicle-kilometre,部门 department,部委 ministry,司局 bureau,单位 organisation,市 city,
县 county,区 district,州 prefecture,盟 league,旗 banner,乡 township,镇 town,村 village,城市 city,
国 country,国家 country,地区 region,街道 subdistrict,社区 community,园区 park,企业 enterprise,
高校 university,院校 college,学校 school,医院 hospital,银行 bank,协会 association,机构 institution,
家庭 family,党员 Party member,干部 official,群众 person|people,职工 employee,工人 worker,农民 farmer,
农户 farm household,学生 student,师生 teacher or student|teachers and students,教师 teacher,医务人员 medical worker,
医护人员 medical worker,志愿者 volunteer,人员 person|people,人才 professional,人口 person|people,常住人口 resident,户籍人口 registered resident,城镇人口 town dweller,老年人口 older person|older people,新生儿 newborn,活产儿 live birth,老年人 older person|older people,儿童 child|children,人民 person|people,用户 user,
客户 customer,居民 resident,网民 internet user,消费者 consumer,农民工 migrant worker,
贫困人口 person in poverty|people in poverty,案件 case,岗位 post,参数 parameter`;

/** Words that only count: what they count is in the label. */
const COUNTING = new Set(
  '家个项户次期场件门笔份张幅首支只匹架座处所间条片块层道口根颗粒枚群部本台位款票节堂宗尊盏孔眼'.split(''),
);

/** Below the line of a compound unit some words mean another thing: 米/分 is metres per minute. */
const BELOW: Readonly<Record<string, string>> = {
  日: 'day',
  时: 'hour',
  分: 'minute',
  季: 'quarter',
  班: 'shift',
  户: 'household',
};

/** SI prefixes and powers, which stand before a unit: 兆瓦, 平方米. */
const PREFIXES: Readonly<Record<string, string>> = {
  标准: 'standard ',
  平方: 'square ',
  立方: 'cubic ',
  百: 'hecto',
  千: 'kilo',
  兆: 'mega',
  吉: 'giga',
  太: 'tera',
  分: 'deci',
  厘: 'centi',
  毫: 'milli',
  微: 'micro',
  纳: 'nano',
};
const PREFIXED =
  /^(标准|平方|立方|[百千兆吉太分厘毫微纳])(瓦时?|伏安?|安时|乏|帕|焦|卡|赫兹?|字节|[千厘毫]?米|升|克|秒|公里|立方米)$/;

/** Multipliers below the line of a compound unit: 吨标准煤/万元, 张/千人口. */
const MULTIPLIERS: Readonly<Record<string, string>> = {
  百: '100',
  千: '1,000',
  万: '10,000',
  十万: '100,000',
  百万: 'million',
  亿: '100 million',
};

type Names = readonly [one: string, many: string];

let names: Map<string, Names> | undefined;

function knownNames(): Map<string, Names> {
  names ??= new Map(
    WORDS.split(',').map((entry): [string, Names] => {
      const [, unit = '', one = '', many] = /^(\S+) ([^|]+)\|?(.*)$/.exec(entry.trim()) ?? [];
      return [unit, [one.replace('*', ''), many === '=' ? one : many || plural(one)]];
    }),
  );
  return names;
}

function plural(one: string): string {
  if (one.includes('*')) return one.replace('*', 's');
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`;
  return `${one}${/(?:s|x|ch)$/.test(one) ? 'es' : 's'}`;
}

/** The English of a simple unit; null of one that is not known. */
function namesOf(unit: string): Names | null {
  const known = knownNames().get(unit);
  if (known) return known;
  if (COUNTING.has(unit) || unit === '') return ['', ''];
  if (!/\p{Script=Han}/u.test(unit)) return [unit, unit];
  // 个月 and 个百分点 are months and points.
  if (unit.startsWith('个')) return knownNames().get(unit.slice(1)) ?? null;
  const [, prefix = '', base = ''] = PREFIXED.exec(unit) ?? [];
  const [english, names] = [PREFIXES[prefix], base === '' ? null : namesOf(base)];
  return english && names ? [english + names[0], english + names[1]] : null;
}

/** What stands below the line, as it follows a unit: per kilowatt-hour, per 1,000 people, each; null where it is not known. */
function perUnit(unit: string): string | null {
  const below = BELOW[unit];
  const known = below === undefined ? namesOf(unit) : [below];
  if (known) return known[0] === '' ? 'each' : `per ${known[0]}`;
  const [, multiplier = '', counted = ''] = /^(十万|百万|[百千万亿])(.+)$/.exec(unit) ?? [];
  const own = BELOW[counted];
  const many = own === undefined ? namesOf(counted)?.[1] : `${own}s`;
  const number = MULTIPLIERS[multiplier];
  return many && number ? `per ${number} ${many}` : null;
}

/**
 * The English of a unit: "" of a word that only counts, itself where it is Latin or has no English.
 * @param isOne true beside the number 1
 */
export function unitName(unit: string, isOne: boolean): string {
  if (!/[\p{Script=Han}℃]/u.test(unit)) return isOne ? unit.replace(/ points$/, ' point') : unit;
  const [above = '', ...below] = unit.split('/');
  const parts = [namesOf(above)?.[isOne ? 0 : 1] ?? null, ...below.map(perUnit)];
  return parts.includes(null) ? unit : parts.filter((part) => part !== '').join(' ');
}
