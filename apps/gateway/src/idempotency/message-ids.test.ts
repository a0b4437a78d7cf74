import { type OperationId, operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { readCanonical } from '../http/canonical-values.ts';
import { messageIdPlace, nameMessages } from './message-ids.ts';

const own = '6B1D0A4E-0e3c-4b53-9c5f-0c8f4f5f2a10';

function nameIn(id: OperationId, body: Record<string, unknown>) {
  let minted = 0;
  const canonical = readCanonical({ operation: operations[id], params: {}, search: '', body });
  const { canonical: named, messageIds } = nameMessages(
    canonical,
    () => `00000000-0000-4000-8000-00000000000${++minted}`,
  );
  return { body: named.body, messageIds, isUnchanged: named === canonical };
}

it('knows the sends whose sender may choose an id; version 2 of the template send and broadcasts are not among them', () => {
  const places = Object.values(operations).map(({ id }) => [id, messageIdPlace(id)?.join('/')]);
  expect(Object.fromEntries(places.filter(([, place]) => place !== undefined))).toEqual({
    sendWhatsappTemplateMessages: 'messages/*/messageId',
    sendWhatsappTextMessage: 'messageId',
    sendWhatsappVideoMessage: 'messageId',
    sendWhatsappAudioMessage: 'messageId',
    sendWhatsappImageMessage: 'messageId',
    sendWhatsappDocumentMessage: 'messageId',
    sendWhatsappLocationMessage: 'messageId',
    sendWhatsappInteractiveMessage: 'messageId',
    sendWhatsappInteractiveListMessage: 'messageId',
    sendWhatsappInteractiveMediaMessage: 'messageId',
    sendWhatsappInteractiveMediaCarouselMessage: 'messageId',
    sendWhatsappOrderMessage: 'messageId',
    sendWhatsappOrderStatusMessage: 'messageId',
  });
});

it.each([undefined, null])('gives an id to a message whose id is %s', (messageId) => {
  const { body, messageIds } = nameIn('sendWhatsappTextMessage', { messageId });
  expect(body).toEqual({ messageId: '00000000-0000-4000-8000-000000000001' });
  expect(messageIds).toEqual(['00000000-0000-4000-8000-000000000001']);
});

it('keeps the ids that the messages have', () => {
  const { body, messageIds } = nameIn('sendWhatsappTemplateMessages', { messages: [{}, { messageId: own }, {}] });
  expect(messageIds).toEqual(['00000000-0000-4000-8000-000000000001', own, '00000000-0000-4000-8000-000000000002']);
  expect(body).toEqual({ messages: messageIds.map((messageId) => ({ messageId })) });
});

it.each(['order-17', 17])('has no ids to ask about if one is %j, which is forwarded as it is', (messageId) => {
  const messages = [{ messageId }, { messageId: own }];
  const { body, messageIds } = nameIn('sendWhatsappTemplateMessages', { messages });
  expect([body, messageIds]).toEqual([{ messages }, []]);
});

it.each<OperationId>(['sendWhatsappTemplateMessagesV2', 'sendBroadcastMessage', 'createNote'])(
  'does not change %s',
  (id) => {
    expect(nameIn(id, {})).toMatchObject({ isUnchanged: true, messageIds: [] });
  },
);
