import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webhookExamples } from '#contract/webhook-examples';
import { validateWebhook, type WebhookEvent, webhooks } from '#contract/webhooks';
import { createWebhookReceiver, WebhookError } from './index.ts';
import { pathOf, valueAt, withValue } from './json-pointer.ts';
import { webhookEvents } from './payloads.ts';

const receiver = createWebhookReceiver();
const strict = createWebhookReceiver({ strict: true });
const documented = webhookEvents.filter((event) => webhooks[event].properties.length > 0);

function post(body: unknown): Request {
  const headers = { 'content-type': 'application/json' };
  return new Request('http://localhost/', { method: 'POST', headers, body: JSON.stringify(body) });
}

async function refusalOf(promise: Promise<unknown>): Promise<WebhookError | undefined> {
  return promise.then(
    () => undefined,
    (error) => {
      if (error instanceof WebhookError) return error;
      throw error;
    },
  );
}

/** The example of an event; an object, as every payload is. */
function exampleOf(event: WebhookEvent): object {
  return Object(webhookExamples[event]);
}

/** The place of every value in a payload, at any depth. */
function placesIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    `${pointer}/${name}`,
    ...placesIn(inner, `${pointer}/${name}`),
  ]);
}

/** What a service can send in a place instead of the documented value. */
const changes: Record<string, (value: unknown) => unknown[]> = {
  absent: () => [undefined],
  null: () => [null],
  'of another type': (value) =>
    ['text', 7, true, { a: 1 }, [1]].filter((other) => kindOf(other) !== kindOf(value)).map((other) => other),
  'a new value': (value) => (typeof value === 'string' ? ['SOMETHING_NEW', ''] : []),
};

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

/** Every change of one place of the example of an event. */
function variantsOf(event: WebhookEvent) {
  const example = exampleOf(event);
  return placesIn(example).flatMap((pointer) =>
    Object.entries(changes).flatMap(([change, values]) =>
      values(valueAt(example, pathOf(pointer))).map((value) => ({
        what: `${pointer} ${change} ${JSON.stringify(value)}`,
        pointer,
        value,
        payload: withValue(example, pathOf(pointer), value),
      })),
    ),
  );
}

/** What is left of a payload has no value of a wrong type, and no null that is not documented. */
async function hasOnlyDocumentedTypes(event: WebhookEvent, data: object): Promise<boolean> {
  const violations = await validateWebhook(event, data);
  return violations.every(({ keyword, pointer }) => keyword !== 'type' && valueAt(data, pathOf(pointer)) !== null);
}

describe.each(documented)('%s', (event) => {
  it('is delivered whatever is missing, null, new or of another type, and refused for it only if strict', async () => {
    const variants = variantsOf(event);
    expect(variants.length).toBeGreaterThan(4);
    for (const { what, payload } of variants) {
      const webhook = await receiver.receive(post(payload), { event });
      expect(webhook, what).toMatchObject({ event, raw: payload });
      expect(webhook.complete, what).toBe(webhook.issues.length === 0);
      expect(await hasOnlyDocumentedTypes(event, webhook.data), what).toBe(true);
      const refusal = await refusalOf(strict.receive(post(payload), { event }));
      if (webhook.complete) {
        expect(await validateWebhook(event, webhook.data), what).toEqual([]);
        expect(refusal, what).toBeUndefined();
      } else {
        expect(refusal, what).toMatchObject({ code: 'invalid-payload', status: 422, issues: webhook.issues });
        expect(refusal?.raw, what).toEqual(payload);
      }
    }
  });

  it('names the place that a value was left out of, and counts null as absent', async () => {
    for (const { what, pointer, value, payload } of variantsOf(event)) {
      const { data, issues } = await receiver.receive(post(payload), { event });
      const kept = valueAt(data, pathOf(pointer));
      // An item that is left out has the next in its place.
      if (/\/\d+$/.test(pointer)) continue;
      if (kept === undefined && value !== null && value !== undefined) {
        expect(issues, what).toContainEqual({ pointer, keyword: 'type' });
      } else if (value !== null) expect(kept, what).toEqual(value);
      if (value === null && kept === undefined) {
        const absent = await receiver.receive(post(withValue(payload, pathOf(pointer), undefined)), { event });
        expect({ data, issues }, what).toEqual({ data: absent.data, issues: absent.issues });
      }
    }
  });

  it('is complete with a property that is not documented', async () => {
    const payload = { ...exampleOf(event), unheardOf: { a: [null] } };
    expect(await receiver.receive(post(payload), { event })).toEqual({
      event,
      complete: true,
      data: payload,
      issues: [],
      raw: payload,
    });
  });

  it('on a URL for all events, is assigned to an event or refused as unidentified', async () => {
    for (const { what, payload } of variantsOf(event)) {
      const refusal = await refusalOf(receiver.identify(post(payload)));
      if (!refusal) continue;
      expect(refusal, what).toMatchObject({ code: 'unidentified', status: 422 });
      expect(refusal.raw, what).toEqual(payload);
    }
  });
});

