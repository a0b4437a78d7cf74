import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Timeouts } from '../deps.ts';
import type { GatewayApp } from './app.ts';

export interface ListenAddress {
  host: string;
  /** 0 picks a free port. */
  port: number;
}

export interface ListeningGateway {
  url: string;
  port: number;
  /** Accepts no more requests, gives those in flight time to finish, then closes all connections. */
  close(): Promise<void>;
}

/** Starts listening. @throws the server's own error, for example `EADDRINUSE` */
export async function listen(app: GatewayApp, address: ListenAddress, timeouts: Timeouts): Promise<ListeningGateway> {
  const { server, inFlight } = createHttpServer(app, timeouts);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(address.port, address.host, resolve);
  });
  const port = portOf(server);
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;

  async function close(): Promise<void> {
    const hangUp = setTimeout(() => server.closeAllConnections(), timeouts.closeMs);
    // Clients keep idle connections open; browsers even open some before their first request.
    const sweep = setInterval(() => {
      if (inFlight.size === 0) server.closeAllConnections();
    }, 20);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    clearTimeout(hangUp);
    clearInterval(sweep);
  }

  return { url: `http://${host}:${port}`, port, close };
}

function createHttpServer(app: GatewayApp, timeouts: Timeouts) {
  const answer = getRequestListener(app.fetch, {
    errorHandler: (error) =>
      error instanceof RequestError ? app.refuseUnreadable() : new Response(null, { status: 500 }),
  });
  const inFlight = new Set<ServerResponse>();
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    inFlight.add(outgoing);
    outgoing.once('close', () => inFlight.delete(outgoing));
    return answer(incoming, outgoing);
  };
  const server = createServer(
    {
      headersTimeout: timeouts.clientHeadersMs,
      requestTimeout: timeouts.clientRequestMs,
      connectionsCheckingInterval: Math.min(1_000, timeouts.clientHeadersMs),
    },
    listener,
  );
  // Without these listeners Node answers by itself and nothing is recorded. read-body.ts sends the `100 Continue`.
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  server.on('connect', (incoming, socket) => listener(incoming, createResponse(incoming, socket)));
  return { server, inFlight };
}

/** For CONNECT, Node passes the bare socket instead of a response. */
function createResponse(incoming: IncomingMessage, duplex: Duplex): ServerResponse {
  // `as`: Node passes a net.Socket here; its types say Duplex to allow custom connections.
  const socket = duplex as Socket;
  socket.on('error', () => socket.destroy());
  const response = new ServerResponse(incoming);
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  return response.once('finish', () => socket.destroySoon());
}

function portOf(server: Server): number {
  const address = server.address();
  // `as`: a server that listens on a host and port always has this kind of address.
  return (address as AddressInfo).port;
}
