import { expect, it } from 'vitest';
import { withoutAnnotations } from './without-annotations.ts';

it('drops annotations and extensions, but keeps properties that have their names', () => {
  const schema = {
    type: 'object',
    description: 'Text.',
    'x-source': 'guide',
    properties: { description: { type: 'string', description: 'Text.', examples: ['a'] }, title: { enum: ['x'] } },
  };
  expect(withoutAnnotations(schema)).toEqual({
    type: 'object',
    properties: { description: { type: 'string' }, title: { enum: ['x'] } },
  });
});

it('accepts anything as a file, which is not JSON', () => {
  expect(withoutAnnotations({ properties: { file: { type: 'string', contentMediaType: 'image/png' } } })).toEqual({
    properties: { file: {} },
  });
});
