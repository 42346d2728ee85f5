import { Document, isMap, isSeq } from 'yaml';

/** Words as YAML has them within { } too: in the quotes that others stood in, or in those that they need. */
export function writeScalar(words: string, quote = ''): string {
  if (quote === '"') return JSON.stringify(words);
  if (quote === "'" && !words.includes('\n')) return `'${words.replaceAll("'", "''")}'`;
  const list = new Document([words]);
  if (isSeq(list.contents)) list.contents.flow = true;
  return list.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

/** A record in one line, as a draft writes it. */
export function writeFlowMap(item: object): string {
  const document = new Document(item);
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trim();
}
