import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { consumer } from './install-packed.ts';
import { runWorker } from './run-worker.ts';
import { startScriptedServer } from './scripted-server.ts';

const modules = resolve(import.meta.dirname, '../node_modules');
const run = promisify(execFile);
const program = join(consumer, 'command.ts');
const withBody = { revertedOnTime: true };

/** The executables come with optional dependencies, which some platforms do not have. */
const runtimes = [
  { name: 'Node 24', file: join(modules, 'node/bin/node'), version: 'v24.', args: [] },
  { name: 'Node 22', file: join(modules, 'node-22/bin/node'), version: 'v22.', args: [] },
  { name: 'Bun', file: join(modules, '.bin/bun'), version: '1.', args: [] },
  {
    name: 'Deno',
    file: join(modules, '.bin/deno'),
    version: 'deno 2.',
    args: ['run', '-A', '--no-remote', '--node-modules-dir=manual'],
  },
];

const outcome = {
  read: { balance: 12.5, currencyCode: 'INR' },
  byPath: { balance: 12.5, currencyCode: 'INR' },
  sent: { messageId: 'message_1', status: 'SENT' },
  refused: { name: 'NotFoundError', status: 404 },
  event: 'CHAT_UNASSIGNED',
};

async function setup() {
  const server = await startScriptedServer();
  onTestFinished(server.close);
  return server;
}

function isMissing(name: string, file: string): boolean {
  const missing = !existsSync(file);
  if (missing) console.warn(`${name} is skipped: its optional dependency is not installed on this platform.`);
  return missing;
}

it.for(runtimes)('sends the same requests on $name', async ({ name, file, version, args }, { skip }) => {
  skip(isMissing(name, file));
  const { url, seen } = await setup();
  expect((await run(file, ['--version'])).stdout).toMatch(new RegExp(`^${version}`));
  const { stdout } = await run(file, [...args, program, url], { cwd: consumer });
  expect(JSON.parse(stdout)).toEqual({ ...outcome, withBody });
  expect(seen).toMatchObject([
    { method: 'GET', url: '/wallet/balance', key: 'key_0000000000', body: undefined },
    { method: 'POST', body: { to: '919999999921', content: { text: 'Hi' } } },
    { method: 'GET', url: '/team/member?agentNumber=919999999911' },
    { method: 'GET', body: { phoneNumber: '919999999921' } },
    { method: 'GET', url: '/wallet/balance', key: 'key_0000000000' },
  ]);
});

/** Workers have `node:http` from a certain compatibility date on. */
it.for([
  { compatibilityDate: '2026-11-01', expected: withBody, sent: 5 },
  { compatibilityDate: '2024-09-01', expected: expect.stringContaining('node:http'), sent: 4 },
])(
  'sends the same requests on Workers as of $compatibilityDate',
  async ({ compatibilityDate, expected, sent }, { skip }) => {
    skip(isMissing('workerd', join(modules, 'workerd')));
    const { url, seen } = await setup();
    const answer = await runWorker({ consumer, server: url, compatibilityDate });
    expect(JSON.parse(answer)).toEqual({ ...outcome, withBody: expected });
    expect(seen).toHaveLength(sent);
  },
);
