import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import { redactNumber } from '../audit/redact-number.ts';
import { openDataDirectory } from '../data-directory.ts';
import { recordEvents } from '../journal/record-events.fixture.ts';
import { openJournalDatabase } from '../store/sqlite/journal-database.ts';
import { setupCli } from './setup-cli.fixture.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What a caller could bring into a record, if it could choose every string. */
const hostile = [
  '=cmd()',
  '+1',
  '-1',
  '@x',
  '\t=1',
  'a\nb',
  'a\r\n=1',
  '\u001b[2Jred',
  '"=1',
  "'=1",
  'a;=1',
  'a,-1',
  '＝1',
];

async function setup(eventsOf: (recipientKey: Buffer) => AuditEvent[] = someEvents) {
  const cli = setupCli();
  const { path, recipientKey } = openDataDirectory(cli.dataDir);
  recordEvents(path, eventsOf(recipientKey));
  const readings = async (...options: string[]) => {
    const { out } = await cli.run('audit', 'changes', '--json', ...options);
    return JSON.parse(out).slice(1);
  };
  return { ...cli, readings };
}

const at = (minute: number) => new Date(Date.UTC(2026, 0, 31, 11, minute)).toISOString();

function someEvents(recipientKey: Buffer): AuditEvent[] {
  const recipients = [redactNumber('919999999921', recipientKey)];
  return Array.from({ length: 10 }, (_, n) =>
    exampleEvent({ id: `id-${n}`, requestId: `r${n}`, time: at(n), ...(n % 2 === 0 && { recipients }) }),
  );
}

const requestsIn = (json: string) => JSON.parse(json).map(({ requestId }: { requestId: string }) => requestId);
const cursorIn = (err: string) => /--cursor (\S+)\n$/.exec(err)?.[1] ?? '';

it.each([
  { options: ['--until', '2026-01-31T11:03:00Z'], requests: ['r2', 'r1', 'r0'] },
  { options: ['--since', '2026-01-31T11:03:00Z', '--until', '2026-01-31T11:05:00Z'], requests: ['r4', 'r3'] },
  { options: ['--until', '58m'], requests: ['r1', 'r0'] },
  { options: ['--since', '2016-01-31', '--until', '2026-02-01', '--limit', '2'], requests: ['r9', 'r8'] },
  { options: ['--since', '999999d', '--limit', '1'], requests: ['r9'] },
])('lists with $options', async ({ options, requests }) => {
  const { run } = await setup();
  expect(requestsIn((await run('audit', 'list', '--json', ...options)).out)).toEqual(requests);
});

it('continues a page with its cursor, although an age means another time by then', async () => {
  const { run, clock } = await setup();
  const search = ['audit', 'list', '--json', '--recipient', '+919999999921', '--since', '57m', '--limit', '2'];
  const first = await run(...search);
  clock.now += 3_600_000;
  const second = await run(...search, '--cursor', cursorIn(first.err));
  expect([...requestsIn(first.out), ...requestsIn(second.out)]).toEqual(['r8', 'r6', 'r4']);
  expect(first.err).toMatch(/^Showing the newest 2\. For more, repeat the command with --cursor \S+\n$/);
  expect(second.err).toBe('');
});

it.each([
  { what: 'cut off', change: (cursor: string) => cursor.slice(0, -1) },
  { what: 'of another search', change: (cursor: string) => cursor, team: 'Sales' },
  { what: 'made up', change: () => '2s.1.1k.000000000000' },
  { what: 'changed', change: (cursor: string) => cursor.replace(/^[^.]+/, 'zzz') },
  { what: 'empty', change: () => '' },
  { what: 'too long', change: (cursor: string) => cursor.repeat(1_000) },
  { what: 'SQL', change: () => "1.1.1.' OR 1=1;--" },
])('refuses a cursor that is $what', async ({ change, team = 'Support' }) => {
  const { run } = await setup();
  const { err } = await run('audit', 'list', '--team', 'Support', '--limit', '2');
  const answer = await run('audit', 'list', '--team', team, '--cursor', change(cursorIn(err)));
  expect(answer).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/^The cursor is not one of this search\. .*\n$/),
  });
});

const longest = 'x'.repeat(1_000);
it.each([
  ...['team', 'key', 'address', 'request'].flatMap((option) =>
    ['%', '_', '%%%', "' OR 1=1;--", '"', '\\', '', '\0', 'a\0b', '\ud800', longest].map((value) => ({
      option,
      value,
    })),
  ),
])('finds nothing for --$option $shown', async ({ option, value }) => {
  const { run } = await setup();
  const { code, out, err } = await run('audit', 'list', '--json', `--${option}`, value);
  expect({ code, out, err }).toEqual({ code: 0, out: '[]\n', err: 'No records match.\n' });
});

