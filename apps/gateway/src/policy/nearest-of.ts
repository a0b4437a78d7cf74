/** The name that is most like a misspelt one; undefined if none is alike. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  const wanted = fold(name);
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 4)) + 1;
  for (const candidate of names) {
    const distance = distanceOf(wanted, fold(candidate));
    if (distance >= least || distance >= wanted.length) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** Case, dashes and underscores are no difference. Cut off, so that a huge name costs nothing. */
function fold(name: string): string {
  return name.slice(0, 80).toLowerCase().replace(/[-_ ]/g, '');
}

/** How many insertions, deletions and substitutions apart two strings are (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
