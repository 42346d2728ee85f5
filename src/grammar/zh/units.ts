/**
 * The lexicon of measure words. A unit is the longest entry at a place; after each entry, `/`, come the characters
 * that show it to be the beginning of another word (条例 is not 条 + 例).
 */

/** Counters of things, acts and people. */
const COUNTERS =
  '家/庭居长电具 个/体性别亿 项 名/单录称牌 人次 户次 车次 班次 架次 场次 台次 件次 批次 艘次 辆次 项次 家次 剂次 ' +
  '次/生级要序贷 期/间货刊限末望盼待初中 场/所地景馆合外内域 件/套 件套 门/户槛店诊票类窗头 篇 笔/记试者 份/额量 ' +
  '起/草步来诉 例/如行外会证 张/贴 册 卷/烟 幅/度 首/次批个席府要 支/持撑付出部援架行农教点柱流线 只 头/部脑 匹 棵 株 ' +
  '艘 架/构 辆 列/入车席出举 栋 座/谈位椅右 处/理置罚于分长级境女所 所/有在以属得需谓长占 间/接隔距断 套/餐路装利取 ' +
  '条/例件约文码 片/区 块 层/次面级 道/路德教理 口/岸径罩号碑 根/据本源治除 颗 粒 枚 组/织成建合长团委 班/子组长 群/众体 ' +
  '种/植子类业质养族 样/本 户/籍口型外均用内 人/民 部/门委队分署长属级位里落件省 册 本/科土地级部次市省届年月身质区县报国期 ' +
  '套 台/湾阶账风词州商胞 位/于居列次置移数 批/准复量发示评改阅判 款/项式待 单/位元独一项个纯品体季 票/据价房务 节/能约点假目水日 ' +
  '堂 轮/船换值训流胎岗番车 课时 学时 工时 学分 标箱 标准箱 桶 箱/体 瓶/颈 盒 袋 剂/量型 羽 尾/气款部矿 尊 盏 趟 幢 孔/隙雀洞 眼/界光科镜前下里睛部 床/位 张床位 宗/旨教 ' +
  '册次 床日 对/外于口接象策比照抗应标待话方企农全我 双/方边向重 人天 人年 例次 台套 门次 篇次 种次 起次 团次 课次 字/节段幕典体 分/之别为成布类级行公局支院中析散解配管享流工步期段批组层店站厂区片红歧量寸离明';

/** Time as a length; 个 + a length is listed whole, so that 3个月 is not 3个. */
const LENGTHS =
  '年/代级轻度 个月 个季度 个年度 个小时 个工作日 个交易日 个星期 个学期 小时 分钟 秒/杀级针 毫秒 微秒 天/然津文气空下桥府河山宫舟眼地候平真 ' +
  '周/年边期密转末报刊 工作日 周岁 岁/月末 个世纪';

/** Rates and multiples. */
const RATES = '% ‰ 个百分点 百分点 个千分点 千分点 个基点 基点 个BP 个bp BP bp 度/假过量夏电米 倍/增感受数率频特';

const MONEY = '元/素件器旦宵首月年宇数老 美元 港元 欧元 日元 英镑 卢布 韩元 澳元 加元 新元 瑞士法郎 港币 澳门元 新台币';

/** Physical units, with their own SI prefixes. */
const PHYSICAL =
  '公里 千米 海里 英里 米/粉饭面制价兰其 分米 厘米 毫米 微米 纳米 平方米 平方公里 平方千米 公顷 亩 立方米 标准立方米 立方 升/级至到值学温高华降 毫升 ' +
  '吨 公斤 千克 克/服隆强里难制扎 毫克 微克 斤 磅 盎司 吨标准煤 吨标煤 吨公里 人公里 吨海里 载重吨 总吨 ' +
  '千瓦 千瓦时 千瓦小时 兆瓦小时 安时 毫安时 车公里 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 瓦时 千伏 千伏安 兆伏安 伏 千乏 帕 百帕 千帕 兆帕 焦 千焦 兆焦 吉焦 千卡 大卡 ' +
  '赫兹 千赫 兆赫 吉赫 分贝 摄氏度 ℃ °C 度电 千字 字节 兆字节 千字节 像素 芯公里 皮长公里 机架 标准机架 克拉 ' +
  'km m cm mm μm nm kg g mg μg t L mL ml kW MW GW kWh MWh GWh TWh kV Pa kPa MPa GPa hPa Hz kHz MHz GHz THz ' +
  'KB MB GB TB PB EB ZB bps Kbps Mbps Gbps Tbps FLOPS TFLOPS PFLOPS EFLOPS h ms dB m2 m3 km2 m² m³ km² hm² ㎡ ㎥ ㎞ ㎏ ㎎ ㎝ ㎜ TEU';

