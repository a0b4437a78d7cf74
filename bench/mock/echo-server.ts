/** `node echo-server.ts <port>`: the least that a JSON API in Node costs: a body is read, parsed and sent back. */
import { createServer } from 'node:http';

createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk) => chunks.push(chunk));
  incoming.on('end', () => {
    const text = JSON.stringify(JSON.parse(Buffer.concat(chunks).toString()));
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    outgoing.end(text);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
