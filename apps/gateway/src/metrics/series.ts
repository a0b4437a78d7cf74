import type { LabelSets, Labels } from './metrics.ts';

/** What is counted for each combination of the values of labels. */
export interface OpenSeries<Entry> {
  /** Any value that is not in the set of its label counts as `other`. */
  of(labels: Labels<string>): Entry;
  all(): Iterable<Entry>;
}

export function openSeries<Entry>(
  sets: LabelSets<string>,
  create: (labels: Labels<string>) => Entry,
): OpenSeries<Entry> {
  const known = new Map<string, Entry>();
  const names = Object.keys(sets);
  const values = Object.entries(sets).map(([name, allowed]) => ({ name, allowed: new Set(allowed) }));

  function keyOf(labels: Labels<string>): string {
    let key = '';
    // No value has a line break but those that count as `other`.
    for (const name of names) key += `${labels[name]}\n`;
    return key;
  }

  /** Under the values that are kept, so that callers cannot make series. */
  function open(given: Labels<string>): Entry {
    const kept = Object.fromEntries(
      values.map(({ name, allowed }) => [name, allowed.has(given[name] ?? '') ? (given[name] ?? '') : 'other']),
    );
    const key = keyOf(kept);
    const entry = known.get(key) ?? create(kept);
    known.set(key, entry);
    return entry;
  }

  return { of: (labels) => known.get(keyOf(labels)) ?? open(labels), all: () => known.values() };
}
