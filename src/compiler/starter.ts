/** The two files that a report is compiled from, as a first one to change. */
export interface Starter {
  source: string;
  /** With comments for someone who has seen none before. */
  yaml: string;
}

/** The languages in which there is a starter. */
export const STARTER_LANGUAGES = ['zh', 'en'] as const;
export type StarterLanguage = (typeof STARTER_LANGUAGES)[number];

/** A small report that compiles as it is, its annotations explained line by line; the city and its figures are invented. */
export function starter(language: StarterLanguage): Starter {
  return language === 'zh' ? CHINESE : ENGLISH;
}

const CHINESE: Starter = {
  source: `云河市2023年工作报告
一、2023年工作
新增就业12.3万人，同比增长5.8%。截至12月底，建成学校35所。印发《城市更新行动方案》。
二、2024年安排
新增就业13万人以上。
`,
  yaml: `# 这里只写编号、名称，和 source.txt 里的字词；数值由编译器从字词里读出，不在这里录入。
# 冒号和逗号用半角，冒号后空一格；每一层缩进两个空格，不用制表符。
# 每个键的含义：gazette-elements/docs/report-yaml.md

report:
  id: yunhe-2023                          # 用于网址和文件名：小写字母、数字、连字符
  title: { zh: 云河市2023年工作报告 }     # 给读者看的都写成 { zh: 中文, en: 英文 }，可以只写一种
  publisher: { zh: 云河市人民政府 }       # 谁发布的
  published: 2024-01-20                   # 何时发布：2024、2024-01 或 2024-01-20
  lang: zh-Hans                           # 原文的语言
  citation:                               # 原文登在哪里，引用时这样写
    title: { zh: 云河市2023年工作报告 }
    container: { zh: 云河日报 }
    published: 2024-01-21

# 章节：starts 是原文里这一节开头的几个字；按原文的次序写。role: outcome 已做的，plan 计划的。
sections:
  - { id: report, starts: 云河市2023年工作报告, title: { zh: 云河市2023年工作报告 }, year: "2023", role: outcome }
  - { id: results, parent: report, marker: 一、, starts: 一、2023年工作, title: { zh: 2023年工作 }, role: outcome }
  - { id: plans, parent: report, marker: 二、, starts: 二、2024年安排, title: { zh: 2024年安排 }, year: "2024", role: plan }

# 数：words 照抄原文，连同单位和“超”“以上”这样的字；在这一节里要只出现一次，否则用 in: 写出前后更长的一段。
metrics:
  - id: jobs
    section: results
    words: 12.3万人
    change: 5.8%                          # 增减，不写“增长”二字
    label: { zh: 新增就业 }               # 这个数是什么
    leading: true                         # 最要紧的几个
  - id: schools
    section: results
    words: 35所
    time: 截至12月底                      # 何时的数；不写就是这一节的年份
    label: { zh: 建成学校 }
  - id: jobs-target
    section: plans
    words: 13万人以上
    role: target                          # 目标
    of: jobs                              # 它的结果是上面哪一个
    label: { zh: 新增就业目标 }

# 文件：status 原文说它到了哪一步，action 原文的动词。
documents:
  - id: renewal-plan
    section: results
    title: { zh: 城市更新行动方案 }
    status: issued
    action: 印发
    mentions: [{ section: results, words: 《城市更新行动方案》 }]

# 原文里的数、时间、文件，都要写进上面，或者列在这里并说明理由；漏了一个，编译就停下来告诉你：
# dismissed:
#   - { section: results, words: 12月底, reason: 不是哪一条的时间 }
`,
};

const ENGLISH: Starter = {
  source: `Port of Norwick: annual review 2023
1. Freight
The port handled 48.6 million tonnes of cargo, up 4.2% year on year. It employed 640 people as of end-December 2023.
2. Plans for 2024
The port will handle at least 50 million tonnes of cargo.
`,
  yaml: `# Here stand ids, labels and words of source.txt. Values are never written: the compiler reads them from the words.
# Indent each level by two spaces, without tabs; after a colon comes a space.
# What every key means: gazette-elements/docs/report-yaml.md

report:
  id: norwick-2023                        # in addresses and file names: small letters, digits, hyphens
  title: { en: "Port of Norwick: annual review 2023" } # what holds a colon needs quotes
  publisher: { en: Port of Norwick }      # what readers see is { en: English, zh: Chinese }, one or both
  published: 2024-02-22                   # 2024, 2024-02 or 2024-02-22
  lang: en                                # the language of the text
  citation:                               # where the text was published, as it is cited
    title: { en: "Port of Norwick: annual review 2023" }
    container: { en: Norwick Gazette }
    published: 2024-02-23

# Sections, in the order of the text: starts has the words at which one begins. role: outcome is what was done, plan what
# is planned.
sections:
  - { id: report, starts: "Port of Norwick: annual review 2023", title: { en: "Port of Norwick: annual review 2023" }, year: "2023", role: outcome }
  - { id: freight, parent: report, marker: "1.", starts: 1. Freight, title: { en: Freight }, role: outcome }
  - { id: plans, parent: report, marker: "2.", starts: 2. Plans for 2024, title: { en: Plans for 2024 }, year: "2024", role: plan }

# Figures: words as they stand in the text, with the unit and with “over” or “at least”. They must occur once in the
# section; else in: has longer words around them.
metrics:
  - id: cargo
    section: freight
    words: 48.6 million tonnes
    change: 4.2%                          # without “up”
    label: { en: Cargo handled }          # what the figure counts
    leading: true                         # among the most important
  - id: staff
    section: freight
    words: 640 people
    time: as of end-December 2023         # when it is of; else the year of its section
    label: { en: People employed }
  - id: cargo-target
    section: plans
    words: at least 50 million tonnes
    role: target
    of: cargo                             # which figure above is its result
    label: { en: Cargo to handle }

# Every quantity and date of the text stands above, or here with a reason; the compiler stops at one that is missing:
# dismissed:
#   - { section: freight, words: end-December, reason: The time of no record. }
`,
};
