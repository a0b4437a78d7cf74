import { expect, it } from 'vitest';
import { readRetryAfter } from './retry-after.ts';
import { failureOf, read, scriptedKernel, send } from './scripted-kernel.fixture.ts';

const now = Date.UTC(2026, 0, 1);
const limited = (value: string, code = 429) => new Response(null, { status: code, headers: { 'retry-after': value } });
const date = 'Thu, 01 Jan 2026 00:00:09 GMT';

it.each<[string, number]>([
  ['7', 7_000],
  ['007', 7_000],
  ['0', 0],
  ['61', 61_000],
  ['10, 10', 10_000],
  ['10,20', 10_000],
  ['10\t,\t20', 10_000],
  [', 10', 10_000],
  ['-1, 5', 5_000],
  ['soon, 60;, +5, 3', 3_000],
  ['Monday, 5', 5_000],
  ['Mon, 30 Feb 2026 00:00:09 GMT, 5', 5_000],
  [date, 9_000],
  [`${date}, 5`, 9_000],
  [`5, ${date}`, 5_000],
  [`soon, ${date}`, 9_000],
  ['Thursday, 01-Jan-26 00:00:09 GMT', 9_000],
  ['Thu Jan  1 00:00:09 2026', 9_000],
  ['Tue Jan 13 00:00:00 2026', 12 * 86_400_000],
  ['Wed, 31 Dec 2025 23:59:59 GMT', 0],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
  ['Sun Nov  6 08:49:37 1994', 0],
  // A two-digit year is at most 50 years ahead.
  ['Wednesday, 01-Jan-76 00:00:00 GMT', Date.UTC(2076, 0, 1) - now],
  ['Saturday, 01-Jan-77 00:00:00 GMT', 0],
  ['99999999999999999999', 2 ** 31 * 1_000],
  ['9'.repeat(400), 2 ** 31 * 1_000],
])('reads the first valid value of %j', (header, waitMs) => {
  expect(readRetryAfter(header, now)).toBe(waitMs);
});

const invalid = [
  '',
  ',',
  'soon',
  '-1',
  '+5',
  '60;',
  '60 s',
  '1 0',
  'a10',
  '10a',
  '1.5',
  '.5',
  '1e3',
  '0x10',
  '1_000',
  'Infinity',
  'NaN',
  '"10"',
  '10\u00a0',
  '2026-01-01T00:00:09Z',
  '2026-01-01',
  '1/1/2026',
  'Jan 1 2026 00:00:09 GMT',
  'Invalid Date',
  // Nearly a date of HTTP.
  'Thu, 01 Jan 2026 00:00:09',
  'Thu, 01 Jan 2026 00:00:09 UTC',
  'Thu, 01 Jan 2026 00:00:09 +0000',
  'Thu, 01 Jan 2026 05:30:09 GMT+0530',
  'thu, 01 jan 2026 00:00:09 gmt',
  'Thu, 1 Jan 2026 00:00:09 GMT',
  'Thu, 01 Jan 26 00:00:09 GMT',
  'Thu, 01 Jan 02026 00:00:09 GMT',
  'Thu,01 Jan 2026 00:00:09 GMT',
  'Thu, 01  Jan 2026 00:00:09 GMT',
  'Fri, 01 Jan 2026 00:00:09 GMT',
  'Thu, 32 Jan 2026 00:00:09 GMT',
  'Mon, 30 Feb 2026 00:00:09 GMT',
  'Thu, 01 Jan 2026 24:00:00 GMT',
  'Thu, 01 Jan 2026 00:60:00 GMT',
  'Thu, 01 Foo 2026 00:00:09 GMT',
  'Thu, 01-Jan-26 00:00:09 GMT',
  'Thursday, 01-Jan-2026 00:00:09 GMT',
  'Friday, 01-Jan-26 00:00:09 GMT',
  'Thu Jan 1 00:00:09 2026',
  'Thu Jan  1 00:00:09 2026 GMT',
  'x Thu Jan  1 00:00:09 2026',
];

it.each(invalid)('reads no wait from %j', (header) => {
  expect(readRetryAfter(header, now)).toBeUndefined();
});

it('reads every date as JavaScript writes it', () => {
  // Steps of a prime number of seconds pass through all weekdays, months and times.
  for (let time = now; time < now + 3 * 365 * 86_400_000; time += 7_919_317_000) {
    expect(readRetryAfter(new Date(time).toUTCString(), now)).toBe(time - now);
  }
});

it.each([...invalid, '0', 'Wed, 31 Dec 2025 23:59:59 GMT'])(
  'waits for its own backoff, never less, after the header %j',
  async (header) => {
    const { kernel, sleeps } = scriptedKernel([limited(header), limited(header)]);
    await kernel.send(send, {}, undefined);
    expect(sleeps).toEqual([250, 500]);
  },
);

it.each(['1', '9', '10, 10', date])('waits at least as long as the header %j says, sends included', async (header) => {
  const { kernel, sleeps } = scriptedKernel([limited(header)]);
  await kernel.send(send, {}, undefined);
  expect(sleeps).toEqual([readRetryAfter(header, now)]);
});

it.each<[string, number, number]>([
  ['60', 1, 60_000],
  ['61', 0, 61_000],
  ['10000000000', 0, 2 ** 31 * 1_000],
  ['Fri, 01 Jan 2027 00:00:00 GMT', 0, 365 * 86_400_000],
])('after the header %s retries %i times, because the longest wait is a minute', async (header, retried, waitMs) => {
  const { error, sent, sleeps } = await failureOf(read, Array(2).fill(limited(header, 503)), { retries: 1 });
  expect({ sent, slept: sleeps.length }).toEqual({ sent: 1 + retried, slept: retried });
  expect(error.retryAfterMs).toBe(waitMs);
});

it('reads headers that were joined because there are two of them', async () => {
  const headers = new Headers([
    ['retry-after', 'soon'],
    ['retry-after', '4'],
    ['retry-after', '5'],
  ]);
  const { kernel, sleeps } = scriptedKernel([new Response(null, { status: 429, headers })]);
  await kernel.send(send, {}, undefined);
  expect(sleeps).toEqual([4_000]);
});
