import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { headersTimeout } from './client-error.ts';
import type { Connection } from './connection.ts';
import type { Refuse } from './refusal.ts';

export interface DrainDeps {
  server: Server;
  connections: ReadonlySet<Connection>;
  refuse: Refuse;
  /** For a request of which only a part has arrived. */
  partialMs: number;
}

/**
 * Stops accepting, closes idle connections, and waits until every request has its answer and its connection is closed;
 * at the deadline, destroys what is left. Returns how many requests were cut.
 */
export async function drain(
  { server, connections, refuse, partialMs }: DrainDeps,
  deadlineMs: number,
): Promise<number> {
  // What the kernel already has may be a request: it is read before connections count as idle.
  await nextTurn();
  await nextTurn();
  const allClosed = new Promise<void>((resolve) => {
    // Not `server.close()`, which destroys sockets whose answer is written but not yet sent: it cut 5 of 5 slow clients.
    NetServer.prototype.close.call(server, () => resolve());
  });
  for (const connection of connections) {
    connection.isLast = true;
    if (connection.open.size === 0 && !connection.isClosing && !connection.hasPartialRequest)
      connection.socket.destroy();
  }
  const partial = setTimeout(
    () => {
      for (const connection of connections) {
        if (connection.open.size === 0) void refuse(connection, headersTimeout.reason, headersTimeout.answer);
      }
    },
    Math.min(partialMs, deadlineMs),
  );
  let cut = 0;
  const deadline = setTimeout(() => {
    for (const connection of connections) {
      cut += connection.open.size;
      connection.socket.destroy();
    }
  }, deadlineMs);
  await allClosed;
  // The server is closed a moment before its last sockets say so, and answers are settled when those do.
  while (connections.size > 0) await nextTurn();
  clearTimeout(partial);
  clearTimeout(deadline);
  // Everything is closed; this stops the timer that checks for header timeouts.
  server.close();
  return cut;
}
