import { serverTiming } from '../http/server-timing.ts';
import type { Exchange } from './exchange.ts';
import type { Ports } from './ports.ts';

/** The headers that every answer to this request has. Made last, because one says how long it took until now. */
export function answerHeaders(exchange: Exchange, { elapsed }: Pick<Ports, 'elapsed'>): Record<string, string> {
  const { id, limitHeaders, startedAt, upstreamLatencyMs } = exchange;
  return {
    ...limitHeaders,
    'cache-control': 'no-store',
    'x-request-id': id,
    'server-timing': serverTiming(elapsed() - startedAt, upstreamLatencyMs),
  };
}
