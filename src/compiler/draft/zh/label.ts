/** What ends a clause. */
const CLAUSE = /[，,。；;：:、！？!?\n（）()]/;
/** No label is longer, in characters. */
const LONGEST = 24;
/** What says when, how much or how it stands to others, and names nothing. */
const OPENING =
  /^(?:(?:我们|我[市省县区厅局委])?(?:将|计划)|我们|是(?!否)|(?:全[国省市区县州]|[我本][国省市区县州])?共?有(?!限|关|效|机|色|序|力|偿|线|氧|害|[^，,。；;\d]*的)|其中|同时|此外|另外|目前|截至目前|全年|今年|去年|上年|当年|累计|共计?|已|还|并|又|也|均|分别|预计|力争|确保|实现|全市共|完成了|达到|(?:比|较)上年(?:同期|年?末|年?底)?|比年初|同比|环比|年末|年底|期末)+/;
const CLOSING =
  /(?:分别|累计|总计|合计|共计|达到|约为|预计|力争|控制在|保持在|稳定在|提高到|提升到|增加到|下降到|降至|增至|升至|达|共|约|为|是|至|到|超|有|近|已|仅|的|了|由|从|每月|每年|每日|可|完成|实现|首次|首度|成功|于|在|突破|同比|环比|比上年|较上年|比上年同期|增长|下降|上升|减少|提高|降低|回落|增加|上涨|下跌|所?占)+$/;
/** How something was counted, and of nothing: 按不变价格计算. */
const COUNTED_SO =
  /^(?:[按以].*(?:计算|口径)|.?同口径|.?可比口径|(?:扣除|剔除).*|.*初步核算.*|据.*|经.*(?:核算|审计|认定))$/;
/** How another change stands to one before, and of nothing: 降幅较1—5月收窄. */
const COMPARES = /^(?:降幅|增幅|增速|涨幅)?(?:较|比|高于|低于|快于)/;
const BODY = '(?:局|厅|委|部|司|署|中心|院|政府|公司|集团|大学|协会|学会|联|会)';
/** Who did it together with whom, or held it: 市科技局联合临江学院举办产学研对接会. */
const DOER = new RegExp(
  `^(?:[\\p{Script=Han}“”、]{0,24}?(?:联合|会同|协同)[\\p{Script=Han}“”、]{2,24}?|[\\p{Script=Han}]{1,12}${BODY})(?:共|先后)?(?:举办|组织|召开|承办|主办|开展|侦办|查办|排查)了?(?=[\\p{Script=Han}“]{2})`,
  'u',
);
/** Who did what is named with its verb: 市市场监管局 of 市市场监管局查处案件. */
const BY_WHOM =
  /^[省市县区州]\p{Script=Han}{1,10}?(?:局|厅|委|署|中心|公司|集团)(?:共|先后)?(?=查处|受理|办理|培训|检查|巡查|发放|完成|新增|建成|新建|认定|制定|征收|处置|救助|审批|办结|印发|出台)/u;
/** Numbers that are part of a name. */
const NAMED_NUMBER = /PM ?(?:2\.5|10)|(?<!\d)[1-9](?:[GAD])(?![A-Za-z\d])/g;
/** A verb that needs what it is done to. */
const BARE_VERB = 3;

/**
 * The words around a figure that say what it counts or measures; all of them stand in the text, none is made.
 * @param text the sentence
 * @param start where the figure with its qualifier begins in it
 * @param end where it ends, its unit included
 * @param isCounted whether the unit is a measure word, after which what is counted may follow: 53项审查
 * @returns "" where the words around it say nothing
 */
export function labelOf(text: string, start: number, end: number, isCounted: boolean): string {
  const before = clauseBefore(text, start);
  // 设立规模50亿元的产业引导基金 is of the fund.
  const owner = /^的([^，,。；;：:、！？!?\n]{2,})/.exec(text.slice(end))?.[1];
  if (owner !== undefined) return shortened(withoutFigures(owner).replace(CLOSING, ''));
  const after = isCounted ? clauseAfter(text, end) : '';
  // 来自62个国家和地区的3800余名客商: what is counted stands after.
  if (after !== '' && /\d[^，,。；;]*的$/.test(text.slice(0, start))) return shortened(after);
  if (before.length > BARE_VERB) return shortened(before);
  if (after !== '') return shortened(before + after);
  if (before !== '') return before;
  // 同比增长5.6%: what rose stands a clause before.
  return shortened(earlierClause(text, start));
}

/** What a line is of, before its colon: 幼儿园 of 幼儿园：学校数，642所. What only announces a list is of nothing. */
const LINE_HEAD = /^[\s　]*([^：:，,。；;\d]{1,12})[：:]/;
const ANNOUNCES = /(?:是|为|如下|以下|包括|下列|有|要|工作|方面|目标|任务|重点|措施|其中)$/;

