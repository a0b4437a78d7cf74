/** Something that can be chosen in the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** What else it is found by, below the label. */
  readonly detail?: string;
  readonly run: () => void;
}

/** The entries that have every typed word in their label or detail, in capitals or not; those that start with it first. */
export function filterEntries<Entry extends Pick<PaletteEntry, 'label' | 'detail'>>(
  entries: readonly Entry[],
  query: string,
): readonly Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ label, detail = '' }) => {
    const name = `${label} ${detail}`.toLowerCase();
    return words.every((word) => name.includes(word));
  });
  const start = words.join(' ');
  return found.toSorted((a, b) => Number(startsWith(b, start)) - Number(startsWith(a, start)));
}

function startsWith({ label }: Pick<PaletteEntry, 'label'>, start: string): boolean {
  return label.toLowerCase().startsWith(start);
}
