import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPolicy } from './format-policy.ts';
import { parsePolicy } from './parse-policy.ts';
import { own, policies, policyOf, second } from './policy-request.fixture.ts';

test('only allow is required: without numbers all are allowed, and an empty list allows none', () => {
  expect(parsePolicy({ allow: ['read'] })).toEqual(policyOf({ allow: ['read'] }));
  expect(parsePolicy({ allow: [], numbers: [] })).toEqual(policyOf({ numbers: [] }));
});

test('reads every field', () => {
  const policy = parsePolicy({
    allow: ['read', 'exportChats', 'fetchFile', 'read'],
    deny: ['getWebhooks'],
    numbers: ['+91 99999 99901', 919999999902, own],
    maxRecipients: 5,
    expires: '2027-01-31T18:00:00+05:30',
    addresses: ['10.0.0.0/8', '2001:db8::1'],
    limits: [
      { of: 'send', recipients: 100, per: 'minute', burst: 20 },
      { of: ['getTeam', 'getTeam', 'read'], requests: 60, per: 'hour' },
      { requests: 10, per: 'second' },
    ],
    quotas: [{ of: 'send', recipients: 5000, per: 'day', timeZone: 'America/Sao_Paulo' }],
    share: 3,
  });
  expect(policy).toEqual({
    allow: ['read', 'exportChats', 'fetchFile'],
    deny: ['getWebhooks'],
    numbers: [own, second],
    maxRecipients: 5,
    expiresAt: Date.UTC(2027, 0, 31, 12, 30),
    addresses: ['10.0.0.0/8', '2001:db8::1'],
    limits: [
      { of: ['send'], recipients: 100, per: 'minute', burst: 20 },
      { of: ['getTeam', 'read'], requests: 60, per: 'hour' },
      { requests: 10, per: 'second' },
    ],
    quotas: [{ of: ['send'], recipients: 5000, per: 'day', timeZone: 'America/Sao_Paulo' }],
    share: 3,
  });
});

test('a policy that was stored before there were limits has none', () => {
  const stored = { allow: ['read'], deny: [], numbers: 'all', maxRecipients: null, expiresAt: null, addresses: null };
  expect(parsePolicy(stored)).toEqual(policyOf({ allow: ['read'] }));
});

test('a date is its first moment in UTC', () => {
  expect(parsePolicy({ allow: [], expires: '2027-01-31' }).expiresAt).toBe(Date.UTC(2027, 0, 31));
});

test('reads a policy again, and what formatPolicy makes of it', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      expect(parsePolicy(policy)).toEqual(policy);
      expect(parsePolicy(JSON.parse(JSON.stringify(formatPolicy(policy))))).toEqual(policy);
    }),
  );
});

