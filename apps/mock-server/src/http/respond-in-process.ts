import type { BrokenTransmission, Transmission } from '../faults/injected-fault.ts';
import { toResponse, type WrittenAnswer } from './response/answer.ts';
import { firstHalf } from './server/transmit.ts';
import { wait, waitForever } from './wait.ts';

/**
 * What `fetch` rejects with when there is no answer. Its name, message and cause are those of Node's `fetch`, whose errors
 * come from undici.
 */
export class FetchFailure extends TypeError {}

/** What ends an answer early: the caller, or the end of the mock. */
export interface Enders {
  readonly caller: AbortSignal;
  readonly mock: AbortSignal | undefined;
}

/**
 * The Response for an answer that is sent late, byte by byte, or not as a whole: what a client of Node's `fetch` gets over
 * a socket. `respond-in-process.test.ts` compares both.
 *
 * @throws FetchFailure where there is no answer
 * @throws the caller's reason when the caller aborts
 */
export async function respondInProcess(
  answer: WrittenAnswer,
  { delayMs, dribbleMs, broken }: Transmission,
  enders: Enders,
): Promise<Response> {
  const ended = endOf(enders);
  await wait(delayMs, ended);
  if (broken === 'hang') return waitForever(ended);
  if (broken === 'truncated' || broken === 'bad-chunk') return toResponse(answer, brokenBody(answer, broken));
  if (broken !== undefined) throw failure('fetch failed', broken);
  if (dribbleMs === undefined || !answer.text) return toResponse(answer);
  const next = () =>
    wait(dribbleMs, ended).catch((reason: unknown) => {
      throw enders.caller.aborted ? reason : failure('terminated', 'empty');
    });
  return toResponse(answer, dribble(Buffer.from(answer.text), next));
}

function endOf({ caller, mock }: Enders): AbortSignal {
  if (!mock) return caller;
  const closed = new AbortController();
  const close = () => closed.abort(failure('fetch failed', 'empty'));
  if (mock.aborted) close();
  else mock.addEventListener('abort', close, { once: true });
  return AbortSignal.any([caller, closed.signal]);
}

function brokenBody(
  { text = '' }: WrittenAnswer,
  broken: 'truncated' | 'bad-chunk',
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let isHalfSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isHalfSent) controller.error(failure('terminated', broken));
      else controller.enqueue(firstHalf(text));
      isHalfSent = true;
    },
  });
}

function dribble(bytes: Buffer<ArrayBuffer>, next: () => Promise<void>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let position = 0;
  return new ReadableStream({
    async pull(controller) {
      if (position > 0) await next();
      controller.enqueue(bytes.subarray(position, position + 1));
      position += 1;
      if (position === bytes.length) controller.close();
    },
  });
}

/** Measured with Node 24.21, whose undici is 7.29. */
const causes: Readonly<Record<Exclude<BrokenTransmission, 'hang'>, object>> = {
  reset: { name: 'Error', message: 'read ECONNRESET', code: 'ECONNRESET', errno: -104, syscall: 'read' },
  empty: { name: 'SocketError', message: 'other side closed', code: 'UND_ERR_SOCKET' },
  truncated: { name: 'SocketError', message: 'other side closed', code: 'UND_ERR_SOCKET' },
  garbage: parserError('Expected HTTP/, RTSP/ or ICE/'),
  'bad-chunk': parserError('Invalid character in chunk size'),
};

function parserError(problem: string): object {
  return { name: 'HTTPParserError', message: `Response does not match the HTTP/1.1 protocol (${problem})` };
}

function failure(message: 'fetch failed' | 'terminated', broken: Exclude<BrokenTransmission, 'hang'>): FetchFailure {
  return new FetchFailure(message, { cause: Object.assign(new Error(), causes[broken]) });
}
