import type { Writable } from 'node:stream';

/** Runs something once a response is handed to the system, or its connection is gone. */
export function afterResponse(outgoing: Writable, run: () => void): void {
  if (outgoing.closed) run();
  else outgoing.once('close', run);
}
