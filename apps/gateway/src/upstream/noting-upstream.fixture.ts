import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An upstream that answers everything after up to 5 ms, and notes which requests it saw as soon as it sees them. */
export async function startNotingUpstream() {
  let seen: string[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    if (request.method !== 'GET') seen.push(String(request.headers['x-request-id']));
    request.resume().once('end', () => {
      count += 1;
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"ok":true}');
      }, count % 6);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // `as`: a server that listens on a host and port always has this kind of address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** The request ids of the sends and writes since the last call. */
    takeSeen(): readonly string[] {
      const taken = seen;
      seen = [];
      return taken;
    },
    async close(): Promise<void> {
      server.close();
      server.closeAllConnections();
    },
  };
}
