import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { resolveDeps } from './deps.ts';
import { openGateway } from './index.ts';
import { openAuditLog, openManagedKeys } from './open-store.ts';
import type { Policy } from './policy/policy.ts';
import { runNode } from './run-node.fixture.ts';
import { eventually, everything, temporaryDirectory, upstreamKey } from './setup-gateway.fixture.ts';
import { makeDirectory } from './temporary-directory.fixture.ts';

/** Not limited as a flood of refused requests. */
const count = 20;

function open(dataDir: string) {
  const warnings: string[] = [];
  const options = { upstreamUrl: 'http://127.0.0.1:1', upstreamKey, dataDir };
  return { warnings, gateway: openGateway(options, { warn: (line) => void warnings.push(line) }) };
}

/** A directory with a key and 20 records that a gateway has left. */
async function fill(dataDir: string) {
  const { gateway } = open(dataDir);
  const { key } = gateway.keys.create({ team: 'Support', policy: everything });
  for (let n = 0; n < count; n += 1) {
    await gateway.fetch(new Request('http://gateway/nowhere', { headers: { authorization: key } }));
  }
  await gateway.close();
  return key;
}

/** Two directories that every test gets copies of. */
const templates = makeDirectory();
const templateKeys = { one: await fill(join(templates, 'one')), other: await fill(join(templates, 'other')) };
afterAll(() => rmSync(templates, { recursive: true }));

function setup(template: 'one' | 'other' = 'one', whenFinished = onTestFinished) {
  const dataDir = join(temporaryDirectory(whenFinished), 'data');
  cpSync(join(templates, template), dataDir, { recursive: true });
  return { dataDir, key: templateKeys[template], fileOf: (name: string) => join(dataDir, name) };
}

/** What the key and the records are like now. */
async function look(dataDir: string, key: string) {
  const { gateway, warnings } = open(dataDir);
  const response = await gateway.fetch(new Request('http://gateway/nowhere', { headers: { authorization: key } }));
  const records = await gateway.audit.list({ limit: 1_000 });
  await gateway.close();
  return { status: response.status, records: records.length - 1, warnings };
}

it('leaves every record and key in the databases themselves', async () => {
  const { dataDir, key } = setup();
  expect(readdirSync(dataDir).filter((file) => /-(wal|shm)$/.test(file))).toEqual([]);
  expect(await look(dataDir, key)).toEqual({ status: 404, records: count, warnings: [] });
});

it('leaves no record in a -wal, also while another program reads the audit log', async () => {
  const { dataDir, key, fileOf } = setup();
  const reader = openAuditLog(dataDir);
  expect(await reader.list({ limit: 1_000 })).toHaveLength(count);
  await look(dataDir, key);
  expect(statSync(fileOf('journal.db-wal')).size).toBe(0);
  await reader.close();
  for (const side of ['-wal', '-shm']) rmSync(fileOf(`journal.db${side}`), { force: true });
  expect(await look(dataDir, key)).toMatchObject({ records: count + 1 });
});

const faults = {
  missing: (path: string) => rmSync(path),
  empty: (path: string) => truncateSync(path, 0),
  'a few bytes': (path: string) => writeFileSync(path, 'hello'),
  zeros: (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size)),
  'cut in half': (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  'of another directory': (path: string, other: string) => cpSync(other, path),
} as const;

type Fault = keyof typeof faults;

const harmless: Record<Fault, null> = {
  missing: null,
  empty: null,
  'a few bytes': null,
  zeros: null,
  'cut in half': null,
  'of another directory': null,
};

const refusals: Record<string, Record<Fault, RegExp | null>> = {
  'gateway.secret': {
    missing: /gateway\.secret is missing although gateway\.db exists; restore it, or/,
    empty: /gateway\.secret is not 64 or more hex digits; restore it, or/,
    'a few bytes': /gateway\.secret is not 64 or more hex digits; restore it, or/,
    zeros: /gateway\.secret is not 64 or more hex digits; restore it, or/,
    'cut in half': /gateway\.secret is not 64 or more hex digits; restore it, or/,
    'of another directory':
      /gateway\.secret is not the one that was here before\. Restore it .* delete .*inventory\.json/,
  },
  'gateway.db': {
    missing: /gateway\.db, which has the keys and policies, is missing\. Restore it .* delete .*inventory\.json/,
    empty: /gateway\.db, which has the keys and policies, is empty\. Restore it .* delete .*inventory\.json/,
    'a few bytes': /gateway\.db, which has the keys and policies, is empty\. Restore it/,
    zeros: /gateway\.db cannot be opened: it is damaged; restore it from a backup/,
    'cut in half': /gateway\.db cannot be opened: it is damaged; restore it from a backup/,
    'of another directory': /gateway\.db cannot be opened: gateway\.secret is not the one it was created with/,
  },
  'journal.db': {
    missing: /journal\.db, which has the audit log, is missing\. Restore it .* delete .*inventory\.json/,
    empty: /journal\.db, which has the audit log, is empty\. Restore it .* delete .*inventory\.json/,
    'a few bytes': /journal\.db, which has the audit log, is empty\. Restore it/,
    zeros: /journal\.db, which has the audit log, cannot be read \(file is not a database\)\. Restore it/,
    'cut in half':
      /journal\.db, which has the audit log, cannot be read \(database disk image is malformed\)\. Restore/,
    'of another directory': /journal\.db, which has the audit log, has another record 23 than before\. Restore/,
  },
  // It can be derived from journal.db.
  'index.db': harmless,
  'index.lock': harmless,
  // Only `audit verify` needs it, and says what is wrong with it.
  'checkpoints.txt': harmless,
  'inventory.json': {
    missing: null,
    empty: null,
    'a few bytes': null,
    zeros: null,
    'cut in half': null,
    'of another directory':
      /gateway\.secret is not the one that was here before\. Restore it .* delete .*inventory\.json/,
  },
};