test.each([
  [{ allow: ['*'] }, 'allow[0] is "*", which is not an operation or a class.'],
  [{ allow: [''] }, 'allow[0] is "", which is not an operation or a class.'],
  [{ allow: [null] }, 'allow[0] is null, which is not an operation or a class.'],
  [{ allow: ['toString'] }, 'allow[0] is "toString", which is not an operation or a class.'],
  [{ allow: ['read', 'raed'] }, 'allow[1] is "raed", which is not an operation or a class. Did you mean read?'],
  [{ allow: ['sendWhatsAppText'] }, 'allow[0] is "sendWhatsAppText", which is not an operation or a class.'],
  [{ allow: [], deny: ['exportchats'] }, 'Did you mean exportChats?'],
  [{ allow: null }, 'allow must be a list of operations and classes.'],
  [{ allow: 'read' }, 'allow must be a list of operations and classes.'],
  [{}, 'allow is required: a list of operations and classes.'],
  [null, 'The policy must be a mapping of its fields.'],
  [[], 'The policy must be a mapping of its fields.'],
  [{ alow: ['read'] }, 'alow is unknown. Did you mean allow?'],
  [{ allow: [], senders: [] }, 'senders is unknown. The fields are allow, deny, numbers, maxRecipients, expires'],
  [{ allow: [], numbers: null }, 'numbers must be a list of phone numbers, or all.'],
  [{ allow: [], numbers: 'none' }, 'numbers must be a list of phone numbers, or all.'],
  [{ allow: [], numbers: [own, '9199'] }, 'numbers[1] is not a phone number: write digits with the country code'],
  [{ allow: [], numbers: [own, true] }, 'numbers[1] must be digits with the country code'],
  [{ allow: [], numbers: ['00919999999901'] }, 'numbers[0] is not a phone number'],
  [{ allow: [], numbers: ['９１９９９９９９９９０１'] }, 'numbers[0] is not a phone number'],
  [{ allow: [], numbers: [-919999999901] }, 'numbers[0] must be digits'],
  [{ allow: [], maxRecipients: 0 }, 'maxRecipients must be a whole number above 0.'],
  [{ allow: [], maxRecipients: '5' }, 'maxRecipients must be a whole number above 0.'],
  [{ allow: [], maxRecipients: 1.5 }, 'maxRecipients must be a whole number above 0.'],
  [{ allow: [], expires: '2027-02-30' }, 'expires must be a date (UTC) or a time with its zone'],
  [{ allow: [], expires: '2027-01-31T18:00:00' }, 'expires must be a date (UTC) or a time with its zone'],
  [{ allow: [], expires: 'never' }, 'expires must be a date (UTC) or a time with its zone'],
  [{ allow: [], expires: '2027-01-31', expiresAt: 5 }, 'expires and expiresAt mean the same: leave one out.'],
  [{ allow: [], addresses: ['10.0.0.0/33'] }, 'addresses[0] is "10.0.0.0/33", which is not an address or a CIDR range'],
  [{ allow: [], addresses: '10.0.0.0/8' }, 'addresses must be a list of addresses and CIDR ranges.'],
  [{ allow: [], limits: 5 }, 'limits must be a list of limits.'],
  [{ allow: [], limits: [5] }, 'limits[0] must be a mapping of its fields.'],
  [{ allow: [], limits: [{ per: 'minute' }] }, 'limits[0] must have either requests or recipients.'],
  [{ allow: [], limits: [{ requests: 1, recipients: 1, per: 'minute' }] }, 'limits[0] must have either requests or'],
  [{ allow: [], limits: [{ requests: 1, per: 'week' }] }, 'limits[0].per must be second, minute, hour or day.'],
  [
    { allow: [], limits: [{ requests: 0, per: 'day' }] },
    'limits[0].requests must be a whole number from 1 to 1000000.',
  ],
  [
    { allow: [], limits: [{ requests: '9', per: 'day' }] },
    'limits[0].requests must be a whole number from 1 to 1000000.',
  ],
  [
    { allow: [], limits: [{ requests: 1, per: 'day', burst: 101 }] },
    'limits[0].burst must be at most 100, 100 times the',
  ],
  [{ allow: [], limits: [{ request: 1, per: 'day' }] }, 'limits[0].request is unknown. Did you mean requests?'],
  [{ allow: [], limits: [{ of: 'sends', requests: 1, per: 'day' }] }, 'limits[0].of must be an operation, a class, or'],
  [{ allow: [], limits: [{ of: ['sends'], requests: 1, per: 'day' }] }, 'limits[0].of[0] is "sends", which is not an'],
  [{ allow: [], limits: [{ of: [], requests: 1, per: 'day' }] }, 'limits[0].of is empty: leave it out for everything.'],
  [
    {
      allow: [],
      limits: [
        { of: ['send', 'read'], requests: 1, per: 'day' },
        { of: ['read', 'send'], requests: 2, per: 'day' },
      ],
    },
    'limits[1] counts the same as number 1 of the list: keep one.',
  ],
  [{ allow: [], quotas: [{ requests: 1, per: 'hour' }] }, 'quotas[0].per must be day or month.'],
  [{ allow: [], quotas: [{ requests: 1, per: 'day', timeZone: 'IST' }] }, 'quotas[0].timeZone is "IST"'],
  [{ allow: [], quotas: [{ requests: 1, per: 'day', timeZone: '+05:30' }] }, 'is "+05:30", which is not the name of a'],
  [
    { allow: [], quotas: [{ requests: 1, per: 'day', zone: 'UTC' }] },
    'quotas[0].zone is unknown. The fields are of, requests, recipients, per, timeZone.',
  ],
  [{ allow: [], share: 0 }, 'share must be a whole number from 1 to 1000.'],
  [{ allow: [], addresses: [8] }, 'addresses[0] must be an address or a CIDR range'],
])('refuses %j in one line', (value, message) => {
  const parse = () => parsePolicy(value);
  expect(parse).toThrow(RangeError);
  expect(parse).toThrow(message);
  expect(parse).toThrow(/^[^\n]{1,250}[.?]$/);
});

test('throws nothing but RangeErrors of one line, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 3, withBigInt: true }), fc.anything({ withBigInt: true }), (value, field) => {
      for (const given of [value, { allow: [field] }, { allow: [], numbers: [field] }, { allow: [], numbers: field }]) {
        try {
          parsePolicy(given);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect(String(error)).not.toMatch(/\n/);
        }
      }
    }),
  );
});