/** Nouns that a number may count without a measure word: 7省, 15部门. */
const NOUNS =
  '省/级长会委内外际直道 省市 省区 省区市 市县 县市 县区 区县 市州 地市 县市区 乡镇 省份 部门 部委 司局 单位 市/场值民政长级占面 县/级长 区/域块间分划位别 州 盟/约友员 旗/帜下 乡/村镇 镇 村/民庄级 ' +
  '城市 国/家际内有务产民企防庆资土债外网道标药集 国家 地区 街道 社区 园区 企业 高校 院校 学校 医院 银行 协会 机构 家庭 党员 干部 群众 ' +
  '职工 工人 农民 农户 学生 师生 教师 医务人员 医护人员 志愿者 人员 人才 人口 常住人口 户籍人口 城镇人口 老年人口 新生儿 活产儿 老年人 儿童 人民 用户 客户 居民 网民 消费者 农民工 贫困人口 案件 岗位 参数';

/** A single Chinese digit before these makes an order or another word, not a count: 三期, 四处, 三头. */
const NOT_AFTER_DIGIT = new Set([...'期处口头节样字']);

/** Counts written in Arabic digits only: 十分 is an adverb. */
const ARABIC_ONLY = new Set(['分']);

/** Nouns that a Chinese numeral may count as well. */
const COUNTED_NOUNS = new Set(['省', '省份', '部门', '部委', '司局', '单位', '城市', '企业', '人口', '人民', '用户']);

/** What 百, 千, 万 or 亿 alone may count: 万家, 亿元. With others it is mostly a name (百日, 千里, 万里行). */
const AFTER_BARE = new Set(
  [
    '家',
    '个',
    '项',
    '名',
    '人',
    '户',
    '元',
    '美元',
    '港元',
    '欧元',
    '吨',
    '亩',
    '台',
    '套',
    '辆',
    '件',
    '人次',
    '户次',
    '次',
    '场',
  ].concat(['公里', '平方米', '平方公里', '千瓦', '千瓦时', '公顷', '立方米', '只', '株', '吨标准煤', '标箱']),
);

/** What may stand below the line of a compound unit beside the units above: 元/千瓦时, 公里/小时. */
const BELOW = '日 月 秒 时 分 季 班 人 户';
/** The line, and how many of what is below it: 吨标准煤/万元, 人/10万人. */
const PER = /\/(?:10{0,7}[万亿]?(?!\d)|[十百千万亿]{1,2}(?!瓦|克|米))?/y;
/** A rate that names nothing below the line but how many: 16.9/10万. */
const PER_MANY = /\/(?:10{0,7}[万亿]|10{2,7}|[十百千万亿]{1,2})(?![\d.])/y;

/** Differences of percentages have one name each. */
const POINTS: Readonly<Record<string, string>> = {
  百分点: '个百分点',
  千分点: '个千分点',
  基点: '个基点',
  个BP: '个基点',
  个bp: '个基点',
  BP: '个基点',
  bp: '个基点',
};

interface Entry {
  word: string;
  notBefore: string;
  noun: boolean;
}

function entries(list: string, noun = false): Entry[] {
  return list.split(' ').map((item) => {
    // A slash is only a separator after a word: no entry begins with one.
    const [word = '', notBefore = ''] = item.split('/');
    return { word, notBefore, noun };
  });
}

function lexicon(...lists: Entry[][]): Map<string, Entry> {
  return new Map(lists.flat().map((entry) => [entry.word, entry]));
}