/** A label with the head of its line, where it has one: of a row of a table the first cell. */
export function withLineHead(text: string, start: number, label: string): string {
  const [opening = '', head = ''] = LINE_HEAD.exec(text) ?? [];
  const isOf = head !== '' && opening.length <= start && !ANNOUNCES.test(head) && !label.startsWith(head);
  return isOf && label !== '' ? `${head}${label}` : label;
}

/**
 * What a share is a share of: 规模以上工业增加值 of 占规模以上工业增加值的比重, and before 占 what has the share.
 * @param label the words around the share
 * @param before the sentence up to it
 * @returns `whole` is "" where they do not say, and `part` where the words before do
 */
export function shareIn(label: string, before: string): { part: string; whole: string } {
  const isShare = /(?:(?:的|比重|比例|份额|百分比)(?:约?为|达到?|约|超过?)?|[，,、（(]占[^，,、。；;\d]{2,14})$/.test(
    before,
  );
  const [, part = '', whole = ''] = (isShare && SHARE.exec(label)) || [];
  return { part: part.replace(CLOSING, ''), whole };
}

const SHARE = /^(.*?)(?<!抢|侵|强|霸)所?占(?![地用补])(.{2,}?)的?(?:比重|比例|份额|百分比)?$/;

/** What the clauses before a place are of. */
export function subjectBefore(text: string, at: number): string {
  return shortened(earlierClause(text, text.slice(0, at).search(/[^，,。；;：:、！？!?\n（）()]*$/)));
}

function clauseBefore(text: string, at: number): string {
  // 投资（不含农户）增长7.8% is of the investment.
  const plain = text.slice(0, at).replace(/（[^（）]*）|\([^()]*\)/g, '');
  let from = plain.length;
  while (from > 0 && (!CLAUSE.test(plain[from - 1] ?? '') || isJoined(plain, from))) from -= 1;
  const words = withoutTimes(plain.slice(from).replace(OPENING, ''))
    .replace(OPENING, '')
    .replace(DOER, '')
    .replace(BY_WHOM, '')
    .replace(CLOSING, '')
    .trim();
  // 由2.4%提高到2.7%: what both are of stands before the first.
  return /[\d０-９][^\u4e00-\u9fff]*\S{0,2}$/.test(words.replace(NAMED_NUMBER, ''))
    ? withoutFigures(words).replace(CLOSING, '').trim()
    : words;
}

/** 新建、改扩建中小学: whether the stop before a place only joins two verbs of one thing. */
function isJoined(text: string, at: number): boolean {
  return /(?:^|[，,。；;：:！？\n])(?:[\p{Script=Han}]{1,4}、)+$/u.test(text.slice(Math.max(0, at - 16), at));
}

function clauseAfter(text: string, at: number): string {
  let to = at;
  while (to < text.length && !CLAUSE.test(text[to] ?? '') && !/[\d０-９]/.test(text[to] ?? '')) to += 1;
  const all = text.slice(at, to).replace(/^(?:左右|以上|以下|多)/, '');
  // 74家企业完成产值112.3亿元: what follows is of the next figure.
  const words = /[\d０-９]/.test(text[to] ?? '')
    ? all.replace(/(?<=.{2})(?:完成|实现|累计|共|新增|获得|取得|中有?$).*$/, '')
    : all;
  return /^[，,。]?$/.test(words) ? '' : words.replace(CLOSING, '').trim();
}

function earlierClause(text: string, at: number): string {
  for (let end = at; end > 0; ) {
    let from = end;
    while (from > 0 && !CLAUSE.test(text[from - 1] ?? '')) from -= 1;
    const words = withoutTimes(withoutFigures(text.slice(from, end)))
      .replace(OPENING, '')
      .replace(CLOSING, '')
      .trim();
    if (words.length > 1 && !COUNTED_SO.test(words) && !COMPARES.test(words)) return words;
    end = from - 1;
  }
  return '';
}

/** When, where it opens a clause. */
function withoutTimes(words: string): string {
  return words.replace(
    /^(?:截至|力争到|[到至](?=\d|年[末底]|[上下]半年))?(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]半年|[一二三四]季度|全年|末|底|前)?/,
    '',
  );
}

/** From the first figure on. */
function withoutFigures(words: string): string {
  return words
    .replace(/(?:已)?连续[一二三四五六七八九十两\d]+(?:个?[年月]|个?季度).*$/, '')
    .replace(/(?:超过?|近|约|达到?|共)?[\d０-９][\s\S]*$/, '');
}

/** The last part of long words, from a place where they may be cut. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const tail = words.slice(-LONGEST);
  const cut = /[的和与及]/.exec(tail);
  return cut && cut.index < LONGEST / 2 ? tail.slice(cut.index + 1) : tail;
}
