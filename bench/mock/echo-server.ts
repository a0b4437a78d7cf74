/** `node echo-server.ts <port>`: the minimum cost of a JSON API in Node: it reads, parses and returns a body. */
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
