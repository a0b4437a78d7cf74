import { serverTiming } from '../http/server-timing.ts';
import type { Handler } from './handler.ts';

/** Adds Server-Timing to answers that did not come from the pipeline, which says more. */
export function withServerTiming(handle: Handler, elapsed: () => number): Handler {
  return async (inbound) => {
    const startedAt = elapsed();
    const answer = await handle(inbound);
    if ('server-timing' in answer.headers) return answer;
    const timing = serverTiming(elapsed() - startedAt, null);
    return { ...answer, headers: { ...answer.headers, 'server-timing': timing } };
  };
}
