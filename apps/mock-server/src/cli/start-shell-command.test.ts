import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

async function setup() {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const start = (...args: string[]) => spawn(process.execPath, [main, ...args], { env: { MOCK_URL: url } });
  const request = (path: string) => mock.fetch(`http://mock${path}`, { headers: { authorization: demo.keys.full } });
  return { mock, start, request };
}

it.each(['SIGINT', 'SIGTERM'] as const)('follows requests until %s, and exits with 0', async (signal) => {
  const { start, request } = await setup();
  const child = start('journal', '--follow');
  await once(child.stderr, 'data');
  await request('/nowhere%1b[2J');
  expect(String(await once(child.stdout, 'data'))).toBe('GET /nowhere%1b[2J 404\n');
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('ends quietly when its reader has enough', async () => {
  const { start, request } = await setup();
  const child = start('journal', '--follow');
  const problem = text(child.stderr);
  await once(child.stderr, 'data');
  child.stdout.destroy();
  for (let count = 0; child.exitCode === null && count < 500; count += 1) {
    await request('/team');
    await new Promise(setImmediate);
  }
  if (child.exitCode === null) await once(child, 'exit');
  expect([child.exitCode, await problem]).toEqual([0, expect.stringMatching(/^Following the requests to [^\n]+\n$/)]);
});

it.each([
  [['clock', 'advance', '25h'], 0],
  [['clock', 'advance', 'soon'], 1],
  [['clock', 'advance', '1h', '--wrold', 'a'], 2],
  [['--port', '0', 'reset'], 2],
  [['rest'], 2],
])('exits after %j with %i, and writes problems to stderr', async (args, code) => {
  const { start } = await setup();
  const child = start(...args);
  const [output, problem] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  expect([child.exitCode, output === '', problem === '']).toEqual([code, code !== 0, code === 0]);
});
