import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import type { Policy } from '../index.ts';
import { operationFacts } from '../policy/operation-facts.ts';
import {
  type Attack,
  assignment,
  assignPath,
  codeOf,
  setupAttack,
  shareAttack,
  templateMessage,
  templatesPath,
  textMessage,
  textPath,
} from './setup-attack.fixture.ts';

const setup = shareAttack();

const [own, other, foreign] = ['919999999901', '919999999902', '919999999903'];
const classes: Policy['allow'] = ['read', 'send', 'write', 'destroy', 'admin'];
const limited: Partial<Policy> = { allow: classes, numbers: [own] };
const twoNumbers: Partial<Policy> = { allow: classes, numbers: [own, other] };

async function expectDenied({ upstream, records }: Attack, response: Response, code: string): Promise<void> {
  expect(response.status).toBe(403);
  expect(await codeOf(response)).toBe(code);
  expect(upstream.seen).toEqual([]);
  expect(await records()).toMatchObject([{ outcome: 'denied', decision: 'deny', reason: code, team: 'Support' }]);
}

const namedOnly = [...operationFacts.values()].filter(({ isNamedOnly }) => isNamedOnly);

it.each(namedOnly.map(({ id }) => id))('%s is refused for a key with every class', async (id) => {
  const attack = await setup({ policy: { allow: classes } });
  const { method, path } = operations[id as keyof typeof operations];
  const response = await attack.call(path.replaceAll(/\{.+?\}/g, 'x'), {
    method,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  await expectDenied(attack, response, 'operation-not-allowed');
});

it.each<[name: string, policy: Partial<Policy>]>([
  ['nothing', { allow: [] }],
  ['only what is denied', { allow: ['read'], deny: ['getTeam'] }],
  ['only other classes', { allow: ['send', 'write', 'destroy', 'admin'] }],
])('a policy that allows %s refuses a read', async (_, policy) => {
  const attack = await setup({ policy });
  await expectDenied(attack, await attack.call('/team'), 'operation-not-allowed');
});

const messages = (count: number, last: object) => [...Array(count).fill(templateMessage(own)), last];

it.each<[name: string, path: string, body: object, code: string, policy?: Partial<Policy>]>([
  ['a foreign sender', textPath, { ...textMessage, from: foreign }, 'number-not-allowed'],
  [
    'a foreign sender in the last message',
    templatesPath,
    { messages: messages(500, templateMessage(foreign)) },
    'number-not-allowed',
  ],
  ['a foreign number of a chat', assignPath, { ...assignment, wabaNumber: foreign }, 'number-not-allowed'],
  ['a foreign number as one of several', '/template', { name: 'x', wabaNumbers: [own, foreign] }, 'number-not-allowed'],
  ['no sender, of two', textPath, { ...textMessage, from: undefined }, 'sender-required', twoNumbers],
  [
    'no sender in one message, of two',
    templatesPath,
    { messages: messages(2, templateMessage(undefined)) },
    'sender-required',
    twoNumbers,
  ],
  ['a null sender, of two', textPath, { ...textMessage, from: null }, 'sender-required', twoNumbers],
  ['an empty list of numbers, of two', '/template', { name: 'x', wabaNumbers: [] }, 'sender-required', twoNumbers],
  ['an unknown field', textPath, { ...textMessage, fromNumber: foreign }, 'field-not-allowed'],
  [
    'an unknown field in a message',
    templatesPath,
    { messages: messages(1, { ...templateMessage(own), sender: foreign }) },
    'field-not-allowed',
  ],
  [
    'an unknown field in its content',
    textPath,
    { ...textMessage, content: { text: 'x', from: foreign } },
    'field-not-allowed',
  ],
  ['no number at all', '/customer/block', { phone: '919999999921' }, 'number-not-allowed'],
])(
  'a key limited to its numbers is refused with %s, and nothing is sent',
  async (_, path, body, code, policy = limited) => {
    const attack = await setup({ policy });
    await expectDenied(attack, await attack.post(path, body), code);
  },
);

it.each([
  '/whatsapp/message/status?messageId=1',
  '/note?id=1',
  '/groups',
  '/v2/webhooks',
  `/chats?wabaNumbers=${own},${foreign}`,
])('a key limited to its numbers may not read GET %s', async (path) => {
  const attack = await setup({ policy: limited });
  const response = await attack.call(path);

  await expectDenied(attack, response, 'number-not-allowed');
});

it.each<[name: string, send: (attack: Attack) => Promise<Response>, read: (attack: Attack) => unknown]>([
  [
    'a message',
    ({ post }) => post(textPath, { ...textMessage, from: undefined }),
    ({ upstream }) => JSON.parse(upstream.seen[0]?.body ?? '').from,
  ],
  [
    'each message of many',
    ({ post }) => post(templatesPath, { messages: messages(1, templateMessage(undefined)) }),
    ({ upstream }) => JSON.parse(upstream.seen[0]?.body ?? '').messages[1].from,
  ],
  [
    'a list',
    ({ call }) => call('/chats'),
    ({ upstream }) => new URLSearchParams(upstream.seen[0]?.url.split('?')[1]).get('wabaNumbers'),
  ],
])('the only number of a key is filled in and recorded for %s without a sender', async (_, send, read) => {
  const attack = await setup({ policy: limited });
  expect((await send(attack)).status).toBe(200);
  expect(read(attack)).toBe(own);
  expect(await attack.records()).toMatchObject([{ outcome: 'success', senders: [own] }]);
});

it('more recipients than a key may reach are refused, and nothing is sent', async () => {
  const attack = await setup({ policy: { allow: ['send'], maxRecipients: 2 } });
  const body = { messages: messages(2, templateMessage(own, '919999999922')) };
  await expectDenied(attack, await attack.post(templatesPath, body), 'too-many-recipients');
});

it.each<
  [
    name: string,
    addresses: string[],
    trustedProxies: string[],
    forwardedFor: string | null,
    address: string,
    status: number,
  ]
>([
  ['from an allowed range', ['127.0.0.0/8'], [], null, '127.0.0.1', 200],
  ['from elsewhere', ['10.0.0.0/8'], [], null, '127.0.0.1', 403],
  ['a spoofed header of a stranger', ['10.0.0.0/8'], [], '10.1.2.3', '127.0.0.1', 403],
  ['a header of an untrusted peer', ['10.0.0.0/8'], ['192.0.2.0/24'], '10.1.2.3', '127.0.0.1', 403],
  ['through a trusted proxy', ['10.0.0.0/8'], ['127.0.0.1'], '10.1.2.3', '10.1.2.3', 200],
  [
    'a spoofed address before that of the proxy',
    ['10.0.0.0/8'],
    ['127.0.0.1'],
    '10.1.2.3, 203.0.113.9',
    '203.0.113.9',
    403,
  ],
  ['two trusted proxies', ['10.0.0.0/8'], ['127.0.0.1', '192.0.2.0/24'], '10.1.2.3, 192.0.2.7', '10.1.2.3', 200],
  ['an allowed address behind garbage', ['10.0.0.0/8'], ['127.0.0.1'], '10.1.2.3, garbage', '127.0.0.1', 403],
  ['an address as IPv4 in IPv6', ['10.0.0.0/8'], ['127.0.0.1'], '::ffff:10.1.2.3', '10.1.2.3', 200],
  ['an empty header', ['10.0.0.0/8'], ['127.0.0.1'], '', '127.0.0.1', 403],
])('a key limited to addresses, used %s', async (_, addresses, trustedProxies, forwardedFor, address, status) => {
  const { call, records, upstream } = await setupAttack({ policy: { allow: ['read'], addresses }, trustedProxies });
  const response = await call('/team', {
    headers: {
      ...(forwardedFor !== null && { 'x-forwarded-for': forwardedFor }),
      forwarded: 'for=10.9.9.9',
      'x-real-ip': '10.9.9.9',
      'x-forwarded-host': '10.9.9.9',
    },
  });
  expect(response.status).toBe(status);
  expect(upstream.seen).toHaveLength(status === 200 ? 1 : 0);
  expect(await records()).toMatchObject([{ address }]);
});
