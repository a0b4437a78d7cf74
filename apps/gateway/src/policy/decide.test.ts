import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { DenialCode, GatewayOperationId, Policy, PolicyRequest } from './policy.ts';
import { foreign, own, policyOf, requestOf, second } from './policy-request.fixture.ts';

const one: Partial<Policy> = { allow: ['read', 'send', 'write', 'admin'], numbers: [own] };
const two: Partial<Policy> = { ...one, numbers: [own, second] };
const text = 'sendWhatsappTextMessage';
const batch = 'sendWhatsappTemplateMessages';

type Case = [
  name: string,
  policy: Partial<Policy>,
  operation: GatewayOperationId,
  request: Partial<PolicyRequest>,
  expected: { rule: string; fill: string | null } | { rule: string; code: DenialCode },
];

const numbers = (code: DenialCode) => ({ rule: 'numbers', code });
const cases: Case[] = [
  ['an id', { allow: ['getTeam'] }, 'getTeam', {}, { rule: 'allow: getTeam', fill: null }],
  ['a class', { allow: ['read'] }, 'getTeam', {}, { rule: 'allow: read', fill: null }],
  ['nothing', { allow: ['send'] }, 'getTeam', {}, { rule: 'nothing allows it', code: 'operation-not-allowed' }],
  [
    'a class for a name',
    { allow: ['read'] },
    'exportChats',
    {},
    { rule: 'nothing allows it', code: 'operation-not-allowed' },
  ],
  [
    'deny by id',
    { allow: ['exportChats'], deny: ['exportChats'] },
    'exportChats',
    {},
    { rule: 'deny: exportChats', code: 'operation-not-allowed' },
  ],
  [
    'deny by class beats a name',
    { allow: ['exportChats'], deny: ['read'] },
    'exportChats',
    {},
    { rule: 'deny: read', code: 'operation-not-allowed' },
  ],

  ['its own number', one, text, { senders: [own] }, { rule: 'allow: send', fill: null }],
  ['a foreign number', one, text, { senders: [foreign] }, numbers('number-not-allowed')],
  ['a foreign number beside its own', two, batch, { senders: [own, second, foreign] }, numbers('number-not-allowed')],
  ['no number, one allowed', one, text, { missingSenders: true }, { rule: 'allow: send', fill: own }],
  ['no number, two allowed', two, text, { missingSenders: true }, numbers('sender-required')],
  ['no number, none allowed', { ...one, numbers: [] }, text, { missingSenders: true }, numbers('number-not-allowed')],
  ['a number, none allowed', { ...one, numbers: [] }, text, { senders: [own] }, numbers('number-not-allowed')],
  ['no number, not said to be missing', two, 'getChatList', {}, numbers('sender-required')],
  ['no number, all allowed', { allow: ['send'] }, text, { missingSenders: true }, { rule: 'allow: send', fill: null }],
  [
    'one message lacks it, one allowed',
    one,
    batch,
    { senders: [own], missingSenders: true },
    { rule: 'allow: send', fill: own },
  ],
  [
    'one message lacks it, two allowed',
    two,
    batch,
    { senders: [own], missingSenders: true },
    numbers('sender-required'),
  ],
  [
    'one message lacks it, another is foreign',
    one,
    batch,
    { senders: [foreign], missingSenders: true },
    numbers('number-not-allowed'),
  ],
  ['a list without a filter', two, 'getChatList', { missingSenders: true }, numbers('sender-required')],
  [
    'a list that is widened',
    one,
    'getTemplates',
    { senders: [own], idFields: ['allWabaPhoneNumbers'] },
    numbers('number-not-allowed'),
  ],
  [
    'an id beside its number',
    one,
    'updateWhatsappGroupSettings',
    { senders: [own], idFields: ['groupId'] },
    numbers('number-not-allowed'),
  ],
  [
    'an id, all allowed',
    { allow: ['write'] },
    'updateWhatsappGroupSettings',
    { senders: [own], idFields: ['groupId'] },
    { rule: 'allow: write', fill: null },
  ],
  ['an operation by an id', one, 'getNote', {}, numbers('number-not-allowed')],
  ['an operation of the account', one, 'getTeam', {}, { rule: 'allow: read', fill: null }],
  [
    'an operation of the account, no number',
    { allow: ['read'], numbers: [] },
    'getTeam',
    {},
    { rule: 'allow: read', fill: null },
  ],
  [
    'a grant without a number',
    { allow: ['changeTeamMemberRole'], numbers: [own] },
    'changeTeamMemberRole',
    { missingSenders: true },
    numbers('sender-required'),
  ],

  ['a file', { allow: ['read'] }, 'fetchFile', {}, { rule: 'allow: read', fill: null }],
  ['a file, limited', one, 'fetchFile', {}, numbers('number-not-allowed')],
  [
    'a file, limited and named',
    { ...one, allow: ['fetchFile'] },
    'fetchFile',
    {},
    { rule: 'allow: fetchFile', fill: null },
  ],

  [
    'as many recipients as allowed',
    { allow: ['send'], maxRecipients: 2 },
    batch,
    { recipientCount: 2 },
    { rule: 'allow: send', fill: null },
  ],
  [
    'one recipient too many',
    { allow: ['send'], maxRecipients: 2 },
    batch,
    { recipientCount: 3 },
    { rule: 'max-recipients', code: 'too-many-recipients' },
  ],
  [
    'a broadcast, which names nobody',
    { allow: ['send'], maxRecipients: 2 },
    'sendBroadcastMessage',
    { recipientCount: 1 },
    { rule: 'max-recipients', code: 'too-many-recipients' },
  ],
  [
    'a message to a WhatsApp group',
    { allow: ['send'], maxRecipients: 2 },
    text,
    { idFields: ['groupId'] },
    { rule: 'max-recipients', code: 'too-many-recipients' },
  ],

  ['an unknown field', { allow: ['read'] }, 'getTeam', { unknownFields: ['/x'] }, { rule: 'allow: read', fill: null }],
  [
    'an unknown field, numbers limited',
    one,
    text,
    { senders: [own], unknownFields: ['/x'] },
    { rule: 'unknown-fields', code: 'field-not-allowed' },
  ],
  [
    'an unknown field, recipients limited',
    { allow: ['send'], maxRecipients: 2 },
    text,
    { unknownFields: ['/x'] },
    { rule: 'unknown-fields', code: 'field-not-allowed' },
  ],

  [
    'a moment before it expires',
    { allow: ['read'], expiresAt: 1_001 },
    'getTeam',
    {},
    { rule: 'allow: read', fill: null },
  ],
  [
    'the moment it expires',
    { allow: ['read'], expiresAt: 1_000 },
    'getTeam',
    {},
    { rule: 'expires', code: 'key-expired' },
  ],
  [
    'an allowed address',
    { allow: ['read'], addresses: ['10.0.0.0/8'] },
    'getTeam',
    {},
    { rule: 'allow: read', fill: null },
  ],
  [
    'IPv4 in IPv6 notation',
    { allow: ['read'], addresses: ['10.0.0.0/8'] },
    'getTeam',
    { address: '::ffff:10.0.0.1' },
    { rule: 'allow: read', fill: null },
  ],
  [
    'another address',
    { allow: ['read'], addresses: ['10.0.0.0/8'] },
    'getTeam',
    { address: '203.0.113.1' },
    { rule: 'addresses', code: 'address-not-allowed' },
  ],
  [
    'no address',
    { allow: ['read'], addresses: ['0.0.0.0/0', '::/0'] },
    'getTeam',
    { address: null },
    { rule: 'addresses', code: 'address-not-allowed' },
  ],
  [
    'an empty list of addresses',
    { allow: ['read'], addresses: [] },
    'getTeam',
    {},
    { rule: 'addresses', code: 'address-not-allowed' },
  ],
];

