import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import type { Policy } from './policy.ts';
import { foreign, own, policies, policyOf, requestOf, requests } from './policy-request.fixture.ts';

test('lists all checks in order, with every obstacle', () => {
  const limits: Policy['limits'] = [
    { of: ['read'], requests: 5, per: 'minute' },
    { of: ['send'], recipients: 1, per: 'second' },
  ];
  const quotas: Policy['quotas'] = [{ requests: 10, per: 'month', timeZone: 'Asia/Kolkata' }];
  const policy = policyOf({
    allow: ['read', 'send'],
    numbers: [own],
    maxRecipients: 1,
    expiresAt: 2_000,
    limits,
    quotas,
  });
  const request = requestOf('sendWhatsappTextMessage', { senders: [foreign], recipientCount: 2 });
  const { decision, checks } = explain(policy, request);
  expect(decision).toMatchObject({ allow: false, rule: 'numbers' });
  expect(checks.map(({ name, result }) => `${name}: ${result}`)).toEqual([
    'expires: passed',
    'addresses: no-limit',
    'deny: no-limit',
    'allow: passed',
    'numbers: refused',
    'max-recipients: refused',
    'unknown-fields: passed',
    'limits: refused',
    'quotas: passed',
  ]);
  expect(checks.map(({ detail }) => detail)).toEqual([
    'until 1970-01-01T00:00:02.000Z',
    '',
    '',
    'by send',
    'This key may not use the WhatsApp number …09: name one that it may use.',
    expect.stringContaining('split it'),
    'none in this request (any would be refused)',
    'The limit of 1 recipients per second of send takes at most 1 at once, and this request has 2: split it into smaller requests.',
    '10 requests per month (Asia/Kolkata)',
  ]);
});

test('agrees with decide', () => {
  fc.assert(
    fc.property(policies, requests, (policy, request) => {
      const { decision, checks } = explain(policy, request);
      expect(decision).toEqual(decide(policy, request));
      const first = checks.find(({ result }) => result === 'refused');
      expect(first?.detail).toBe(decision.allow ? undefined : decision.what);
    }),
  );
});
