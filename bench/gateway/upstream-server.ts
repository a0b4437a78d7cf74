/** `node upstream-server.ts`: the API behind every proxy, as fast as `node:http` is. */
import { createServer } from 'node:http';

const answers: Record<string, string> = {
  GET: JSON.stringify({ data: [], nextCursor: null }),
  POST: JSON.stringify({ success: true, assignedTo: '919999999912' }),
};

const server = createServer((incoming, outgoing) => {
  incoming.resume();
  incoming.on('end', () => {
    const text = answers[incoming.method ?? ''] ?? '{}';
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
    outgoing.end(text);
  });
}).listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`Upstream on http://127.0.0.1:${address?.port}`);
});
