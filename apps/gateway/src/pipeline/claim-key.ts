import { renderRequest } from '../http/render-request.ts';
import { type ClaimRow, judgeClaim, type Verdict } from '../idempotency/claim.ts';
import type { StoredAnswer } from '../idempotency/keyring.ts';
import { nameMessages } from '../idempotency/message-ids.ts';
import { readIdempotencyKey } from '../idempotency/read-idempotency-key.ts';
import { looksFor } from '../idempotency/resolution-plan.ts';
import { resolvedAnswer } from '../idempotency/resolved-answer.ts';
import { ProblemError } from '../problem.ts';
import { answerHeaders } from './answer-headers.ts';
import type { AllowedOperation, AllowedRequest } from './authorize.ts';
import { deliver } from './deliver.ts';
import type { Exchange } from './exchange.ts';
import type { Answer } from './inbound.ts';
import type { Ports } from './ports.ts';
import { type Ending, recordClaim, recordEnd } from './record.ts';

/** A request with its idempotency key. */
export interface KeyedRequest {
  request: AllowedOperation;
  key: string;
}

/**
 * The idempotency key of a request that changes something; null for every other request.
 *
 * @throws ProblemError `invalid-idempotency-key`, `idempotency-key-required`
 */
export function readKey({ inbound }: Exchange, request: AllowedRequest): KeyedRequest | null {
  if (request.kind === 'file' || !request.needsIntent) return null;
  const isRepeated = inbound.repeatedHeaders.includes('idempotency-key');
  const key = readIdempotencyKey({ value: inbound.header('idempotency-key'), isRepeated }, request.canonical.operation);
  return key === null ? null : { request, key };
}

/** The first request with its key, which may be forwarded, or the answer that such a request had. */
type Claimed = { first: AllowedOperation } | { replay: Answer };

/**
 * Claims the key of a request if nobody has used it before: then its intent is durable too, and each of its messages has
 * an id. Otherwise gives the answer of the first request.
 *
 * @throws ProblemError `idempotency-key-in-flight`, `idempotency-key-reused`, `outcome-unknown`, `answer-not-kept`
 */
export async function claimKey(
  exchange: Exchange,
  ports: Ports,
  { request, key: given }: KeyedRequest,
): Promise<Claimed> {
  const { keyring, createMessageId, now } = ports;
  const { operation } = request.canonical;
  const key = keyring.hashKey({ team: exchange.owner?.team ?? '', operation: operation.id, key: given });
  const fingerprint = keyring.fingerprint(request.canonical, exchange.senders);
  const { canonical, messageIds } = nameMessages(request.canonical, createMessageId);
  const named = { ...request, canonical, rendered: renderRequest(canonical, request.fill) };
  Object.assign(exchange, { idempotency: { keyHash: key }, messageIds });
  const row = await recordClaim(exchange, ports, { key, fingerprint, messageIds });
  if (row === null) return { first: named };

  const verdict = judgeClaim(row, { fingerprint });
  exchange.idempotency = { keyHash: key, firstRequest: row.request };
  exchange.messageIds = verdict === 'reused' ? [] : row.messageIds;
  if (verdict === 'replay' && row.answer) {
    return { replay: await replay(exchange, ports, keyring.open(row.answer, key)) };
  }
  if (verdict === 'replay-resolved') {
    return { replay: await replay(exchange, ports, resolvedAnswer(canonical, row.messageIds)) };
  }
  throw refusalOf(verdict, { row, operation: operation.id, isLookedFor: looksFor(row, now()) });
}

/** Records that the answer of the first request was given again, then gives it. */
async function replay(exchange: Exchange, ports: Ports, { status, headers, body }: StoredAnswer): Promise<Answer> {
  const wasGone = exchange.inbound.gone.aborted;
  const sent = status === 204 || status === 205 ? null : body;
  const responseBytes = sent?.length ?? 0;
  const ending: Ending = wasGone
    ? { status, outcome: 'aborted', reason: 'client-gone', responseBytes }
    : { status, outcome: status < 300 ? 'success' : 'failure', reason: 'replayed', responseBytes };
  await recordEnd(exchange, ports, ending);
  return deliver(exchange, ports, {
    ending,
    wasGone,
    answer: {
      status,
      headers: { ...headers, ...answerHeaders(exchange, ports), 'idempotency-replayed': 'true' },
      body: sent,
    },
  });
}

interface Refused {
  row: ClaimRow;
  operation: string;
  /** Whether the gateway still asks DoubleTick about the messages. */
  isLookedFor: boolean;
}

function refusalOf(verdict: Verdict, { row, operation, isLookedFor }: Refused): ProblemError {
  switch (verdict) {
    case 'reused': {
      const detail = `This Idempotency-Key was used for another request of ${operation}. Nothing was forwarded.`;
      return new ProblemError('idempotency-key-reused', `${detail} Send each request with a new key.`);
    }
    case 'in-flight': {
      const detail = `The first request of ${operation} with this Idempotency-Key has not ended.`;
      const advice = 'Retry with the same key after the time in Retry-After to get its answer.';
      return new ProblemError('idempotency-key-in-flight', `${detail} ${advice}`, { retryAfterSeconds: 1 });
    }
    case 'unknown': {
      const detail = `DoubleTick may have carried out the first request of ${operation} with this Idempotency-Key`;
      const advice = isLookedFor
        ? 'The gateway asks DoubleTick about its messages: retry with the same key after the time in Retry-After.'
        : 'Check in DoubleTick what it did. If it did nothing, send it with a new key.';
      const options = isLookedFor ? { retryAfterSeconds: 2 } : {};
      return new ProblemError('outcome-unknown', `${detail}, so it is not sent again. ${advice}`, options);
    }
    default: {
      const detail = `The first request of ${operation} with this Idempotency-Key was answered with ${row.status}`;
      return new ProblemError(
        'answer-not-kept',
        `${detail}, but the answer was too large to be kept. Do not send it again.`,
      );
    }
  }
}
