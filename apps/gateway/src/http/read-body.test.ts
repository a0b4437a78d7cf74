import { expect, it } from 'vitest';
import { isIdentity, isJsonUtf8 } from './read-body.ts';

it.each([
  ['application/json', true],
  ['Application/JSON; Charset="UTF-8"', true],
  ['application/json;charset=utf-8; q=1', true],
  ['application/json; charset=utf-16', false],
  ['application/json; charset=latin1; charset=utf-8', false],
  ['application/json; charset', false],
  ['application/json-patch+json', false],
  ['application/x-www-form-urlencoded', false],
  ['text/plain', false],
  ['', false],
  [null, false],
])('accepts %j as JSON in UTF-8: %s', (contentType, expected) => {
  expect(isJsonUtf8(contentType)).toBe(expected);
});

it.each([
  [null, true],
  ['identity', true],
  ['Identity', true],
  ['gzip', false],
  ['identity, gzip', false],
  ['', false],
])('accepts the content encoding %j as identity: %s', (encoding, expected) => {
  expect(isIdentity(encoding)).toBe(expected);
});
