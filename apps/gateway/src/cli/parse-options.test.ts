import { expect, it } from 'vitest';
import { UsageError } from './cli-deps.ts';
import { parseLimit, parseOperation, parseRecipient } from './parse-options.ts';
import { parseExpires, parseSince, toExpiresAt } from './parse-times.ts';

const now = Date.parse('2026-01-31T12:00:00Z');

it.each([
  ['45s', '2026-01-31T11:59:15.000Z'],
  ['30m', '2026-01-31T11:30:00.000Z'],
  ['1h', '2026-01-31T11:00:00.000Z'],
  ['7d', '2026-01-24T12:00:00.000Z'],
  ['2026-01-30', '2026-01-30T00:00:00.000Z'],
  ['2026-01-30T09:00Z', '2026-01-30T09:00:00.000Z'],
  ['2026-01-30T09:00:00.5+05:30', '2026-01-30T03:30:00.500Z'],
])('reads --since %s', (text, time) => {
  expect(new Date(parseSince(text, now)).toISOString()).toBe(time);
});

it.each([
  '',
  '1',
  'h',
  '1w',
  '-1h',
  '1.5h',
  '1h30m',
  'yesterday',
  '2026-13-01',
  '2026-01-30T09:00',
  '30/01/2026',
  '2026-02-30',
])('refuses --since %j and says what is valid', (text) => {
  expect(() => parseSince(text, now)).toThrow(UsageError);
  expect(() => parseSince(text, now)).toThrow(/^--since must be an age such as 30m, 1h or 7d, or a time such as .*$/);
});

it.each(['+919999999921', '919999999921', '+91 99999 99921', '(91) 99999-99921'])('reads --recipient %s', (text) => {
  expect(parseRecipient(text)).toBe(text);
});

it.each(['', '21', 'Ravi', '1234567890123456', '919999999921x', '0919999999921', '+0919999999921', '00919999999921'])(
  'refuses --recipient %j without showing it',
  (text) => {
    expect(() => parseRecipient(text)).toThrow(
      new UsageError(
        '--recipient must be a phone number of 7 to 15 digits that start with the country code, such as +919999999921.',
      ),
    );
  },
);

it.each(['getTeam', 'fetchFile'])('reads --operation %s', (id) => {
  expect(parseOperation(id)).toBe(id);
});

it.each([
  ['getTaem', 'Did you mean getTeam?'],
  ['sendWhatsapTextMesage', 'Did you mean sendWhatsappTextMessage?'],
  ['fetchfile', 'Did you mean fetchFile?'],
  ['toString', '`policy schema` lists all operations.'],
])('refuses --operation %s with one hint', (id, hint) => {
  expect(() => parseOperation(id)).toThrow(new UsageError(`--operation "${id}" is not an operation. ${hint}`));
});

it.each(['02-30', '02-31', '04-31', '06-31', '09-31', '11-31', '13-01', '01-32', '00-10', '01-00'])(
  'refuses the date 2027-%s, which does not exist',
  (day) => {
    for (const text of [`2027-${day}`, `2027-${day}T09:00Z`, `2027-${day}T09:00:00+05:30`]) {
      expect(() => parseExpires(text, now)).toThrow(/^--expires must be /);
      expect(() => parseSince(text, now)).toThrow(/^--since must be /);
    }
  },
);

it('reads --expires', () => {
  const read = (text: string) => new Date(parseExpires(text, now)).toISOString();
  expect(toExpiresAt(parseExpires('never', now))).toBeNull();
  expect(read('90d')).toBe('2026-05-01T12:00:00.000Z');
  expect(read('2028-02-29')).toBe('2028-02-29T00:00:00.000Z');
  expect(read('2027-01-31T09:00+05:30')).toBe('2027-01-31T03:30:00.000Z');
});

it.each(['0', '-1', '1.5', 'x', '', '10001'])('refuses --limit %j', (text) => {
  expect(() => parseLimit(text)).toThrow('--limit must be a whole number from 1 to 10000.');
});

it('reads --limit', () => {
  expect(parseLimit('10000')).toBe(10_000);
});
