import fc from 'fast-check';
import { operationFacts } from './operation-facts.ts';
import type { GatewayOperationId, OperationClass, Policy, PolicyRequest } from './policy.ts';

export const [own, second, foreign] = ['919999999901', '919999999902', '919999999909'] as const;

export const classes: readonly OperationClass[] = ['read', 'send', 'write', 'destroy', 'admin'];
export const operationIds: readonly GatewayOperationId[] = [...operationFacts.values()].map(({ id }) => id);

export function policyOf(given: Partial<Policy>): Policy {
  const noLimits = { maxRecipients: null, expiresAt: null, addresses: null, limits: [], quotas: [], share: 1 };
  return { allow: [], deny: [], numbers: 'all', ...noLimits, ...given };
}

export function requestOf(operation: GatewayOperationId, given: Partial<PolicyRequest> = {}): PolicyRequest {
  return {
    operation,
    time: 1_000,
    address: '10.0.0.7',
    senders: [],
    missingSenders: false,
    recipientCount: 1,
    idFields: [],
    unknownFields: [],
    ...given,
  };
}

const names = fc.constantFrom(...classes, ...operationIds);
const numbers = fc.constantFrom(own, second, foreign);

/** Mostly the first, so that a request that meets many limits is still often allowed. */
function mostly<T, U>(value: T, others: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: others });
}

/** Any policy. */
export const policies: fc.Arbitrary<Policy> = fc.record({
  allow: fc.oneof(fc.constant(classes), fc.uniqueArray(fc.oneof(fc.constantFrom(...classes), names), { maxLength: 6 })),
  deny: mostly([], fc.uniqueArray(names, { maxLength: 3 })),
  numbers: fc.oneof(fc.constant('all' as const), fc.uniqueArray(numbers, { maxLength: 3 })),
  maxRecipients: mostly(null, fc.integer({ min: 1, max: 5 })),
  expiresAt: mostly(null, fc.constantFrom(500, 1_000, 1_001, 2_000)),
  addresses: mostly(null, fc.subarray(['10.0.0.0/8', '192.168.1.1', '2001:db8::/32'])),
  limits: mostly(
    [],
    fc
      .constantFrom<Policy['limits'][number]>(
        { requests: 5, per: 'second' },
        { of: ['send'], recipients: 3, per: 'minute', burst: 2 },
        { of: ['send', 'getTeam'], requests: 60, per: 'day', burst: 1 },
      )
      .map((limit) => [limit]),
  ),
  quotas: mostly(
    [],
    fc
      .constantFrom<Policy['quotas'][number]>(
        { of: ['send'], recipients: 5, per: 'day', timeZone: 'Asia/Kolkata' },
        { requests: 1_000_000, per: 'month' },
      )
      .map((quota) => [quota]),
  ),
  share: mostly(1, fc.integer({ min: 1, max: 1_000 })),
});

/** Any request, of real operations, with what the operation has no place for as well. */
export const requests: fc.Arbitrary<PolicyRequest> = fc.record({
  operation: fc.constantFrom(...operationIds),
  time: fc.constant(1_000),
  address: fc.option(fc.constantFrom('10.0.0.7', '192.168.1.1', '::ffff:10.0.0.7', '2001:db8::7', '203.0.113.7')),
  senders: fc.oneof(fc.constant([]), fc.uniqueArray(numbers, { maxLength: 3 })),
  missingSenders: fc.boolean(),
  recipientCount: fc.nat({ max: 8 }),
  idFields: mostly([], fc.subarray(['groupId', 'customerId'])),
  unknownFields: mostly([], fc.subarray(['/sender'])),
});
