import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineTable, Table } from './table.ts';

interface Task {
  readonly id: string;
  readonly owner: string | null;
  readonly labels: readonly string[];
  readonly dueAt: number;
}

const definition = defineTable({
  id: ({ id }: Task) => id,
  indexes: {
    latest: { order: 'dueAt', isDescending: true },
    ofOwner: { group: ({ owner }) => owner, order: 'dueAt' },
    ofLabel: { group: ({ labels }) => labels },
  },
});

const task = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  owner: fc.constantFrom('asha', 'vikram', null),
  labels: fc.uniqueArray(fc.constantFrom('vip', 'lead')),
  dueAt: fc.integer({ min: 0, max: 3 }),
});
const change = fc.oneof(
  task.map((row) => ({ put: row })),
  task.map(({ id }) => ({ remove: id })),
);
type TaskChange = { put: Task } | { remove: string };

const ids = (rows: Iterable<Task>) => [...rows].map(({ id }) => id);

/** Makes the same changes to a table and to a plain map, which keeps rows in the order of their arrival too. */
function makeChanges(table: Table<Task>, changes: readonly TaskChange[], expected = new Map<string, Task>()): Task[] {
  for (const one of changes) {
    if ('put' in one) {
      table.put(one.put);
      expected.set(one.put.id, one.put);
    } else {
      expect(table.delete(one.remove)).toBe(expected.delete(one.remove));
    }
  }
  return [...expected.values()];
}

function expectOrder(table: Table<Task>, rows: readonly Task[]): void {
  expect([...table.values()]).toEqual(rows);
  // Sorting is stable, so rows with equal values stay in the order of their arrival.
  expect(ids(table.list('latest'))).toEqual(ids(rows.toSorted((a, b) => a.dueAt - b.dueAt).reverse()));
  for (const owner of ['asha', 'vikram']) {
    const own = rows.filter((row) => row.owner === owner).toSorted((a, b) => a.dueAt - b.dueAt);
    expect(ids(table.list('ofOwner', owner))).toEqual(ids(own));
    expect(table.count('ofOwner', owner)).toBe(own.length);
    expect(table.first('ofOwner', owner)).toEqual(own[0]);
  }
  expect(ids(table.list('ofLabel', 'vip'))).toEqual(ids(rows.filter(({ labels }) => labels.includes('vip'))));
}

it('keeps every index in order through any sequence of changes, ties by arrival, as sorting all rows would', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const table = new Table(definition);
      expectOrder(table, makeChanges(table, changes));
    }),
  );
});

it('is the same table again once its rows and its changes are loaded into another', () => {
  const changes = fc.array(change, { maxLength: 20 });
  fc.assert(
    fc.property(changes, changes, changes, (before, tracked, after) => {
      const table = new Table(definition);
      const model = new Map<string, Task>();
      makeChanges(table, before, model);
      table.trackChanges();
      // Some changes are made while the rows are read.
      const entries = table.entries();
      const saved = new Map<number, Task | string>();
      const readOne = ({ value, done }: ReturnType<typeof entries.next>) => {
        if (!done && value[1]) saved.set(value[0], value[1]);
      };
      for (let count = 0; count < before.length / 2; count += 1) readOne(entries.next());
      const rows = makeChanges(table, tracked, model);
      for (const [arrival, row] of entries) if (row) saved.set(arrival, row);
      for (const [arrival, row] of table.takeChanges() ?? []) {
        if (row) saved.set(arrival, row);
        else saved.delete(arrival);
      }
      expect(table.takeChanges()).toBeUndefined();
      const loaded = new Table(definition);
      for (const [arrival, row] of [...saved].sort(([a], [b]) => a - b)) {
        if (typeof row === 'string') loaded.loadDeleted(row, arrival);
        else loaded.load(row, arrival);
      }
      expectOrder(loaded, rows);
      for (const id of 'abcdef') {
        const place = { id, at: 1 };
        expect(ids(loaded.list('latest', '', place))).toEqual(ids(table.list('latest', '', place)));
      }
      expect(loaded.deleted()).toEqual(table.deleted());
      expectOrder(loaded, makeChanges(loaded, after, model));
    }),
  );
});

it('reads on from any place in any index, also from one whose row was replaced or is gone', () => {
  const cursor = fc.record({ changes: fc.array(change, { maxLength: 20 }), at: fc.nat(), isRemoved: fc.boolean() });
  fc.assert(
    fc.property(cursor, ({ changes, at, isRemoved }) => {
      const table = new Table(definition);
      makeChanges(table, changes);
      const listed = [...table.list('latest')];
      fc.pre(listed.length > 0);
      const position = at % listed.length;
      const named = listed[position] as Task; // within the list
      const place = { id: named.id, at: named.dueAt };
      if (isRemoved) table.delete(named.id);
      else table.put({ ...named, owner: 'asha' });
      const rest = ids(listed.slice(isRemoved ? position + 1 : position));
      expect(ids(table.list('latest', '', place))).toEqual(rest);
      expect(ids(table.sort('latest', table.values(), place))).toEqual(rest);
    }),
  );
});

it('starts before all rows with the same value when it does not know the id of a place', () => {
  const table = new Table(definition);
  for (const id of ['a', 'b', 'c']) table.put({ id, owner: 'asha', labels: [], dueAt: id === 'a' ? 1 : 2 });
  expect(ids(table.list('latest', '', { id: '', at: 2 }))).toEqual(['c', 'b', 'a']);
  expect(ids(table.list('ofOwner', 'asha', { id: '', at: 2 }))).toEqual(['b', 'c']);
});

it('selects the first rows that pass a test', () => {
  const table = new Table(definition);
  for (const id of ['a', 'b', 'c', 'd']) table.put({ id, owner: null, labels: [], dueAt: id === 'b' ? 1 : 2 });
  expect(ids(table.select(({ dueAt }) => dueAt === 2, 2))).toEqual(['a', 'c']);
});

it('freezes what it holds, so that nobody changes a row without the indexes', () => {
  const table = new Table(definition);
  expect(table.put({ id: 'a', owner: null, labels: [], dueAt: 0 })).toSatisfy(Object.isFrozen);
});

it('has a row once that is loaded twice, as and where it was loaded last', () => {
  const table = new Table<Task>(definition);
  const row = { id: 'a', owner: 'asha', labels: ['vip'], dueAt: 1 };
  table.load(row, 0);
  table.load({ ...row, id: 'b' }, 1);
  table.load({ ...row, dueAt: 2 }, 2);
  expect(ids(table.values())).toEqual(['b', 'a']);
  expect(ids(table.list('ofOwner', 'asha'))).toEqual(['b', 'a']);
  expect(table.count('ofLabel', 'vip')).toBe(2);
  table.delete('a');
  expect(ids(table.list('latest'))).toEqual(['b']);
});
