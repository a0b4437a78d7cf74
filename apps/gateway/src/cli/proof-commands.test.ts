import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import { shareDirectory } from '../copied-directory.fixture.ts';
import { resolveDeps } from '../deps.ts';
import { speedUpClock } from '../faster-clock.fixture.ts';
import { readCheckpointFile } from '../journal/checkpoint-file.ts';
import { openStore } from '../open-store.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { setupCli } from './setup-cli.fixture.ts';

/** A gateway that starts, records these and stops. */
async function record(dataDir: string, count: number, prefix: string): Promise<void> {
  const store = openStore(dataDir, resolveDeps());
  await store.journal.append(Array.from({ length: count }, (_, n) => exampleEvent({ id: `${prefix}-${n}` })));
  await store.close();
}

/** A gateway that has run twice: 700 records, then 600. */
async function recordTwice(dataDir: string): Promise<void> {
  await record(dataDir, 700, 'first');
  await record(dataDir, 600, 'second');
}

const copyOriginal = shareDirectory(recordTwice);

async function setup(write = copyOriginal) {
  const cli = setupCli();
  const { dataDir } = cli;
  await write(dataDir);
  const folder = temporaryDirectory();
  const verifier = new URL('../../verify/verify.mjs', import.meta.url).pathname;
  return {
    ...cli,
    fileOf: (name: string) => join(folder, name),
    verify: (...files: string[]) => spawnSync(process.execPath, [verifier, ...files], { encoding: 'utf8' }),
    tamper(sql: string) {
      const db = new DatabaseSync(join(dataDir, 'journal.db'));
      db.exec(`DROP TRIGGER event_no_update; DROP TRIGGER event_no_delete; ${sql}`);
      db.close();
    },
  };
}

it('proves a record to someone who has only a checkpoint, the key and verify.mjs', async () => {
  const { run, dataDir, fileOf, verify } = await setup();
  const [proof, pem, checkpoint] = [fileOf('proof.json'), fileOf('public.pem'), join(dataDir, 'checkpoints.txt')];
  expect(await run('audit', 'prove', 'first-23', '--out', proof)).toEqual({
    code: 0,
    out: `Wrote ${proof}: record 25 is in the checkpoint of 1301 records.\n`,
    err: '',
  });
  const { out } = await run('audit', 'public-key');
  expect(out).toMatch(/^-----BEGIN PUBLIC KEY-----\n[\w+/=]+\n-----END PUBLIC KEY-----\n$/);
  writeFileSync(pem, out);
  const { status, stdout } = verify(proof, checkpoint, pem);
  expect(status).toBe(0);
  expect(JSON.parse(stdout.split('\n')[1] ?? '')).toEqual(exampleEvent({ id: 'first-23' }));
  expect(statSync(proof).mode & 0o777).toBe(0o600);
  expect(statSync(proof).size).toBeLessThan(4_096);
});

it('proves a record for a checkpoint that an outsider has kept, found by its request ID', async () => {
  const { run, dataDir, fileOf, verify } = await setup();
  const [proof, kept, pem] = [fileOf('proof.json'), fileOf('kept.txt'), fileOf('public.pem')];
  writeFileSync(kept, readCheckpointFile(dataDir)[0] ?? '');
  writeFileSync(pem, (await run('audit', 'public-key')).out);
  const { out } = await run('audit', 'prove', 'request-first-699', '--checkpoint', kept, '--out', proof);
  expect(out).toContain('record 701 is in the checkpoint of 701 records');
  expect(verify(proof, kept, pem).status).toBe(0);
  const later = await run('audit', 'prove', 'second-0', '--checkpoint', kept, '--out', fileOf('later.json'));
  expect(later).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^The checkpoint has 701 records, and record 702 came after it\./),
  });
});

it('proves the last event of a request', async () => {
  const { run, dataDir, fileOf } = await setup();
  const store = openStore(dataDir, resolveDeps());
  await store.journal.append([exampleIntent({ id: 'sent' })]);
  await store.journal.append([exampleEvent({ id: 'sent' })]);
  await store.close();
  await run('audit', 'prove', 'sent', '--out', fileOf('proof.json'));
  const { record } = JSON.parse(readFileSync(fileOf('proof.json'), 'utf8'));
  expect(JSON.parse(record)).toMatchObject({ id: 'sent', kind: 'end' });
});

