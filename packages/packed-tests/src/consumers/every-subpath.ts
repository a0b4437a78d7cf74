/** A project that uses every entry point of the client, as its own compiler sees it. */
import { ApiError, DoubleTick, type DoubleTickOptions, failedItems, RateLimitError } from '@doubletick-kit/core';
import { fromCurl, toCurl } from '@doubletick-kit/core/curl';
import { logger, rateLimiter } from '@doubletick-kit/core/middleware';
import { openTelemetry } from '@doubletick-kit/core/middleware/opentelemetry';
import { withGetBody } from '@doubletick-kit/core/node';
import { apiErrorOf, createPathClient, type paths } from '@doubletick-kit/core/paths';
import { samePhone, toE164 } from '@doubletick-kit/core/phone';
import { fakeTransport, fixedClock, fixedIds, webhookEvent } from '@doubletick-kit/core/testing';
import { createWebhookReceiver, toNodeHandler, WebhookError, type WebhookOf } from '@doubletick-kit/core/webhooks';

const transport = fakeTransport({ getTeam: { body: { data: [] } } });
const options: DoubleTickOptions = {
  apiKey: 'key_0000000000',
  fetch: withGetBody(transport.fetch),
  middleware: [logger({ level: 'warn' }), rateLimiter({ clock: fixedClock().now }), openTelemetry()],
  retries: 1,
};
const doubletick = new DoubleTick(options);

export async function sendText(): Promise<string> {
  try {
    const to = toE164('919999999921');
    const sent = await doubletick.messages.sendText({ to, from: '919999999901', content: { text: 'Hi' } });
    const [failed] = failedItems(sent);
    return failed === undefined ? fixedIds()() : 'failed';
  } catch (error) {
    if (error instanceof RateLimitError) return String(error.retryAfterMs ?? 0);
    if (error instanceof ApiError) return error.delivered satisfies 'no' | 'unknown' | 'yes';
    throw error;
  }
}

export async function listNames(): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for await (const chat of doubletick.chats.list({ status: 'unread' })) names.push(chat.name);
  return names;
}

const byPath = createPathClient(options);

export async function listUnread(query: NonNullable<paths['/chats']['get']['parameters']['query']>): Promise<string[]> {
  const { data, error, response } = await byPath.GET('/chats', { params: { query } });
  if (error) throw apiErrorOf(response) ?? new Error(String(response.status));
  return data.chats?.map(({ name = '' }) => name) ?? [];
}

const receiver = createWebhookReceiver({ authorization: { type: 'HEADER', name: 'x-hook-secret', secret: 'secret' } });

export const listener = toNodeHandler(receiver, { event: 'ADD_TAG' }, ({ data }) => {
  console.log(data.tagName);
});

export async function readWebhook(request: Request): Promise<string> {
  try {
    return describe(await receiver.identify(request));
  } catch (error) {
    if (error instanceof WebhookError) return error.code;
    throw error;
  }
}

function describe(webhook: WebhookOf): string {
  switch (webhook.event) {
    case 'MESSAGE_RECEIVED':
      return webhook.complete ? webhook.data.message.type : (webhook.data.message?.type ?? 'unknown');
    case 'CHAT_UNASSIGNED':
      return webhook.data.chatId ?? 'unknown';
    default:
      return webhook.event;
  }
}

export const payload = webhookEvent('ADD_TAG', { tagName: 'vip' }).tagName;
export const isSame: boolean = samePhone('+919999999921', '919999999921');
export const command: Promise<string> = toCurl(fromCurl("curl 'https://public.doubletick.io/team'"));
