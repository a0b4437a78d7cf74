import { distance } from 'fastest-levenshtein';

/** No name of the API is longer. */
const longestName = 100;

/**
 * The name that a misspelt one probably stands for. Capitals, hyphens and underscores do not matter; of what remains, a
 * third of the characters may differ, or another part; letters that changed places count as one.
 */
export function closestName(misspelt: string, names: Iterable<string>, mostApart = 1 / 3): string | undefined {
  if (misspelt.length > longestName) return undefined;
  const wanted = plain(misspelt);
  let closest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const candidate = plain(name);
    const apart = differenceOf(wanted, candidate);
    if (apart >= smallest || apart > Math.max(wanted.length, candidate.length) * mostApart) continue;
    closest = name;
    smallest = apart;
  }
  return closest;
}

/** Letters that changed places are one slip, such as `form` for `from`. */
function differenceOf(a: string, b: string): number {
  const apart = distance(a, b);
  return apart > 1 && sorted(a) === sorted(b) ? 1 : apart;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
