import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';
import { connectRedis } from './connect-redis.ts';

/** Of the machine that runs the tests. Its database 9 is emptied. */
const host = '127.0.0.1';
const port = 6379;
const database = 9;
export const redisUrl = `redis://${host}:${port}/${database}`;

/** Why the tests with Redis cannot run; undefined if they can. */
export const noRedis = await new Promise<string | undefined>((resolve) => {
  const socket = connect(port, host);
  socket.setTimeout(1_000, () => socket.destroy(new Error('no answer')));
  socket.on('error', ({ message }) => resolve(`No Redis at ${host}:${port} (${message}): its tests are skipped.`));
  socket.on('connect', () => {
    socket.destroy();
    resolve(undefined);
  });
});
if (noRedis !== undefined) console.warn(noRedis);

/** Why a server with a password cannot be started; undefined if it can. */
export const noServer = spawnSync('redis-server', ['--version']).error
  ? 'redis-server is not installed: the test with a password is skipped.'
  : undefined;
if (noServer !== undefined) console.warn(noServer);

/** An empty database, emptied again after the test. */
export async function emptyRedis(): Promise<Redis> {
  const redis = new Redis(redisUrl);
  await redis.flushdb();
  onTestFinished(async () => {
    await redis.flushdb();
    redis.disconnect();
  });
  return redis;
}

/** Waits long for answers by default: other tests can keep the machine busy. */
export async function openRedis(url = redisUrl, timeoutMs = 5_000) {
  const client = await connectRedis(url, { timeoutMs });
  onTestFinished(() => client.close());
  return client;
}

/** A server that wants a password. Returns its port. */
export async function startServerWithPassword(): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, 'listening');
  const address = probe.address();
  const free = typeof address === 'object' && address ? address.port : 0;
  probe.close();
  const settings = ['--port', `${free}`, '--bind', host, '--requirepass', 'right', '--save', '', '--dir', '/tmp'];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void server.kill());
  for await (const line of server.stdout) if (String(line).includes('Ready to accept')) break;
  server.stdout.resume();
  return free;
}

/** Stands between the limiter and Redis, to take it away. */
export async function redisBehindProxy() {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, host);
    for (const [from, to] of [[client, upstream] as const, [upstream, client] as const]) {
      sockets.add(from);
      from.on('data', (bytes) => to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  const listen = (at: number) => new Promise<void>((resolve) => void server.listen(at, host, resolve));
  await listen(0);
  const address = server.address();
  const proxyPort = typeof address === 'object' && address ? address.port : 0;
  const kill = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(kill);
  return {
    url: `redis://${host}:${proxyPort}/${database}`,
    /** Passes nothing on from now on, without closing anything. */
    hang: () => {
      for (const socket of sockets) socket.pause();
    },
    resume: () => {
      for (const socket of sockets) socket.resume();
    },
    kill,
    restart: () => listen(proxyPort),
  };
}
