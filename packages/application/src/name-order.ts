/**
 * Order of names in lists for people. The database sorts by code point, which puts Å before Ä;
 * Swedish order also places the Norwegian letters where a Norwegian reader looks for them.
 */
const collator = new Intl.Collator("sv", { numeric: true });

export function byName<Item>(nameOf: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => collator.compare(nameOf(a), nameOf(b));
}
