import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import { redactNumber } from '../audit/redact-number.ts';
import { shareDirectory } from '../copied-directory.fixture.ts';
import { resolveDeps } from '../deps.ts';
import { openStore } from '../open-store.ts';
import { runNode } from '../run-node.fixture.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { runCli } from './run-cli.ts';

const now = Date.parse('2026-01-31T12:00:00Z');

function setup() {
  const dataDir = join(temporaryDirectory(), 'data');
  const run = async (...args: string[]) => {
    let out = '';
    let err = '';
    const code = await runCli(args, {
      env: { GATEWAY_DATA_DIR: dataDir },
      now: () => now,
      out: (text) => (out += text),
      err: (text) => (err += text),
    });
    return { code, out, err };
  };
  return { dataDir, run };
}

const copyRecords = shareDirectory(async (dataDir) => {
  const { journal, recipientKey, close } = openStore(dataDir, resolveDeps());
  const common = { team: 'Support', keyId: 'Ab3dEf6hIj9l', senders: ['919999999901'], latencyMs: 9.5 };
  const at = (ms: number) => new Date(ms).toISOString();
  await journal.append([
    exampleIntent({
      ...common,
      latencyMs: null,
      id: '2',
      requestId: 'r2',
      time: at(now - 7_200_000),
      operation: 'getTeam',
    }),
    exampleEvent({
      ...common,
      id: '1',
      requestId: 'r1',
      time: at(now - 60_000),
      operation: 'addChatCollaborators',
      recipients: [redactNumber('919999999921', recipientKey), redactNumber('nobody', recipientKey)],
      upstreamStatus: 200,
    }),
  ]);
  await close();
});

async function setupRecords() {
  const { dataDir, run } = setup();
  await copyRecords(dataDir);
  return { dataDir, run };
}

describe('audit list', () => {
  it('prints one aligned line for each request, with only two digits of a recipient', async () => {
    const { run } = await setupRecords();
    const { code, out, err } = await run('audit', 'list');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'TIME                      TEAM     FROM       OPERATION             SENDERS       RECIPIENTS                   OUTCOME  REASON  STATUS  UPSTREAM  MS   REQUEST',
        '2026-01-31T11:59:00.000Z  Support  127.0.0.1  addChatCollaborators  919999999901  +91…21,(not a phone number)  success  -       200     200       9.5  r1',
        '2026-01-31T10:00:00.000Z  Support  127.0.0.1  getTeam               919999999901  -                            unknown  -       -       -         -    r2',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [['--since', '1h'], ['r1']],
    [
      ['--since', '2026-01-31'],
      ['r1', 'r2'],
    ],
    [['--operation', 'getTeam'], ['r2']],
    [['--recipient', '+91 99999 99921'], ['r1']],
    [['--recipient', '919999999922'], []],
    [
      ['--team', 'Support', '--since', '7d'],
      ['r1', 'r2'],
    ],
    [['--team', 'Sales'], []],
    [['--request', 'r2'], ['r2']],
    [['--key', 'Ab3dEf6hIj9l', '--outcome', 'unknown'], ['r2']],
    [['--outcome', 'success'], ['r1']],
    [
      ['--address', '127.0.0.1'],
      ['r1', 'r2'],
    ],
    [['--address', '192.0.2.1'], []],
    [['--limit', '1'], ['r1']],
  ])('selects with %j', async (options, requests) => {
    const { run } = await setupRecords();
    const { out } = await run('audit', 'list', '--json', ...options);
    expect(JSON.parse(out).map(({ requestId }: { requestId: string }) => requestId)).toEqual(requests);
  });

  it.each([
    [['--team', 'Suport'], 'No records match. Did you mean team Support?\n'],
    [['--team', 'support'], 'No records match. Did you mean team Support?\n'],
    [['--team', 'Marketing'], 'No records match.\n'],
    [['--team', 'Sales'], 'No records match.\n'],
    [['--operation', 'exportChats'], 'No records match.\n'],
  ])('says so if no record matches %j', async (options, line) => {
    const { run } = await setupRecords();
    for (const team of ['Support', 'Sales']) await run('keys', 'create', '--team', team);
    const { code, err } = await run('audit', 'list', ...options);
    expect({ code, err }).toEqual({ code: 0, err: line });
  });

  it('says that there are no records before the first start', async () => {
    const { run, dataDir } = setup();
    await run('keys', 'create', '--team', 'Support');
    const list = () => run('audit', 'list', '--json');
    const none = { code: 0, out: '[]\n', err: 'No requests are recorded yet.\n' };
    expect(await list()).toEqual(none);
    // As if the log could not be written when the key was created.
    rmSync(join(dataDir, 'journal.db'));
    expect(await list()).toEqual(none);
    expect(existsSync(join(dataDir, 'journal.db'))).toBe(false);
  });

  it('names the file of a log that cannot be read', async () => {
    const { run, dataDir } = await setupRecords();
    writeFileSync(join(dataDir, 'journal.db'), 'x'.repeat(9_000));
    const { code, err } = await run('audit', 'list');
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^The gateway's data directory .*: journal\.db, [^\n]+ cannot be read [^\n]+\n$/),
    });
  });

  it('says on stderr when the limit may have hidden requests', async () => {
    const { run } = await setupRecords();
    expect((await run('audit', 'list', '--limit', '1')).err).toMatch(/^Showing the newest 1\. /);
    expect((await run('audit', 'list', '--limit', '3')).err).toBe('');
  });

  it.each([
    [['--since', 'yesterday'], /^--since must be .*\n$/],
    [['--operation', 'sendSpam'], /^--operation "sendSpam" is not an operation\. .*\n$/],
    [['--recipient', 'x919999999921'], /^--recipient must be (?!.*x919).*\n$/],
    [['--limit', 'all'], /^--limit must be .*\n$/],
  ])('refuses %j with one line and exit code 2', async (options, line) => {
    const { run } = await setupRecords();
    expect(await run('audit', 'list', ...options)).toEqual({ code: 2, out: '', err: expect.stringMatching(line) });
  });
});

