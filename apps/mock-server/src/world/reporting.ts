import type { Occurrence } from './occurrences.ts';

/** Who hears of what happens in a world. A world that is being filled has no listener yet. */
export interface Listeners {
  onReport?: ((occurrence: Occurrence) => void) | undefined;
}

/** How rules say what has happened. The listener may change between two reports. */
export interface Reporting {
  readonly listeners: Listeners;
  /** Tells the listener of something that has just happened; the tables are changed already. */
  report(occurrence: Occurrence): void;
}

export function createReporting(): Reporting {
  const listeners: Listeners = {};
  return { listeners, report: (occurrence) => listeners.onReport?.(occurrence) };
}

/** Carries out something, and collects what is reported meanwhile. The listener hears of it as well. */
export function recordReports<Result>(
  { listeners }: Reporting,
  act: () => Result,
): { readonly result: Result; readonly occurrences: readonly Occurrence[] } {
  const { onReport } = listeners;
  const occurrences: Occurrence[] = [];
  listeners.onReport = (occurrence) => {
    occurrences.push(occurrence);
    onReport?.(occurrence);
  };
  try {
    return { result: act(), occurrences };
  } finally {
    listeners.onReport = onReport;
  }
}
