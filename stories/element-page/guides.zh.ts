import type { Guide, Tag } from './guide.js';

/** When to use each element, and what its readers meet, in Chinese. */
export const zhGuides = {
  'gazette-report': {
    shows: '把一份报告交给里面的所有组件：同一份数据、同一种语言，一处选中，处处亮起。',
    glance: '175条记录，可以按司局、章节、年份筛选。',
    use: ['同一页上有两个以上的组件', '读者要按司局、章节或年份筛选', '用自己的报告，地址只想写一次'],
    instead: {
      'gazette-metric-card': '页上只有一个组件：直接写它自己的标签，如数字卡',
      'gazette-report-outline': '要的是一份目录，领读者去页面各处',
    },
    accessibility: [
      '筛选栏是有名称的一组，由三个浏览器自带的列表组成；筛选后还剩多少条，读屏会报出来。',
      '筛选之后，里面的每个组件都注明自己只限于哪些内容。',
      '它说“原文未述”的，仍在全文里找过；页面点名的数字不因筛选而消失。',
    ],
  },
  'gazette-metric-card': {
    shows: '一个数，连同它的限定词、单位、时间、增减，以及它是已做成、预计还是目标。',
    glance: '2020年9月末，普惠小微贷款余额14.6万亿元，同比增长29.6%。',
    use: ['文章里有一个数值得停下来看', '专题页开头并排放两三个最要紧的数'],
    instead: {
      'gazette-inline-figure': '这个数就在一句话里',
      'gazette-metric-grid': '要列出十几个、几十个数',
      'gazette-pictogram': '想让人看见“这么多家”“这么多件”',
      'gazette-series': '同一个数要看好几年',
    },
    accessibility: ['整张卡的名称就是一句完整的话：“普惠小微贷款余额，14.6万亿元，同比增长29.6%，截至2020年9月末”。'],
  },
  'gazette-inline-figure': {
    shows: '一句话里的一个数，字体、字号、行高、颜色都随周围的文字，点开就是原句。',
    glance: '一句话里有一个划了线的数，14.6万亿元，旁边的“据”可以点开。',
    use: ['正文里引用报告的一个数', '一段话有一两处需要出处，又不想打断阅读'],
    instead: {
      'gazette-metric-card': '这个数要突出来，或要说明口径',
      'gazette-metric-grid': '一段话里塞了四五个数，读不下去',
    },
    accessibility: [
      '它是句子里的一个按钮，原句在旁边打开，同时由读屏念出，Esc 收起。',
      '标签上的 size="large"，或外层的 --gazette-scale: 1.5，把点开的出处放大到1.5倍；数字仍随正文的字号。',
    ],
  },
  'gazette-metric-grid': {
    shows: '一份报告里的许多个数排在一起，可以筛选、分组、在同一单位内排序。',
    glance: '两个司局写的55个数排在一起，打头的有14.6万亿元普惠小微贷款。',
    use: ['读者要自己翻找：某个司局、某一节、某一类的数', '报道附上全部数字，供人核对'],
    instead: {
      'gazette-metric-card': '只想突出一两个数',
      'gazette-bureau-comparison': '要在部门之间比大小',
      'gazette-change-chart': '要看哪些升、哪些降',
      'gazette-target-tracker': '要看的是目标和进展',
    },
    accessibility: ['筛选框边输入边筛，剩下多少个由读屏报出；筛选框自成一个 Tab 停靠点。'],
  },
  'gazette-bureau-comparison': {
    shows: '两个以上部门所写的同类数字，单位相同、含义相近才放在一把尺上；没写的注明“未述”，不画成零。',
    glance: '两个司局都报了数的有两件事：督查的省份，一边9个，一边12个。',
    use: ['两个部门的篇幅并排看：各说了什么、说了多少', '想知道哪些能比、哪些不能比'],
    instead: {
      'gazette-metric-grid': '单位、口径各不相同，只是想一并列出',
      'gazette-collaboration-map': '想知道它们与谁合作',
      'gazette-change-chart': '比的是升降，不是多少',
      none: '想评出谁做得更好：原文没有这样的结论',
    },
    accessibility: [
      '每根条都念出部门、指标和数字；两边口径不同，也念出来。',
      '写了 controls，三种比法是一排按钮，在图之前，自成一个 Tab 停靠点。',
    ],
  },
  'gazette-change-chart': {
    shows: '报告写明的每一项升降，从同一条零线往两边画：同比百分数共用一把尺，百分点和其他比法各用各的。',
    glance: '2020年两项都升：“创客中国”参赛项目60%，普惠小微贷款29.6%。',
    use: ['统计公报这类有许多“同比”的报告', '一眼看出什么升得多、什么在降'],
    instead: {
      'gazette-metric-card': '只有一个数和它的增减',
      'gazette-series': '同一指标有几年的数',
      'gazette-bureau-comparison': '比的是多少，不是升降',
    },
    accessibility: ['升还是降用文字写明，也由左右方向表示，不靠颜色分辨。'],
  },
  'gazette-series': {
    shows: '一个指标在报告所写的各年是多少，或几个指标各画一幅；相邻的时间才连线，没写的年份留空，目标在前方。',
    glance: '虚构的云河，普惠小微贷款五年从398亿元升到1043亿元，目标1200亿元以上。',
    use: ['报告写了同一指标两年以上的数', '多份年度报告合成一份来看走势', '两个时点、同一单位的多个指标：画成斜线'],
    instead: {
      'gazette-change-chart': '每个指标只写了一个“比上年”',
      'gazette-metric-card': '只有一个时点的数',
      'gazette-target-tracker': '要看的是目标，不是历年',
      none: '想补齐没写的年份：原文没有的数不画',
    },
    accessibility: ['每个值都连同指标和时间念出；约数念出“约”，目标念出“计划”。'],
  },
  'gazette-target-tracker': {
    shows: '每个目标和它的结果画在一把从零起的尺上，各用自己的名字；不写完成率，也不下评语。',
    glance: '虚构的云河，八个有结果的目标里，进出口要增长3%以上，却下降1.8%。',
    use: ['读者会问“目标是多少，做到哪里了”', '规划、五年目标一类的报道'],
    instead: {
      'gazette-metric-card': '只有一个目标',
      'gazette-tier-pyramid': '目标分层，大小相差几十倍',
      'gazette-outcome-threads': '要看的是任务怎样接着做，不是数',
      'gazette-series': '历年的数都有，目标只是其中一点',
      none: '想画“完成了百分之几”：原文没给，由文字说明',
    },
    accessibility: ['目标连同期限念出，结果连同它自己的名称念出；没有同名同期结果的目标列在下面的小表里。'],
  },
  'gazette-tier-pyramid': {
    shows: '大小悬殊的几层目标画成真实的面积，旁边是原文写到的相关数字。',
    glance: '目标分三级，一级十倍于一级：“小巨人”万家，省级十万家，创新型百万家。',
    use: ['“百万、十万、万”这样一层层的目标', '想让人看见各层究竟差多少'],
    instead: {
      'gazette-target-tracker': '要把目标和结果对着看',
      'gazette-pictogram': '只有一个数',
      'gazette-metric-grid': '几个数不成层次，只是并列',
    },
    accessibility: ['每层念出名称、目标和期限；scale="log" 换成对数刻度时，图上写明是对数。'],
  },
  'gazette-pictogram': {
    shows: '把一个计数画成一格一格，一格代表多少始终写明；最后一格按比例切，“超”“多”“余”则不封口。',
    glance: '第二批“小巨人”企业有1584家，一格50家，排了将近32格。',
    use: ['家数、件数、场次、人数这类数得出来的数', '想让人感到一个数有多大'],
    instead: {
      'gazette-metric-card': '金额、比率、百分点：不是一个一个数的',
      'gazette-tier-pyramid': '几个数大小悬殊，要一起看',
      'gazette-metric-grid': '要列出许多个数',
    },
    accessibility: ['整幅图念成一句：名称、数、时间，以及一格代表多少。'],
  },
  'gazette-outcome-threads': {
    shows: '这一年做成了什么，下一年接着做什么：每件只出现一次，有接续的用线连上，没有的也列出。',
    glance: '2020年做了的22项，连到2021年接着做的20项；另有29项没写后续。',
    use: ['总结加部署的报告：看去年的事今年还管不管', '想知道哪些任务是新的'],
    instead: {
      'gazette-timeline': '要看的是哪天做的',
      'gazette-target-tracker': '要看的是目标的数',
      'gazette-framework': '要看的是一套有名称的工作体系',
    },
    accessibility: ['每件做成的事连同它的数字念出，接着念它引出的任务；原文没写接续的单列并计数。'],
  },
  'gazette-timeline': {
    shows:
      '做成了什么、打算做什么，各在什么时候：上面按月点数，下面按部门或主题分行；只知道年份的写在年份下，不放到某一天。',
    glance: '73项里只有5项落在年历上；2021年的25项计划都是中小企业局的。',
    use: ['一年的大事按时间看', '分清已经做的和计划做的'],
    instead: {
      'gazette-series': '同一指标历年的数',
      'gazette-outcome-threads': '要看前一件事引出了哪一件',
      'gazette-document-list': '只看文件，不看别的事',
    },
    accessibility: [
      '缩放按钮在最前，自成一个 Tab 停靠点；+、−、0 缩放，Shift 加方向键移动。',
      '上面的每一格念出月份和项数，按下只看那一格，表也随之只列那些。',
      '不足600像素时，下面改成列表，内容不少。',
    ],
  },
  'gazette-framework': {
    shows: '原文自己起了名字的一套工作体系，如“321”：几个领域、几个重点、什么目标，各是什么。',
    glance: '中小企业工作概括成“321”：3个领域、2个重点、1个目标。',
    use: ['向读者解释一个数字简称', '报道围绕这套体系展开'],
    instead: {
      'gazette-report-outline': '要看的是报告的章节',
      'gazette-outcome-threads': '要看具体做了哪些事',
      none: '自己归纳的体系：原文没有的名称不要用它来画',
    },
    accessibility: ['每一项念出名称和原文的话，按体系里的顺序。'],
  },
  'gazette-document-list': {
    shows: '报告提到的政策文件，按进展（起草、印发、实施……）排列，写明由谁印发、全文提到几次。',
    glance: '文中的50份文件，23份已经印发、出台或发布，4份还只是计划。',
    use: ['读者要查“出了哪些文件”', '想看文件走到了哪一步'],
    instead: {
      'gazette-timeline': '要看文件在一年里的先后',
      'gazette-collaboration-map': '要看与哪些单位合作',
      'gazette-source-text': '要在上下文里读',
    },
    accessibility: ['筛选框按名称、状态、单位筛，自成一个 Tab 停靠点；每处提及各开各的原句。'],
  },
  'gazette-collaboration-map': {
    shows: '各部门与哪些单位合作、做了什么：部门在两边，合作方在中间，做的事写在线上；两边都提到的居中。',
    glance: '两个司局共写到24家合作单位，两边都写到的只有3家。',
    use: ['想知道谁和谁一起做事', '找出两个部门共同的合作方'],
    instead: {
      'gazette-document-list': '只看联合印发的文件',
      'gazette-bureau-comparison': '要比的是数',
      none: '想说合作有多密切：原文没有这样的度量',
    },
    accessibility: ['每条线念出合作方、做了什么、是哪个部门；不足600像素，或部门多于两个，是按类别分组的列表。'],
  },
  'gazette-source-text': {
    shows: '报告的原文，一字未改，有出处的数字、文件、时间、单位都标出来；别处选中的，这里随即亮起。',
    glance: '报告原文一字未改，数字都划了线，可以查找。',
    use: ['让读者自己核对', '和图并排：点图看文，点文看图'],
    instead: {
      'gazette-report-outline': '只要目录和每节有多少内容',
      'gazette-inline-figure': '只引用一两个数',
      'gazette-metric-card': '只要一个数的原句：点开卡上的“据”就是',
    },
    accessibility: [
      '四个 Tab 停靠点：查找框、目录、标出的词（都是按钮）、工具栏，各自用方向键、Home、End 移动。',
      '在查找框里 Enter 去下一处，Shift 加 Enter 回上一处，Esc 清空。',
      '日期用指针打开；键盘经由它所在的事项到达。',
    ],
  },
  'gazette-report-outline': {
    shows: '报告的结构：部门、章节、条目，各有多少数字、文件、事件和任务。',
    glance: '产业政策与法规司写了38份文件，中小企业局12份；25项任务都在后者。',
    use: ['长页面的目录：写了 href，条目就是链接', '先看报告把话说在了哪里'],
    instead: {
      'gazette-source-text': '要读原文',
      'gazette-metric-grid': '要看的就是那些数',
      'gazette-framework': '要看的是“321”这样的体系，不是章节',
    },
    accessibility: ['条目念出标题和各类的件数；写了 href 就是链接，没写就打开标题的原文。'],
  },
} as const satisfies Record<Tag, Guide>;