const table = Object.entries(refusals).flatMap(([file, byFault]) =>
  Object.entries(byFault).map(([fault, refusal]) => ({ file, fault: fault as Fault, refusal })),
);

it.each(table)('$file $fault: is refused at start, or nothing is lost', async ({ file, fault, refusal }) => {
  const { dataDir, key, fileOf } = setup();
  const other = fault === 'of another directory' ? setup('other') : null;
  faults[fault](fileOf(file), other?.fileOf(file) ?? '');
  const before = readdirSync(dataDir);
  if (!refusal) return expect(await look(dataDir, key)).toMatchObject({ status: 404, records: count });
  expect(() => open(dataDir)).toThrow(refusal);
  // A second try must not find what the first has created.
  expect(() => open(dataDir)).toThrow(refusal);
  expect(readdirSync(dataDir).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(before);
});

it.each(['gateway.db', 'journal.db'])('starts without %s once its inventory is deleted', async (file) => {
  const { dataDir, key, fileOf } = setup();
  rmSync(fileOf(file));
  rmSync(fileOf('inventory.json'));
  const expected = file === 'gateway.db' ? { status: 401, records: count } : { status: 404, records: 0 };
  expect(await look(dataDir, key)).toMatchObject(expected);
  expect(existsSync(fileOf('inventory.json'))).toBe(true);
});

it('also refuses to manage the keys, or to search the records, of a directory that has lost them', async () => {
  const { dataDir, fileOf } = setup();
  for (const file of ['gateway.db', 'journal.db']) rmSync(fileOf(file));
  expect(() => openManagedKeys(dataDir, resolveDeps())).toThrow(
    'gateway.db, which has the keys and policies, is missing',
  );
  expect(() => openAuditLog(dataDir)).toThrow('journal.db, which has the audit log, is missing');
});

it('says so if the inventory cannot be read, and writes it again', async () => {
  const { dataDir, key, fileOf } = setup();
  writeFileSync(fileOf('inventory.json'), '{');
  expect((await look(dataDir, key)).warnings).toEqual([
    `${fileOf('inventory.json')} cannot be read, so files that are missing from the directory go unnoticed. It is written again.`,
  ]);
  expect((await look(dataDir, key)).warnings).toEqual([]);
});

// Waits for a program that notes each second how far it is. Meanwhile the last ones run.
it.concurrent('notices that the -wal of a killed gateway was deleted', async ({ onTestFinished }) => {
  const { dataDir, fileOf } = setup('one', onTestFinished);
  const program = runNode(new URL('./main.ts', import.meta.url), {
    env: {
      GATEWAY_PORT: '0',
      GATEWAY_DATA_DIR: dataDir,
      DOUBLETICK_BASE_URL: 'http://127.0.0.1:1',
      DOUBLETICK_API_KEY: upstreamKey,
    },
    whenFinished: onTestFinished,
  });
  const [, url] = await program.printed(/^Gateway on (\S+),/);
  const noted = () => JSON.parse(String(readFileSync(fileOf('inventory.json')))).journal.seq;
  for (let n = 0; n < 10; n += 1) await fetch(`${url}/nowhere`);
  // Besides the requests: the begin of the tree, a key, and two starts of the gateway.
  await eventually(() => expect(noted()).toBe(4 + count + 10));
  program.child.kill('SIGKILL');
  await program.exited;
  rmSync(fileOf('journal.db-wal'));
  expect(() => open(dataDir)).toThrow(/journal\.db, which has the audit log, ends at record 23 of 34\. Restore/);
});

it.concurrent.for(['missing', 'empty'] as const)(
  'says at each start that the counts of quotas are %s, until they are counted again',
  async (fault, { onTestFinished }) => {
    const { dataDir, fileOf } = setup('one', onTestFinished);
    const quotas: Policy['quotas'] = [{ requests: 10, per: 'day' }];
    async function use(isCounted: boolean) {
      const { gateway, warnings } = open(dataDir);
      const atStart = [...warnings];
      const { key } = gateway.keys.create({ team: 'Counted', policy: { allow: ['read'], quotas } });
      const request = new Request('http://gateway/team', { headers: { authorization: key } });
      if (isCounted) await gateway.fetch(request);
      await gateway.close();
      return atStart;
    }
    expect(await use(false)).toEqual([]);
    expect(existsSync(fileOf('usage.db'))).toBe(false);
    expect(await use(true)).toEqual([]);
    expect(await use(false)).toEqual([]);
    faults[fault](fileOf('usage.db'));
    const warning = expect.stringMatching(
      `usage\\.db, which counts what quotas have used, is ${fault}\\. Every quota starts at 0 .* restore the file from a backup\\.$`,
    );
    expect(await use(false)).toEqual([warning]);
    expect(await use(true)).toEqual([warning]);
    expect(await use(false)).toEqual([]);
  },
);
