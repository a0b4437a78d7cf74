import { expect, it } from 'vitest';
import { reasonOf } from './reason-of.ts';

it.each([
  [400, '{"message":["to is missing","from is missing"]}', 'to is missing'],
  [404, '{"message":"Cannot GET /v2/p/teams"}', 'Cannot GET /v2/p/teams'],
  [403, '{"reason":"FORBIDDEN"}', 'FORBIDDEN'],
  [422, '{"message":{}}', undefined],
  [502, '<html>', undefined],
  [500, undefined, undefined],
  [200, '{"message":"sent"}', undefined],
])('reads of %j %j: %j', (status, text, expected) => {
  expect(reasonOf({ status, text })).toBe(expected);
});
