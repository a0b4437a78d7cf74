import { expect, it } from 'vitest';
import { filePathOf } from './file-path-of.ts';

it.each([
  ['http://127.0.0.1:4010/cdn/media_1/a%20b.png', '/cdn/media_1/a%20b.png'],
  ['http://localhost:4010/cdn/media_1/a.png?x=1', '/cdn/media_1/a.png'],
  ['http://mock.test/mounted/cdn/media_1/a.png', '/cdn/media_1/a.png'],
  ['http://127.0.0.1:4010/chats', undefined],
  ['https://cdn.example.com/cdn/media_1/a.png', undefined],
  ['not an address', undefined],
])('%s is the file %s', (url, path) => {
  expect(filePathOf(url, 'http://mock.test')).toBe(path);
});
