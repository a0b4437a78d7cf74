import { type Operation, operations } from '@doubletick-kit/contract';
import type { MiddlewareHandler } from 'hono';
import { demo } from '../world/seed/demo.ts';
import type { Worlds } from '../worlds.ts';
import type { MockEnv } from './environment.ts';
import { forbidden, unauthorized } from './upstream-errors.ts';

/** Finds the world of the key, sent bare, and lets through what the key permits; `x-mock-hint` says why not. */
export function authenticate(worlds: Worlds): MiddlewareHandler<MockEnv> {
  return async function authenticate(c, next) {
    const operation: Operation = operations[c.get('operationId')];
    const sent = operation.keyHeaders.map((name) => c.req.header(name)).find((value) => value !== undefined);
    const access = sent === undefined ? undefined : worlds.open(sent);
    if (access?.account) {
      c.set('account', access.account);
      if (access.permissions === 'all' || access.permissions.includes(operation.audit.class)) return next();
      c.header('x-mock-hint', `This key may not ${operation.audit.class}.`);
      return c.json(forbidden.body, forbidden.status);
    }
    if (access?.isForbidden) return c.json(forbidden.body, forbidden.status);
    const hasOtherHeader =
      c.req.header('authorization') !== undefined || c.req.header('x-public-api-key') !== undefined;
    c.header('x-mock-hint', sent === undefined ? explainMissing(operation, hasOtherHeader) : explain(sent));
    return c.json(unauthorized.body, unauthorized.status);
  };
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
