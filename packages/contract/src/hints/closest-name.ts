import { distance } from 'fastest-levenshtein';

/** No name of the API is longer. */
const longestName = 100;

/**
 * The name that a misspelt one probably stands for. Capitals, hyphens and underscores do not matter; of what remains, a
 * third of the characters may differ, or another part.
 */
export function closestName(misspelt: string, names: Iterable<string>, mostApart = 1 / 3): string | undefined {
  if (misspelt.length > longestName) return undefined;
  const wanted = plain(misspelt);
  let closest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const candidate = plain(name);
    const apart = distance(wanted, candidate);
    if (apart >= smallest || apart > Math.max(wanted.length, candidate.length) * mostApart) continue;
    closest = name;
    smallest = apart;
  }
  return closest;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
