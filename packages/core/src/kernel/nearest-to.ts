/** Which of the known names an unknown one may mean, as the end of a message. */
export function nearestTo(name: string, known: readonly string[]): string {
  const [nearest, likeness] = known
    .map((each): [string, number] => [each, likenessOf(name, each)])
    .reduce((best, each) => (each[1] > best[1] ? each : best));
  return likeness > 0.3 ? `did you mean ${nearest}?` : `the options are ${known.join(', ')}.`;
}

/** From 0 to 1: how many pairs of neighbouring letters two names share (the coefficient of Dice). */
function likenessOf(one: string, other: string): number {
  const [pairs, others] = [one, other].map(pairsOf) as [string[], string[]];
  const shared = pairs.filter((pair) => others.includes(pair));
  return (2 * shared.length) / (pairs.length + others.length);
}

function pairsOf(name: string): string[] {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return Array.from(letters.slice(1), (letter, index) => `${letters[index]}${letter}`);
}
