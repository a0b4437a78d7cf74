import { expect, it } from 'vitest';
import { readAnswerBody } from './answer-body.ts';

it.each([
  ['JSON with line breaks', '{"a":[1]}', 'application/json; charset=utf-8', '{\n  "a": [\n    1\n  ]\n}'],
  ['a problem', '{"a":1}', 'application/problem+json', '{\n  "a": 1\n}'],
  ['broken JSON as it is', '{"a":', 'application/json', '{"a":'],
  ['text as it is', ' <b>a</b>\n', 'text/html', ' <b>a</b>\n'],
])('shows %s', async (_, body, type, text) => {
  expect(await readAnswerBody(new Blob([body]), type)).toEqual({ kind: 'text', text });
});

it('shows an image, offers another file, and says that a body is empty', async () => {
  const content = new Blob(['x']);
  expect(await readAnswerBody(content, 'image/png')).toEqual({ kind: 'image', content });
  expect(await readAnswerBody(content, 'application/pdf')).toEqual({ kind: 'file', content });
  expect(await readAnswerBody(new Blob([]), 'application/json')).toEqual({ kind: 'empty' });
});
