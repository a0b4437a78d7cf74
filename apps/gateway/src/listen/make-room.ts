import type { Connection } from './connection.ts';
import type { Refuse } from './refusal.ts';

/**
 * Closes the oldest connection without a request in flight: one that is idle, else one with half a request. So silent
 * connections cannot keep others out. Returns false if all have requests in flight.
 */
export function makeRoom(connections: Iterable<Connection>, refuse: Refuse): boolean {
  let partial: Connection | null = null;
  for (const connection of connections) {
    if (connection.open.size > 0 || connection.socket.destroyed) continue;
    if (!connection.hasPartialRequest || connection.isClosing) {
      connection.socket.destroy();
      return true;
    }
    partial ??= connection;
  }
  if (partial) void refuse(partial, 'too-many-connections');
  return partial !== null;
}
