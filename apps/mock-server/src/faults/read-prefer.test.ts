import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePrefer, readPrefer } from './read-prefer.ts';

it.each([
  ['code=201', '201'],
  ['Code = "201"', '201'],
  ['CODE=201', '201'],
  ['respond-async, code=201; strict', '201'],
  ['code=201;code=500', '201'],
  ['note="a, code=500", code=201', '201'],
  ['note="a\\", code=500", code=201', '201'],
  ['code=201, code=200', '201'],
  ['code', ''],
  ['code=', ''],
  ['code=""', ''],
  ['', undefined],
  ['mycode=201', undefined],
  ['respond-async; code=201', undefined],
  ['"code=201', undefined],
  ['code="201', '"201'],
  ['code=201"', '201"'],
  ['code=20 1', '20 1'],
])('reads the code of %j as %j', (header, expected) => {
  expect(parsePrefer(header).get('code')).toBe(expected);
});

const token = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

it('reads what RFC 7240 can write, whatever the spelling', () => {
  const spellings = fc.record({ isUpper: fc.boolean(), isQuoted: fc.boolean(), blank: fc.constantFrom('', ' ', '\t') });
  const preference = fc.tuple(token, fc.oneof(token, fc.string()), spellings);
  fc.assert(
    fc.property(fc.uniqueArray(preference, { selector: ([name]) => name, maxLength: 5 }), (preferences) => {
      const written = preferences.map(([name, value, { isUpper, isQuoted, blank }]) => {
        const isToken = /^[a-z][a-z0-9-]*$/.test(value) && !isQuoted;
        const word = isToken ? value : `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
        return `${blank}${isUpper ? name.toUpperCase() : name}${blank}=${blank}${word}${blank}; hint=1`;
      });
      const read = parsePrefer(written.join(','));
      expect([...read]).toEqual(preferences.map(([name, value]) => [name, value]));
    }),
  );
});

it.each([
  ['code=503', { code: 503 }],
  ['FAULT=RESET, State=After', { fault: 'reset', state: 'after' }],
  ['delay=250, example=default', { delayMs: 250, example: 'default' }],
  ['outcome=nowhatsapp', { outcome: 'noWhatsApp' }],
  ['code="201"; strict, respond-async', { code: 201 }],
])('understands %s', (header, effect) => {
  expect(readPrefer(header)).toEqual({ effect, problems: [] });
});

it.each(['respond-async', 'dynamic=true, seed=x', 'return=minimal', ''])('leaves %j to someone else', (header) => {
  expect(readPrefer(header)).toBeUndefined();
});

it.each([
  ['code', 'Prefer: code must be a status from 200 to 599'],
  ['code=abc, code=201', 'Prefer: code must be a status from 200 to 599'],
  ['code=2010', 'Prefer: code must be a status from 200 to 599'],
  ['code=100', 'Prefer: code must be a status from 200 to 599'],
  ['delay=-1', 'Prefer: delay must be milliseconds from 0 to 120000'],
  ['delay=9999999', 'Prefer: delay must be milliseconds from 0 to 120000'],
  ['example', 'Prefer: example must be the name of an example'],
  [
    'fault=rest',
    'Prefer: fault must be one of reset, empty, garbage, hang, truncated, bad-chunk, malformed-json, html-502. Did you mean reset?',
  ],
  ['state=during', 'Prefer: state must be one of before, after'],
  ['outcome=', expect.stringMatching(/^Prefer: outcome must be one of sent, delivered, read, failed, .*optedOut/)],
])('says what is wrong with %s', (header, problem) => {
  expect(readPrefer(header)?.problems).toEqual([problem]);
});

it('takes time in proportion to the header', () => {
  const started = performance.now();
  for (const text of ['"', '"a', ',', '\\"', 'code = ', ' ', 'code="\\', 'a=b ']) readPrefer(text.repeat(16_000));
  readPrefer(`code=${' '.repeat(64_000)}"x`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
