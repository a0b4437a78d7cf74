import { connect } from 'node:net';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { GatewayDeps } from './deps.ts';
import type { GatewayOptions } from './index.ts';
import { operationFacts } from './policy/operation-facts.ts';
import { type StartedGateway, startGateway } from './shared-gateway.fixture.ts';
import { temporaryDirectory } from './temporary-directory.fixture.ts';

// Real sockets and processes are slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

export { eventually } from './eventually.fixture.ts';
export { upstreamKey } from './shared-gateway.fixture.ts';
export { temporaryDirectory } from './temporary-directory.fixture.ts';

/** Allows every operation by its name, for all numbers. */
export const everything = { allow: [...operationFacts.values()].map(({ id }) => id) };

/**
 * Starts a gateway on a free port in front of a scripted upstream. Both are closed after the test. A concurrent test gives
 * the hook of its context.
 */
export async function setupGateway(
  deps: GatewayDeps = {},
  options: Partial<GatewayOptions> = {},
  whenFinished = onTestFinished,
) {
  const dataDir = join(temporaryDirectory(whenFinished), 'data');
  const { close, ...started } = await startGateway({ dataDir, ...options }, deps);
  whenFinished(close);
  return withTeam(started);
}

/** A team of the gateway, with a key that allows everything. */
export function withTeam({ gateway, server, ...rest }: StartedGateway) {
  const { key, id } = gateway.keys.create({ team: 'Support', policy: everything });
  return {
    gateway,
    server,
    ...rest,
    key,
    keyId: id,
    /** Sends a request to the gateway over HTTP with the team's key. */
    request: (path: string, init: RequestInit = {}) =>
      fetch(server.url + path, { ...init, redirect: 'manual', headers: { authorization: key, ...init.headers } }),
    /** Sends a JSON body with the team's key. */
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: { authorization: key, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** Assigns an agent to a customer's chat: the write that most tests use. */
export const assignment = {
  customerPhoneNumber: '+91 99999 99921',
  assignedUserPhoneNumber: '919999999912',
  wabaNumber: '919999999901',
};

export async function readJson(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json();
  return Object.fromEntries(Object.entries(Object(body)));
}

/** Sends bytes unchanged and collects the response until the other side hangs up. */
export function sendRaw(port: number, text: string | Buffer, silenceMs = 10_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.setTimeout(silenceMs, () => socket.destroy());
    socket.on('data', (chunk) => {
      received += chunk;
    });
    // A reset ends the response; `close` follows.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(received));
  });
}
