import { expect, it } from 'vitest';
import { withoutEmptyContent } from './without-empty-content.ts';

it.each([
  [{ to: '1', content: {} }, { to: '1' }],
  [
    { to: '1', content: { text: '' } },
    { to: '1', content: { text: '' } },
  ],
  [{ messages: [{ content: {} }, { content: { a: 1 } }, 'x'] }, { messages: [{}, { content: { a: 1 } }, 'x'] }],
  [
    { messages: 'x', content: [] },
    { messages: 'x', content: [] },
  ],
  [{ content: null }, { content: null }],
  [[{ content: {} }], [{ content: {} }]],
  [undefined, undefined],
])('makes of %j: %j', (body, expected) => {
  expect(withoutEmptyContent(body)).toEqual(expected);
});
