import { expect, it } from 'vitest';
import { preferredStatus } from './success-status.ts';

it.each([
  ['code=201', 201],
  ['Code = "201"', 201],
  ['respond-async, code=201; strict', 201],
  ['note="a, code=500", code=201', 201],
  ['code=201, code=200', 201],
  [undefined, undefined],
  ['', undefined],
  ['code', undefined],
  ['code=', undefined],
  ['code=2010', undefined],
  ['code=abc, code=201', undefined],
  ['mycode=201', undefined],
  ['respond-async; code=201', undefined],
  ['"code=201', undefined],
])('reads %j as %s', (header, expected) => {
  expect(preferredStatus(header)).toBe(expected);
});

it('takes time in proportion to the header', () => {
  const started = performance.now();
  for (const text of ['"', '"a', ',', '\\"', 'code = ', ' ']) preferredStatus(text.repeat(16_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});
