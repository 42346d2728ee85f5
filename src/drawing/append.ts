/** Adds items to a list, however many: `push` with a spread throws past some hundred thousand, since each is an argument. */
export function append<Item>(list: Item[], ...more: readonly (readonly Item[])[]): void {
  for (const items of more) for (const item of items) list.push(item);
}
