import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Timeouts } from '../deps.ts';
import type { GatewayApp } from './app.ts';

/** Where to listen; port 0 takes a free one. */
export interface ListenAddress {
  host: string;
  port: number;
}

/** A gateway that takes calls over HTTP. */
export interface ListeningGateway {
  url: string;
  port: number;
  /** Takes no more calls, lets those in flight finish for a while, then hangs up. */
  close(): Promise<void>;
}

/** Starts listening. @throws the server's own error, `EADDRINUSE` for a port in use */
export async function listen(app: GatewayApp, address: ListenAddress, timeouts: Timeouts): Promise<ListeningGateway> {
  const server = createHttpServer(app, timeouts);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(address.port, address.host, resolve);
  });
  const port = portOf(server);
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return { url: `http://${host}:${port}`, port, close: () => close(server, timeouts.closeMs) };
}

function createHttpServer(app: GatewayApp, timeouts: Timeouts): Server {
  const listener = getRequestListener(app.fetch, { errorHandler: () => app.refuseUnreadable() });
  const server = createServer(
    {
      headersTimeout: timeouts.clientHeadersMs,
      requestTimeout: timeouts.clientRequestMs,
      connectionsCheckingInterval: Math.min(1_000, timeouts.clientHeadersMs),
    },
    listener,
  );
  // Node's own answers to these would leave no audit record; read-body.ts sends the `100 Continue`.
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  server.on('connect', (incoming, socket) => listener(incoming, createResponse(incoming, socket)));
  return server;
}

/** CONNECT comes with a bare socket in place of a response. */
function createResponse(incoming: IncomingMessage, socket: Duplex): ServerResponse {
  socket.on('error', () => socket.destroy());
  const response = new ServerResponse(incoming);
  response.shouldKeepAlive = false;
  // `as`: Node hands over a net.Socket, and its types say Duplex for the sake of custom connections.
  response.assignSocket(socket as Parameters<ServerResponse['assignSocket']>[0]);
  return response.once('finish', () => socket.end());
}

function portOf(server: Server): number {
  const address = server.address();
  // `as`: a server that listens on a host and port has no other kind of address.
  return (address as AddressInfo).port;
}

async function close(server: Server, withinMs: number): Promise<void> {
  const hangUp = setTimeout(() => server.closeAllConnections(), withinMs);
  // A connection that becomes idle only now would otherwise stay for its keep-alive time.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearTimeout(hangUp);
  clearInterval(sweep);
}
