import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOperations, exampleRequest } from './example-request.fixture.ts';
import { readRequest } from './read-request.fixture.ts';
import { renderRequest } from './render-request.ts';

const [waba, otherWaba, customer] = ['919999999901', '919999999902', '919999999921'];

describe.each(allOperations.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  const { method } = operation;
  const { target, body } = exampleRequest(operation);

  it('is forwarded as it was read', () => {
    const canonical = readRequest(method, target, body);
    const rendered = renderRequest(canonical, null);
    expect(readRequest(method, rendered.path, rendered.body ?? undefined)).toEqual(canonical);
    if (operation.audit.senders.length > 0) expect(renderRequest(canonical, waba)).toEqual(rendered);
  });
});

/** Spellings of one phone number. */
const phone = fc
  .tuple(fc.bigInt({ min: 10n ** 6n, max: 10n ** 15n - 1n }), fc.constantFrom('', '+', ' + '), fc.constantFrom('', ' '))
  .map(([digits, plus, space]) => `${plus}${String(digits).split('').join(space)}`);
const any = fc.string({ unit: 'grapheme', maxLength: 20 });
const message = fc.record(
  { from: fc.option(phone), to: phone, content: fc.record({ text: any }) },
  { requiredKeys: ['to'] },
);

it('forwards a batch with the same senders and recipients, whatever is filled in', () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 5 }), fc.option(fc.constant(waba)), (messages, fill) => {
      const canonical = readRequest('POST', '/whatsapp/message/template', { messages });
      const { path, body } = renderRequest(canonical, fill);
      const again = readRequest('POST', path, body ?? undefined);
      const added = fill !== null && canonical.missingSenders ? [fill] : [];
      expect(new Set(again.senders)).toEqual(new Set([...canonical.senders, ...added]));
      expect(again).toMatchObject({ recipients: canonical.recipients, recipientCount: messages.length });
      expect(again.missingSenders).toBe(fill === null && canonical.missingSenders);
    }),
  );
});

it('forwards any query and path parameter as the same value', () => {
  const shortcut = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => !/[\\?#;%]|^\.+$|\.\/|\/\./.test(text));
  fc.assert(
    fc.property(shortcut, any, fc.array(phone, { minLength: 1, maxLength: 3 }), (name, tags, phones) => {
      const { path } = renderRequest(readRequest('DELETE', `/quick-replies/${encodeURIComponent(name)}`), null);
      expect(readRequest('DELETE', path).params).toEqual({ shortcut: name });
      const search = new URLSearchParams({ tags, wabaNumbers: phones.join(',') });
      const canonical = readRequest('GET', `/chats?${search}`);
      expect(readRequest('GET', renderRequest(canonical, null).path)).toEqual(canonical);
      expect(canonical.query[0]).toEqual(['tags', tags]);
    }),
  );
});

it.each([
  ['/quick-replies/%2Fhello', '/quick-replies/%2Fhello'],
  ['/quick-replies/%2f%68ello%20there', '/quick-replies/%2Fhello%20there'],
  ['/quick-replies/a;b', undefined],
])('forwards %s as %s', (target, path) => {
  if (path === undefined) expect(() => readRequest('DELETE', target)).toThrow();
  else expect(renderRequest(readRequest('DELETE', target), null)).toEqual({ path, body: null });
});

it('writes lists of the query as the contract does', () => {
  const chats = readRequest('GET', `/chats?tags=a%2Cb&wabaNumbers=%2B${waba}%2C${otherWaba}`);
  expect(renderRequest(chats, null).path).toBe(`/chats?tags=a%2Cb&wabaNumbers=${waba},${otherWaba}`);
  const channels = readRequest('GET', `/organization/channel/profile?wabaNumber=${waba}&wabaNumber=%2B${otherWaba}`);
  expect(renderRequest(channels, null).path).toBe(
    `/organization/channel/profile?wabaNumber=${waba}&wabaNumber=${otherWaba}`,
  );
});

const to = customer;

describe('a sender that was left out', () => {
  it.each([
    ['GET', `/customer/details?phoneNumber=${to}`, undefined, `/customer/details?phoneNumber=${to}&wabaNumber=${waba}`],
    ['GET', '/chats', undefined, `/chats?wabaNumbers=${waba}`],
    ['GET', '/organization/channel/profile', undefined, `/organization/channel/profile?wabaNumber=${waba}`],
    ['POST', '/whatsapp/message/text', { to }, { to, from: waba }],
    ['POST', '/whatsapp/message/text', { from: null, to }, { to, from: waba }],
    [
      'POST',
      '/whatsapp/message/template',
      { messages: [{ to }, { from: otherWaba }] },
      { messages: [{ to, from: waba }, { from: otherWaba }] },
    ],
    ['POST', '/template', {}, { wabaNumbers: [waba] }],
    ['POST', '/template', { wabaNumbers: null }, { wabaNumbers: [waba] }],
    ['POST', '/template', { wabaNumbers: [] }, { wabaNumbers: [waba] }],
  ])('is filled in: %s %s %j', (method, target, body, expected) => {
    const rendered = renderRequest(readRequest(method, target, body), waba);
    expect(body === undefined ? rendered.path : JSON.parse(rendered.body ?? '')).toEqual(expected);
  });

  it.each([
    ['POST', '/whatsapp/message/text', { from: otherWaba, to }],
    ['POST', '/template', { wabaNumbers: [otherWaba] }],
    ['GET', `/chats?wabaNumbers=${otherWaba}`, undefined],
  ])('is not filled in where there is one: %s %s', (method, target, body) => {
    const canonical = readRequest(method, target, body);
    expect(renderRequest(canonical, waba)).toEqual(renderRequest(canonical, null));
  });

  it.each([
    ['POST', '/whatsapp/message/template', {}],
    ['POST', '/whatsapp/message/template', { messages: [] }],
    ['PATCH', '/team-member/role', { memberPhoneNumber: to }],
    ['GET', '/team', undefined],
  ])('ends %s %s %j, which has no place for it', (method, target, body) => {
    const canonical = readRequest(method, target, body);
    expect(() => renderRequest(canonical, waba)).toThrow(expect.objectContaining({ code: 'sender-required' }));
  });
});
