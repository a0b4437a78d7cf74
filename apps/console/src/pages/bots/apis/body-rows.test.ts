import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOfRows, canBeJson, findJsonProblem, prettyJson, rowsOfBody, withValue } from './body-rows.ts';

test('shows the parameters of a body, with variables and numbers as they are written', () => {
  const body =
    '{ "to": "{{customer.phone}}", "reassign": true, "id": 12345678901234567890, "count": {{answers.count}}, "agents": ["919999999913"], "a\\"b": null, "a": "x\\ny" }';
  const rows = rowsOfBody(body);
  expect(rows).toEqual([
    { name: 'to', value: '{{customer.phone}}', isString: true },
    { name: 'reassign', value: 'true', isString: false },
    { name: 'id', value: '12345678901234567890', isString: false },
    { name: 'count', value: '{{answers.count}}', isString: false },
    { name: 'agents', value: '["919999999913"]', isString: false },
    { name: 'a"b', value: 'null', isString: false },
    { name: 'a', value: 'x\ny', isString: true },
  ]);
  expect(rowsOfBody(bodyOfRows(rows ?? []))).toEqual(rows);
});

test('keeps every member of any object: names that occur twice, nested values, and their order', () => {
  const values = fc.array(fc.tuple(fc.string(), fc.jsonValue()));
  fc.assert(
    fc.property(values, (pairs) => {
      const json = `{${pairs.map(([name, value]) => `${JSON.stringify(name)} : ${JSON.stringify(value)}`).join(' , ')}}`;
      const rows = rowsOfBody(json) ?? [];
      expect(rows.map(({ name }) => name)).toEqual(pairs.map(([name]) => name));
      expect(JSON.parse(bodyOfRows(rows))).toEqual(JSON.parse(json));
      expect(JSON.parse(prettyJson(json))).toEqual(JSON.parse(json));
    }),
  );
});

test.each(['', '[]', '"{}"', 'a=1&b=2', '{"a":', '{{answers.body}}', '{"a":1} x'])(
  'has no parameters in %j',
  (body) => {
    expect(rowsOfBody(body)).toBeUndefined();
    expect(prettyJson(body)).toBe(body);
  },
);

test.each([
  [{ name: 'a', value: 'x', isString: true }, '12', true],
  [{ name: 'a', value: '12', isString: false }, '13', false],
  [{ name: 'a', value: '12', isString: false }, '{{answers.count}}', false],
  [{ name: 'a', value: '12', isString: false }, 'twelve "12"', true],
  [{ name: 'a', value: '["x"]', isString: false }, '["x"', true],
])('stays JSON when %j becomes %j', (row, value, isString) => {
  const changed = withValue(row, value);
  expect(changed.isString).toBe(isString);
  expect(rowsOfBody(bodyOfRows([changed]))).toEqual([changed]);
});

test.each([
  ['true', true],
  ['null', true],
  ['12.5', true],
  ['["x"]', true],
  ['', false],
  ['yes', false],
  ['"x"', false],
  ['919999999921', false],
  ['{{customer.phone}}', false],
])('offers to send %j as JSON: %s', (value, isOffered) => {
  const row = { name: 'a', value, isString: true };
  expect(canBeJson(row)).toBe(isOffered);
  expect(canBeJson({ ...row, isString: false })).toBe(false);
  if (isOffered) expect(JSON.parse(bodyOfRows([{ ...row, isString: false }]))).toEqual({ a: JSON.parse(value) });
});

test.each([
  ['{"a": "{{customer.name}}", "b": {{answers.b}}}', undefined],
  ['{\n  "a": 1,\n}', { line: 3, column: 1 }],
  ['{"a": {{answers.a}} x}', { line: 1, column: 21 }],
  ['{"a": 1', { line: 1, column: 8 }],
])('says where %j is not JSON', (body, place) => {
  expect(findJsonProblem(body)).toEqual(place);
});