it('proves that nothing before a checkpoint was changed, by size or by file', async () => {
  const { run, dataDir, fileOf, verify } = await setup();
  const [kept, pem] = [fileOf('kept.txt'), fileOf('public.pem')];
  writeFileSync(kept, readCheckpointFile(dataDir)[0] ?? '');
  writeFileSync(pem, (await run('audit', 'public-key')).out);
  for (const [from, to] of [
    ['701', '1301'],
    [kept, '1301'],
    [kept, join(dataDir, 'checkpoints.txt')],
  ] as const) {
    const proof = fileOf(`${Math.random()}.json`);
    const { out, err } = await run('audit', 'prove', '--between', from, to, '--out', proof);
    expect({ out, err }).toEqual({
      out: `Wrote ${proof}: the checkpoint of 1301 records begins with that of 701.\n`,
      err: '',
    });
    expect(verify(proof, kept, pem)).toMatchObject({ status: 0, stderr: '' });
  }
});

it('proves the same without an index, with a wrong index, and while a gateway runs', async () => {
  const { run, dataDir, fileOf } = await setup();
  const prove = async (name: string) => {
    const { code, err } = await run('audit', 'prove', 'first-23', '--out', fileOf(name));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return readFileSync(fileOf(name), 'utf8');
  };
  const first = await prove('one.json');
  const index = new DatabaseSync(join(dataDir, 'index.db'));
  expect(index.prepare('SELECT count(*) AS n FROM tile').get()).toEqual({ n: 6 });
  index.exec(`UPDATE tile SET hashes = zeroblob(8192) WHERE id < 4`);
  index.close();
  expect(await prove('two.json')).toBe(first);
  rmSync(join(dataDir, 'index.db'));
  expect(await prove('three.json')).toBe(first);
  const store = openStore(dataDir, resolveDeps());
  onTestFinished(() => store.close());
  await store.journal.append([exampleEvent({ id: 'meanwhile' })]);
  expect(await prove('four.json')).toBe(first);
});

it('proves nothing for a record that was changed', async () => {
  const { run, fileOf, tamper } = await setup();
  tamper(`UPDATE event SET body = replace(body, 'Support', 'Sales') WHERE seq = 25`);
  expect(await run('audit', 'prove', 'first-23', '--out', fileOf('proof.json'))).toMatchObject({
    code: 1,
    err: 'Record 25 does not fit the checkpoint of 1301 records. Run audit verify to see what was changed.\n',
  });
  expect(existsSync(fileOf('proof.json'))).toBe(false);
});

it('says that the log is as it was recorded', async () => {
  const { run } = await setup();
  expect(await run('audit', 'verify')).toEqual({
    code: 0,
    out: 'All 1,301 records are as they were recorded.\n2 signed checkpoints cover 1,301 of them.\n',
    err: '',
  });
});

it('says which records no checkpoint has yet', async () => {
  const { run, dataDir } = await setup();
  const store = openStore(dataDir, resolveDeps());
  onTestFinished(() => store.close());
  await store.journal.append([exampleEvent({ id: 'new' })]);
  expect((await run('audit', 'verify')).out).toBe(
    'All 1,302 records are as they were recorded.\n2 signed checkpoints cover 1,301 of them.\n' +
      'No checkpoint covers the last 1 yet. A running gateway makes one within a minute.\n',
  );
});

it('names the first bad record, with exit code 1 and nothing on stdout', async () => {
  const { run, tamper } = await setup();
  tamper('DELETE FROM event WHERE seq = 25');
  expect(await run('audit', 'verify')).toEqual({
    code: 1,
    out: '',
    err: 'Record 25 is missing. Keep the data directory as it is, and compare it with a backup.\n',
  });
});

it('does not call a log whole whose checkpoints were deleted, and compares it with a copy of stdout', async () => {
  const { run, dataDir, fileOf, tamper } = await setup();
  const lines = readCheckpointFile(dataDir).map((checkpoint) => `${JSON.stringify({ level: 30, checkpoint })}\n`);
  writeFileSync(fileOf('stdout.log'), `Gateway on http://127.0.0.1:4000, …\n${lines.join('')}`);
  rmSync(join(dataDir, 'checkpoints.txt'));
  // It waits a second for them.
  speedUpClock(20);
  expect(await run('audit', 'verify')).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^No checkpoint can be compared, although one of 1,301 records was signed: checkpoints\.txt was deleted/,
    ),
  });
  const { out } = await run('audit', 'verify', '--checkpoints', fileOf('stdout.log'));
  expect(out).toContain('2 signed checkpoints cover 1,301');
  tamper('DELETE FROM event WHERE seq > 1000');
  const { err } = await run('audit', 'verify', '--checkpoints', fileOf('stdout.log'));
  expect(err).toMatch(/^The records 1001 to 1301 are missing at the end/);
});

