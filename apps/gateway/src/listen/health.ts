import type { Answer } from '../pipeline/inbound.ts';
import type { Handler } from './handler.ts';

/** Why the gateway cannot serve requests now, in kebab-case; null if it can. */
export type Ready = () => string | null;

/** Answers `GET /livez` and `GET /readyz` without a key and without a record; passes on everything else. */
export function withHealth(handle: Handler, ready: Ready): Handler {
  const answerReady = async () => {
    const reason = ready();
    return reason === null ? ok : notReady(reason);
  };
  return (inbound) => {
    if (inbound.method !== 'GET' && inbound.method !== 'HEAD') return handle(inbound);
    if (inbound.target === '/livez') return Promise.resolve(ok);
    return inbound.target === '/readyz' ? answerReady() : handle(inbound);
  };
}

const ok: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify({ status: 'ok' }),
};

function notReady(reason: string): Answer {
  return {
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: JSON.stringify({ title: 'The gateway is not ready', status: 503, reason }),
  };
}
