import { expect, it } from 'vitest';
import { toQuery } from './audit-filter.ts';

const key = Buffer.alloc(32, 1);

it.each([1, 100, 9_999, 10_000])('accepts a limit of %s', (limit) => {
  expect(toQuery({ limit }, key)).toMatchObject({ limit });
});

it.each([0, -1, 1.5, 10_001, Number.NaN, Number.POSITIVE_INFINITY])('refuses a limit of %s', (limit) => {
  expect(() => toQuery({ limit }, key)).toThrow(new RangeError('limit must be a whole number from 1 to 10,000.'));
});

it('selects the newest 100 without a filter', () => {
  expect(toQuery({}, key)).toEqual({ terms: [], since: undefined, limit: 100 });
});

it.each(['1234567', '123456789012345', '+91 99999-99921'])(
  'looks up the recipient %s by its hash only',
  (recipient) => {
    const { terms } = toQuery({ recipient }, key);
    expect(terms).toEqual([['recipient', expect.stringMatching(/^[0-9a-f]{32}$/)]]);
  },
);

it.each(['123456', '1234567890123456', '', 'Priya'])('refuses the recipient %j', (recipient) => {
  expect(() => toQuery({ recipient }, key)).toThrow('recipient must be a phone number of 7 to 15 digits.');
});
