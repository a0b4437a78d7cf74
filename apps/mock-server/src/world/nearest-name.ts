import { distance } from 'fastest-levenshtein';

/**
 * The known name that a misspelt one was meant as; undefined where none is close: a third of its letters may differ, and
 * capitals, hyphens and underscores do not count.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_ ]/g, '');
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3));
  for (const candidate of known) {
    const differing = differenceOf(plain(name), plain(candidate));
    if (nearest === undefined ? differing <= least : differing < least) [nearest, least] = [candidate, differing];
  }
  return nearest;
}

const longestName = 40;

/** Letters that changed places are one slip, such as `form` for `from`. */
function differenceOf(a: string, b: string): number {
  const sorted = (text: string) => [...text].sort().join('');
  return Math.min(distance(a, b), sorted(a) === sorted(b) && a !== b ? 1 : Number.POSITIVE_INFINITY);
}

/** What a message adds about an unknown name: `, did you mean phone?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
