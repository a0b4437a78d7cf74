import document from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type WebhookEvent, webhooks } from '#contract/webhooks';
import { type CompleteWebhookOf, createWebhookReceiver, identify, WebhookError, type WebhookOf } from './index.ts';

interface Described {
  post: { requestBody: { content: { 'application/json': { examples: Record<string, { value: object }> } } } };
}

// The document's events have different shapes; each has named examples, which lint requires.
const described = Object.entries(document.webhooks as Record<string, unknown>) as [WebhookEvent, Described][];
const examples = described.flatMap(([event, { post }]) =>
  Object.entries(post.requestBody.content['application/json'].examples).map(([name, { value }]) => ({
    event,
    name,
    value,
  })),
);
const documented = examples.filter(({ event }) => webhooks[event].properties.length > 0);

const chat = { chatId: 'chat_0000000001', dtCustomerId: 'customer_0000000021', customerPhone: '+919999999921' };
const receiver = createWebhookReceiver();

function exampleOf(event: WebhookEvent, name: string): object {
  const found = examples.find((example) => example.event === event && example.name === name);
  if (!found) throw new Error(`The document has no example ${name} of ${event}.`);
  return found.value;
}

function post(body: unknown, init: RequestInit = {}): Request {
  const headers = { 'content-type': 'application/json', ...Object(init.headers) };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request('http://localhost/hooks', { method: 'POST', body: text, ...init, headers });
}

function complete(event: WebhookEvent, payload: object) {
  return { event, complete: true, data: payload, issues: [], raw: payload };
}

async function refusal(promise: Promise<unknown>): Promise<WebhookError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof WebhookError) return error;
  throw new Error('The delivery was not refused.', { cause: error });
}

describe('an event', () => {
  it.each(examples)('$event, example "$name", is received as documented', async ({ event, value }) => {
    expect(await receiver.receive(post(value), { event })).toEqual(complete(event, value));
  });

  it.each(documented)('$event, example "$name", is distinguished from all others', async ({ event, value }) => {
    expect(await receiver.identify(post(value))).toEqual(complete(event, value));
    expect((await identify(value))[0]).toBe(event);
  });

  it('may have properties and values that the document does not know', async () => {
    const value = {
      ...exampleOf('MESSAGE_RECEIVED', 'text'),
      unheardOf: 1,
      message: { type: 'HOLOGRAM', context: {} },
    };
    const { data } = await receiver.receive(post(value), { event: 'MESSAGE_RECEIVED' });
    expect(data).toEqual(value);
  });

  it('has the type that belongs to its name', async () => {
    const one = await receiver.receive(post(chat), { event: 'CHAT_UNASSIGNED' });
    expectTypeOf(one).toEqualTypeOf<WebhookOf<'CHAT_UNASSIGNED'>>();
    const several = await receiver.receive(post(chat), { events: ['CHAT_UNASSIGNED', 'ADD_TAG'] });
    expectTypeOf(several.event).toEqualTypeOf<'CHAT_UNASSIGNED' | 'ADD_TAG'>();
    if (several.event === 'ADD_TAG') {
      expectTypeOf(several.data.tagAdded).toEqualTypeOf<boolean | undefined>();
      if (several.complete) expectTypeOf(several.data.tagAdded).toBeBoolean();
    }
    const strict = createWebhookReceiver({ strict: true });
    expectTypeOf(await strict.receive(post(chat), { event: 'CHAT_UNASSIGNED' })).toEqualTypeOf<
      CompleteWebhookOf<'CHAT_UNASSIGNED'>
    >();
    // @ts-expect-error no event has this name
    await expect(receiver.receive(post(chat), { event: 'MESSAGE_SENT' })).rejects.toThrow('There is no event');
    // @ts-expect-error a URL has to be registered for something
    await expect(receiver.receive(post(chat), {})).rejects.toThrow(TypeError);
  });
});

