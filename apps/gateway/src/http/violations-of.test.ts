import { expect, it } from 'vitest';
import { allOperations, exampleRequest } from './example-request.fixture.ts';
import { readRequest } from './read-request.fixture.ts';
import { violationsOf } from './violations-of.ts';

it('finds none in the example of every operation with canonical values', async () => {
  for (const operation of allOperations.filter(
    ({ requestContentTypes }) => requestContentTypes[0] !== 'multipart/form-data',
  )) {
    const { target, body } = exampleRequest(operation);
    const violations = await violationsOf(readRequest(operation.method, target, body));
    expect({ id: operation.id, violations }).toEqual({ id: operation.id, violations: [] });
  }
});

it.each([
  ['GET', '/chats?limit=ten&status=x', undefined, ['/limit', '/status']],
  ['GET', '/chats?limit=5', undefined, []],
  ['GET', '/chat/status', undefined, ['/customerPhoneNumber', '/wabaNumber']],
  ['POST', '/whatsapp/message/text', { content: { text: 7 } }, ['', '/content/text']],
  [
    'POST',
    '/whatsapp/message/template',
    { messages: [{ customData: { 919999999921: 1 } }] },
    expect.arrayContaining(['/messages/0/customData/…']),
  ],
])('%s %s with %j departs from the contract at %j', async (method, target, body, pointers) => {
  expect(await violationsOf(readRequest(method, target, body))).toEqual(pointers);
});

it('lists at most 20 places', async () => {
  const messages = Array.from({ length: 1_000 }, () => ({ to: '919999999921', messageId: 7 }));
  const violations = await violationsOf(readRequest('POST', '/whatsapp/message/template', { messages }));
  expect(violations).toHaveLength(21);
  expect(violations.at(-1)).toBe('…');
});
