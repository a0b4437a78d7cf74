import { hash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setupCli } from '../cli/setup-cli.fixture.ts';
import { openDataDirectory } from '../data-directory.ts';
import { recordEvents } from '../journal/record-events.fixture.ts';
import { openGateway } from '../open-gateway.ts';
import { upstreamKey } from '../setup-gateway.fixture.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { exampleEvent } from './audit-event.fixture.ts';

const events = (label: string) => Array.from({ length: 20 }, (_, n) => exampleEvent({ id: `${label}-${n}` }));

/** The data directory of a gateway that has recorded something. */
function setup(label: string) {
  const cli = setupCli();
  const { path } = openDataDirectory(cli.dataDir);
  recordEvents(path, events(label));
  const open = () => openGateway({ upstreamUrl: 'http://127.0.0.1:4010', upstreamKey, dataDir: cli.dataDir });
  return { ...cli, path, open };
}

const cursorIn = (err: string) => /--cursor (\S+)\n$/.exec(err)?.[1] ?? '';
const otherLog =
  'The cursor belongs to another audit log, or to an end of this one that it no longer has. Name the data directory of ' +
  'the first page, or start again without a cursor.';

const searches = [
  ['audit', 'list', '--json', '--limit', '2'],
  ['audit', 'list', '--json', '--limit', '2', '--team', 'Support'],
  ['audit', 'changes', '--json', '--limit', '2', '--action', 'log.read'],
];

it.each(searches)('continues %s %s in the log of its first page, and in a copy of it', async (...search) => {
  const { run, dataDir } = setup('one');
  for (let n = 0; n < 5; n += 1) await run('audit', 'list');
  const cursor = cursorIn((await run(...search)).err);
  const copy = setupCli();
  cpSync(dataDir, copy.dataDir, { recursive: true });
  const next = await run(...search, '--cursor', cursor);
  expect(JSON.parse(next.out)).toHaveLength(2);
  expect((await copy.run(...search, '--cursor', cursor)).out).toBe(next.out);
});

it.each(searches)('refuses a cursor of another log with the same filter: %s %s', async (...search) => {
  const [one, two] = [setup('one'), setup('two')];
  for (let n = 0; n < 5; n += 1) for (const { run } of [one, two]) await run('audit', 'list');
  const cursor = cursorIn((await one.run(...search)).err);
  expect(await two.run(...search, '--cursor', cursor)).toEqual({ code: 2, out: '', err: `${otherLog}\n` });
  const empty = setupCli();
  openDataDirectory(empty.dataDir);
  expect(await empty.run(...search, '--cursor', cursor)).toEqual({ code: 2, out: '', err: `${otherLog}\n` });
});

it('refuses a cursor of an end that was lost when a backup was restored', async () => {
  const { run, path, dataDir } = setup('one');
  const backup = join(temporaryDirectory(), 'backup');
  cpSync(dataDir, backup, { recursive: true });
  recordEvents(path, events('later'));
  const cursor = cursorIn((await run('audit', 'list', '--limit', '2')).err);
  const restored = setupCli();
  cpSync(backup, restored.dataDir, { recursive: true });
  expect(await restored.run('audit', 'list', '--cursor', cursor)).toMatchObject({ code: 2, err: `${otherLog}\n` });
});

it('refuses it in a program as well, and reads on with its own', async () => {
  const [one, two] = [setup('one').open(), setup('two').open()];
  const { next, records } = await one.audit.page({ limit: 2, team: 'Support' });
  const filter = { limit: 2, team: 'Support', cursor: next ?? '' };
  expect((await one.audit.page(filter)).records.map(({ id }) => id)).not.toContain(records[0]?.id);
  await expect(two.audit.page(filter)).rejects.toThrow(new RangeError(otherLog));
  const { limit: _, ...all } = filter;
  await expect(two.audit.records(all)[Symbol.asyncIterator]().next()).rejects.toThrow(new RangeError(otherLog));
  await Promise.all([one.close(), two.close()]);
});

it('refuses a cursor of an earlier version and says to start again', async () => {
  const { run } = setup('one');
  const old = `k.1.i.${hash('sha256', JSON.stringify(['k.1.i', []])).slice(0, 12)}`;
  expect(await run('audit', 'list', '--cursor', old)).toEqual({
    code: 2,
    out: '',
    err: 'The cursor is of an earlier version and does not say which log it belongs to. Start again without a cursor.\n',
  });
});
