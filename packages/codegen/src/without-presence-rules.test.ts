import { expect, it } from 'vitest';
import { withoutPresenceRules } from './without-presence-rules.ts';

const properties = { a: { type: 'string' }, b: { type: 'string' } };

it.each(['anyOf', 'oneOf'])('drops an %s that only tells which properties have to be there', (keyword) => {
  const schema = { type: 'object', properties, [keyword]: [{ required: ['a'] }, { required: ['b'] }] };
  expect(withoutPresenceRules({ schemas: { Order: schema } })).toEqual({
    schemas: { Order: { type: 'object', properties } },
  });
});

it('keeps alternatives of which one says more', () => {
  const schema = { anyOf: [{ required: ['a'] }, { type: 'object', properties }] };
  expect(withoutPresenceRules(schema)).toEqual(schema);
});
