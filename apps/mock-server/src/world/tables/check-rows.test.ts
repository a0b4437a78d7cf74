import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { takeSnapshot } from '../snapshot.ts';
import { findWrongRow } from './check-rows.ts';
import { type TableName, tableNames } from './tables.ts';

type Row = Record<string, unknown>;

function setup(): Record<TableName, Row[]> {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  return JSON.parse(JSON.stringify(takeSnapshot(world).tables));
}

/** A table of the demo that has rows, one of them, and one of its fields. */
const place = fc.constantFrom(...Object.entries(setup()).filter(([, rows]) => rows.length > 0)).chain(([name, rows]) =>
  fc.nat(rows.length - 1).chain((position) =>
    fc.record({
      name: fc.constant(name as TableName), // an entry of the tables
      position: fc.constant(position),
      // The only field here that may be missing is the steps of a plan.
      field: fc.constantFrom(...Object.keys(rows[position] ?? {}).filter((field) => field !== 'steps')),
    }),
  ),
);

it('finds nothing wrong with the rows of a new world', () => {
  const tables = setup();
  for (const name of tableNames) expect([name, findWrongRow(name, tables[name])]).toEqual([name, undefined]);
});

it('finds a field that is missing, misspelt, or of a type that no field has, at its place', () => {
  const change = fc.constantFrom<(row: Row, field: string) => [says: string, row: Row]>(
    (row, field) => [`${field} is missing`, Object.fromEntries(Object.entries(row).filter(([name]) => name !== field))],
    (row, field) => [`${field} must be `, { ...row, [field]: () => undefined }],
    (row, field) => [`${field}s is not a known field. Did you mean ${field}?`, { ...row, [`${field}s`]: row[field] }],
  );
  fc.assert(
    fc.property(place, change, ({ name, position, field }, changed) => {
      const rows = setup()[name];
      const [says, row] = changed(rows[position] ?? {}, field);
      const wrong = findWrongRow(name, rows.with(position, row)) ?? '';
      return `${wrong}?`.startsWith(`${position}/${says}`.replace(/\?$/, ''));
    }),
    { numRuns: 500 },
  );
});

it('finds two rows with one id', () => {
  fc.assert(
    fc.property(place, ({ name, position }) => {
      const rows = setup()[name];
      const again = [...rows, { ...rows[position] }];
      return findWrongRow(name, again) === `${rows.length} has the same id as an earlier row`;
    }),
    { numRuns: 50 },
  );
});

it('lets a note mention what the client sent, whatever else is in it', () => {
  const [note = {}] = setup().notes;
  const entities = [{ type: 'USER', id: 'user_0000000011', more: 1 }, {}];
  expect(findWrongRow('notes', [{ ...note, entities }])).toBeUndefined();
});

const [chat = {}] = setup().chats;
const [order = {}] = setup().orders;
const [call = {}] = setup().calls;

it.each<[name: TableName, row: unknown, wrong: string]>([
  ['chats', {}, '0/customerPhone is missing'],
  ['chats', { ...chat, customerPhone: undefined }, '0/customerPhone is missing'],
  ['chats', { ...chat, lastMessage: { isInbound: 1, text: '' } }, '0/lastMessage/isInbound must be true or false'],
  [
    'chats',
    { ...chat, lastInboundAt: 'today' },
    '0/lastInboundAt must be milliseconds since 1970, in the years 1 to 9999, or null',
  ],
  ['chats', { ...chat, tags: ['lead', 7] }, '0/tags/1 must be a string'],
  [
    'orders',
    { ...order, payment: { type: 'cash' } },
    '0/payment/type must be one of payment_link, upi_intent_link, payment_gateway',
  ],
  ['orders', { ...order, payment: { type: 'payment_link' } }, '0/payment/link is missing'],
  ['calls', { ...call, heldBy: { kind: 'member' } }, '0/heldBy/phone is missing'],
  ['members', 'nobody', '0 must be an object'],
  ['members', null, '0 must be an object'],
  ['members', [], '0 must be an object'],
  ['customers', JSON.parse('{"__proto__": 1}'), '0/id is missing'],
])('says what is wrong with a row of %s: %j', (name, row, wrong) => {
  expect(findWrongRow(name, [row])).toBe(wrong);
});

it.each([9e15, -9e15, 8.64e15, 253_402_300_800_000, -62_135_596_800_000])(
  'refuses a time that cannot be written: %d',
  (time) => {
    const [member = {}] = setup().members;
    expect(findWrongRow('members', [{ ...member, joinedAt: time }])).toBe(
      '0/joinedAt must be milliseconds since 1970, in the years 1 to 9999',
    );
  },
);