describe('a URL for several events', () => {
  it('returns the expected event even if the payload looks more like another', async () => {
    const value = exampleOf('CALL_TO_WHATSAPP_MESSAGE_RECEIVED', 'cloudApiImageAd');
    const events = ['MESSAGE_RECEIVED', 'MESSAGE_STATUS_UPDATE'] as const;
    expect(await receiver.receive(post(value), { events })).toEqual(complete('MESSAGE_RECEIVED', value));
  });

  it.each([chat, {}, [], null, { unheardOf: 1 }])('refuses %j, which is not one of them', async (body) => {
    const error = await refusal(receiver.receive(post(body), { events: ['ADD_TAG', 'MESSAGING_HANDOVER'] }));
    expect(error).toMatchObject({ code: 'unidentified', status: 422 });
  });
});

describe('the method', () => {
  it.each(['POST', 'PUT', 'PATCH'])('%s is accepted', async (method) => {
    expect((await receiver.receive(post(chat, { method }), { event: 'CHAT_UNASSIGNED' })).data).toEqual(chat);
  });

  it.each(['GET', 'HEAD', 'DELETE'])('%s is refused before the secret is looked at', async (method) => {
    const secured = createWebhookReceiver({ authorization: { type: 'BEARER', secret: 'right' } });
    const request = new Request('http://localhost/', { method });
    expect(await refusal(secured.receive(request, { event: 'ADD_TAG' }))).toMatchObject({
      code: 'method',
      status: 405,
    });
  });
});

describe('the secret', () => {
  const secured = createWebhookReceiver({
    authorization: { type: 'HEADER', name: 'x-hook-secret', secret: 'right-one' },
  });

  it('accepts a delivery', async () => {
    const request = post(chat, { headers: { 'X-Hook-Secret': 'right-one' } });
    expect((await secured.receive(request, { event: 'CHAT_UNASSIGNED' })).event).toBe('CHAT_UNASSIGNED');
  });

  it('is refused alike when it is missing and when it is wrong, with the body unread', async () => {
    const missing = post('not JSON');
    const wrong = post('not JSON', { headers: { 'x-hook-secret': 'wrong-one' } });
    const errors = [
      await refusal(secured.receive(missing, { event: 'ADD_TAG' })),
      await refusal(secured.receive(wrong, { event: 'ADD_TAG' })),
    ];
    expect(errors[0]).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(errors[1]?.message).toBe(errors[0]?.message);
    expect(errors[1]?.message).not.toMatch(/right-one|wrong-one|x-hook-secret/i);
    expect([missing.bodyUsed, wrong.bodyUsed]).toEqual([false, false]);
  });
});

describe('an invalid payload', () => {
  it('is named by its places, never by its values', async () => {
    const value = { ...chat, chatId: 919999999922, dtCustomerId: undefined };
    const error = await refusal(
      createWebhookReceiver({ strict: true }).receive(post(value), { event: 'CHAT_UNASSIGNED' }),
    );
    expect(error).toMatchObject({ code: 'invalid-payload', status: 422 });
    expect(error.issues).toEqual(
      expect.arrayContaining([
        { pointer: '/chatId', keyword: 'type' },
        { pointer: '/dtCustomerId', keyword: 'required' },
      ]),
    );
    expect(error.message).toContain('/chatId');
    expect(JSON.stringify([error.message, error.issues, error.cause])).not.toMatch(/9199999999/);
  });

  it.each([[[]], [null], ['text'], [7]])('is %j, which is not an object', async (body) => {
    const error = await refusal(receiver.receive(post(JSON.stringify(body)), { event: 'ADD_TAG' }));
    expect(error.issues).toEqual([{ pointer: '', keyword: 'type' }]);
    expect(error.raw).toEqual(body);
  });
});

it.each([0, -1, 1.5, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY])('names maxBytes when it is %d', (maxBytes) => {
  expect(() => createWebhookReceiver({ maxBytes })).toThrow('maxBytes');
});

it.each(['true', 1, null])('names strict when it is %j', (strict) => {
  // @ts-expect-error not a boolean
  expect(() => createWebhookReceiver({ strict })).toThrow('strict');
});

it('accepts no delivery when a secret was not set', () => {
  // @ts-expect-error undefined is no authorization
  expect(() => createWebhookReceiver({ authorization: undefined })).toThrow('authorization');
});
