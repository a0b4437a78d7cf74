import type { Caller } from '../keys/key-record.ts';
import { ProblemError } from '../problem.ts';
import type { Exchange } from './exchange.ts';
import type { Ports } from './ports.ts';

type AuthenticatePorts = Pick<Ports, 'authenticate' | 'isCurrent' | 'now'>;

/** Requires one valid key. The response never says why a key was refused; the record does. */
export function authenticate(exchange: Exchange, ports: AuthenticatePorts): Caller {
  // Of a key that is not needed nobody cares; a needed one is read later.
  const repeated = exchange.inbound.repeatedHeaders.find((name) => name !== 'idempotency-key');
  if (repeated !== undefined) {
    const detail = `The request has more than one ${repeated} header. Send exactly one.`;
    throw new ProblemError('invalid-request', detail);
  }
  const key = exchange.inbound.header('authorization');
  if (key === undefined || key === '') throw new ProblemError('invalid-key', detail, { reason: 'key-missing' });
  const result = ports.authenticate(key);
  if ('refusal' in result) {
    exchange.owner = result.owner;
    throw new ProblemError('invalid-key', detail, { reason: result.refusal });
  }
  exchange.owner = result.caller;
  exchange.policyVersion = result.caller.policyVersion;
  return result.caller;
}

/**
 * The caller as of now: a body takes up to 30 s to arrive, in which the key may have been revoked, have expired or have
 * got another policy. Hashes the key again only if something changed or time has passed.
 */
export function authenticateAgain(exchange: Exchange, ports: AuthenticatePorts, caller: Caller): Caller {
  if (ports.now() === exchange.time && ports.isCurrent(caller)) return caller;
  return authenticate(exchange, ports);
}

const detail =
  'The request has no valid gateway key. Send the whole key (dtk_live_…) as the Authorization header, without Bearer. ' +
  "The gateway's operator creates keys with `npm run gateway -- keys create --team NAME`.";
