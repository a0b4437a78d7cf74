import type { KernelDeps } from './deps.ts';
import { createKernel } from './kernel.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { DoubleTickOptions } from './options.ts';

/** What a scripted fetch does with a request. */
export type Step = Response | Error | ((request: Request) => Response | Promise<Response>);

export const key = 'key_xxxxxxxxxx';
export const read: OperationSpec = { id: 'getTeam', method: 'GET', path: '/team', safety: 'safe' };
export const assign: OperationSpec = {
  id: 'assignTeamMemberToChat',
  method: 'POST',
  path: '/team-member/assign',
  safety: 'idempotent',
  body: 'json',
};
export const send: OperationSpec = {
  id: 'sendWhatsappTextMessage',
  method: 'POST',
  path: '/whatsapp/message/text',
  safety: 'unsafe',
  body: 'json',
  messageId: '/messageId',
  mayBeEmpty: true,
};

/** An error as Node's fetch throws it. */
export function fetchFailure(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

/** A kernel whose fetch follows a script, for tests: time passes only while it sleeps, and ids are counted. */
export function scriptedKernel(
  steps: readonly Step[],
  options: Partial<DoubleTickOptions> = {},
  overrides: Partial<KernelDeps> = {},
) {
  const script = [...steps];
  const requests: Request[] = [];
  const sleeps: number[] = [];
  let time = Date.UTC(2026, 0, 1);
  let ids = 0;
  const deps: KernelDeps = {
    now: () => time,
    sleep: async (ms) => {
      sleeps.push(ms);
      time += ms;
    },
    random: () => 0.5,
    uuid: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
  };
  const fetch = async (request: Request) => {
    requests.push(request);
    const step = script.shift() ?? Response.json({ ok: true });
    if (step instanceof Error) throw step;
    return step instanceof Response ? step : step(request);
  };
  const kernel = createKernel(
    { apiKey: key, baseUrl: 'http://127.0.0.1:4010', fetch, ...options },
    { ...deps, ...overrides },
  );
  return { kernel, requests, sleeps };
}

/** How a scripted request fails. */
export async function failureOf(
  operation: OperationSpec,
  steps: readonly Step[],
  options: Partial<DoubleTickOptions> = {},
) {
  const { kernel, requests, sleeps } = scriptedKernel(steps, options);
  const outcome = await kernel.send(operation, {}, undefined).result();
  if (outcome.ok) throw new Error('expected a failure');
  return { error: outcome.error, sent: requests.length, sleeps };
}
