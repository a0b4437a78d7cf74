import { refuseInput } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';

/**
 * A web stream of bytes. Describes only how it is read, because the `ReadableStream` of the DOM types and that of
 * `node:stream/web` are not assignable to each other.
 */
export interface ByteStream {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }> };
}

/** The content of a file to upload. Pass a Node stream as `Readable.toWeb(stream)`. */
export type FileContent = Blob | Uint8Array | ByteStream;

/** A stream of bytes, and how many of them are accepted. */
export interface BoundedStream {
  readonly stream: ReadableStream<unknown>;
  readonly maxBytes: number;
}

/**
 * Reads a whole stream before the first attempt: it can be read only once, and attempts may be retried. Cancels a
 * stream that is too long; the result is then larger than `maxBytes`.
 *
 * @throws ApiError `bad-request` for a stream that fails or contains anything but bytes.
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
      if (!(chunk instanceof Uint8Array)) throw new TypeError('not bytes');
      chunks.push(ownBytes(chunk));
      size += chunk.byteLength;
      if (size > maxBytes) break;
    }
  } catch (error) {
    throw refuseInput(operation, `${name} is a stream that failed`, error);
  }
  return new Blob(chunks);
}

/** A copy of the view's bytes: its buffer may be larger, shared, or reused. */
export function ownBytes(view: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view);
}
