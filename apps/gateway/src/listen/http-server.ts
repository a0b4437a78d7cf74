import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { explainBodyError, explainClientError } from './client-error.ts';
import { Connection } from './connection.ts';
import { Exchange } from './exchange.ts';
import { findFlaw, tooManyPipelined, tunnel } from './find-flaw.ts';
import type { Handler } from './handler.ts';
import type { ListenLimits } from './listen-limits.ts';
import { makeRoom } from './make-room.ts';
import type { NodeInboundDeps } from './node-inbound.ts';
import { internalError } from './problem-answer.ts';
import type { Refuse } from './refusal.ts';

export interface HttpServerDeps extends NodeInboundDeps {
  handler: Handler;
  refuse: Refuse;
  createId(): string;
}

/** A server that hands every request to the handler or refuses it, and leaves no answer to Node. */
export function createHttpServer(deps: HttpServerDeps) {
  const { limits, refuse } = deps;
  const connections = new Set<Connection>();
  let isEnding = false;
  const bySocket = new WeakMap<Duplex, Connection>();
  const withConnection = <Args extends unknown[]>(work: (connection: Connection, ...args: Args) => unknown) => {
    return (socket: Duplex, ...args: Args) => {
      const connection = bySocket.get(socket);
      if (connection && !connection.isClosing) void work(connection, ...args);
    };
  };
  const onRequest = withConnection((connection, incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!connection.takesNoMore) return handle({ incoming, outgoing, connection }, deps);
  });
  const onClientError = withConnection((connection, error: Error) => explain(connection, error, deps));
  const onTunnel = withConnection((connection) => refuse(connection, tunnel.reason, tunnel.answer));
  const listener: RequestListener = (incoming, outgoing) => onRequest(incoming.socket, incoming, outgoing);

  const server = createServer(serverOptions(limits), listener);
  server.timeout = limits.answerStallMs;
  server.maxHeadersCount = 0;
  // Without these listeners Node answers by itself.
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  server.on('clientError', (error, socket) => onClientError(socket, error));
  server.on('connect', (_, socket) => onTunnel(socket));
  server.on('timeout', withConnection(closeStalled));
  server.on('connection', (socket: Socket) => {
    const connection = new Connection(socket, limits.lingerMs);
    connection.isEnding = isEnding;
    if (connections.size >= limits.connections && !makeRoom(connections, refuse)) {
      void refuse(connection, 'too-many-connections');
      return;
    }
    bySocket.set(socket, connection);
    connections.add(connection);
    socket.once('close', () => {
      connections.delete(connection);
      if (connection.hasPartialRequest) void refuse(connection, 'incomplete-request');
      for (const request of connection.open) request.lost();
    });
  });
  return {
    server,
    connections,
    /** From now on every answer is the last of its connection. */
    endConnections() {
      isEnding = true;
      for (const connection of connections) connection.isEnding = true;
    },
  };
}

function serverOptions(limits: ListenLimits) {
  return {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    // Node's deadline for a whole request would cut slow uploads; read-incoming.ts has deadlines for bodies.
    requestTimeout: 0,
    connectionsCheckingInterval: limits.sweepMs,
    keepAliveTimeout: limits.keepAliveMs,
    requireHostHeader: false,
    insecureHTTPParser: false,
    // No stream events for requests without a body: 1.4 µs less of 13 µs for each. Node before 24.12 ignores it.
    optimizeEmptyRequests: true,
  };
}

async function handle(
  parts: { incoming: IncomingMessage; outgoing: ServerResponse; connection: Connection },
  deps: HttpServerDeps,
): Promise<void> {
  const { incoming, connection } = parts;
  const { limits, refuse, handler, createId } = deps;
  const isFull = connection.open.size >= limits.pipelinedRequests;
  const flaw = findFlaw(incoming, limits) ?? (isFull ? tooManyPipelined : null);
  if (flaw) return refuse(connection, flaw.reason, { ...flaw.answer, isBodiless: incoming.method === 'HEAD' });
  const exchange = new Exchange(parts, deps);
  // Node's parser drops the bytes that follow an Upgrade in the same segment, also with `shouldUpgradeCallback` (22.18
  // and 24.21): a later answer would be taken for the one to a lost request. So the answer to an Upgrade is the last.
  if (incoming.headers.upgrade !== undefined) connection.isLast = connection.takesNoMore = true;
  const startedAt = performance.now();
  try {
    exchange.answer(await handler(exchange.inbound));
  } catch {
    // The handler answers its own errors; this is what it could not foresee, such as an invalid header.
    exchange.answer(internalError(createId(), performance.now() - startedAt));
  }
}

function explain(connection: Connection, error: Error, { limits, refuse }: HttpServerDeps): void {
  const flaw = explainClientError(error, limits);
  const { socket } = connection;
  // Nothing was ever sent: health checks of load balancers and browsers that connect in advance.
  if (!flaw || socket.bytesRead === 0) socket.destroy();
  else if (!connection.isBodyArriving) void refuse(connection, flaw.reason, flaw.answer);
  else if (connection.owesBody) socket.destroy();
  else connection.failBody(explainBodyError(error));
}

/** Nothing was read or written for a while: an idle connection, or a client that does not take its answer. */
function closeStalled({ socket, open, hasPartialRequest, hasServed }: Connection): void {
  const isIdle = open.size === 0 && hasServed && !hasPartialRequest;
  if (isIdle || (open.size > 0 && socket.writableLength > 0)) socket.destroy();
}
