import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyString } from '../any-string.fixture.ts';
import { toAppend } from '../journal/append-queue.ts';
import { exampleEvent } from './audit-event.fixture.ts';
import { parseEvent } from './audit-event.ts';
import { writeEvent } from './write-event.ts';

/** An event with values in it that its type does not have. */
function eventWith(part: object) {
  return Object.assign(exampleEvent(), part);
}

const cycle: Record<string, unknown> = {};
cycle.self = { list: [cycle] };
const deep = Array.from({ length: 100_000 }).reduce<unknown>((inside) => [inside], null);
const throwing = {
  toJSON() {
    throw new Error('no');
  },
};
const unreadable = Object.defineProperty({}, 'value', {
  enumerable: true,
  get() {
    throw new Error('no');
  },
});
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const hostile: [name: string, value: unknown][] = [
  ['a bigint', 10n ** 400n],
  ['a boxed bigint', Object(1n)],
  ['a cycle', cycle],
  ['100,000 lists in each other', deep],
  ['a toJSON that throws', throwing],
  ['a toJSON that returns nothing', { toJSON: () => undefined }],
  ['a getter that throws', unreadable],
  ['a revoked proxy', revoked.proxy],
  ['an invalid date', new Date(Number.NaN)],
  ['a date', new Date(0)],
  ['a lone surrogate', '\ud800 and \udc00'],
  ['line ends', 'a\nb\r\n\u2028\u2029\u0000'],
  ['3 million characters', 'é'.repeat(3_000_000)],
  [
    'long lists of long strings',
    Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => 'x'.repeat(2_000))),
  ],
  ['a symbol', Symbol('x')],
  ['a function', () => 1],
  ['not a number', Number.NaN],
  ['undefined', undefined],
];

it.each(hostile)('records an event that has %s in any of its fields', (_, value) => {
  for (const part of [
    { userAgent: value },
    { objectIds: { groupId: [value] } },
    { unknownFields: [value] },
    { more: value },
  ]) {
    const { text: line } = toAppend([eventWith(part)]);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line.length).toBeLessThan(2 * 1024 * 1024 + 1);
    expect(line.isWellFormed()).toBe(true);
    expect(parseEvent(line)).toMatchObject({ id: 'a', kind: 'end', outcome: 'success', team: 'Support' });
  }
});

it('says of an event whether a value was replaced', () => {
  expect(JSON.parse(writeEvent(eventWith({ more: 1n })))).toMatchObject({ more: '1', reduced: true });
  expect(JSON.parse(writeEvent(eventWith({ more: cycle })))).toMatchObject({ more: { self: { list: ['[cycle]'] } } });
  expect(writeEvent(exampleEvent())).toBe(JSON.stringify(exampleEvent()));
});

it('writes the date of a reduced event as it writes every other', () => {
  const parts = [{ at: new Date(0) }, { at: new Date(0), more: 1n }];
  for (const part of parts)
    expect(JSON.parse(writeEvent(eventWith(part)))).toMatchObject({ at: new Date(0).toISOString() });
});

it('makes one line of everything that JavaScript can make', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    withMap: true,
  });
  const text = anyString({ maxLength: 50 });
  const strings = fc.oneof(
    text,
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(anything, strings)), (part) => {
      const line = writeEvent({ ...part, v: 1, id: 'a', kind: 'end' });
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.isWellFormed()).toBe(true);
      expect(JSON.parse(line)).toMatchObject({ v: 1, id: 'a', kind: 'end' });
    }),
    { numRuns: 300 },
  );
});

it('keeps an event with a thousand recipients as it is', () => {
  const recipients = Array.from({ length: 1_000 }, () => ({ hash: 'a'.repeat(32), lastTwo: '21', countryCode: '91' }));
  const messageIds = recipients.map(() => '01a22740-d205-7000-bb63-48563fa2fddf');
  const event = exampleEvent({ recipients, messageIds, objectIds: { groupId: messageIds } });
  expect(parseEvent(writeEvent(event))).toEqual(event);
});
