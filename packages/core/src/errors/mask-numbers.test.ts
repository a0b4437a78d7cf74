import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DoubleTick } from '../index.ts';
import { createPathClient } from '../paths/index.ts';
import { maskNumbers } from './mask-numbers.ts';

it.each([
  '919999999921',
  '+919999999921',
  '+91-99999-99921',
  '(+91) 99999 99921',
  '+91 (99999) 99921',
  '+91.99999.99921',
  '91/99999/99921',
  '+91  99999   99921',
  '+91\u00a099999\u202f99921',
  '+91\u201399999\u201499921',
  '+91\u221299999\u221299921',
  '+91\u2010999\u201199 99921',
  '00919999999921',
  '00 91 99999 99921',
  '+44 (0)20 7946 0921',
  '\u202a+91 99999\u200b\u200d99921\u202c',
  '9\u00ad1\u00ad99999\ufeff99921',
  '９１９９９９９９９９２１',
  '＋９１　９９９９９　９９９２１',
  '٩١٩٩٩٩٩٩٩٩٢١',
  '९१९९९९९९९९२१',
  '\u{1d7d7}\u{1d7cf}\u{1d7d7}\u{1d7d7}\u{1d7d7}\u{1d7d7}\u{1d7d7}\u{1d7d7}\u{1d7d7}\u{1d7d7}\u{1d7d0}\u{1d7cf}',
  '9\ufe0f\u20e31\ufe0f\u20e39\ufe0f\u20e39\ufe0f\u20e39\ufe0f\u20e39\ufe0f\u20e39\ufe0f\u20e32\ufe0f\u20e31\ufe0f\u20e3',
  '91_99999_99921',
  "'919999999921",
  '919999999921.0',
  '919,999,999,921',
  '+91, 99999, 99921',
  '91:99999:99921',
  '91|99999|99921',
  '9 1 9 9 9 9 9 9 9 9 2 1',
  '+91\n99999\n99921',
  '+91\\n99999\\u00a099921',
  '%2B91%2099999%C2%A099921',
  '+91&nbsp;99999&#8239;99921',
  '+91\\xa099999\\xa099921',
  '+91\\x2099999\\u{a0}99921',
  '<b>99999</b> <b>99921</b>',
  '<td>+91</td><td class="a">99999</td><td>99921</td>',
  '+91<br/>99999<br>99921',
  `+91${' '.repeat(30)}99999${' '.repeat(30)}99921`,
  `99999${'\n'.repeat(40)}99921`,
  `99999 ${'.'.repeat(30)} 99921`,
  'tel:+91-99999-99921',
  'x919999999921x',
  '919999999921@c.us',
  '[919999999921]',
])('shows at most the last two digits of %j', (written) => {
  for (const text of [written, `No chat with ${written}`, `${written} was not found.`, `Chat ${written} is closed`]) {
    const shown = maskNumbers(text).replaceAll('%2B', '+').match(/\p{N}/gu) ?? [];
    expect(shown.length, maskNumbers(text)).toBeLessThanOrEqual(2);
    expect(maskNumbers(text)).toContain('…');
  }
});

it.each([
  ['a UUID', '00000000-0000-4000-8000-000000000003'],
  ['two UUIDs', '00000000-0000-4000-8000-000000000003 11111111-0000-4000-8000-000000000003'],
  ['a trace id', '4bf92f3577b34da6a3ce929d0e0e4736'],
  ['an id with letters', 'intg_8a92Kd71Qp and wamid.HBgMOTE5OTk5'],
  ['a time', '2026-11-29T12:10:31.123Z'],
  ['a time with an offset', '2026-11-29 12:10:31 +05:30'],
  ['a date', 'since 2026-11-29, not 2026-12-01.'],
  ['a date of the API', 'startDate 29-11-2026 or 29/11/2026'],
  ['a date of HTTP', 'Sun, 29 Nov 2026 12:10:31 GMT'],
  ['an address', 'not reached: 127.0.0.1:4010, ECONNREFUSED 192.168.100.200'],
  ['an amount', 'balance 123456.78 of 12,34,567.89'],
  ['a size', 'at most 1,048,576 bytes, 16 MiB'],
  ['a list', 'limit must be one of 10, 20, 50, 100, 200'],
  ['statuses', '404, 500, 502: 3 attempts in 1500 ms'],
  ['a place', '/messages/0/content/buttons/12/text'],
  ['a version', 'v2.26.0 of 24.21.0'],
  ['a short number', '123456'],
  ['coordinates', '28.6139, 77.209'],
])('leaves %s readable', (_, text) => {
  expect(maskNumbers(text)).toBe(text);
});

it.each([
  ['an epoch in milliseconds', 'at 1796000000000', 'at …00'],
  ['an order number', 'order 12345678', 'order …78'],
  ['36 digits in a row', '919999999921919999999922919999999923', '…23'],
  ['64 digits in a row', '9199999999'.repeat(6).padEnd(64, '2'), '…22'],
  ['two phone numbers', 'to 919999999921, 919999999922', 'to …21, …22'],
  ['a phone number and a date', '919999999921: 2026-11-29T12:10:31Z', '…21: 2026-11-29T12:10:31Z'],
  ['a phone number that continues as a date', '+91 2026-11-29', '…29'],
  ['a phone number with a plus that looks like an address', '+91.99.99.99', '…99'],
])('masks %s', (_, text, masked) => {
  expect(maskNumbers(text)).toBe(masked);
});