it.each([
  ['keys', 'list'],
  ['audit', 'list'],
])('finds nothing and creates nothing where there is no data: %s %s', async (...command) => {
  const { run, dataDir } = setup();
  const { code, out, err } = await run(...command, '--json');
  expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
  expect(err).toMatch(/^No gateway data in .*data\. Set GATEWAY_DATA_DIR if it is in another directory\.\n$/);
  expect(existsSync(dataDir)).toBe(false);
});

it('reports a store that cannot be opened with one line and exit code 1', async () => {
  const { run, dataDir } = setup();
  mkdirSync(join(dataDir, 'gateway.db'), { recursive: true });
  const { code, out, err } = await run('keys', 'list');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^The gateway's .*\n$/);
});

it.each([
  [['--help'], 'Usage: npm run gateway -- [options] [command]'],
  [['-h'], 'Usage: npm run gateway -- [options] [command]'],
  [['help'], 'Usage: npm run gateway -- [options] [command]'],
  [['keys', '--help'], 'Usage: npm run gateway -- keys [options] [command]'],
  [['help', 'keys'], 'Usage: npm run gateway -- keys [options] [command]'],
  [['keys', 'create', '--help'], '--team <name>'],
  [['keys', 'list', '--help'], '--json'],
  [['keys', 'revoke', '--help'], 'Usage: npm run gateway -- keys revoke [options] <id>'],
  [['keys', 'rotate', '--help'], '--overlap <duration>'],
  [['policy', '--help'], 'Usage: npm run gateway -- policy [options] [command]'],
  [['policy', 'set', '--help'], '--operations <list>'],
  [['policy', 'apply', '--help'], '--dry-run'],
  [['audit', '--help'], 'Usage: npm run gateway -- audit [options] [command]'],
  [['audit', 'list', '--help'], '--recipient <phone>'],
])('answers %j with usage on stdout and exit code 0', async (args, text) => {
  const { code, out, err } = await setup().run(...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Usage: /);
  expect(out).toContain(text);
});

it.each([
  [[], 'error: missing command', ''],
  [['keys'], 'error: missing command', 'keys '],
  [['policy'], 'error: missing command', 'policy '],
  [['audit'], 'error: missing command', 'audit '],
  [['rotate'], "error: unknown command 'rotate'", ''],
  [['keys', 'purge'], "error: unknown command 'purge'", 'keys '],
  [['audit', 'tail'], "error: unknown command 'tail'", 'audit '],
  [['--all'], "error: unknown option '--all'", ''],
  [['keys', '--all'], "error: unknown option '--all'", 'keys '],
  [['keys', 'list', '--all'], "error: unknown option '--all'", 'keys list '],
  [['audit', '--all'], "error: unknown option '--all'", 'audit '],
  [['audit', 'list', '--all'], "error: unknown option '--all'", 'audit list '],
  [
    ['keys', 'list', 'extra'],
    "error: too many arguments for 'list'. Expected 0 arguments but got 1: extra.",
    'keys list ',
  ],
  [['keys', 'create'], "error: required option '--team <name>' not specified", 'keys create '],
  [['keys', 'revoke'], "error: missing required argument 'id'", 'keys revoke '],
  [['keys', 'rotate'], "error: missing required argument 'id'", 'keys rotate '],
  [['policy', 'apply'], "error: required option '-f, --file <path>' not specified", 'policy apply '],
  [
    ['policy', 'explain', '--key', '000000000000'],
    "error: required option '--operation <id>' not specified",
    'policy explain ',
  ],
  [['audit', 'list', '--since'], "error: option '--since <when>' argument missing", 'audit list '],
])('answers %j with one clear line, then usage, on stderr and exit code 2', async (args, line, command) => {
  const { run, dataDir } = setup();
  const { code, out, err } = await run(...args);
  expect(existsSync(dataDir)).toBe(false);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(`${line}\n\nUsage: npm run gateway -- ${command}[options]`)).toBe(true);
});

it('runs as a program on GATEWAY_DATA_DIR with the same exit codes', async () => {
  const env = { GATEWAY_DATA_DIR: join(temporaryDirectory(), 'data') };
  const cli = new URL('../cli.ts', import.meta.url);
  const create = runNode(cli, { args: ['keys', 'create', '--team', 'Support'], env });
  expect(await create.exited).toBe(0);
  expect(create.stdout()).toMatch(/^dtk_live_\S{51}\n$/);
  const wrong = runNode(cli, { args: ['audit', 'list', '--since', 'x'], env });
  expect(await wrong.exited).toBe(2);
});
