import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from './mock.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

function start(args: string[], variables: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [main, ...args], { env: variables, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(args: string[], variables: Record<string, string> = {}) {
  const child = start(args, variables);
  const [output, problem, [code]] = await Promise.all([
    child.stdout && text(child.stdout),
    child.stderr && text(child.stderr),
    once(child, 'exit'),
  ]);
  return { output, problem, code };
}

async function untilListening(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += chunk;
    if (printed.includes('Demo key')) return /http:\/\/127\.0\.0\.1:\d+$/m.exec(printed)?.[0] ?? '';
  }
  throw new Error(`The mock did not start: ${child.stderr && (await text(child.stderr))}`);
}

async function tempFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doubletick-kit-mock-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'worlds.json');
}

async function idsIn(file: string): Promise<string[]> {
  const mock = createMock({ data: 'empty' });
  await mock.load(file);
  const answer = await mock.fetch('http://mock/__mock/worlds');
  const { worlds }: { worlds: { id: string }[] } = JSON.parse(await answer.text());
  return worlds.map(({ id }) => id);
}

it.each(['SIGINT', 'SIGTERM'] as const)('answers requests until %s, then exits with 0', async (signal) => {
  const child = start(['--port', '0']);
  const url = await untilListening(child);
  const response = await fetch(`${url}/team`, { headers: { authorization: 'key_demo000001' } });
  expect(response.status).toBe(200);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('keeps the worlds in a file from one run to the next', async () => {
  const file = await tempFile();
  const first = start(['--port', '0', '--data', file]);
  const url = await untilListening(first);
  const body = JSON.stringify({ phone: '919999999921' });
  const headers = { authorization: 'key_aaaaaaaaaa', 'content-type': 'application/json' };
  expect((await fetch(`${url}/customer/block`, { method: 'POST', headers, body })).status).toBe(201);
  first.kill('SIGINT');
  await once(first, 'exit');

  const second = start(['--port', '0', '--data', file]);
  const nextUrl = await untilListening(second);
  const isBlocked = async (key: string) => {
    const state = await fetch(`${nextUrl}/__mock/worlds/${key}/state/customers?limit=1`);
    const { rows }: { rows: { isBlocked: boolean }[] } = JSON.parse(await state.text());
    return rows[0]?.isBlocked;
  };
  expect([await isBlocked('world-2'), await isBlocked('demo')]).toEqual([true, false]);
  second.kill('SIGINT');
  await once(second, 'exit');
});

it.each([
  ['{', ' is not JSON.'],
  ['null', ' is not a data file of the mock server.'],
  ['SQLite format 3\0', ' is not a data file of the mock server.'],
  ['{"version":0}', ' is not a data file of version 1.'],
  ['{"version":1,"worlds":[null]}', ': entry 1 is not a world.'],
  [
    '{"version":1,"worlds":[{"id":"mine","keys":{},"snapshot":{}}]}',
    ', world mine: The version of the snapshot must be 1, 2 or 3.',
  ],
])('says what is wrong with a file of %s, and leaves it as it is', async (content, what) => {
  const file = await tempFile();
  await writeFile(file, content);
  const { problem, code } = await run(['--port', '0', '--data', file]);
  expect({ problem, code }).toEqual({
    problem: `${file}${what} Name another file with --data, or move this one away to start over.\n`,
    code: 1,
  });
  expect(await readFile(file, 'utf8')).toBe(content);
});

it('refuses at once a file that it could not save', async () => {
  const folder = dirname(await tempFile());
  const nowhere = join(folder, 'nowhere', 'worlds.json');
  const missing = await run(['--data', nowhere, 'exec', '--', process.execPath, '-e', 'console.log("ran")']);
  const problem = `${nowhere} cannot be saved: there is no folder ${dirname(nowhere)}. Create it, or name another file with --data.\n`;
  expect(missing).toEqual({ output: '', problem, code: 1 });
  const { problem: isFolder } = await run(['--data', folder, 'exec', '--', process.execPath, '-e', '']);
  expect(isFolder).toBe(`${folder} is a folder. Name a file in it with --data.\n`);
});

it('saves the worlds although Ctrl-C was pressed twice', async () => {
  const file = await tempFile();
  const child = start(['--port', '0', '--data', file]);
  await untilListening(child);
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await idsIn(file)).toEqual(['demo']);
  expect(await readdir(dirname(file))).toEqual([basename(file)]);
});

it('passes a signal on to the command, and saves the worlds after it', async () => {
  const file = await tempFile();
  const wait = 'process.on("SIGTERM", () => process.exit(9)); console.log("Demo key"); setInterval(() => 0, 1000);';
  const child = start(['--data', file, 'exec', '--', process.execPath, '-e', wait]);
  await untilListening(child);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([9, null]);
  expect(await idsIn(file)).toEqual(['demo']);
});

it('prints no warning about the database, with which it starts', async () => {
  const file = await tempFile();
  expect(await run(['--data', file, 'exec', '--', process.execPath, '-e', ''])).toEqual({
    output: '',
    problem: '',
    code: 0,
  });
});

it('runs a command with address and key, and exits as it did', async () => {
  const call =
    "const r = await fetch(process.env.DOUBLETICK_BASE_URL + '/team', { headers: { authorization: process.env.DOUBLETICK_API_KEY } }); console.log(r.status); process.exit(7);";
  const { output, code } = await run(['exec', '--', process.execPath, '--input-type=module', '-e', call]);
  expect({ output, code }).toEqual({ output: '200\n', code: 7 });
});

it('tells the commands for a running mock where it is', async () => {
  const { output, code } = await run(['exec', '--', process.execPath, main, 'clock']);
  expect({ output, code }).toEqual({ output: expect.stringMatching(/^\S+Z real\n$/), code: 0 });
});

it('says which command it cannot run', async () => {
  const { problem, code } = await run(['exec', '--', 'no-such-command']);
  expect({ problem, code }).toEqual({ problem: 'no-such-command cannot be run (ENOENT).\n', code: 127 });
});

it('says in one line which port is in use and what changes it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  expect(await run([], { MOCK_PORT: port })).toEqual({
    output: '',
    problem: `Port ${port} is in use. Set MOCK_PORT or --port to a free port.\n`,
    code: 1,
  });
  other.close();
});

