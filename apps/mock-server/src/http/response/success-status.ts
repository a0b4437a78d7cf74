import type { Operation } from '@doubletick-kit/contract';
import type { WorldOptions } from '../../world/options.ts';

interface Wishes {
  /** What the client prefers, of whatever operation. */
  preferred: number | undefined;
  /** Whose word the world takes where the sources name several statuses. */
  source: WorldOptions['successStatus'];
}

/** Chooses the status of a success among those that the document has; a failure keeps its own. */
export function successStatus(operation: Operation, status: number, { preferred, source }: Wishes): number {
  if (status >= 300) return status;
  const documented = documentedSuccesses(operation);
  if (preferred !== undefined && documented.includes(preferred)) return preferred;
  return documented.find((code) => operation.responses[code]?.source === source) ?? status;
}

const successes = new WeakMap<Operation, readonly number[]>();

function documentedSuccesses(operation: Operation): readonly number[] {
  const known = successes.get(operation);
  if (known) return known;
  const codes = Object.keys(operation.responses).map(Number);
  const documented = codes.filter((code) => code < 300);
  successes.set(operation, documented);
  return documented;
}
