import { refuseInput } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';

/** A stream of bytes, and how much of it is of use. */
export interface BoundedStream {
  readonly stream: ReadableStream<unknown>;
  readonly maxBytes: number;
}

/**
 * Reads a stream whole, before the first attempt: it can be read only once, an attempt may be repeated. One that is over
 * its bound is cancelled, and what was read of it is more than `maxBytes`.
 *
 * @throws ApiError `bad-request` for a stream that fails or holds something else than bytes.
 */
export async function readStream(
  operation: OperationSpec,
  name: string,
  { stream, maxBytes }: BoundedStream,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('no bytes');
      chunks.push(ownBytes(chunk));
      size += chunk.byteLength;
      if (size > maxBytes) break;
    }
  } catch (error) {
    throw refuseInput(operation, `${name} is a stream that fails`, error);
  }
  return new Blob(chunks);
}

/** The view's own bytes, as a copy: its buffer may be larger, shared, or filled again. */
export function ownBytes(view: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view);
}
