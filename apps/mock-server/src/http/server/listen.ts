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

/** Who answers. */
export interface ListenDeps extends Pick<SocketDeps, 'answerRequest' | 'reportDefect'> {
  fetch(request: Request, bindings: Partial<HttpBindings>): Response | Promise<Response>;
}

/**
 * Serves requests on an address; port 0 takes a free one.
 *
 * @throws the system's own error, such as `EADDRINUSE`, when the address cannot be had.
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

/** Hands requests to `fetch`. What makes a Request of them is loaded with the first: it takes as long as all the rest. */
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

/** Answers a request of which not even the URL makes sense, such as `OPTIONS *`. */
function answerUnreadableRequest(error: unknown): Response {
  const isRequestError = error instanceof Error && error.name === 'RequestError';
  const { status, body } = isRequestError ? unreadableRequest('The request target is not a valid URL') : internalError;
  return Response.json(body, { status });
}
