/** A figure that is measured for several subjects. */
export interface Figure {
  title: string;
  unit: string;
  /** The promised median of ours. */
  target: Target;
}

export type Target = { atMost: number } | { atLeast: number };

/** The outcome of one subject: sorted values, or why there are none. */
export type Outcome = { values: number[] } | { error: string };

export interface Measured {
  figure: Figure;
  /** Ours comes first. */
  outcomes: Map<string, Outcome>;
}

/** The outcome with the value of another run; an error ends a subject. */
export async function addRun(before: Outcome | undefined, run: () => Promise<number>): Promise<Outcome> {
  if (before && 'error' in before) return before;
  try {
    return outcomeOf([...(before?.values ?? []), await run()]);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

export function outcomeOf(values: number[]): { values: number[] } {
  return { values: values.toSorted((a, b) => a - b) };
}
