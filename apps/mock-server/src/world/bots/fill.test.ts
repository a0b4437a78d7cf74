import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillForm, fillJson, fillText, fillUrl, leadsElsewhere } from './fill.ts';

const values: Readonly<Record<string, string>> = {
  name: 'Asha "A" Rao',
  path: '../a b?x=1&y',
  url: 'https://api.test/a?b=1',
  count: '12.5',
  phone: '919999999921',
  code: '007',
  yes: 'true',
  braces: '{{name}}',
};
const read = (name: string) => values[name] ?? '';

it.each([
  ['Hi {{name}}!', 'Hi Asha "A" Rao!'],
  ['{{ name }}{{none}}', 'Asha "A" Rao'],
  ['{{braces}}', '{{name}}'],
  ['{ {name} } {{}} {{name', '{ {name} } {{}} {{name'],
  ['$& {{name}}', '$& Asha "A" Rao'],
])('fills %j as a string', (template, expected) => {
  expect(fillText(template, read)).toBe(expected);
});

it.each([
  ['https://api.test/{{path}}?q={{name}}', 'https://api.test/..%2Fa%20b%3Fx%3D1%26y?q=Asha%20%22A%22%20Rao'],
  [' {{url}} ', 'https://api.test/a?b=1'],
  ['{{url}}{{url}}', encodeURIComponent(`${values.url}`).repeat(2)],
])('fills %j as a URL', (template, expected) => {
  expect(fillUrl(template, read)).toBe(expected);
});

it.each([
  ['https://api.test/{{value}}/b', '..', true],
  ['https://api.test/{{value}}/b', '.', true],
  ['https://api.test/a/{{value}}', '.', true],
  ['https://api.test/a/{{value}}?b=1', '..', true],
  ['https://api.test/a/.{{value}}', '.', true],
  ['https://api.test/a/%2E{{value}}', '.', true],
  ['https://api.test/a/{{value}}', '...', false],
  ['https://api.test/a/{{value}}', 'a.b/../c', false],
  ['https://api.test/a/../{{value}}', 'b', false],
  ['https://api.test/a/{{value}}', '', false],
  ['https://api.test/a?b={{value}}#{{value}}', '..', false],
  ['https://{{value}}/a', '127.0.0.1', false],
  ['{{value}}', 'https://api.test/a/../b', false],
])('says of %s with "%s" whether it leads to another path: %s', (template, value, expected) => {
  const read = () => value;
  expect(leadsElsewhere(template, { url: fillUrl(template, read), read })).toBe(expected);
});

it.each([
  ['{"a": "{{name}}"}', { a: values.name }],
  ['{"a": {{name}}, "b": {{count}}}', { a: values.name, b: 12.5 }],
  ['{"a":{{phone}},"b":{"c":{{yes}}}}', { a: 919_999_999_921, b: { c: true } }],
  ['[{{code}}, "{{code}}", {{none}}]', ['007', '007', '']],
  ['{"a\\"{{name}}": "\\\\", "b": {{code}}}', { [`a"${values.name}`]: '\\', b: '007' }],
])('fills %s as JSON', (template, expected) => {
  expect(JSON.parse(fillJson(template, read))).toEqual(expected);
});

it('keeps JSON, forms and URLs whole whatever the values are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const any = () => value;
      const filled = JSON.parse(fillJson('{"a":"x{{v}}y","b":{{v}},"c":[1]}', any));
      expect([filled.a, filled.c]).toEqual([`x${value}y`, [1]]);
      const form = new URLSearchParams(fillForm('a={{v}}&b=2', any));
      expect([...form]).toEqual([
        ['a', value.toWellFormed()],
        ['b', '2'],
      ]);
      expect(new URL(fillUrl('https://api.test/x{{v}}', any)).host).toBe('api.test');
    }),
  );
});
