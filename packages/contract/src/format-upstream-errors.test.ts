import { expect, it } from 'vitest';
import { formatUpstreamErrors } from './index.ts';

it.each([
  ['required', 'name', 'a.name should not be empty'],
  ['dependentRequired', 'name', 'a.name should not be empty'],
  ['type', 'number', 'a.name must be a number conforming to the specified constraints'],
  ['type', ['string', 'null'], 'a.name must be a string or null'],
  ['minLength', 7, 'a.name must be longer than or equal to 7 characters'],
  ['maxLength', 7, 'a.name must be shorter than or equal to 7 characters'],
  ['minimum', 1, 'a.name must not be less than 1'],
  ['maximum', 1, 'a.name must not be greater than 1'],
  ['minItems', 1, 'a.name must contain at least 1 elements'],
  ['maxItems', 1, 'a.name must contain no more than 1 elements'],
  ['uniqueItems', true, "All a.name's elements must be unique"],
  ['minProperties', 1, 'a.name must have at least 1 properties'],
  ['multipleOf', 5, 'a.name must be divisible by 5'],
  ['enum', ['x', 'y'], 'a.name must be one of the following values: x, y'],
  ['pattern', '^x$', 'a.name must match ^x$'],
  ['format', 'uuid', 'a.name must be a valid uuid'],
  ['additionalProperties', false, 'property a.name should not exist'],
  ['false schema', 'logo', 'Provide either logo or a.name, not both'],
  ['false schema', undefined, 'property a.name should not exist'],
  ['not', { enum: ['x'] }, 'a.name must have another value'],
  ['anyOf', [], 'a.name must fit one of its forms'],
  ['oneOf', [{ type: 'string' }], 'a.name must fit exactly one of its forms'],
  ['discriminator', { propertyName: 'format' }, 'a.name must be of a known format'],
  ['unheardOf', 1, 'a.name is not valid (unheardOf)'],
])('formats %s %j', (keyword, expected, text) => {
  expect(formatUpstreamErrors([{ pointer: '/a/name', keyword, expected }])).toEqual([text]);
});

it('names the list of an item, names the whole body, and reports every problem once', () => {
  const type = { keyword: 'type', expected: 'string' };
  expect(
    formatUpstreamErrors([
      { ...type, pointer: '/to/0' },
      { ...type, pointer: '/to/1' },
      { keyword: 'type', expected: 'object', pointer: '' },
    ]),
  ).toEqual(['each value in to must be a string', 'body must be an object']);
});
