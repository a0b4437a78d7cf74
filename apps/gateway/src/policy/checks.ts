import { createAddressMatcher } from './address-ranges.ts';
import type { Check } from './check.ts';
import { countsOperation, describeEntry, recipientsOf, refuseCost } from './counted.ts';
import { numbersCheck } from './numbers-check.ts';
import type { OperationFacts } from './operation-facts.ts';
import type { Policy, RequestTarget } from './policy.ts';

const expiresCheck: Check<RequestTarget> = {
  name: 'expires',
  limitOf: ({ expiresAt }) => (expiresAt === null ? null : `until ${new Date(expiresAt).toISOString()}`),
  refuse({ policy: { expiresAt }, request: { time } }) {
    if (expiresAt === null || time < expiresAt) return undefined;
    const what = "This key's policy has expired: ask the gateway's operator for a new date.";
    return { allow: false, rule: 'expires', code: 'key-expired', what };
  },
};

const matchers = new WeakMap<readonly string[], (address: string) => boolean>();

const addressesCheck: Check<RequestTarget> = {
  name: 'addresses',
  limitOf: ({ addresses }) => (addresses === null ? null : addresses.join(', ') || 'no address'),
  refuse({ policy: { addresses }, request: { address } }) {
    if (addresses === null) return undefined;
    const matches = matchers.get(addresses) ?? createAddressMatcher(addresses);
    matchers.set(addresses, matches);
    if (address !== null && matches(address)) return undefined;
    const what =
      'This key may not be used from the address that the request came from: use it from an allowed network, or ask ' +
      "the gateway's operator to allow this one.";
    return { allow: false, rule: 'addresses', code: 'address-not-allowed', what };
  },
};

const denyCheck: Check<RequestTarget> = {
  name: 'deny',
  limitOf: ({ deny }) => deny.join(', ') || null,
  refuse({ policy: { deny }, facts }) {
    const denied = [facts.id, facts.class].find((name) => deny.includes(name));
    if (denied === undefined) return undefined;
    const what = `This key's policy denies ${facts.id}: use another key, or ask the gateway's operator.`;
    return { allow: false, rule: `deny: ${denied}`, code: 'operation-not-allowed', what };
  },
};

/** What allows an operation: its id, or its class unless it has to be named. */
export function allowedBy({ allow }: Policy, facts: OperationFacts): Policy['allow'][number] | undefined {
  if (allow.includes(facts.id)) return facts.id;
  return !facts.isNamedOnly && allow.includes(facts.class) ? facts.class : undefined;
}

export const nothingAllowsIt = 'nothing allows it';

const allowCheck: Check<RequestTarget> = {
  name: 'allow',
  limitOf: ({ allow }) => allow.join(', ') || 'nothing',
  refuse({ policy, facts }) {
    if (allowedBy(policy, facts) !== undefined) return undefined;
    const { id } = facts;
    const what = facts.isNamedOnly
      ? `This key may not use ${id}, which a policy has to allow by name: ask the gateway's operator.`
      : `This key may not use ${id}: use another key, or ask the gateway's operator to allow it.`;
    return { allow: false, rule: nothingAllowsIt, code: 'operation-not-allowed', what };
  },
};

const recipientsCheck: Check = {
  name: 'max-recipients',
  limitOf: ({ maxRecipients }) => (maxRecipients === null ? null : `at most ${maxRecipients}`),
  refuse({ policy: { maxRecipients }, request, facts }) {
    if (maxRecipients === null) return undefined;
    const isCounted = recipientsOf(request, facts) !== null;
    if (isCounted && request.recipientCount <= maxRecipients) return undefined;
    const what = isCounted
      ? `This key may reach ${maxRecipients} recipients in one request and this one has ${request.recipientCount}: ` +
        'split it into smaller requests.'
      : `This key may reach ${maxRecipients} recipients in one request and a group has an unknown number: name each ` +
        'recipient instead.';
    return { allow: false, rule: 'max-recipients', code: 'too-many-recipients', what };
  },
};

const unknownFieldsCheck: Check = {
  name: 'unknown-fields',
  limitOf: (policy, facts) => (namesFields(policy, facts) ? 'none in this request (any would be refused)' : null),
  refuse({ policy, request: { unknownFields }, facts }) {
    if (unknownFields.length === 0 || !namesFields(policy, facts)) return undefined;
    const shown = unknownFields.slice(0, 3).map(printable).join(', ');
    const more = unknownFields.length > 3 ? ` and ${unknownFields.length - 3} more` : '';
    const what =
      `This key may send only the documented fields of ${facts.id}, and the request has ${shown}${more}: ` +
      'check the spelling, or leave them out.';
    return { allow: false, rule: 'unknown-fields', code: 'field-not-allowed', what };
  },
};

/** Only what no waiting can change; how much is left is asked after the policy. */
function createCostCheck(name: 'limits' | 'quotas'): Check {
  return {
    name,
    limitOf: (policy, facts) =>
      policy[name]
        .filter((entry) => countsOperation(entry, facts))
        .map(describeEntry)
        .join('; ') || null,
    refuse({ policy, request, facts }) {
      for (const entry of policy[name]) {
        const what = refuseCost(entry, request, facts);
        if (what === undefined) continue;
        return { allow: false, rule: `${name}: ${describeEntry(entry)}`, code: 'cost-exceeds-limit', what };
      }
      return undefined;
    },
  };
}

/** Whether the policy depends on fields of a request: then an unknown field could mean what it limits. */
function namesFields({ numbers, maxRecipients, limits, quotas }: Policy, facts: OperationFacts): boolean {
  const entries = [...limits, ...quotas];
  const counts = entries.some((entry) => entry.recipients !== undefined && countsOperation(entry, facts));
  return numbers !== 'all' || maxRecipients !== null || counts;
}

/** The caller chose these names, so they are cut, and lose what could be a phone number or control a terminal. */
function printable(pointer: string): string {
  const masked = pointer.replace(/\p{Nd}[\p{Nd} .()-]{4,}/gu, '…').replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '·');
  return masked.length > 60 ? `${masked.slice(0, 60)}…` : masked;
}

/** They need no value of the request, so they are asked before its body is read, and again with the others. */
export const targetChecks: readonly Check<RequestTarget>[] = [expiresCheck, addressesCheck, denyCheck, allowCheck];

/** In the order in which they are asked. */
export const checks: readonly Check[] = [
  ...targetChecks,
  numbersCheck,
  recipientsCheck,
  unknownFieldsCheck,
  createCostCheck('limits'),
  createCostCheck('quotas'),
];
