import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { exampleEvent, exampleIntent } from '../../../audit/audit-event.fixture.ts';
import type { AuditEvent } from '../../../audit/audit-event.ts';
import { type AuditFilter, toQuery } from '../../../audit/audit-filter.ts';
import type { AuditRecord } from '../../../audit/audit-record.ts';
import type { IndexFollower } from './index-follower.ts';
import { eventsOf, filters, ids, key, many, naive, setupSearch, step } from './setup-search.fixture.ts';

/** All pages of a search, and what happens before each of them but the first. */
async function allPages(
  follower: IndexFollower,
  filter: AuditFilter,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<AuditRecord[][]> {
  const query = toQuery(filter, key);
  const pages: AuditRecord[][] = [];
  let { records, next } = follower.page(query);
  pages.push(records);
  while (next) {
    await meanwhile();
    ({ records, next } = follower.page({ ...query, position: next }));
    pages.push(records);
  }
  return pages;
}

it.each(['an index', 'no index'])(
  'has each record that was there at the first page once, as it was then, with %s',
  async (what) => {
    const sizes = fc.integer({ min: 1, max: 7 });
    const steps = fc.array(step, { minLength: 20, maxLength: 100 });
    const added = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { maxLength: 10 });
    const some = fc.oneof(filters, fc.constant<AuditFilter>({}));
    await fc.assert(
      fc.asyncProperty(steps, some, sizes, fc.double({ min: 0.2, max: 1, noNaN: true }), added, async (...given) => {
        const [steps, { limit: _, ...filter }, limit, share, added] = given;
        const events = eventsOf(steps);
        const { dataDir, open, append } = setupSearch(4);
        if (what === 'no index') mkdirSync(join(dataDir, 'index.lock'));
        const follower = open();
        const chunks = [...added];
        let there = Math.floor(events.length * share);
        append(events.slice(0, there / 2));
        await follower.catchUp();
        append(events.slice(Math.floor(there / 2), there));
        const expected = naive(events.slice(0, there), { ...filter, limit: 1_000 });
        const outcomes = new Map(
          follower.search(toQuery({ limit: 1_000 }, key)).map(({ id, outcome }) => [id, outcome]),
        );
        const pages = await allPages(follower, { ...filter, limit }, async () => {
          const [count, isIndexed] = chunks.shift() ?? [0, false];
          append(events.slice(there, there + count));
          there += count;
          if (isIndexed) await follower.catchUp();
        });
        expect(ids(pages.flat())).toEqual(expected);
        expect(pages.flat().filter(({ id, outcome }) => outcomes.get(id) !== outcome)).toEqual([]);
        expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
        expect(pages.length === 1 || pages.at(-1)?.length !== 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

it('goes on although the index is built again between two pages', async () => {
  const { dataDir, open, append } = setupSearch(8);
  append(many(50));
  const follower = open();
  await follower.catchUp();
  const pages = await allPages(follower, { limit: 20, team: 'Support' }, async () => {
    append([exampleEvent({ id: 'id-3', kind: 'cut' }), ...many(13, (i) => ({ id: `new-${i}` }))]);
    rmSync(join(dataDir, 'index.db'));
    await follower.catchUp();
  });
  expect(ids(pages.flat())).toEqual(naive(many(50), {}));
});

it('goes on with a record that was open at the first page, although the index has its end in the same segment', async () => {
  const { open, append } = setupSearch(8);
  const follower = open();
  // The log begins with an event of the tree, so the snapshot is in the middle of the first segment.
  append([exampleIntent({ id: 'open' }), ...many(3)]);
  const pages = await allPages(follower, { limit: 1, team: 'Support' }, async () => {
    append([exampleEvent({ id: 'open' }), ...many(9, (i) => ({ id: `new-${i}` }))]);
    await follower.catchUp();
  });
  expect(pages.flat().map(({ id, outcome }) => [id, outcome])).toEqual([
    ['id-2', 'success'],
    ['id-1', 'success'],
    ['id-0', 'success'],
    ['open', 'unknown'],
  ]);
});

it('divides the log at any time, so that each record is in one range, even if the clock was set back', async () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 10, maxLength: 60 });
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 3 });
  const ms = (minute: number) => Date.UTC(2026, 10, 28, 10, minute);
  await fc.assert(
    fc.asyncProperty(minutes, cuts, fc.boolean(), async (minutes, cuts, isIndexed) => {
      const { open, append } = setupSearch(4);
      append(many(minutes.length, (i) => ({ time: new Date(ms(minutes[i] ?? 0)).toISOString() })));
      const follower = open();
      if (isIndexed) await follower.catchUp();
      const edges = [undefined, ...cuts.toSorted((a, b) => a - b).map(ms), undefined];
      const ranges = edges.slice(1).map((until, index) => ({ since: edges[index], until, limit: 5 }));
      const found = await Promise.all(ranges.map(async (range) => ids((await allPages(follower, range)).flat())));
      expect(found.toReversed().flat()).toEqual(naive(many(minutes.length), {}));
      for (const [index, records] of found.slice(0, -1).entries()) {
        const until = edges[index + 1] ?? 0;
        expect(records.every((id) => ms(minutes[Number(id.slice(3))] ?? 0) < until)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

it('reads no more for a deep page than for the first', async () => {
  const { open, append } = setupSearch(64);
  const count = 4_096;
  append(many(count, (i) => ({ team: i % 2 === 0 ? 'Support' : 'Sales' })));
  const follower = open();
  await follower.catchUp();
  const parse = vi.spyOn(JSON, 'parse');
  for (const filter of [{}, { team: 'Support' }]) {
    const query = toQuery({ ...filter, limit: 10 }, key);
    const position = { snapshot: count + 1, start: 1, before: 200 };
    parse.mockClear();
    expect(follower.page({ ...query, position }).records).toHaveLength(10);
    expect(parse.mock.calls.length).toBeLessThan(20);
  }
  parse.mockRestore();
});

it('follows what ends, and not what begins', () => {
  const { open, append } = setupSearch();
  const follower = open();
  const intent: AuditEvent = exampleEvent({ id: 'a', kind: 'intent' });
  append([intent, exampleEvent({ id: 'b', team: 'Sales' })]);
  const query = toQuery({ team: 'Support' }, key);
  const first = follower.newer(0, query);
  expect(first.records).toEqual([]);
  append([exampleEvent({ id: 'a' }), exampleEvent({ id: 'a', kind: 'cut', outcome: 'aborted' })]);
  const second = follower.newer(first.last, query);
  expect(second.records.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['a', 'success'],
    ['a', 'aborted'],
  ]);
  expect(follower.newer(second.last, query).records).toEqual([]);
});
