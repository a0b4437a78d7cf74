/** Which of the known names an unknown one may mean, as the end of a message. */
export function nearestTo(name: string, known: readonly string[]): string {
  const pairs = pairsOf(name);
  const likeness = (other: string) => {
    const others = pairsOf(other);
    // The coefficient of Dice: how many pairs of neighbouring letters two names share.
    return (2 * pairs.filter((pair) => others.includes(pair)).length) / (pairs.length + others.length);
  };
  const nearest = known.reduce((best, each) => (likeness(each) > likeness(best) ? each : best));
  return likeness(nearest) > 0.3 ? `did you mean ${nearest}?` : `the options are ${known.join(', ')}.`;
}

function pairsOf(name: string): string[] {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return [...letters].map((_, index) => letters.slice(index, index + 2)).slice(0, -1);
}
