/** `node scalar-server.ts <port> <document>`: @scalar/mock-server, served as in its guide. */
import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';

const [port, document = ''] = process.argv.slice(2);
const { fetch } = await createMockServer({ document: JSON.parse(await readFile(document, 'utf8')), logger: false });
serve({ fetch, port: Number(port), hostname: '127.0.0.1' });
