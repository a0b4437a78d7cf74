/** What happens to a command whose output is not read, or cannot be written. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { compileCache } from '../../../../scripts/compile-cache.ts';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { openDataDirectory } from '../data-directory.ts';
import { recordEvents } from '../journal/record-events.fixture.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Runs lines of bash on a log of 3,000 records, in which `gateway` is the command. Each listing has more than a pipe holds. */
function setup() {
  const folder = temporaryDirectory();
  const dataDir = join(folder, 'data');
  const { path } = openDataDirectory(dataDir);
  const record = (...ids: readonly string[]) =>
    recordEvents(
      path,
      ids.map((id) => exampleEvent({ id })),
    );
  record(...Array.from({ length: 3_000 }, (_, n) => `${n}`));
  const cli = new URL('../cli.ts', import.meta.url).pathname;
  const env = { PATH: '/usr/bin:/bin', GATEWAY_DATA_DIR: dataDir, ...compileCache };
  async function run(line: string) {
    const code = `gateway() { '${process.execPath}' '${cli}' "$@"; }\n${line}`;
    const child = spawn('bash', ['--norc', '-c', code], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    const [status] = await once(child, 'close');
    return { status, out, err };
  }
  return { folder, run, record };
}

/** With `exit`, a line has the exit code of its first command. */
const exit = `exit "\${PIPESTATUS[0]}"`;

const listings = [
  'audit export',
  'audit export --format csv',
  'audit list --limit 10000',
  'audit list --limit 10000 --json',
];
const commands = [
  ...listings,
  'audit list --follow --limit 10000',
  'audit changes',
  'policy schema',
  'audit list --help',
];

it.each(commands)('ends %s with 0 and without an error once its reader is gone', async (command) => {
  const { run } = setup();
  const { status, out, err } = await run(`gateway ${command} | head -n 1; ${exit}`);
  expect({ status, lines: out.split('\n').length - 1, err }).toEqual({ status: 0, lines: 1, err: '' });
});

it('ends audit list --follow with the next record once its reader is gone', async () => {
  const { run, record } = setup();
  const recording = setInterval(() => record('next'), 100);
  const { status, out, err } = await run(`gateway audit list --follow --limit 1 | head -n 1; ${exit}`);
  clearInterval(recording);
  expect({ status, lines: out.split('\n').length - 1, err }).toEqual({ status: 0, lines: 1, err: '' });
});

it('gives a slow reader all of it', async () => {
  const { run } = setup();
  const { status, out } = await run(`gateway audit export | (sleep 1; wc -l); ${exit}`);
  expect({ status, lines: Number(out) }).toEqual({ status: 0, lines: 3_000 });
});

it.runIf(process.platform === 'linux').each(commands)(
  'ends %s with 1 and says what to do if the disk is full',
  async (command) => {
    const { run } = setup();
    expect(await run(`gateway ${command} > /dev/full`)).toEqual({
      status: 1,
      out: '',
      err:
        'The output cannot be written completely (ENOSPC). The disk is full: make room, or write to another disk, then ' +
        'run the command again.\n',
    });
  },
);

it.each(listings)('says so if %s is cut off in the middle of a write', async (command) => {
  const { run, folder } = setup();
  const { status, err } = await run(`ulimit -f 64; gateway ${command} > cut.txt`);
  expect({ status, bytes: readFileSync(join(folder, 'cut.txt')).length }).toEqual({ status: 1, bytes: 64 * 1024 });
  expect(err).toMatch(/^The output cannot be written completely \(EFBIG\)\. The file may not be as large: .*\n$/);
});

it.each([
  ['audit list --limit 1', 0],
  ['audit list --recipient x', 2],
  ['audit prove nothing', 1],
])('ends %s with %i although standard error cannot be written', async (command, status) => {
  const { run } = setup();
  const full = await run(`gateway ${command} 2> /dev/full > /dev/null`);
  const gone = await run(`(sleep 0.2; gateway ${command}) 2>&1 > /dev/null | true; ${exit}`);
  expect([full.status, gone.status]).toEqual([status, status]);
});
