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
    ofLabel: { group: ({ labels }) => labels, order: 'id' },
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

const ids = (rows: Iterable<Task>) => [...rows].map(({ id }) => id);
const byId = (a: Task, b: Task) => (a.id < b.id ? -1 : 1);

it('keeps every index in order through any sequence of changes, as sorting all rows would', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const table = new Table(definition);
      const expected = new Map<string, Task>();
      for (const one of changes) {
        if ('put' in one) {
          table.put(one.put);
          expected.set(one.put.id, one.put);
        } else {
          expect(table.delete(one.remove)).toBe(expected.delete(one.remove));
        }
      }
      const rows = [...expected.values()];
      expect([...table.values()]).toEqual(rows);
      expect(ids(table.list('latest'))).toEqual(ids(rows.toSorted((a, b) => b.dueAt - a.dueAt || byId(a, b))));
      for (const owner of ['asha', 'vikram']) {
        const own = rows.filter((row) => row.owner === owner).toSorted((a, b) => a.dueAt - b.dueAt || byId(a, b));
        expect(ids(table.list('ofOwner', owner))).toEqual(ids(own));
        expect(table.count('ofOwner', owner)).toBe(own.length);
        expect(table.first('ofOwner', owner)).toEqual(own[0]);
      }
      expect(ids(table.list('ofLabel', 'vip'))).toEqual(
        ids(rows.filter(({ labels }) => labels.includes('vip')).toSorted(byId)),
      );
    }),
  );
});

it('reads on from a place, whether or not its row is still there', () => {
  const table = new Table(definition);
  for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) table.put({ id, owner: null, labels: [], dueAt: index });
  expect(ids(table.list('latest', '', { id: 'c', at: 2 }))).toEqual(['c', 'b', 'a']);
  table.delete('c');
  expect(ids(table.list('latest', '', { id: 'c', at: 2 }))).toEqual(['b', 'a']);
});

it('freezes what it holds, so that nobody changes a row without the indexes', () => {
  const table = new Table(definition);
  expect(table.put({ id: 'a', owner: null, labels: [], dueAt: 0 })).toSatisfy(Object.isFrozen);
});
