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

const successes = new WeakMap<Operation, readonly number[]>();

function documentedSuccesses(operation: Operation): readonly number[] {
  const known = successes.get(operation);
  if (known) return known;
  const codes = Object.keys(operation.responses).map(Number);
  const documented = codes.filter((code) => code < 300);
  successes.set(operation, documented);
  return documented;
}

const preferences = /(?:"(?:[^"\\]|\\.?)*(?:"|$)|[^",])+/gs;

/**
 * Reads the status that a client asks for with `Prefer: code=…`; the first one counts.
 *
 * @see RFC 7240, section 2
 */
export function preferredStatus(header: string | undefined): number | undefined {
  for (const preference of header?.match(preferences) ?? []) {
    const value = /^\s*code\s*=([^;]*)/i.exec(preference)?.[1]?.trim();
    if (value !== undefined) return /^(?:\d{3}|"\d{3}")$/.test(value) ? Number(value.replaceAll('"', '')) : undefined;
  }
  return undefined;
}
