import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { encodeJson } from './encode-json.ts';
import { scriptedKernel, send } from './scripted-kernel.fixture.ts';

class Point {
  x = 1;
  #secret = 2;
  sum() {
    return this.x + this.#secret;
  }
}
class Hidden {
  #value = 1;
  read() {
    return this.#value;
  }
}
class Money {
  #amount = 5;
  toJSON() {
    return { amount: this.#amount };
  }
}
const shared = { a: 1 };
const itself: Record<string, unknown> = { a: { b: [] } };
Object.assign(itself, { a: { b: [itself] } });
const sparse: number[] = [];
sparse[1] = 1;
const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
const throwing = () => {
  throw new RangeError('no');
};

it.each<[string, unknown]>([
  ['a string', 'a'],
  ['an empty string', ''],
  ['a number', -0.5],
  ['zero', 0],
  ['a boolean', false],
  ['null', null],
  ['an empty object', {}],
  ['an empty list', []],
  ['lists in lists', [[1], [[null]]]],
  ['an undefined property', { a: undefined, b: 1 }],
  ['a date', { at: new Date(0) }],
  ['a URL', { at: new URL('http://h/a') }],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
  ['an empty object of another realm', runInNewContext('({ a: {}, b: [], c: new Date(0) })')],
  ['an instance with fields', { at: new Point() }],
  ['an instance that says what it is', { price: new Money() }],
  ['toJSON that returns a string', { a: { toJSON: () => 'b' } }],
  ['toJSON that returns null', { a: { toJSON: () => null } }],
  ['toJSON that returns nothing', { a: { toJSON: () => undefined }, b: 1 }],
  ['toJSON that returns the object itself', { a: Object.assign(new Point(), { toJSON: (): unknown => shared }) }],
  ['the same object twice', { a: shared, b: [shared, shared] }],
  ['a key that is not a name', { 'a b': { '': 1 } }],
])('writes %s as JSON.stringify does', async (_, value) => {
  expect(await encodeJson(send, value)).toBe(JSON.stringify(value));
});

const misfits: [string, () => unknown, string][] = [
  ['NaN', () => Number.NaN, 'NaN'],
  ['Infinity', () => Number.NEGATIVE_INFINITY, '-Infinity'],
  ['a bigint', () => 1n, 'bigint'],
  ['a function', () => () => 1, 'function'],
  ['a class', () => Point, 'function'],
  ['a symbol', () => Symbol('a'), 'symbol'],
  ['an invalid date', () => new Date('soon'), 'an invalid date'],
  ['an invalid date of another realm', () => runInNewContext('new Date(NaN)'), 'an invalid date'],
  ['a Map', () => new Map([['a', 1]]), 'Map'],
  ['an empty Map', () => new Map(), 'Map'],
  ['a Set', () => new Set([1]), 'Set'],
  ['a WeakMap', () => new WeakMap(), 'WeakMap'],
  ['an ArrayBuffer', () => new ArrayBuffer(2), 'ArrayBuffer'],
  ['a SharedArrayBuffer', () => new SharedArrayBuffer(2), 'SharedArrayBuffer'],
  ['bytes', () => new Uint8Array(2), 'Uint8Array'],
  ['a Buffer', () => Buffer.from('a'), 'Buffer'],
  ['floats', () => new Float64Array(2), 'Float64Array'],
  ['a DataView', () => new DataView(new ArrayBuffer(2)), 'DataView'],
  ['a Blob', () => new Blob(['a']), 'Blob'],
  ['a File', () => new File(['a'], 'a.txt'), 'File'],
  ['parameters', () => new URLSearchParams('a=1'), 'URLSearchParams'],
  ['Headers', () => new Headers({ a: '1' }), 'Headers'],
  ['a stream', () => new Blob(['a']).stream(), 'ReadableStream'],
  ['a Request', () => new Request('http://h'), 'Request'],
  ['a promise', () => Promise.resolve(1), 'Promise'],
  ['an error', () => new RangeError('no'), 'RangeError'],
  ['a pattern', () => /a/, 'RegExp'],
  ['an iterator', () => [1].values(), 'Iterator'],
  ['an instance without fields', () => new Hidden(), 'Hidden'],
  ['toJSON that returns a Map', () => ({ toJSON: () => new Map() }), 'Map'],
  ['toJSON that returns NaN', () => ({ toJSON: () => Number.NaN }), 'NaN'],
  ['toJSON that throws', () => ({ toJSON: throwing }), 'it cannot be read'],
  [
    'a getter that throws',
    () => Object.defineProperty({}, 'a', { enumerable: true, get: throwing }),
    'it cannot be read',
  ],
];

it.each(misfits)('names the place of %s', async (_, value, what) => {
  const { kernel, requests } = scriptedKernel([]);
  const issuesOf = async (body: unknown) => {
    const outcome = await kernel.request('POST', '/new', { body }).result();
    return outcome.ok ? [] : [outcome.error.code, ...outcome.error.issues];
  };
  const rows: [string, unknown][] = [
    ['body', value()],
    ['body.a', { a: value() }],
    ['body[1]', ['x', value()]],
    ['body.messages[2].content.a', { messages: [{}, {}, { content: { a: value(), b: 1 } }] }],
  ];
  for (const [place, body] of rows) {
    expect(await issuesOf(body)).toEqual(['bad-request', `${place} cannot be written as JSON: ${what}`]);
  }
  const outcome = await kernel.send(send, { content: { items: [value()] } }, undefined).result();
  const issues = [`content.items[0] cannot be written as JSON: ${what}`];
  expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-request', attempts: 0, delivered: 'no', issues } });
  expect(requests).toEqual([]);
});

it.each<[string, unknown, string]>([
  ['an object in itself', itself, 'body.a.b[0] cannot be written as JSON: it contains itself'],
  ['undefined in a list', { a: [1, undefined] }, 'body.a[1] cannot be written as JSON: undefined'],
  ['toJSON that returns nothing', { toJSON: () => undefined }, 'body cannot be written as JSON: undefined'],
  ['a phone number as key', { '919999999921': [1n] }, 'body.…21[0] cannot be written as JSON: bigint'],
])('refuses %s', async (_, body, issue) => {
  const outcome = await scriptedKernel([]).kernel.request('POST', '/new', { body }).result();
  expect(outcome).toMatchObject({ ok: false, error: { issues: [issue] } });
});

it('refuses a hole in a list, and a nesting that is too deep, in a message of bounded length', async () => {
  for (const body of [sparse, deep, { a: { [`${'b'.repeat(1_000)}`]: 1n } }]) {
    const outcome = await scriptedKernel([]).kernel.request('POST', '/new', { body }).result();
    if (outcome.ok) throw new Error('expected a failure');
    expect(outcome.error).toMatchObject({ code: 'bad-request', delivered: 'no' });
    expect(outcome.error.message.length).toBeLessThan(300);
  }
});

it('keeps what a toJSON threw as the cause', async () => {
  const outcome = await scriptedKernel([])
    .kernel.request('POST', '/a', { body: { toJSON: throwing } })
    .result();
  expect(outcome).toMatchObject({ ok: false, error: { cause: new RangeError('no') } });
});