it.each([
  [['--since', '1h', '--until', '2h'], '--until must be later than --since.'],
  [['--since', '1h', '--until', '1h'], '--until must be later than --since.'],
  [['--until', 'tomorrow'], '--until must be an age such as 30m'],
  [['--until', ''], '--until must be an age such as 30m'],
  [['--format', 'xml'], '--format must be one of table, json, ndjson, csv.'],
  [['--format', 'csv', '--json'], 'Give --json or --format, not both.'],
  [['--follow', '--until', '1h'], '--follow goes on from now'],
  [['--follow', '--cursor', 'x'], '--follow goes on from now'],
  [['--follow', '--json'], '--follow prints one line after another: use --format ndjson.'],
  [['--reason', ' '], '--reason must be 1 to 200 printable characters in one line.'],
  [['--reason', 'asked by 919999999921'], '--reason must not have a phone number'],
])('refuses audit list %j and records no reading', async (options, line) => {
  const { run, readings } = await setup();
  const { code, out, err } = await run('audit', 'list', ...options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(line)).toBe(true);
  expect(err.split('\n')).toHaveLength(2);
  expect(await readings()).toEqual([]);
});

it.each(['team', 'request', 'key', 'address'])('refuses a long value of --%s', async (option) => {
  const { run, readings } = await setup();
  for (const length of [1_001, 1_000_000]) {
    const { code, out, err } = await run('audit', 'list', `--${option}`, 'x'.repeat(length));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^\w+ must be a string of at most 1,000 characters\.\n$/);
  }
  expect(await readings()).toEqual([]);
});

