import { DoubleTick } from '@doubletick-kit/core';
import { createPathClient } from '@doubletick-kit/core/paths';
import { createWebhookReceiver } from '@doubletick-kit/core/webhooks';

/** Sends requests of every kind to a server, and returns the results in a form that is the same on every runtime. */
export async function callServer(baseUrl: string): Promise<unknown> {
  const doubletick = new DoubleTick({ apiKey: 'key_0000000000', baseUrl, retries: 0 });
  const read = await doubletick.wallet.balance();
  const sent = await doubletick.messages.sendText({
    to: '919999999921',
    from: '919999999901',
    content: { text: 'Hi' },
  });
  const refused = await doubletick.team.get({ agentNumber: '919999999911' }).result();
  const withBody = await doubletick.customers.checkRevertedOnTime({ phoneNumber: '919999999921' }).result();
  const byPath = await createPathClient({ apiKey: 'key_0000000000', baseUrl }).GET('/wallet/balance');
  return {
    read,
    byPath: byPath.data,
    sent,
    refused: refused.ok ? refused.data : { name: refused.error.name, status: refused.error.status },
    withBody: withBody.ok ? withBody.data : withBody.error.message,
    event: await receiveWebhook(),
  };
}

/** Receives a delivery, whose validator is loaded on demand. */
async function receiveWebhook(): Promise<string> {
  const customer = { dtCustomerId: 'customer_0000000021', customerPhone: '+919999999921' };
  const body = JSON.stringify({ chatId: 'chat_0000000001', ...customer });
  const headers = { 'content-type': 'application/json' };
  const delivery = new Request('https://example.com/hook', { method: 'POST', headers, body });
  const outcome = await createWebhookReceiver().receive(delivery, { event: 'CHAT_UNASSIGNED' });
  return outcome.event;
}
