// Tables of fields in Markdown.

/** As it is written in the reference: metrics[].label. */
export function pathText(path) {
  return path.join('.').replaceAll('.[]', '[]');
}

/** Text of a cell of a table. */
export function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Code in a cell of a table. */
export function code(text) {
  const fence = text.includes('`') ? '``' : '`';
  return text === '' ? '' : `${fence}${cell(text)}${fence}`;
}

/**
 * @param {string[]} heads
 * @param {string[][]} rows cells in Markdown
 */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What a field holds and whether it must be there. */
export function valueText({ type, need, fallback }) {
  if (need === 'required') return `${type}; **required**`;
  if (need === 'one of several') return `${type}; one of these`;
  const none = fallback === undefined || (Array.isArray(fallback) && fallback.length === 0);
  return none ? type : `${type}; by default \`${fallback}\``;
}

/** Items by a key, in the order in which the keys first come. Node 20 has no Map.groupBy. */
export function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
