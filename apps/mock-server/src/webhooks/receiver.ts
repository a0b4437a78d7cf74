import { isHeader } from '../http/wire/is-header.ts';

/** A request that leaves the mock. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in UTF-8. */
  readonly body: string;
}

/** What a receiver answered. */
export interface ReceiverAnswer {
  readonly status: number;
  /** The start of the body, decoded. */
  readonly body: string;
  readonly isBodyCut: boolean;
}

/** Sends a request and reads the answer. Gives up when the signal is aborted. @throws ReceiverError without an answer */
export type Send = (request: SentRequest, signal: AbortSignal) => Promise<ReceiverAnswer>;

/** Whose answer is read. */
export interface Answerer {
  /** As messages name it. */
  readonly name: 'receiver' | 'API';
  /** How much of an answer is kept, in characters. */
  readonly keptCharacters: number;
}

/** The receiver of a webhook. */
export const receiver: Answerer = { name: 'receiver', keptCharacters: 1_024 };

/** A receiver that does not answer. */
export class ReceiverError extends Error {
  override readonly name = 'ReceiverError';
  /** `TIMEOUT`, `INVALID_HEADER`, `RECEIVER_THREW`, or a code of Node such as `ECONNREFUSED`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Why a request over a network has no answer. */
export function toNetworkError(cause: unknown, { name }: Answerer): ReceiverError {
  if (cause instanceof ReceiverError) return cause;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'UNKNOWN';
  return new ReceiverError(code, `The ${name} did not answer: ${messageOf(cause)}.`, { cause });
}

/** Of several addresses, each has failed. */
function messageOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(messageOf).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}

/** What a receiver threw, which can be anything, as an error with the start of its message. */
export function toReceiverError(
  cause: unknown,
  says: { readonly code: string; readonly before: string },
): ReceiverError {
  try {
    if (cause instanceof ReceiverError) return cause;
    const message = String(cause instanceof Error ? cause.message : cause);
    const shown = message.slice(0, receiver.keptCharacters).toWellFormed();
    return new ReceiverError(says.code, `${says.before}${shown}`, { cause });
  } catch {
    return new ReceiverError(says.code, `${says.before}something that cannot be shown`);
  }
}

/** How much of an answer is read, in bytes; the rest is not waited for. */
const mostReadBytes = 65_536;

/** Reads the body of an answer as far as it is read at all. Leaving the loop early ends the connection. */
export async function readAnswer(
  status: number,
  body: AsyncIterable<Uint8Array> | null,
  { keptCharacters }: Answerer = receiver,
): Promise<ReceiverAnswer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > mostReadBytes) break;
  }
  if (bytes === 0) return { status, body: '', isBodyCut: false };
  const text = Buffer.concat(chunks).toString('utf8', 0, mostReadBytes);
  const isBodyCut = bytes > mostReadBytes || text.length > keptCharacters;
  return { status, body: text.slice(0, keptCharacters).toWellFormed(), isBodyCut };
}

/** @throws ReceiverError for a header that HTTP does not allow, whichever way the request is sent */
export function expectHeaders({ headers }: SentRequest, { name: answerer }: Answerer): void {
  for (const [name, value] of Object.entries(headers)) {
    if (isHeader(name, value)) continue;
    const shown = JSON.stringify(name.slice(0, 40));
    const which = answerer === 'receiver' ? 'registered header' : 'header';
    throw new ReceiverError('INVALID_HEADER', `The ${which} ${shown} is not valid in HTTP.`);
  }
}
