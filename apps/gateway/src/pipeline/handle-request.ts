import { applyLimits } from './apply-limits.ts';
import { authenticate, authenticateAgain } from './authenticate.ts';
import { authorize, authorizeTarget } from './authorize.ts';
import { claimKey, readKey } from './claim-key.ts';
import { type Exchange, openExchange } from './exchange.ts';
import { fetchFile } from './fetch-file.ts';
import { findTarget } from './find-target.ts';
import { forward } from './forward.ts';
import type { Answer, Inbound } from './inbound.ts';
import type { Ports } from './ports.ts';
import { recordIntent } from './record.ts';
import { refuse } from './refuse.ts';
import { validate } from './validate.ts';

/**
 * The way of every request. Whichever step refuses it, it leaves one record before it is answered; what a step has
 * reserved is given back on every way out.
 */
export async function handleRequest(inbound: Inbound, ports: Ports): Promise<Answer> {
  const exchange = openExchange(inbound, ports);
  try {
    return await proceed(exchange, ports);
  } catch (error) {
    return await refuse(exchange, ports, error);
  } finally {
    for (const release of exchange.releases) release();
  }
}

async function proceed(exchange: Exchange, ports: Ports): Promise<Answer> {
  const target = findTarget(exchange);
  const caller = authenticate(exchange, ports);
  authorizeTarget(exchange, caller);
  exchange.inbound.admit(caller.team);
  const request = await validate(exchange, target, ports);
  const present = authenticateAgain(exchange, ports, caller);
  const allowed = authorize(exchange, present, request);
  const keyed = readKey(exchange, allowed);
  await applyLimits(exchange, ports, { caller: present, request });
  if (keyed) {
    const claim = await claimKey(exchange, ports, keyed);
    return 'replay' in claim ? claim.replay : await forward(exchange, claim.first, ports);
  }
  if (request.needsIntent) await recordIntent(exchange, ports);
  return allowed.kind === 'file'
    ? await fetchFile(exchange, allowed.url, ports)
    : await forward(exchange, allowed, ports);
}
