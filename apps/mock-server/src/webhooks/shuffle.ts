import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Another order of a list, the same one for the same number. A list of two or more never stays as it is. */
export function shuffle<Item>(items: readonly Item[], number: number): Item[] {
  const shuffled = [...items];
  const random = xoroshiro128plus(number);
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    // A group is small, so that the remainder favours nothing that matters.
    const other = (random.next() >>> 0) % (last + 1);
    const [a, b] = [shuffled[last], shuffled[other]] as [Item, Item]; // both are within the list
    shuffled[last] = b;
    shuffled[other] = a;
  }
  const isUnchanged = shuffled.every((item, position) => item === items[position]);
  return isUnchanged ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
