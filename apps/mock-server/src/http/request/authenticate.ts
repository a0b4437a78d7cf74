import type { Operation } from '@doubletick-kit/contract';
import type { HostedWorld } from '../../hosted-world.ts';
import { demo } from '../../world/seed/demo.ts';
import type { Worlds } from '../../worlds.ts';
import type { Answer } from '../response/answer.ts';
import { forbidden, unauthorized } from '../response/answer.ts';
import type { IncomingRequest } from './incoming-request.ts';

/** The account that a key opens, and what is answered where the key does not permit the call. */
export type Authentication =
  | { hosted: HostedWorld; refusal?: never }
  | { hosted: HostedWorld | undefined; refusal: Answer };

/** Finds the world of the key, sent bare, and lets through what the key permits; `x-mock-hint` says why not. */
export function authenticate(worlds: Worlds, operation: Operation, call: IncomingRequest): Authentication {
  const sent = operation.keyHeaders.map((name) => call.header(name)).find((value) => value !== undefined);
  if (sent === undefined) return refuse(unauthorized, explainMissing(operation, hasOtherKey(call)));
  const access = worlds.open(sent);
  if (!access.hosted) {
    return access.isForbidden ? { hosted: undefined, refusal: forbidden } : refuse(unauthorized, explain(sent));
  }
  const { hosted, permissions } = access;
  if (permissions === 'all' || permissions.includes(operation.audit.class)) return { hosted };
  return refuse(forbidden, `This key may not ${operation.audit.class}.`, hosted);
}

function refuse(answer: Answer, hint: string, hosted?: HostedWorld): Authentication {
  return { hosted, refusal: { ...answer, headers: { 'x-mock-hint': hint } } };
}

function hasOtherKey(call: IncomingRequest): boolean {
  return call.header('authorization') !== undefined || call.header('x-public-api-key') !== undefined;
}

function explainMissing({ keyHeaders }: Operation, hasOtherHeader: boolean): string {
  const names = keyHeaders.map((name) => (name === 'authorization' ? 'Authorization' : name)).join(' or ');
  if (hasOtherHeader) return `This operation reads the key from ${names}, not from x-public-api-key.`;
  return `There is no ${names} header; it holds the key and nothing else.`;
}

function explain(sent: string): string {
  if (sent.trim() === '') return 'The Authorization header is empty; it holds the key and nothing else.';
  const scheme = /^(basic|bearer|key)[ :]/i.exec(sent)?.[1];
  if (scheme) return `Send the key without "${scheme}" in front of it.`;
  if (sent.includes(',')) return 'There is more than one value in Authorization; send one key and nothing else.';
  if (!sent.startsWith('key_')) return 'The value of Authorization is no key; keys begin with key_.';
  if (!/^key_[A-Za-z0-9]{10}$/.test(sent)) return 'A key is key_ and ten letters or digits.';
  return `The mock does not know this key; it knows ${demo.keys.full}.`;
}
