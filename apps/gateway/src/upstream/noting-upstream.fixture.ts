import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * An upstream that answers everything after up to 5 ms, and notes which requests it saw as soon as it sees them. A message
 * is sent once its request is complete, whether or not there is still someone to answer.
 */
export async function startNotingUpstream() {
  let seen: string[] = [];
  let count = 0;
  /** How often each message was sent, by its text. */
  const sends = new Map<string, number>();
  const messageIds = new Set<string>();
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET') seen.push(String(request.headers['x-request-id']));
    const chunks: Buffer[] = await request.toArray().catch(() => []);
    count += 1;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://upstream');
    const isSend = pathname === '/whatsapp/message/text';
    if (isSend) noteSend(Buffer.concat(chunks).toString());
    const isMissing = pathname === '/whatsapp/message/status' && !messageIds.has(searchParams.get('messageId') ?? '');
    setTimeout(() => {
      response.writeHead(isMissing ? 404 : isSend ? 201 : 200, { 'content-type': 'application/json' });
      response.end('{"ok":true}');
    }, count % 6);
  });

  function noteSend(body: string): void {
    if (body === '') return;
    const { messageId, content } = JSON.parse(body);
    messageIds.add(String(messageId));
    sends.set(content.text, (sends.get(content.text) ?? 0) + 1);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // `as`: a server that listens on a host and port always has this kind of address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** @throws Error if a message was sent more than once */
    refuseDuplicates(): void {
      for (const [text, times] of sends) if (times > 1) throw new Error(`"${text}" was sent ${times} times`);
    },
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
