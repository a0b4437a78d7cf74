import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';

/** A request that a receiver got. */
export interface Received {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly received: Received[];
}

/** A receiver on a port. Without an answer it says 200. */
export async function startReceiver(
  answer?: (received: Received, outgoing: ServerResponse) => void,
): Promise<Receiver> {
  const received: Received[] = [];
  const listener: RequestListener = async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = '', url: target = '', headers } = incoming;
    const one = { method, target, headers, body: Buffer.concat(chunks).toString() };
    received.push(one);
    if (answer) answer(one, outgoing);
    else outgoing.end('ok');
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/hook`,
    received,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A receiver that does with a connection what it wants. */
export async function startSocket(connect: (socket: Socket) => void): Promise<{ url: string } & AsyncDisposable> {
  const sockets: Socket[] = [];
  const server = createSocketServer({ allowHalfOpen: true }, (socket) => {
    sockets.push(socket.on('error', () => undefined));
    connect(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/hook`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : Number.NaN;
}
