import { expect, it } from 'vitest';
import { UsageError } from './cli-deps.ts';
import { checkOperation, parseLimit, parseRecipient, parseSince } from './parse-options.ts';

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

it.each(['', '1', 'h', '1w', '-1h', '1.5h', '1h30m', 'yesterday', '2026-13-01', '2026-01-30T09:00', '30/01/2026'])(
  'refuses --since %j and says what is valid',
  (text) => {
    expect(() => parseSince(text, now)).toThrow(UsageError);
    expect(() => parseSince(text, now)).toThrow(/^--since must be an age such as 30m, 1h or 7d, or a time such as .*$/);
  },
);

it.each(['+919999999921', '919999999921', '+91 99999 99921', '(91) 99999-99921'])('reads --recipient %s', (text) => {
  expect(parseRecipient(text)).toBe(text);
});

it.each(['', '21', 'Ravi', '1234567890123456', '919999999921x'])(
  'refuses --recipient %j without showing it',
  (text) => {
    expect(() => parseRecipient(text)).toThrow(
      new UsageError('--recipient must be a phone number of 7 to 15 digits with country code, such as +919999999921.'),
    );
  },
);

it('accepts --operation and lists all operations if it is unknown', async () => {
  await expect(checkOperation('getTeam')).resolves.toBeUndefined();
  await expect(checkOperation('toString')).rejects.toThrow(/^--operation must be one of .*assignTeamMemberToChat.*$/);
});

it.each(['0', '-1', '1.5', 'x', '', '10001'])('refuses --limit %j', (text) => {
  expect(() => parseLimit(text)).toThrow('--limit must be a whole number from 1 to 10000.');
});

it('reads --limit', () => {
  expect(parseLimit('10000')).toBe(10_000);
});
