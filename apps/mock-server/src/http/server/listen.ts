import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { internalError, unreadableRequest } from '../response/answer.ts';
import { answerSocket, type SocketDeps } from './answer-socket.ts';

/** A mock that can be reached over HTTP. */
export interface Listening {
  url: string;
  port: number;
  /** Frees the port and ends open connections. */
  close(): Promise<void>;
}

/** What answers the requests of a server. */
export interface ListenDeps extends Omit<SocketDeps, 'answerOthers'> {
  fetch(request: Request, bindings: Partial<HttpBindings>): Response | Promise<Response>;
}

/**
 * Serves requests on an address; port 0 takes a free port.
 *
 * @throws the system's error, such as `EADDRINUSE`, when the address is not available
 */
export async function listen(
  { fetch, ...deps }: ListenDeps,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const hostname = host.includes(':') ? `[${host}]` : host;
  const answerOthers = listenOnDemand(fetch, hostname);
  const server = createServer(answerSocket({ ...deps, answerOthers }));
  server.listen(port, host);
  await once(server, 'listening');

  const address = server.address() as AddressInfo; // a TCP server that listens has one
  let closed: Promise<unknown> | undefined;
  return {
    url: `http://${hostname}:${address.port}`,
    port: address.port,
    async close() {
      if (!closed) {
        closed = once(server, 'close');
        server.close();
        server.closeAllConnections();
      }
      await closed;
    },
  };
}

/** Passes requests to `fetch`. @hono/node-server is loaded with the first: loading it takes as long as all the rest. */
function listenOnDemand(fetch: ListenDeps['fetch'], hostname: string): RequestListener {
  let listener: Promise<RequestListener> | undefined;
  return async function listenOnDemand(incoming, outgoing) {
    listener ??= import('@hono/node-server').then(({ getRequestListener }) =>
      getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), {
        hostname,
        errorHandler: answerUnreadableRequest,
      }),
    );
    (await listener)(incoming, outgoing);
  };
}

/** Answers a request whose target is not even a URL, such as `OPTIONS *`. */
function answerUnreadableRequest(error: unknown): Response {
  const isRequestError = error instanceof Error && error.name === 'RequestError';
  const { status, body } = isRequestError ? unreadableRequest('The request target is not a valid URL') : internalError;
  return Response.json(body, { status });
}
