import type { DeliveryAttempt } from '../world/tables/deliveries.ts';
import { realTime } from './real-time.ts';
import {
  type Answerer,
  expectHeaders,
  type ReceiverAnswer,
  ReceiverError,
  receiver,
  type Send,
  type SentRequest,
  toReceiverError,
} from './receiver.ts';

/** When an attempt is given up. */
interface Patience {
  /** In milliseconds of real time. */
  readonly timeoutMs: number;
  /** Aborted when nobody wants to know any more. */
  readonly signal: AbortSignal;
  /** Default: the receiver of a webhook. */
  readonly answerer?: Answerer | undefined;
}

/** Sends a request once. Never rejects: what went wrong is part of the result. */
export async function trySending(
  send: Send,
  request: SentRequest,
  patience: Patience,
): Promise<Omit<DeliveryAttempt, 'at' | 'isReplay'>> {
  const sending = new AbortController();
  try {
    expectHeaders(request, patience.answerer ?? receiver);
    return { ...(await untilGivenUp(send(request, sending.signal), patience)), error: null };
  } catch (error) {
    // Not after an answer: its connection is used again.
    sending.abort();
    const { code, message } = toReceiverError(error, { code: 'UNKNOWN', before: '' });
    return { status: null, body: null, isBodyCut: false, error: { code, message } };
  }
}

async function untilGivenUp(
  answer: Promise<ReceiverAnswer>,
  { timeoutMs, signal, answerer = receiver }: Patience,
): Promise<ReceiverAnswer> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new ReceiverError('ABORTED', 'The world was replaced.'));
  const timer = realTime.setTimeout(() => {
    reject(new ReceiverError('TIMEOUT', `The ${answerer.name} did not answer within ${timeoutMs} ms.`));
  }, timeoutMs);
  signal.addEventListener('abort', giveUp);
  try {
    return await Promise.race([answer, givenUp]);
  } finally {
    realTime.clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}
