import { isHeader } from '../http/wire/is-header.ts';
import type { WebhookRequest } from '../world/tables/deliveries.ts';

/** What a receiver answered. */
export interface ReceiverAnswer {
  readonly status: number;
  /** The start of the body, decoded. */
  readonly body: string;
  readonly isBodyCut: boolean;
}

/** Sends a request and reads the answer. Gives up when the signal is aborted. @throws ReceiverError without an answer */
export type Send = (request: WebhookRequest, signal: AbortSignal) => Promise<ReceiverAnswer>;

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

/** What a receiver threw, which can be anything, as an error with the start of its message. */
export function toReceiverError(
  cause: unknown,
  says: { readonly code: string; readonly before: string },
): ReceiverError {
  try {
    if (cause instanceof ReceiverError) return cause;
    const message = String(cause instanceof Error ? cause.message : cause);
    return new ReceiverError(says.code, `${says.before}${message.slice(0, keptCharacters).toWellFormed()}`, { cause });
  } catch {
    return new ReceiverError(says.code, `${says.before}something that cannot be shown`);
  }
}

/** How much of an answer is read, in bytes; the rest is not waited for. */
const mostReadBytes = 65_536;

/** How much of an answer the log keeps, in characters. */
const keptCharacters = 1_024;

/** Reads the body of an answer as far as it is read at all. Leaving the loop early ends the connection. */
export async function readAnswer(status: number, body: AsyncIterable<Uint8Array> | null): Promise<ReceiverAnswer> {
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
export function expectHeaders({ headers }: WebhookRequest): void {
  for (const [name, value] of Object.entries(headers)) {
    if (isHeader(name, value)) continue;
    const shown = JSON.stringify(name.slice(0, 40));
    throw new ReceiverError('INVALID_HEADER', `The registered header ${shown} is not valid in HTTP.`);
  }
}
