import { ProblemError } from '../problem.ts';
import { answerHeaders } from './answer-headers.ts';
import type { Exchange } from './exchange.ts';
import { noteResult, UpstreamRefusal } from './forward.ts';
import type { Answer } from './inbound.ts';
import { laneOf } from './lane-of.ts';
import type { Ports } from './ports.ts';
import { recordEnd } from './record.ts';
import { warnOperator } from './refuse.ts';

/** Streams a file of DoubleTick. Its intent is durable before, how it ended is recorded once it has left. */
export async function fetchFile(exchange: Exchange, url: URL, ports: Ports): Promise<Answer> {
  const { inbound, id } = exchange;
  const sentAt = ports.elapsed();
  exchange.wasSent = true;
  const team = exchange.owner?.team ?? '';
  const lane = laneOf(exchange, 'file');
  const result = await ports.upstream.fetchFile(url, { team, lane, gone: inbound.gone, requestId: id });
  noteResult(exchange, result, ports.elapsed() - sentAt);
  if (result.kind === 'problem') throw new UpstreamRefusal(result);
  const { status, body } = result;
  // A client that leaves also breaks the body, but is gone before.
  let fault = inbound.gone.aborted ? null : body.errored;
  body.once('error', (error) => {
    if (!inbound.gone.aborted) fault ??= error;
  });
  return {
    status,
    headers: { ...result.headers, ...answerHeaders(exchange, ports) },
    body,
    settled(delivered) {
      const problem = fault instanceof ProblemError ? fault : null;
      if (problem) warnOperator(exchange, ports, problem);
      const ending = delivered
        ? ({ status, outcome: status < 300 ? 'success' : 'failure', reason: null } as const)
        : ({ status, outcome: fault ? 'failure' : 'aborted', reason: problem?.reason ?? 'answer-cut' } as const);
      const bytes = result.receivedBytes();
      if (!delivered) exchange.upstreamBytes = bytes;
      recordEnd(exchange, ports, delivered ? { ...ending, responseBytes: bytes } : ending).catch(() => undefined);
    },
  };
}