it('names no property that a sender has chosen', async () => {
  const harmful = { '+919999999921': null, to: { '+919999999921': 1 }, message: { type: 'TEXT', '+919999999921': 1 } };
  for (const event of documented) {
    const { issues } = await receiver.receive(post({ ...exampleOf(event), ...harmful }), { event });
    expect(JSON.stringify(issues)).not.toContain('9199');
  }
});

it('delivers any JSON in any place of a payload, and never a value that its type does not say', async () => {
  const place = fc
    .constantFrom(...documented)
    .chain((event) =>
      fc.record({ event: fc.constant(event), pointer: fc.constantFrom(...placesIn(exampleOf(event))) }),
    );
  const changed = fc.tuple(place, fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(changed, async ([{ event, pointer }, value]) => {
      const payload = withValue(exampleOf(event), pathOf(pointer), value);
      const { data, raw, complete, issues } = await receiver.receive(post(payload), { event });
      expect(raw).toEqual(JSON.parse(JSON.stringify(payload)));
      expect(complete).toBe(issues.length === 0);
      expect(await hasOnlyDocumentedTypes(event, data)).toBe(true);
      if (complete) expect(await validateWebhook(event, data)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** Deliveries that integrations have lost. */
it.each<[string, WebhookEvent, string, unknown]>([
  ['a null in an optional property', 'CHAT_UNASSIGNED', '/wabaNumber', null],
  ['no integrationType', 'MESSAGE_RECEIVED', '/integrationType', undefined],
  ['no dtLastMessageId', 'MESSAGE_RECEIVED', '/dtLastMessageId', undefined],
  ['no lastMessageOrigin', 'MESSAGE_RECEIVED', '/lastMessageOrigin', undefined],
  ['no isAgentOffline', 'MESSAGE_RECEIVED', '/isAgentOffline', undefined],
  ['no customerId', 'MESSAGE_RECEIVED', '/customerId', undefined],
  ['no contact.name', 'MESSAGE_RECEIVED', '/contact/name', undefined],
  ['a null contact', 'MESSAGE_RECEIVED', '/contact', null],
  ['a new kind of message', 'MESSAGE_RECEIVED', '/message/type', 'REACTION'],
  ['a new status', 'MESSAGE_STATUS_UPDATE', '/status', 'PLAYED'],
])('%s is delivered, also on a URL for all events', async (_, event, pointer, value) => {
  const payload = withValue(exampleOf(event), pathOf(pointer), value);
  expect(await receiver.receive(post(payload), { event })).toMatchObject({ event, raw: payload });
  expect(await receiver.identify(post(payload))).toMatchObject({ event, raw: payload });
});

it('delivers what is left of a message: a button without id, a location whose coordinates are strings', async () => {
  const base = exampleOf('MESSAGE_RECEIVED');
  const button = { type: 'BUTTON', text: 'Yes', payload: 'CONFIRM' };
  const tapped = await receiver.receive(post({ ...base, message: button }), { event: 'MESSAGE_RECEIVED' });
  expect(tapped).toMatchObject({ complete: false, issues: [{ pointer: '/message/id', keyword: 'required' }] });
  expect(tapped.data.message).toEqual(button);

  const location = { type: 'LOCATION', latitude: '28.6', longitude: '77.2', name: 'Acme Depot' };
  const placed = await receiver.receive(post({ ...base, message: location }), { event: 'MESSAGE_RECEIVED' });
  expect(placed.issues).toEqual([
    { pointer: '/message/latitude', keyword: 'type' },
    { pointer: '/message/longitude', keyword: 'type' },
  ]);
  expect(placed.data.message).toEqual({ type: 'LOCATION', name: 'Acme Depot' });
  expect(placed.raw).toMatchObject({ message: location });
});

it('checks a payload of a new kind for what all kinds have in common', async () => {
  const payload = { status: 'PLAYED', messageId: 7, to: '919999999921', message: { type: 1, text: 'Hi' } };
  const { data, issues } = await receiver.receive(post(payload), { event: 'MESSAGE_STATUS_UPDATE' });
  expect(data).toEqual({ status: 'PLAYED', to: '919999999921', message: { text: 'Hi' } });
  expect(issues).toEqual(
    expect.arrayContaining([
      { pointer: '/status', keyword: 'enum' },
      { pointer: '/messageId', keyword: 'type' },
      { pointer: '/statusTimestamp', keyword: 'required' },
      { pointer: '/message/type', keyword: 'type' },
    ]),
  );
});

it('leaves items of a wrong type out of a list, and names their places as sent', async () => {
  const example = Object(webhookExamples.ASSIGNED_AGENT_STATUS_CHANGED);
  const payload = { ...example, customerPhones: [null, '+919999999921', 7, '+919999999922', {}] };
  const { data, issues } = await receiver.receive(post(payload), { event: 'ASSIGNED_AGENT_STATUS_CHANGED' });
  expect(data.customerPhones).toEqual(['+919999999921', '+919999999922']);
  expect(issues.map(({ pointer }) => pointer)).toEqual(['/customerPhones/2', '/customerPhones/4']);
});

it('leaves out a whole property that has more wrong values than can be listed', async () => {
  const fields = Array.from({ length: 5000 }, (_, index) => (index === 4999 ? { field: 1, value: 2 } : { field: 1 }));
  const payload = { data: fields, note: 'kept' };
  const { data, complete } = await receiver.receive(post(payload), { event: 'WIDGET_LEAD_RECEIVED' });
  expect([data, complete]).toEqual([{ note: 'kept' }, false]);
});

it.each([
  '{"chatId":1,"__proto__":{"dtCustomerId":"x"}}',
  `{"chatId":1,"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
])('survives a payload made to do harm', async (body) => {
  const headers = { 'content-type': 'application/json' };
  const request = new Request('http://localhost/', { method: 'POST', headers, body });
  const { data, issues } = await receiver.receive(request, { event: 'CHAT_UNASSIGNED' });
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect(issues.map(({ pointer }) => pointer)).toEqual(['/chatId', '/dtCustomerId']);
});

it('refuses a payload that names another event, and only that', async () => {
  const payload = { ...exampleOf('CUSTOMER_NOTE_CREATED'), event: 'note-deleted' };
  const refusal = await refusalOf(receiver.receive(post(payload), { event: 'CUSTOMER_NOTE_CREATED' }));
  expect(refusal).toMatchObject({ code: 'unidentified', raw: payload });
  expect(refusal?.message).toContain('note-deleted');
  const renamed = { ...payload, event: 'note-born' };
  const { issues } = await receiver.receive(post(renamed), { event: 'CUSTOMER_NOTE_CREATED' });
  expect(issues).toEqual([{ pointer: '/event', keyword: 'enum' }]);
});
