import type { AdminAction } from '../audit/admin-event.ts';
import type { Outcome } from '../audit/audit-record.ts';
import { digitsOf, isPhoneNumber } from '../audit/redact-number.ts';
import { nearestOf } from '../policy/nearest-of.ts';
import { operationFacts } from '../policy/operation-facts.ts';
import type { GatewayOperationId } from '../policy/policy.ts';
import { UsageError } from './cli-deps.ts';

/** Reads `--operation`. @throws UsageError with the nearest operation */
export function parseOperation(id: string): GatewayOperationId {
  const facts = operationFacts.get(id);
  if (facts) return facts.id;
  const nearest = nearestOf(id, [...operationFacts.keys()]);
  const hint = nearest === undefined ? '`policy schema` lists all operations.' : `Did you mean ${nearest}?`;
  throw new UsageError(`--operation ${JSON.stringify(id.slice(0, 60))} is not an operation. ${hint}`);
}

/** Reads `--recipient`. */
export function parseRecipient(text: string): string {
  return parsePhoneNumber(text, '--recipient');
}

/** Reads `--key`. The message does not contain the value, because a whole key is a secret. */
export function parseKeyId(text: string): string {
  if (!text.includes('dtk_live_')) return text;
  throw new UsageError('--key must be the ID of a key, the 12 characters after dtk_live_, not the whole key.');
}

/** Reads a phone number. The message does not contain the value, which may be a customer's. */
export function parsePhoneNumber(text: string, name: string): string {
  const digits = digitsOf(text);
  // No country code starts with 0, and the gateway refuses such a phone number, so no record has one.
  if (/^[\d+\-(). ]+$/.test(text) && isPhoneNumber(digits) && !digits.startsWith('0')) return text;
  throw new UsageError(
    `${name} must be a phone number of 7 to 15 digits that start with the country code, such as +919999999921.`,
  );
}

export function parseLimit(text: string): number {
  const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= 10_000) return limit;
  throw new UsageError('--limit must be a whole number from 1 to 10000.');
}

export const outcomes: readonly Outcome[] = ['success', 'failure', 'denied', 'aborted', 'unknown'];

export function parseOutcome(text: string): Outcome {
  const outcome = outcomes.find((one) => one === text);
  if (outcome) return outcome;
  throw new UsageError(`--outcome must be one of ${outcomes.join(', ')}.`);
}

const actions: Record<AdminAction, true> = {
  'key.created': true,
  'key.rotated': true,
  'key.disabled': true,
  'key.enabled': true,
  'key.revoked': true,
  'policy.set': true,
  'policy.removed': true,
  'log.read': true,
  'log.dropped': true,
  'gateway.started': true,
};

/** Reads `--action`. */
export function parseAction(text: string): AdminAction {
  if (isAction(text)) return text;
  throw new UsageError(`--action must be one of ${Object.keys(actions).join(', ')}.`);
}

function isAction(text: string): text is AdminAction {
  return Object.hasOwn(actions, text);
}
