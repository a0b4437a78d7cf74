/** `node fastify-server.ts <upstream>`: @fastify/http-proxy as its README shows it. */
import proxy from '@fastify/http-proxy';
import Fastify from 'fastify';

const server = Fastify();
await server.register(proxy, { upstream: process.argv[2] ?? '' });
console.log(`Proxy on ${await server.listen({ port: 0, host: '127.0.0.1' })}`);
