import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { resolveDeps } from '../deps.ts';
import { openStore } from '../open-store.ts';
import { setupCli } from './setup-cli.fixture.ts';

/** A log with one record at each of these times, and commands that run at another. */
async function setup(times: readonly string[], now: string) {
  const cli = setupCli();
  cli.clock.now = Date.parse(now);
  const store = openStore(cli.dataDir, resolveDeps());
  if (times.length > 0) {
    await store.journal.append(times.map((time) => exampleEvent({ id: time, time: `${time}T10:00:00.000Z` })));
  }
  await store.close();
  const drop = async (...args: string[]) => JSON.parse((await cli.run('audit', 'drop', '--json', ...args)).out);
  return {
    ...cli,
    /** What it does, which is what a dry run has said. */
    async drop(...args: string[]) {
      const [{ dryRun, ...planned }, { record, ...dropped }] = [await drop(...args, '--dry-run'), await drop(...args)];
      expect({ ...planned, dryRun: false }).toEqual({ ...dropped, record: planned.record });
      expect(dryRun).toBe(true);
      return { ...dropped, record };
    },
  };
}

const monthly = Array.from({ length: 24 }, (_, n) => new Date(Date.UTC(2025, n, 15)).toISOString().slice(0, 10));

it.each([
  { what: 'is right', now: '2026-12-20T00:00:00Z', countedFrom: '2026-12', last: 12 },
  { what: 'is right, and this month has no record yet', now: '2027-01-10T00:00:00Z', countedFrom: '2027-01', last: 13 },
  { what: 'is two months ahead', now: '2027-02-10T00:00:00Z', countedFrom: '2026-12', last: 12 },
  { what: 'is years ahead', now: '2099-06-20T00:00:00Z', countedFrom: '2026-12', last: 12 },
  { what: 'is a year behind', now: '2025-12-20T00:00:00Z', countedFrom: '2025-12', last: null },
  { what: 'begins in 1970', now: '1970-01-01T00:00:00Z', countedFrom: '1970-01', last: null },
])('counts from a month that the log confirms if the clock $what', async ({ now, countedFrom, last }) => {
  const { drop } = await setup(monthly, now);
  // The first record of the log is the one that begins its tree.
  expect(await drop('--keep', '12')).toMatchObject({ countedFrom, last: last === null ? null : last + 1 });
});

it('keeps as many months as it says, however far the clock is ahead', async () => {
  const { run, clock } = await setup(monthly, '2026-12-20T00:00:00Z');
  const far = fc.integer({ min: Date.parse('2027-02-01'), max: Date.parse('9990-01-01') });
  await fc.assert(
    fc.asyncProperty(far, fc.integer({ min: 1, max: 999 }), async (now, keep) => {
      clock.now = now;
      const { out } = await run('audit', 'drop', '--keep', String(keep), '--dry-run', '--json');
      const { months } = JSON.parse(out);
      expect(months).toHaveLength(Math.max(0, monthly.length - keep));
    }),
    { numRuns: 50 },
  );
});

it('does not trust a clock that only records of the last three days agree with', async () => {
  const { drop } = await setup([...monthly, '2099-06-18', '2099-06-20'], '2099-06-20T12:00:00Z');
  expect(await drop('--keep', '12')).toMatchObject({ countedFrom: '2026-12', last: 13 });
});

it('is not moved by records of the future', async () => {
  const { drop } = await setup([...monthly, '2099-06-18', '2026-12-16'], '2026-12-20T12:00:00Z');
  expect(await drop('--keep', '12')).toMatchObject({ countedFrom: '2026-12', last: 13 });
});

it('drops nothing from a log without records, and from one that was dropped', async () => {
  const empty = await setup([], '2099-06-20T00:00:00Z');
  expect(await empty.drop('--keep', '1')).toMatchObject({ countedFrom: '2099-06', count: 0 });
  const { drop } = await setup(monthly, '2026-12-20T00:00:00Z');
  await drop('--before', '2026-12');
  expect(await drop('--keep', '1')).toMatchObject({ countedFrom: '2026-12', count: 0 });
});

it('drops what --before says, whatever the clock says', async () => {
  const { drop } = await setup(monthly, '2099-06-20T00:00:00Z');
  expect(await drop('--before', '2099-01')).toMatchObject({ countedFrom: null, last: 25 });
});

it('says which month it has counted from, and why it is not the present one', async () => {
  const { run, clock } = await setup(monthly, '2026-12-20T00:00:00Z');
  const drop = async () => (await run('audit', 'drop', '--keep', '12', '--dry-run')).out;
  expect(await drop()).toBe('Would drop 13 records of 2025-01 to 2025-12: records 1 to 13. Counted from 2026-12.\n');
  clock.now = Date.parse('2099-06-20T00:00:00Z');
  expect(await drop()).toBe(
    'Would drop 13 records of 2025-01 to 2025-12: records 1 to 13. Counted from 2026-12, the month of the newest record, ' +
      'because no record confirms that it is 2099-06: check the clock of this machine, or name the first month to keep ' +
      'with --before.\n',
  );
});
