import type { Operation } from '@doubletick-kit/contract';
import type { HostedWorld } from '../../hosted-world.ts';
import { checkKey, placeOfKeys } from '../../keys/check-key.ts';
import { idOf, type KnownKey } from '../../keys/keyring.ts';
import { demo } from '../../world/seed/demo.ts';
import type { Worlds } from '../../worlds.ts';
import { type Answer, forbidden, unauthorized } from '../response/answer.ts';
import type { IncomingRequest } from './incoming-request.ts';

/** The hosted world that a key opens, and the answer where the key does not permit the request. */
export type Authentication =
  | { hosted: HostedWorld; keyId: string; refusal?: never }
  | { hosted: HostedWorld | undefined; keyId?: string; refusal: Answer };

/** Finds the world that the key opens. A request that it does not permit is refused, with the reason in `x-mock-hint`. */
export function authenticate(worlds: Worlds, operation: Operation, request: IncomingRequest): Authentication {
  const sent = operation.keyHeaders.map((name) => request.header(name)).find((value) => value !== undefined);
  if (sent === undefined) {
    return { hosted: request.botWorld, ...refuse(unauthorized, explainMissing(operation, hasOtherKey(request))) };
  }
  const access = request.botWorld ? openOwn(request.botWorld, sent) : worlds.open(sent);
  if (!access) return { hosted: request.botWorld, ...refuse(unauthorized, foreignKey) };
  if (!access.hosted) {
    const refusal = access.isForbidden ? { refusal: forbidden } : refuse(unauthorized, explain(sent, worlds.first));
    return { hosted: undefined, ...refusal };
  }
  const { hosted, key } = access;
  const { live, problem } = checkKey(key, request.remoteAddress);
  if (!live) return { hosted, keyId: idOf(key), ...refuse(unauthorized, problem) };
  hosted.keys.markUsed(live, hosted.world.now());
  const { id: keyId, permissions } = live.apiKey;
  if (permissions === 'all' || permissions.includes(operation.audit.class)) return { hosted, keyId };
  return { hosted, keyId, ...refuse(forbidden, `This key lacks the permission "${operation.audit.class}".`) };
}

const foreignKey = `The key is not a key of this world; {{account.apiKey}} is one, or copy one from ${placeOfKeys}.`;

/** A bot acts in its own world only, so that it opens no other one. */
function openOwn(hosted: HostedWorld, sent: string): { hosted: HostedWorld; key: KnownKey } | undefined {
  const key = hosted.keys.find(sent);
  return key && { hosted, key };
}

function refuse(answer: Answer, hint: string): { refusal: Answer } {
  return { refusal: { ...answer, headers: { 'x-mock-hint': hint } } };
}

function hasOtherKey(request: IncomingRequest): boolean {
  return request.header('authorization') !== undefined || request.header('x-public-api-key') !== undefined;
}

function explainMissing({ keyHeaders }: Operation, hasOtherHeader: boolean): string {
  const names = keyHeaders.map((name) => (name === 'authorization' ? 'Authorization' : name)).join(' or ');
  if (hasOtherHeader) return `This operation reads the key from ${names}, not from x-public-api-key.`;
  return `There is no ${names} header; send the key in it, without a scheme.`;
}

function explain(sent: string, { keys }: HostedWorld): string {
  if (sent.trim() === '') return 'The Authorization header is empty; send the key in it, without a scheme.';
  const scheme = /^(basic|bearer|key)[ :]/i.exec(sent)?.[1];
  if (scheme) return `Send the key without "${scheme}" in front of it.`;
  if (sent.includes(',')) return 'Authorization has more than one value; send one key.';
  if (!sent.startsWith('key_')) return 'The value of Authorization does not start with key_, as keys do.';
  if (!/^key_[A-Za-z0-9]{10}$/.test(sent)) return 'A key is key_ plus ten letters or digits.';
  const isDemo = [...keys.keys()].includes(demo.keys.full);
  return `The mock does not know this key; ${isDemo ? `the demo key is ${demo.keys.full}` : `copy one from ${placeOfKeys}`}.`;
}
