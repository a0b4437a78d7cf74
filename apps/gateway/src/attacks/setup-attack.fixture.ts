import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { GatewayDeps } from '../deps.ts';
import type { GatewayOptions, Policy } from '../index.ts';
import { everything, sendRaw, temporaryDirectory } from '../setup-gateway.fixture.ts';
import { type StartedGateway, shareGateway, startGateway } from '../shared-gateway.fixture.ts';

// Real sockets are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface AttackOptions extends Partial<GatewayOptions> {
  /** Of the team Support. Default: every operation by its name. */
  policy?: Partial<Policy>;
  deps?: GatewayDeps;
}

/** A gateway on a real port in front of a scripted upstream, with the keys of one or more teams. */
export async function setupAttack({ policy, deps, ...options }: AttackOptions = {}) {
  const { close, ...started } = await startGateway({ dataDir: join(temporaryDirectory(), 'data'), ...options }, deps);
  onTestFinished(close);
  return attackOn(started, policy);
}

/** The same on one gateway for all cases of a file. @see shareGateway */
export function shareAttack() {
  const start = shareGateway();
  return async ({ policy }: Pick<AttackOptions, 'policy'> = {}): Promise<Attack> => attackOn(await start(), policy);
}

function attackOn({ gateway, server: { url, port }, ...rest }: StartedGateway, policy: Partial<Policy> = everything) {
  const { key, id } = gateway.keys.create({ team: 'Support', policy });

  /** Sends one request with the key of Support. */
  const call = (path: string, init: RequestInit = {}) =>
    fetch(url + path, { ...init, redirect: 'manual', headers: { authorization: key, ...init.headers } });
  return {
    gateway,
    ...rest,
    url,
    port,
    key,
    keyId: id,
    call,
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** The key of another team. */
    createKey: (team: string, teamPolicy: Partial<Policy> = everything) =>
      gateway.keys.create({ team, policy: teamPolicy }).key,
    /** Sends bytes, and resolves with all that comes back until the gateway hangs up. */
    raw: (text: string | Buffer) => sendRaw(port, text),
    records: () => gateway.audit.list({ limit: 10_000 }),
  };
}

export type Attack = ReturnType<typeof attackOn>;

/** Milliseconds that a promise takes by a clock, such as {@link ownTime}. */
export async function timed<Result>(
  work: Promise<Result>,
  clock = () => performance.now(),
): Promise<{ result: Result; ms: number }> {
  const started = clock();
  const result = await work;
  return { result, ms: clock() - started };
}

/** The code of a problem. */
export async function codeOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}

export const assignPath = '/team-member/assign';
export const textPath = '/whatsapp/message/text';
export const templatesPath = '/whatsapp/message/template';

export const assignment = {
  customerPhoneNumber: '919999999921',
  assignedUserPhoneNumber: '919999999912',
  wabaNumber: '919999999901',
};

export const textMessage = { from: '919999999901', to: '919999999921', content: { text: 'Hello' } };

export const templateMessage = (from: string | undefined, to = '919999999921') => ({
  ...(from !== undefined && { from }),
  to,
  content: { templateName: 'greeting', language: 'en' },
});