it('says in one line that a port is not valid', async () => {
  const { problem, code } = await run([], { MOCK_PORT: 'http' });
  expect({ problem, code }).toEqual({ problem: 'MOCK_PORT must be a port from 0 to 65535, not "http".\n', code: 1 });
});

it.each([[['nonsense']], [['--prot', '1']]])(
  'answers %j with the problem and its usage, and exits with 2',
  async (args) => {
    const { output, problem, code } = await run(args);
    expect({ output, code }).toEqual({ output: '', code: 2 });
    expect(problem).toContain(args[0]);
    expect(problem).toContain('\n\nUsage: doubletick-mock [options]');
  },
);

it('says in one line that it cannot resolve its host', async () => {
  const { problem, code } = await run(['--host', 'mock.invalid', '--token', 'x', '--port', '4010']);
  expect(problem).toMatch(
    /^Cannot listen on mock\.invalid, port 4010 \(E\w+\)\. Name an address of this machine with --host\.\n$/,
  );
  expect(code).toBe(1);
});

it('prints its usage', async () => {
  const { output, code } = await run(['--help']);
  expect(code).toBe(0);
  expect(output).toContain('exec -- COMMAND');
});

it('writes a seed file once, and starts with it', async () => {
  const file = (await tempFile()).replace('.json', '.yaml');
  expect(await run(['init', file])).toMatchObject({ code: 0, output: expect.stringContaining(`--seed-file ${file}`) });
  expect(await run(['init', file])).toMatchObject({ code: 1, problem: expect.stringContaining('exists already') });
  const print = ['exec', '--', process.execPath, '-p', 'process.env.DOUBLETICK_API_KEY'];
  expect(await run(['--seed-file', file, ...print])).toMatchObject({ code: 0, output: 'key_shop000001\n' });
  await writeFile(file, 'numbers:\n  - phne: 1\n');
  const { problem, code } = await run(['--seed-file', file]);
  expect([code, problem?.split('\n')[1]]).toEqual([
    1,
    `${file}, line 2: numbers/0/phne is not a known field. Did you mean phone?`,
  ]);
});
