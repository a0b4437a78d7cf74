import { expect, it } from 'vitest';
import { checkPayload } from './check-payload.ts';
import { createWebhookReceiver } from './receiver.ts';

const status = {
  status: 'PLAYED',
  messageId: '00000000-0000-4000-8000-000000000001',
  to: '919999999921',
  statusTimestamp: '2026-06-04T11:57:57.796Z',
};

it('accepts a new kind, but not without what every payload has', async () => {
  expect(await checkPayload('MESSAGE_STATUS_UPDATE', status)).toEqual([]);
  const { messageId, ...without } = status;
  expect(await checkPayload('MESSAGE_STATUS_UPDATE', without)).toEqual([
    { pointer: '/messageId', keyword: 'required', expected: 'messageId' },
  ]);
});

it.each([undefined, null, 7])('refuses %j as the name of a kind', async (kind) => {
  expect(await checkPayload('MESSAGE_STATUS_UPDATE', { ...status, status: kind })).not.toEqual([]);
});

it('refuses the name of another event', async () => {
  const payload = { event: 'note-deleted' };
  expect(await checkPayload('CUSTOMER_NOTE_CREATED', payload)).toContainEqual(
    expect.objectContaining({ pointer: '/event', keyword: 'const' }),
  );
});

it('assigns a new kind to the only event that it matches', async () => {
  const headers = { 'content-type': 'application/json' };
  const request = new Request('http://localhost/', { method: 'POST', headers, body: JSON.stringify(status) });
  expect((await createWebhookReceiver().identify(request)).event).toBe('MESSAGE_STATUS_UPDATE');
});
