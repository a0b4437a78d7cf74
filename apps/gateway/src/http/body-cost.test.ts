import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { redactNumber } from '../audit/redact-number.ts';
import { ProblemError } from '../problem.ts';
import { readRequest } from './read-request.fixture.ts';
import { renderRequest } from './render-request.ts';
import { violationsOf } from './violations-of.ts';

vi.setConfig({ testTimeout: 60_000 });

const mostBytes = 1024 * 1024;
const mostMs = 30;
const key = createSecretKey(Buffer.alloc(32));

/** What the pipeline does with a body before it forwards it. A refusal ends it, as there. */
async function readOnce(body: Buffer): Promise<number> {
  const started = cpuMs();
  try {
    const canonical = readRequest('POST', '/whatsapp/message/template', body);
    for (const recipient of canonical.recipients) redactNumber(recipient, key);
    await violationsOf(canonical);
    renderRequest(canonical, null);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
  return cpuMs() - started;
}

/** Of this thread alone, if Node is at least 23.9: what else the machine does is not the body's cost. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1_000;
}

/** The best of several runs, which are needed while the machine is busy with something else. */
async function costOf(body: Buffer): Promise<number> {
  expect(body.length).toBeLessThanOrEqual(mostBytes);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 60 && best >= mostMs; run += 1) best = Math.min(best, await readOnce(body));
  return best;
}

const times = <Value>(count: number, value: (index: number) => Value) =>
  Array.from({ length: count }, (_, n) => value(n));
const object = (names: number, name: (index: number) => string, value: unknown = 1) =>
  Object.fromEntries(times(names, (index) => [name(index), value]));
const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown =>
  depth === 0 ? 0 : wrap(nested(depth - 1, wrap));
const message = (part: object, index = 0) => ({ to: String(919_999_000_000 + index), from: '919999999901', ...part });
const messages = (count: number, part: (index: number) => object) =>
  JSON.stringify({ messages: times(count, (index) => message(part(index), index)) });
const field = (value: unknown) => JSON.stringify({ messages: [message({ x: value })] });
const raw = (items: string) => `{"messages":[{"to":"919999999921","x":[${items}]}]}`;
const template = (templateData: object) => ({ content: { templateName: 'a', language: 'en', templateData } });

it.each<[name: string, body: string]>([
  ['one long string', field('a'.repeat(1_040_000))],
  ['one long string of ligatures', field('ﷺ'.repeat(340_000))],
  ['escapes', field(0).replace('0}', `"${'\\u0041'.repeat(170_000)}"}`)],
  ['escaped pairs of surrogates', field(0).replace('0}', `"${'\\ud83d\\ude00'.repeat(85_000)}"}`)],
  ['1,000 recipients', messages(1_000, () => template({ body: { placeholders: times(20, () => 'x'.repeat(30)) } }))],
  [
    '1,000 messages of wrong types',
    messages(1_000, () => ({ messageId: 1, ...template({ header: 1, buttons: [1, 2] }) })),
  ],
  ['the same unknown names', messages(1_000, () => object(14, (n) => 'a'.repeat(55) + n))],
  ['the same unknown names of ligatures', messages(1_000, () => object(14, (n) => 'ﷺ'.repeat(19) + n))],
  ['other unknown names', messages(25, (m) => object(900, (n) => `${m}_${n}`))],
  ['other unknown names of ligatures', messages(16, (m) => object(900, (n) => `${m}${'ﷺ'.repeat(20)}${n}`))],
  ['unknown names of hangul', messages(6, () => object(900, (n) => '가'.repeat(60) + n))],
  ['unknown names of marks', messages(9, () => object(900, (n) => '\u0300\u0316'.repeat(28) + n))],
  ['200 unknown names of ligatures', field(0).replace('"x":0', times(199, (n) => `"${'ﷺ'.repeat(61)}${n}":1`).join())],
  ['open objects', messages(270, (m) => ({ customData: object(100, (n) => `k${m}_${n}`, 'x') }))],
  ['open objects of wrong values', messages(270, (m) => ({ customData: object(100, (n) => `k${m}_${n}`, []) }))],
  ['wide objects', messages(4, (m) => ({ customData: object(1_000, (n) => `k${m}_${n}`, []) }))],
  ['too many wide objects', messages(30, (m) => ({ customData: object(990, (n) => `k${m}_${n}`, []) }))],
  ['a wide list', field(times(69_000, () => 0))],
  ['too wide a list', field(times(500_000, () => 0))],
  ['many numbers', raw(times(69_000, () => '0.123456789').join())],
  ['exponents', raw(times(9_990, () => '1.00e-5').join())],
  ['too many exponents', raw(times(170_000, () => '1e-5').join())],
  ['long numbers', raw(times(9_990, () => '0.0000000000000000000000000000000000001').join())],
  ['too many long numbers', raw(times(26_000, () => '0.0000000000000000000000000000000000001').join())],
  ['nested lists', field(times(2_000, () => nested(28, (inner) => [inner])))],
  ['nested objects', field(times(1_100, () => nested(26, (a) => ({ a }))))],
  ['placeholders that are numbers', messages(1, () => template({ body: { placeholders: times(69_000, () => 1) } }))],
  ['buttons of wrong types', messages(1, () => template({ buttons: times(29_000, () => ({ type: 1 })) }))],
  ['a mebibyte of nothing', '{'.concat(' '.repeat(mostBytes - 2), '}')],
])('a body of %s takes less than 30 ms', async (_, body) => {
  expect(await costOf(Buffer.from(body))).toBeLessThan(mostMs);
});

/** One value of a mebibyte: copies of an object or list of any shape. */
const bodies = fc
  .record({
    letters: fc.constantFrom('a', 'ﷺ', '가', '\u0300\u0316', '𝟗', '\u00e9'),
    length: fc.integer({ min: 1, max: 70 }),
    names: fc.constantFrom(1, 5, 30, 99, 300, 1_000),
    isDistinct: fc.boolean(),
    depth: fc.integer({ min: 0, max: 24 }),
    value: fc.constantFrom<unknown>(1, 'x', null, [], {}, [1, 2, 3], 0.5, '919999999921', 'ﷺ'.repeat(40)),
    at: fc.constantFrom('x', 'customData', 'content', 'to'),
  })
  .map(({ letters, length, names, isDistinct, depth, value, at }) => {
    const one = (index: number) => {
      const inner = object(names, (n) => `${letters.repeat(length)}${isDistinct ? index : ''}_${n}`, value);
      return JSON.stringify(
        message({ [at]: nested(depth, () => inner) ?? inner, ...(at === 'x' ? inner : {}) }, index),
      );
    };
    const parts: string[] = [];
    let bytes = 20;
    for (let index = 0; index < 1_000; index += 1) {
      const part = one(index);
      bytes += Buffer.byteLength(part) + 1;
      if (bytes > mostBytes) break;
      parts.push(part);
    }
    return Buffer.from(`{"messages":[${parts.join()}]}`);
  });

it('a body of any shape takes less than 30 ms', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      expect(await costOf(body)).toBeLessThan(mostMs);
    }),
    { numRuns: 60 },
  );
});
