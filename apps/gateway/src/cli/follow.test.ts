/** `audit list --follow` and `audit export` as programs, with pipes and signals. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import { openDataDirectory } from '../data-directory.ts';
import { resolveDeps } from '../deps.ts';
import { recordEvents } from '../journal/record-events.fixture.ts';
import { openStore } from '../open-store.ts';
import { runNode } from '../run-node.fixture.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const cli = new URL('../cli.ts', import.meta.url);

/** A gateway that starts, records these and stops. */
async function record(dataDir: string, events: readonly AuditEvent[]): Promise<void> {
  const store = openStore(dataDir, resolveDeps());
  await store.journal.append(events);
  await store.close();
}

async function setup(events: readonly AuditEvent[]) {
  const dataDir = join(temporaryDirectory(), 'data');
  recordEvents(openDataDirectory(dataDir).path, events);
  const env = { GATEWAY_DATA_DIR: dataDir };
  return { dataDir, env, start: (...args: string[]) => runNode(cli, { args: ['audit', ...args], env }) };
}

const many = (count: number) => Array.from({ length: count }, (_, n) => exampleEvent({ id: `${n}` }));
const linesOf = (text: string) => text.trimEnd().split('\n');

it.each(['SIGINT', 'SIGTERM'] as const)(
  'follows across starts of the gateway, and ends with 0 on %s',
  async (signal) => {
    const { dataDir, start } = await setup(many(3));
    const follow = start('list', '--follow', '--format', 'ndjson', '--limit', '2', '--team', 'Support');
    await follow.printed(/"id":"1".*\n.*"id":"2".*\n/);
    await record(dataDir, [exampleIntent({ id: 'a' }), exampleEvent({ id: 'b', team: 'Sales' })]);
    await record(dataDir, [exampleEvent({ id: 'a' })]);
    await follow.printed(/"id":"a".*\n/);
    await record(dataDir, [exampleEvent({ id: 'a', kind: 'cut', outcome: 'aborted' }), exampleEvent({ id: 'c' })]);
    await follow.printed(/"id":"c".*\n/);
    follow.child.kill(signal);
    expect(await follow.exited).toBe(0);
    expect(linesOf(follow.stdout()).map((line) => [JSON.parse(line).id, JSON.parse(line).outcome])).toEqual([
      ['1', 'success'],
      ['2', 'success'],
      ['a', 'success'],
      ['a', 'aborted'],
      ['c', 'success'],
    ]);
    expect(follow.stderr()).toBe('');
  },
);

it.each(['table', 'csv'])('follows in one %s with one header', async (format) => {
  const { dataDir, start } = await setup(many(1));
  const follow = start('list', '--follow', '--format', format);
  await follow.printed(/request-0/);
  await record(dataDir, [exampleEvent({ id: 'next' })]);
  await follow.printed(/request-next/);
  follow.child.kill('SIGINT');
  expect(await follow.exited).toBe(0);
  expect(linesOf(follow.stdout())).toHaveLength(3);
});

it('shows what has ended within a second', async () => {
  const { dataDir, start } = await setup(many(1));
  const follow = start('list', '--follow');
  await follow.printed(/request-0/);
  const store = openStore(dataDir, resolveDeps());
  await store.journal.append([exampleEvent({ id: 'next' })]);
  const since = performance.now();
  await follow.printed(/request-next/);
  const ms = performance.now() - since;
  await store.close();
  expect(ms).toBeLessThan(1_000);
});

it('ends an export quietly when its reader is gone', async () => {
  const { env } = await setup(many(20_000));
  const command = `'${process.execPath}' '${cli.pathname}' audit export | head -n 3; exit "\${PIPESTATUS[0]}"`;
  const child = spawn('bash', ['--norc', '-c', command], {
    env: { PATH: '/usr/bin:/bin', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [code] = await once(child, 'close');
  expect({ code, lines: linesOf(out).length, err }).toEqual({ code: 0, lines: 3, err: '' });
});

it.each(['ndjson', 'csv'])('leaves whole lines of %s when it is interrupted', async (format) => {
  const { start } = await setup(many(20_000));
  const running = start('export', '--format', format);
  await running.printed(/\n/);
  running.child.kill('SIGINT');
  expect({ code: await running.exited, err: running.stderr() }).toEqual({
    code: 1,
    err: 'Interrupted: the export is not complete.\n',
  });
  expect(running.stdout()).toMatch(/\n$/);
  const lines = linesOf(running.stdout());
  expect(lines.length).toBeLessThan(20_000);
  if (format === 'ndjson') for (const line of lines) JSON.parse(line);
  else expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
});
