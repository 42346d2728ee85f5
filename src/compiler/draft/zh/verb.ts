/** What says that something rose or fell, right before by how much. */
export const VERB =
  /(?:缩短|压缩|压减|延长|增产|减产|增收|减收|增支|减支|增长|增加|增|上升|提高|提升|上涨|扩大|下降|减少|降低|回落|缩小|下跌|降|减|升|涨)(?:了)?$/;