const UNITS = lexicon(
  entries(NOUNS, true),
  entries(COUNTERS),
  entries(LENGTHS),
  entries(RATES),
  entries(MONEY),
  entries(PHYSICAL),
);
/** Every unit of the lexicon. */
export const UNIT_WORDS: readonly string[] = [...UNITS.keys()];
const DENOMINATORS = lexicon([...UNITS.values()], entries(BELOW));
const LONGEST = Math.max(...[...UNITS.keys()].map((word) => word.length));

const LATIN = /[A-Za-z]/;

/** A unit found in a text. */
export interface Unit {
  /** In the lexicon's spelling; 個 is 个 here. */
  word: string;
  end: number;
  noun: boolean;
}

function longestEntry(text: string, at: number, from: ReadonlyMap<string, Entry>): Unit | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const entry = from.get(text.slice(at, at + length));
    if (entry === undefined) continue;
    const next = text.charAt(at + length);
    if (next !== '' && entry.notBefore.includes(next)) continue;
    if (LATIN.test(entry.word.slice(-1)) && /[A-Za-z0-9+]/.test(next)) continue;
    return { word: entry.word, end: at + length, noun: entry.noun };
  }
  return null;
}

/**
 * Reads the unit at a place, compound ones such as 微克/立方米 whole.
 *
 * @param text normalised text.
 * @param at where the unit would begin.
 * @returns null when no unit stands there, or when it only sorts things (万吨级, 亿元级).
 */
export function readUnit(text: string, at: number): Unit | null {
  PER_MANY.lastIndex = at;
  const many = PER_MANY.exec(text)?.[0];
  if (many !== undefined && longestEntry(text, at + many.length, DENOMINATORS) === null)
    return { word: many, end: at + many.length, noun: false };
  const above = longestEntry(text, at, UNITS);
  if (above === null) return null;
  let unit = { ...above, word: POINTS[above.word] ?? above.word };
  PER.lastIndex = above.end;
  const line = PER.exec(text)?.[0];
  if (line !== undefined) {
    const below = longestEntry(text, above.end + line.length, DENOMINATORS);
    let end = below?.end ?? null;
    // 元/人·月.
    for (let more = end; more !== null && text.charAt(more) === '·'; ) {
      more = longestEntry(text, more + 1, DENOMINATORS)?.end ?? null;
      end = more ?? end;
    }
    if (end !== null) unit = { word: text.slice(at, end), end, noun: false };
  }
  return text.charAt(unit.end) === '级' ? null : unit;
}

/** Whether an entry of the lexicon stands at a place, be it the beginning of another word (条 in 条例). */
export function beginsUnit(text: string, at: number): boolean {
  for (let length = 1; length <= LONGEST; length += 1) if (UNITS.has(text.slice(at, at + length))) return true;
  return false;
}

/**
 * Whether a numeral written in one way counts with this unit.
 *
 * @param unit the unit after the numeral.
 * @param numeral how the numeral is written; `digit` is one lone Chinese digit, `single` one lone
 *   multiplier (万), `qualified` says that a qualifier stands before it.
 */
export function countsWith(
  unit: Unit,
  numeral: { digit: boolean; chinese: boolean; single: boolean; qualified: boolean },
): boolean {
  if (numeral.single && !numeral.qualified && !AFTER_BARE.has(unit.word)) return false;
  if (!numeral.chinese) return true;
  if (unit.noun && !COUNTED_NOUNS.has(unit.word)) return false;
  return !ARABIC_ONLY.has(unit.word) && !(numeral.digit && NOT_AFTER_DIGIT.has(unit.word));
}

const LENGTH_WORDS = new Set(entries(LENGTHS).map((entry) => entry.word));
const MONEY_WORDS = new Set(entries(MONEY).map((entry) => entry.word));

/** Units of elapsed time, as printed: 近3年 means the last three years, not nearly three. */
export function isLength(unit: string): boolean {
  return LENGTH_WORDS.has(unit.replace('個', '个'));
}

/** Units of money, which are always named in the lexicon's spelling: 圓 is 元. */
export function isMoney(unit: string): boolean {
  return MONEY_WORDS.has(unit);
}

/** Differences of rates: 个百分点, 个千分点, 个基点. */
export function isPoints(unit: string): boolean {
  return Object.values(POINTS).includes(unit);
}
