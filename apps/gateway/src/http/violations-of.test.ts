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
    expect.arrayContaining(['/messages/0/customData/*']),
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

it.each([
  'Hello Ravi your OTP is 4711',
  '4711',
  'otp4711',
  '+91 99999 99921',
  ' Hello',
  'Hello\u00a0Ravi',
  'a'.repeat(60),
])('shows nothing of a message that a client sends as the name %j', async (name) => {
  const content = { templateName: 'a', language: 'en', templateData: { [name]: 1, header: { [name]: {} } } };
  const messages = [{ to: '919999999921', customData: { [name]: {} }, [name]: [{ [name]: 1 }], content }];
  const request = readRequest('POST', '/whatsapp/message/template', { messages, [name]: 1 });
  const shown = JSON.stringify([await violationsOf(request), request.unknownFields]);
  expect(shown).toContain('/customData/*');
  expect(shown).not.toMatch(/Ravi|OTP|4711|99999|a{41}/);
});
