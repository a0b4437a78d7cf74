import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

function start(port: string): ChildProcess {
  return spawn(process.execPath, [main], { env: { MOCK_PORT: port }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(port: string) {
  const child = start(port);
  const [problem, [code]] = await Promise.all([child.stderr && text(child.stderr), once(child, 'exit')]);
  return { problem, code };
}

it.each(['SIGINT', 'SIGTERM'] as const)('answers requests until %s, then exits with 0', async (signal) => {
  const child = start('0');
  let printed = '';
  while (!printed.includes('Demo key')) {
    const [chunk] = child.stdout ? await once(child.stdout, 'data') : [];
    printed += chunk;
  }
  const url = /http:\/\/127\.0\.0\.1:\d+$/m.exec(printed)?.[0];
  const response = await fetch(`${url}/team`, { headers: { authorization: 'key_demo000001' } });
  expect(response.status).toBe(200);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('says in one line which port is in use and which variable changes it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  expect(await run(port)).toEqual({ problem: `Port ${port} is in use. Set MOCK_PORT to a free port.\n`, code: 1 });
  other.close();
});

it('says in one line that a port is none', async () => {
  expect(await run('http')).toEqual({ problem: 'MOCK_PORT must be a port from 0 to 65535, not "http".\n', code: 1 });
});
