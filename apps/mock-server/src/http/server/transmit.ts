import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrokenTransmission, Transmission } from '../../faults/injected-fault.ts';
import type { WrittenAnswer } from '../response/answer.ts';
import { wait } from '../wait.ts';

/** The two sides of a request over a socket. */
export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Sends an answer late, byte by byte, or not as a whole. Ends when the connection does, by either side. */
export async function transmit(
  answer: WrittenAnswer,
  { delayMs, dribbleMs, broken }: Transmission,
  { incoming, outgoing }: Exchange,
): Promise<void> {
  incoming.resume();
  const closed = new AbortController();
  outgoing.once('close', () => closed.abort());
  if (outgoing.destroyed) return;
  try {
    await wait(delayMs, closed.signal);
    if (broken !== undefined) return breaks[broken](answer, { incoming, outgoing });
    writeHead(answer, outgoing);
    await dribble(answer, outgoing, { dribbleMs, signal: closed.signal });
  } catch (error) {
    if (!closed.signal.aborted) throw error;
  }
}

async function dribble(
  { text }: WrittenAnswer,
  outgoing: ServerResponse,
  { dribbleMs, signal }: { dribbleMs: number | undefined; signal: AbortSignal },
): Promise<void> {
  if (text !== undefined && dribbleMs !== undefined) {
    outgoing.setHeader('content-length', Buffer.byteLength(text));
    for (const byte of Buffer.from(text)) {
      outgoing.write(Buffer.of(byte));
      await wait(dribbleMs, signal);
    }
    outgoing.end();
  } else outgoing.end(text);
}

type Break = (answer: WrittenAnswer, exchange: Exchange) => void;

const breaks: Readonly<Record<BrokenTransmission, Break>> = {
  reset: (_, { incoming }) => void incoming.socket.resetAndDestroy(),
  empty: (_, { incoming }) => void incoming.socket.destroy(),
  garbage: (_, { incoming }) => void incoming.socket.end('not HTTP\r\n\r\n'),
  /** Until the client has had enough, or the mock is closed. */
  hang: () => undefined,
  truncated(answer, { incoming, outgoing }) {
    const { text = '' } = answer;
    writeHead(answer, outgoing);
    outgoing.setHeader('content-length', Math.max(2, Buffer.byteLength(text)));
    writeHalf(text, outgoing, () => incoming.socket.destroySoon());
  },
  'bad-chunk'(answer, { incoming, outgoing }) {
    writeHead(answer, outgoing);
    outgoing.setHeader('transfer-encoding', 'chunked');
    writeHalf(answer.text ?? '', outgoing, () => incoming.socket.end('not a size\r\n'));
  },
};

function writeHead({ status, headers }: WrittenAnswer, outgoing: ServerResponse): void {
  outgoing.statusCode = status;
  for (const name in headers) outgoing.setHeader(name, headers[name] ?? '');
}

function writeHalf(text: string, outgoing: ServerResponse, done: () => void): void {
  outgoing.flushHeaders();
  outgoing.write(firstHalf(text), done);
}

/** The first half of a body in bytes, at least one: an empty body cannot break off. */
export function firstHalf(text: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(text === '' ? '{' : text);
  return bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 2)));
}