const scripts = ['0', '０', '٠', '۰', '०', '০', '๐', '\u{1d7ce}'];
const separators = [
  '',
  ' ',
  '-',
  '.',
  '/',
  '(',
  ')',
  ') ',
  ' - ',
  '\u00a0',
  '\u200b',
  '–',
  '—',
  '  ',
  '%20',
  '\\u00a0',
];

/** A phone number, the digits that it has, in any script and with anything between its digits. */
const phone = fc
  .record({
    // No number starts like a year or looks like a date, an address or an amount by chance.
    digits: fc.stringMatching(/^[3-9][0-9]{9,14}$/),
    zero: fc.constantFrom(...scripts),
    prefix: fc.constantFrom('', '+', '00', '(+', '＋', 'tel:'),
    gaps: fc.array(fc.constantFrom(...separators), { minLength: 15, maxLength: 15 }),
  })
  .map(({ digits, zero, prefix, gaps }) => {
    const written = [...digits].map((digit) => String.fromCodePoint(Number(zero.codePointAt(0)) + Number(digit)));
    return { digits, written: prefix + written.map((digit, index) => digit + gaps[index]).join('') };
  });

/** What is around it: no letters that would make an escape of its end, and no digits, so that they can be counted. */
const around = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\p{N}%\\&a-f]/giu, ''));

it('shows at most two digits of any phone number in any text', () => {
  fc.assert(
    fc.property(around, phone, around, (before, { written }, after) => {
      const masked = maskNumbers(`${before}${written}${after}`);
      const shown = masked.replaceAll(/%20|\\u00a0/g, '').match(/\p{N}/gu) ?? [];
      expect(shown.length, masked).toBeLessThanOrEqual(2);
    }),
    { numRuns: 2000 },
  );
});

it('leaves text without long numbers unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const short = text.replace(/\p{N}/gu, '');
      expect(maskNumbers(short)).toBe(short);
    }),
  );
});

it.each([
  '9',
  '9 ',
  '%20',
  '9%20',
  '9-',
  '+',
  '12:10:31',
  '2026-11-29 ',
  '1,',
  '9.',
  '\u200b',
  'a1',
  '(',
  '<b>',
  '9<b',
  '<a ',
  '\\x',
  '9a'.padEnd(3, '.'),
])('takes no longer than its length for many %j', (part) => {
  const started = performance.now();
  maskNumbers(part.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

it.each([
  '+91-99999-99921',
  '(+91) 99999  99921',
  '+91\u00a099999.99921',
  '９１９９９９９９９９２１',
  '0091/99999/99921',
])('keeps %s out of the message and the JSON of an error', async (written) => {
  const client = new DoubleTick({
    apiKey: 'key_0000000000',
    retries: 0,
    fetch: async () => Response.json({ message: [`No chat with ${written}`] }, { status: 404 }),
  });
  const request = client.request('GET', `/chats/${encodeURIComponent(written)}`);
  const error = Object(await request.catch((reason: unknown) => reason));
  const printed = `${error.message} ${JSON.stringify(error)} ${String(error)}`;
  expect(printed).toContain('No chat with …');
  expect(printed).not.toMatch(/99999|９９９９９/);
});

const phoneNames = ['+91 99999 99921', '919999999921', '91-99999-99921', 'to_919999999921', '９１９９９９９９９９２１'];

it.each(phoneNames)('keeps the parameter name %j out of the error that refuses it', async (name) => {
  const fetch = async () => Response.json({});
  const client = new DoubleTick({ apiKey: 'key_0000000000', fetch });
  const byPath = createPathClient({ apiKey: 'key_0000000000', fetch });
  // Names that the types would refuse.
  const call = byPath.request as (method: string, path: string, init: object) => Promise<unknown>;
  const input = Object({ [name]: 1 });
  const pending: PromiseLike<unknown>[] = [
    client.chats.list(input),
    client.media.upload({ file: new Blob(['x'], { type: 'image/png' }), ...input }),
    call('GET', '/chats', { params: { query: input } }),
    call('GET', '/team', { body: input }),
    client.request('GET', '/new', { query: Object({ [name]: {} }) }),
  ];
  for (const request of pending) {
    const error = Object(await Promise.resolve(request).catch((reason: unknown) => reason));
    expect(error.code).toBe('bad-request');
    const printed = `${error.message} ${JSON.stringify(error)} ${inspect(error)}`;
    expect(printed).toMatch(/…(21|２１) (is not a parameter|must be a string)/);
    expect(printed).not.toMatch(/99999|９９９９９/);
  }
  // It has no input, only options.
  expect(() => client.wallet.balance(input)).toThrow(/…(21|２１) is not an option here/);
});

it.each([
  ['req-+919999999921', 'req-…21'],
  ['00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000003'],
  ['4bf92f3577b34da6a3ce929d0e0e4736', '4bf92f3577b34da6a3ce929d0e0e4736'],
  ['req_8a92Kd71Qp', 'req_8a92Kd71Qp'],
])('shows the request id %j of a response as %j', async (id, shown) => {
  for (const response of [
    Response.json({}, { status: 404, headers: { 'x-request-id': id } }),
    new Response('<html>', { headers: { 'x-request-id': id } }),
  ]) {
    const client = new DoubleTick({ apiKey: 'key_0000000000', retries: 0, fetch: async () => response });
    const error = Object(await client.team.list().catch((reason: unknown) => reason));
    expect(error.requestId).toBe(shown);
    expect(`${JSON.stringify(error)} ${inspect(error)}`).not.toContain('99999');
  }
});
