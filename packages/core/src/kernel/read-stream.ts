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

/** A value that may be the content of a file, and how many bytes are accepted. */
export interface BoundedContent {
  readonly content: unknown;
  readonly maxBytes?: number;
}

/**
 * Reads the content of a file before the first attempt: a stream can be read only once, and attempts may be retried.
 * Undefined for any other value. Cancels a stream that is too long; the result is then larger than `maxBytes`.
 *
 * @throws ApiError `bad-request` for a stream that fails or contains anything but bytes.
 */
export async function readContent(
  operation: OperationSpec,
  name: string,
  { content, maxBytes = Number.POSITIVE_INFINITY }: BoundedContent,
): Promise<Blob | undefined> {
  if (content instanceof Blob) return content;
  // A copy of the view's bytes: its buffer may be larger, shared, or reused.
  if (content instanceof Uint8Array) return new Blob([new Uint8Array(content)]);
  if (!(content instanceof ReadableStream)) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of content) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('not bytes');
      chunks.push(new Uint8Array(chunk));
      size += chunk.byteLength;
      if (size > maxBytes) break;
    }
  } catch (error) {
    throw refuseInput(operation, `${name} is a stream that failed`, error);
  }
  return new Blob(chunks);
}
