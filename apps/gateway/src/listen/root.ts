import type { Answer } from '../pipeline/inbound.ts';
import type { Handler } from './handler.ts';

/** Answers `GET /` without a key and without a record, as the health paths are; passes on everything else. */
export function withRoot(handle: Handler): Handler {
  return (inbound) => {
    const isRead = inbound.method === 'GET' || inbound.method === 'HEAD';
    return isRead && inbound.target === '/' ? Promise.resolve(root) : handle(inbound);
  };
}

/** What a person sees who opens the address that the start prints: nothing of this gateway's settings. */
const root: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify({
    name: 'DoubleTick gateway',
    usage: 'Send requests of the DoubleTick API here, with a key of this gateway in the Authorization header.',
    guide: 'docs/guides/gateway.md',
    health: ['/livez', '/readyz'],
  }),
};