it('compares with a key that was kept elsewhere', async () => {
  const { run, fileOf } = await setup();
  const other = await setup(recordTwice);
  writeFileSync(fileOf('own.pem'), (await run('audit', 'public-key')).out);
  writeFileSync(fileOf('other.pem'), (await other.run('audit', 'public-key')).out);
  expect((await run('audit', 'verify', '--key', fileOf('own.pem'))).code).toBe(0);
  expect((await run('audit', 'verify', '--key', fileOf('other.pem'))).err).toMatch(
    /^The checkpoint of 701 records is not signed with the key of this log\./,
  );
});

it('explains that records from before the log was signed have no proof', async () => {
  const { run, dataDir, fileOf } = setupFixture(await setup());
  const store = openStore(dataDir, resolveDeps());
  await store.journal.append([exampleEvent({ id: 'new' })]);
  await store.close();
  expect((await run('audit', 'verify')).out).toContain(
    'The 23 records from before the log was signed have the root that it begins with.\n',
  );
  expect((await run('audit', 'prove', 'old-3', '--out', fileOf('proof.json'))).err).toMatch(
    /^Record 8 is from before the log was signed, so it has no proof\./,
  );
});

/** Replaces the log with one of the version before. */
function setupFixture<Files extends { dataDir: string }>(files: Files): Files {
  for (const name of ['journal.db', 'index.db', 'checkpoints.txt', 'inventory.json']) {
    rmSync(join(files.dataDir, name), { force: true });
  }
  const fixture = new URL('../store/sqlite/fixtures/schema-1/journal.db', import.meta.url);
  copyFileSync(fixture, join(files.dataDir, 'journal.db'));
  return files;
}

it.each<[string[], number, RegExp]>([
  [['prove'], 2, /^Give the ID of a record, or --between\.$/m],
  [['prove', 'first-1', '--between', '1', '2'], 2, /^Give the ID of a record, or --between\.$/m],
  [['prove', '--between', '701'], 2, /^--between takes two checkpoints/],
  [
    ['prove', '--between', '1301', '701'],
    1,
    /^The checkpoint of 1301 records is not older than that of 701\. Name the older one first\.$/m,
  ],
  [['prove', '--between', '700', '1301'], 1, /^No checkpoint has 700 records\. The nearest have 701\.$/m],
  [['prove', '--between', '800', '1301'], 1, /^No checkpoint has 800 records\. The nearest have 701 and 1301\.$/m],
  [['prove', '--between', '/nowhere', '1301'], 1, /^--between: \/nowhere cannot be read: it does not exist\. Check /m],
  [['prove', 'nobody'], 1, /^No record has the ID nobody\. `audit list` shows the IDs\.$/m],
  [['verify', '--checkpoints', '/nowhere'], 1, /^--checkpoints: \/nowhere cannot be read: it does not exist\. /m],
  [
    ['verify', '--key', import.meta.filename],
    1,
    / is not a public key as `audit public-key` prints it\. Name a file /m,
  ],
  [['verify', '--checkpoints', import.meta.filename], 1, / has no checkpoint\. Name a copy of checkpoints\.txt, /m],
])('refuses audit %j and says what to do', async (args, code, message) => {
  const { run, fileOf } = await setup();
  const out = args[0] === 'prove' ? ['--out', fileOf('proof.json')] : [];
  const result = await run('audit', ...args, ...out);
  expect(result).toMatchObject({ code, out: '' });
  expect(result.err).toMatch(message);
});

it('replaces no file', async () => {
  const { run, fileOf } = await setup();
  writeFileSync(fileOf('proof.json'), 'mine');
  const { code, err } = await run('audit', 'prove', 'first-1', '--out', fileOf('proof.json'));
  expect({ code, err }).toEqual({
    code: 1,
    err: `${fileOf('proof.json')} exists already. Name another file with --out.\n`,
  });
  expect(readFileSync(fileOf('proof.json'), 'utf8')).toBe('mine');
});

it.each(['verify', 'public-key'])('creates nothing where there is no gateway: audit %s', async (command) => {
  const { run, dataDir } = setupCli();
  const { code, err } = await run('audit', command);
  expect(code).toBe(1);
  expect(err).toMatch(/^No gateway data in /);
  expect(existsSync(dataDir)).toBe(false);
});
