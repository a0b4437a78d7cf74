/** What a browser remembers of a world. */
export interface StepLog {
  /** The id of the latest reset that the steps came after; 0 for a world that was not reset. */
  readonly reset: number | undefined;
  readonly steps: readonly string[];
}

const noSteps: StepLog = { reset: undefined, steps: [] };

/** The steps that are left after the latest reset, which may have happened while no page was open. */
export function afterReset(log: StepLog, reset: number): StepLog {
  if (log.reset === reset) return log;
  return { reset, steps: log.reset === undefined ? log.steps : [] };
}

/** The log as it was stored; an empty one for what is not a log. */
export function readLog(json: string | null): StepLog {
  if (json === null) return noSteps;
  try {
    const stored: unknown = JSON.parse(json);
    return isLog(stored) ? stored : noSteps;
  } catch {
    return noSteps;
  }
}

function isLog(value: unknown): value is StepLog {
  if (typeof value !== 'object' || value === null || !('steps' in value) || !Array.isArray(value.steps)) return false;
  const hasReset = !('reset' in value) || typeof value.reset === 'number';
  return hasReset && value.steps.every((step) => typeof step === 'string');
}
