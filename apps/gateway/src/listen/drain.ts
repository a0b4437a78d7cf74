import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ProblemError } from '../problem.ts';
import { headersTimeout } from './client-error.ts';
import type { Connection } from './connection.ts';
import type { Refuse } from './refusal.ts';

export interface DrainDeps {
  server: Server;
  connections: ReadonlySet<Connection>;
  refuse: Refuse;
  /** For a request of which only a part has arrived. */
  partialMs: number;
  /** Ends what keeps requests from being answered, shortly before the deadline. */
  giveUp: () => void;
}

/** What was given up has to be recorded and answered; 100 ms were too short on a busy machine. */
const answerMs = 1_000;

/**
 * Stops accepting, closes idle connections, and waits until every request has its answer and its connection is closed.
 * Shortly before the deadline, requests that are still under way are given up and answered; at the deadline, destroys
 * what is left. Returns how many requests were cut.
 */
export async function drain(
  { server, connections, refuse, partialMs, giveUp }: DrainDeps,
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
  const lastChance = setTimeout(
    () => {
      for (const connection of connections) connection.failBody(lateBody());
      giveUp();
    },
    Math.max(deadlineMs - answerMs, deadlineMs / 2),
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
  for (const timer of [partial, lastChance, deadline]) clearTimeout(timer);
  // Everything is closed; this stops the timer that checks for header timeouts.
  server.close();
  return cut;
}

function lateBody(): ProblemError {
  const detail = 'The body had not arrived when the gateway stopped. Send the request again.';
  return new ProblemError('request-timeout', detail, { reason: 'gateway-stopping' });
}
