/** The items of several sorted sources in order; each source is read only as far as needed. */
export function* mergeSorted<Item>(
  sources: readonly Generator<Item>[],
  compare: (one: Item, other: Item) => number,
): Generator<Item> {
  const heads: { item: Item; source: Generator<Item> }[] = [];
  const add = (source: Generator<Item>) => {
    const next = source.next();
    if (next.done === true) return;
    const { value } = next;
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const head = heads[middle];
      // The smallest head comes last, from where it is taken.
      if (head !== undefined && compare(head.item, value) > 0) low = middle + 1;
      else high = middle;
    }
    heads.splice(low, 0, { item: value, source });
  };
  sources.forEach(add);
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    yield head.item;
    add(head.source);
  }
}
