import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { parseAdminEvent } from '../audit/audit-event.ts';
import { shareDirectory } from '../copied-directory.fixture.ts';
import { resolveDeps } from '../deps.ts';
import { openStore } from '../open-store.ts';
import { openJournalReader } from '../store/sqlite/journal-database.ts';
import { setupCli } from './setup-cli.fixture.ts';

/** Three records of each of six months until July 2026. */
const copyMonths = shareDirectory(async (dataDir) => {
  const store = openStore(dataDir, resolveDeps());
  for (const month of [2, 3, 4, 5, 6, 7]) {
    const time = `2026-0${month}-15T00:00:00.000Z`;
    await store.journal.append([1, 2, 3].map((n) => exampleEvent({ id: `${month}-${n}`, time })));
  }
  await store.close();
});

/** It is 2 August at noon. */
async function setup() {
  const cli = setupCli();
  cli.clock.now = Date.parse('2026-08-02T12:00:00Z');
  await copyMonths(cli.dataDir);
  return {
    ...cli,
    lastEvent() {
      const journal = openJournalReader(`${cli.dataDir}/journal.db`);
      const body = journal.prepare('SELECT body FROM event ORDER BY seq DESC LIMIT 1').get()?.body;
      journal.close();
      return parseAdminEvent(String(body));
    },
  };
}

it('drops what is from before a month, and says what it was and which record says so', async () => {
  const { run, lastEvent } = await setup();
  expect(await run('audit', 'drop', '--before', '2026-05', '--reason', 'retention')).toEqual({
    code: 0,
    out: 'Dropped 10 records of 2026-02 to 2026-04: records 1 to 10. Record 20 says so.\n',
    err: '',
  });
  expect(lastEvent()).toMatchObject({ action: 'log.dropped', reason: 'retention', actor: { via: 'command' } });
  expect((await run('audit', 'list', '--json')).out.match(/"id"/g)).toHaveLength(9);
  expect((await run('audit', 'verify')).out).toContain(
    'All 11 records are as they were recorded.\n1 signed checkpoint covers 9 of them.\n' +
      'No checkpoint covers the last 2 yet. A running gateway makes one within a minute.\n' +
      'Records 1 to 10 were dropped on 2026-08-02, as record 20 says.\n',
  );
});

it('keeps a number of months, and one more in the first three days of a month', async () => {
  const { run, clock } = await setup();
  const first = async () => JSON.parse((await run('audit', 'drop', '--keep', '1', '--dry-run', '--json')).out);
  expect(await first()).toMatchObject({ months: ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'], last: 16 });
  clock.now = Date.parse('2026-08-04T12:00:00Z');
  expect(await first()).toMatchObject({ last: 19 });
  const { out } = await run('audit', 'drop', '--keep', '4', '--json');
  expect(JSON.parse(out)).toEqual({
    dryRun: false,
    countedFrom: '2026-08',
    months: ['2026-02', '2026-03', '2026-04'],
    first: 1,
    last: 10,
    count: 10,
    record: 20,
  });
  expect((await run('audit', 'drop', '--keep', '4')).out).toBe(
    'Nothing to drop from before 2026-05. Counted from 2026-08.\n',
  );
});

it('changes nothing in a dry run', async () => {
  const { run, lastEvent } = await setup();
  expect(await run('audit', 'drop', '--before', '2026-03', '--dry-run')).toMatchObject({
    out: 'Would drop 4 records of 2026-02: records 1 to 4.\n',
  });
  expect(lastEvent()).toBeUndefined();
  expect((await run('audit', 'list', '--json')).out.match(/"id"/g)).toHaveLength(18);
});

it.each<[string[], RegExp]>([
  [[], /^Give --before or --keep, such as --before 2026-09 or --keep 13\.$/m],
  [['--before', '2026-05', '--keep', '3'], /^Give --before or --keep, not both\.$/m],
  [['--before', '2026-08'], /^--before must be a month that began at least 3 days ago, such as 2026-07: /m],
  [['--before', '2026-13'], /^--before must be a month/m],
  [['--before', '2026-05-01'], /^--before must be a month/m],
  [['--keep', '0'], /^--keep must be a whole number of months from 1 to 999, such as 13\.$/m],
  [['--keep', '1.5'], /^--keep must be a whole number/m],
  [['--keep', '3', '--reason', ' '], /^--reason must be 1 to 200 printable characters in one line\.$/m],
])('refuses audit drop %j and says what to do', async (args, message) => {
  const { run } = await setup();
  const { code, out, err } = await run('audit', 'drop', ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});

it('creates nothing where there is no gateway', async () => {
  const { run, dataDir } = setupCli();
  expect(await run('audit', 'drop', '--keep', '3')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^No gateway data in /),
  });
  expect(existsSync(dataDir)).toBe(false);
});
