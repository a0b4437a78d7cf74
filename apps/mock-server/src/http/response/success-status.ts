import type { Operation } from '@doubletick-kit/contract';
import type { WorldOptions } from '../../world/options.ts';

interface Wishes {
  /** The status that the client prefers; the operation need not have it. */
  preferred: number | undefined;
  /** The source that decides for this world where sources name different statuses. */
  source: WorldOptions['successStatus'];
}

/** Chooses the status of a success among those that the document has; a failure keeps its own. */
export function successStatus(operation: Operation, status: number, { preferred, source }: Wishes): number {
  if (status >= 300) return status;
  const documented = documentedSuccesses(operation);
  if (preferred !== undefined && documented.includes(preferred)) return preferred;
  return documented.find((code) => operation.responses[code]?.source === source) ?? status;
}

/** The status of a success in a world, for an answer that no handler gives. */
export function documentedSuccess(operation: Operation, { successStatus: source }: WorldOptions): number | undefined {
  const documented = documentedSuccesses(operation);
  return documented.find((code) => operation.responses[code]?.source === source) ?? documented[0];
}

/** Whether a status is one of a success that the document has. */
export function isDocumentedSuccess(operation: Operation, status: number | undefined): status is number {
  return status !== undefined && documentedSuccesses(operation).includes(status);
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
