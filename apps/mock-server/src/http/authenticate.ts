import type { MiddlewareHandler } from 'hono';
import { demo } from '../world/demo.ts';
import type { AppDeps, MockEnv } from './environment.ts';
import { forbidden, unauthorized } from './upstream-errors.ts';

/** Lets through a key of the world that has permissions, sent bare; tells a developer in `x-mock-hint` why not. */
export function authenticate({ world }: Pick<AppDeps, 'world'>): MiddlewareHandler<MockEnv> {
  return async function authenticate(c, next) {
    const sent = c.req.header('authorization');
    const key = sent === undefined ? undefined : world().keys.get(sent);
    if (!key) {
      c.header('x-mock-hint', explain(sent, c.req.header('x-public-api-key') !== undefined));
      return c.json(unauthorized.body, unauthorized.status);
    }
    if (!key.isPermitted) return c.json(forbidden.body, forbidden.status);
    return next();
  };
}

function explain(sent: string | undefined, hasOtherHeader: boolean): string {
  if (sent === undefined) {
    return hasOtherHeader
      ? 'This operation reads the key from Authorization, not from x-public-api-key.'
      : 'There is no Authorization header; it holds the key and nothing else.';
  }
  if (sent.trim() === '') return 'The Authorization header is empty; it holds the key and nothing else.';
  const scheme = /^(basic|bearer|key)[ :]/i.exec(sent)?.[1];
  if (scheme) return `Send the key without "${scheme}" in front of it.`;
  if (sent.includes(',')) return 'There is more than one value in Authorization; send one key and nothing else.';
  if (!sent.startsWith('key_')) return 'The value of Authorization is no key; keys begin with key_.';
  return `The mock does not know this key; it knows ${demo.keys.full}.`;
}