test.each(cases)('decides: %s', (_, policy, operation, request, expected) => {
  const decision = decide(policyOf(policy), requestOf(operation, request));
  expect(decision).toEqual({
    ...expected,
    allow: !('code' in expected),
    ...('code' in expected && { what: expect.any(String) }),
  });
});

test('asks in a fixed order: time, address, deny, allow, numbers, recipients, fields', () => {
  const policy = policyOf({ ...one, deny: ['send'], allow: [], maxRecipients: 1, expiresAt: 1, addresses: [] });
  const request = requestOf(text, { senders: [foreign], recipientCount: 2, unknownFields: ['/x'] });
  const steps: Partial<Policy>[] = [
    {},
    { expiresAt: null },
    { addresses: null },
    { deny: [] },
    { allow: ['send'] },
    { numbers: [foreign] },
    { maxRecipients: 2 },
    { numbers: 'all', maxRecipients: null },
  ];
  let current = policy;
  const rules = steps.map((step) => {
    current = { ...current, ...step };
    return decide(current, request).rule;
  });
  const order = ['expires', 'addresses', 'deny: send', 'nothing allows it', 'numbers', 'max-recipients'];
  expect(rules).toEqual([...order, 'unknown-fields', 'allow: send']);
});

test('tells the caller in one sentence what to do, without whole phone numbers or hostile names', () => {
  const fields = ['/messages/0/919999999921', '/\u001b[31mred', `/${'x'.repeat(500)}`, '/d'];
  for (const [, policy, operation, request, expected] of cases) {
    if (!('code' in expected)) continue;
    const unknownFields = request.unknownFields ? fields : [];
    const decision = decide(policyOf(policy), requestOf(operation, { ...request, unknownFields }));
    const what = decision.allow ? '' : decision.what;
    expect(what).toMatch(/^[^\p{Cc}]{20,400}\.$/u);
    expect(what, 'one sentence').not.toMatch(/[.?!] [A-Z]/);
    expect(what, 'what to do').toMatch(/: |, or /);
    expect(what).not.toMatch(/\d{5}/);
  }
});

test('names the place of a missing sender', () => {
  const what = (operation: GatewayOperationId) => {
    const decision = decide(policyOf(two), requestOf(operation, { missingSenders: true }));
    return decision.allow ? null : decision.what;
  };
  expect(what(batch)).toBe('Name the WhatsApp number in `messages[].from`: one that this key may use, …01 or …02.');
  expect(what('getChatList')).toContain('`wabaNumbers`');
});