it.each(['table', 'csv', 'ndjson', 'json'])(
  'shows no hostile string as anything but a string in %s',
  async (format) => {
    const { run } = await setup(() =>
      hostile.map((value, n) =>
        exampleEvent({ id: `${n}`, team: value, reason: value, unknownFields: [value], violations: [value] }),
      ),
    );
    const { out } = await run('audit', 'list', '--format', format);
    expect(out.replaceAll(/\r?\n/g, '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    const lines = out.trimEnd().split(/\r?\n/);
    if (format === 'json')
      expect(
        JSON.parse(out)
          .map(({ team }: { team: string }) => team)
          .toReversed(),
      ).toEqual(hostile);
    else expect(lines).toHaveLength(hostile.length + (format === 'ndjson' ? 0 : 1));
    if (format === 'ndjson') expect(lines.map((line) => JSON.parse(line).team).toReversed()).toEqual(hostile);
    // At the start of a cell, also where cells are separated by semicolons.
    if (format === 'csv') for (const line of lines) expect(line).not.toMatch(/(^|[,;"|])\s*[=+\-@＝]/);
  },
);

it('exports all requests in the format of RFC 4180, with stable columns', async () => {
  const { run } = await setup(() => [exampleEvent({ id: '1', team: 'A "B", C', requestId: 'r1' })]);
  const { out } = await run('audit', 'export', '--format', 'csv');
  expect(out).toBe(
    'time,requestId,code,team,keyId,secretNumber,address,userAgent,operation,class,senders,' +
      'recipientCountryCodes,recipientLastTwo,recipientHashes,templates,objectIds,outcome,reason,' +
      'status,upstreamStatus,upstreamAttempts,latencyMs,upstreamLatencyMs,gatewayMs,requestBytes,' +
      'responseBytes,upstreamBytes,count,decision,rule,policyVersion,unknownFields,violations,' +
      'idempotencyKeyHash,firstRequest,messageIds,reduced,id\r\n' +
      '2026-11-28T10:00:00.000Z,r1,,"A ""B"", C",Ab3dEf6hIj9l,,127.0.0.1,,assignTeamMemberToChat,,' +
      '919999999901,,,,,,success,,200,201,,12.5,11.9,,,,,1,allow,allow: write,,,,,,,,1\r\n',
  );
});

it('exports every record, and those of a filter', async () => {
  const { run } = await setup(() =>
    Array.from({ length: 2_345 }, (_, n) => exampleEvent({ id: `${n}`, team: n % 3 === 0 ? 'Sales' : 'Support' })),
  );
  const idsIn = (out: string) => out.split('\n').flatMap((line) => (line === '' ? [] : [Number(JSON.parse(line).id)]));
  const all = Array.from({ length: 2_345 }, (_, n) => 2_344 - n);
  expect(idsIn((await run('audit', 'export')).out)).toEqual(all);
  expect(idsIn((await run('audit', 'export', '--team', 'Sales')).out)).toEqual(all.filter((n) => n % 3 === 0));
});

it('records each reading before it reads, with what was searched for and why, and without the phone number', async () => {
  const { run, readings, dataDir } = await setup();
  await run('audit', 'list', '--recipient', '+91 99999 99921', '--limit', '7', '--reason', 'ticket 12');
  await run('audit', 'list', '--request', '919999999921', '--team', 'Support', '--since', '1h', '--format', 'csv');
  await run('audit', 'export', '--outcome', 'denied');
  const out = join(dataDir, 'proof.json');
  await run('audit', 'prove', 'id-3', '--out', out);
  await run('audit', 'prove', '--between', '5', '11', '--out', `${out}.2`);
  await run('audit', 'changes', '--action', 'key.created');
  await run('audit', 'verify');
  await run('audit', 'public-key');
  const recorded = await readings();
  const recipient = { hash: expect.stringMatching(/^[0-9a-f]{32}$/), lastTwo: '21', countryCode: '91' };
  expect(recorded.map(({ reason, details }: { reason: unknown; details: object }) => ({ reason, ...details }))).toEqual(
    [
      { reason: null, command: 'changes', filter: { action: 'key.created' }, format: 'table', limit: 100 },
      { reason: null, command: 'prove', between: [5, 11] },
      { reason: null, command: 'prove', filter: { id: 'id-3' } },
      { reason: null, command: 'export', filter: { outcome: 'denied' }, format: 'ndjson' },
      {
        reason: null,
        command: 'list',
        filter: { requestId: recipient, team: 'Support', since: '2026-01-31T11:00:00.000Z' },
        format: 'csv',
        limit: 100,
      },
      { reason: 'ticket 12', command: 'list', filter: { recipient }, format: 'table', limit: 7 },
    ],
  );
  expect(JSON.stringify(recorded)).not.toContain('99999');
  expect(recorded[0]).toMatchObject({
    action: 'log.read',
    actor: { via: 'command' },
    time: '2026-01-31T12:00:00.000Z',
  });
});

it.each([
  { command: ['audit', 'list'] },
  { command: ['audit', 'list', '--follow'] },
  { command: ['audit', 'export'] },
  { command: ['audit', 'changes'] },
  { command: ['audit', 'prove', 'id-3'] },
])('reads nothing if the reading cannot be recorded: $command', async ({ command }) => {
  const { run, dataDir } = await setup();
  const db = openJournalDatabase(join(dataDir, 'journal.db'));
  db.exec("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
  db.close();
  const { code, out, err } = await run(...command);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(
    /^Nothing was read, because readings are recorded and this one cannot be \(the disk is full\)\. Make .*journal\.db writable for this user, or read a copy of the data directory\.\n$/,
  );
});

it('lists changes by who, what, whose and when, in pages', async () => {
  const { run } = await setup();
  for (const team of ['Support', 'Sales', 'Support']) await run('audit', 'list', '--team', team);
  const search = ['audit', 'changes', '--json', '--action', 'log.read', '--since', '2h', '--until', '0s'];
  expect(JSON.parse((await run(...search)).out)).toEqual([]);
  const first = await run('audit', 'changes', '--json', '--action', 'log.read', '--limit', '2');
  const second = await run('audit', 'changes', '--json', '--action', 'log.read', '--cursor', cursorIn(first.err));
  expect(JSON.parse(first.out)).toHaveLength(2);
  expect(JSON.parse(second.out)).toHaveLength(3);
  const { actor } = JSON.parse(first.out)[0];
  expect(JSON.parse((await run('audit', 'changes', '--json', '--actor', actor.name)).out)).toHaveLength(7);
  expect((await run('audit', 'changes', '--actor', 'nobody else')).err).toBe('No changes match.\n');
  expect((await run('audit', 'changes', '--action', 'key.made')).err).toMatch(
    /^--action must be one of key\.created, /,
  );
  expect((await run('audit', 'changes')).out).toMatch(
    /^TIME +ACTION +BY +TEAM +KEY +REASON +DETAILS\n2026-01-31T12:00:00.000Z +log\.read /,
  );
});

it('records nothing and creates no log in a directory without one', async () => {
  const { run, dataDir } = setupCli();
  await run('keys', 'create', '--team', 'Support');
  // As if the log could not be written when the key was created.
  rmSync(join(dataDir, 'journal.db'));
  for (const command of [['list'], ['export'], ['changes'], ['prove', 'x']]) await run('audit', ...command);
  const follow = await run('audit', 'list', '--follow');
  expect(follow).toMatchObject({ code: 1, err: expect.stringContaining('No requests are recorded yet. Start') });
  expect(existsSync(join(dataDir, 'journal.db'))).toBe(false);
});

it('shows a request that has not ended in a list, and its later events', async () => {
  const { run } = await setup(() => [
    exampleIntent({ id: 'a' }),
    exampleEvent({ id: 'a', kind: 'cut', outcome: 'aborted' }),
    exampleIntent({ id: 'b' }),
  ]);
  const { out } = await run('audit', 'list', '--format', 'ndjson');
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ id, outcome }) => [id, outcome]),
  ).toEqual([
    ['b', 'unknown'],
    ['a', 'aborted'],
  ]);
});
