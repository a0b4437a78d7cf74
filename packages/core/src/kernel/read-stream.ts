import { refuseInput, refuseName } from '../errors/error-classes.ts';
import { propertyOf } from '../errors/property-of.ts';
import { shortenNumbers } from '../errors/shorten-numbers.ts';
import type { OperationSpec } from './operation-spec.ts';

/**
 * A web stream of bytes. Describes only how it is read, because the `ReadableStream` of the DOM types and that of
 * `node:stream/web` are not assignable to each other.
 */
export interface ByteStream {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }> };
}

/** A `Blob`, described by what is read of it: that of `node:buffer` is not assignable to that of the DOM types. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  stream(): ByteStream;
}

/**
 * The content of a file to upload: a `Blob` or `File`, an `ArrayBuffer` or a view of one such as `Buffer`, a web stream,
 * a Node stream or any other iterable of bytes. Not a string, which could be a path or the content: pass
 * `new Blob([text])` or `createReadStream(path)`.
 */
export type FileContent = BlobLike | ArrayBufferLike | ArrayBufferView | ByteStream | AsyncIterable<Uint8Array>;

/** A value that may be the content of a file, and how many bytes are accepted. */
export interface BoundedContent {
  readonly content: unknown;
  readonly maxBytes?: number;
}

/**
 * Reads the content of a file before the first attempt: a stream can be read only once, and attempts may be retried.
 * Undefined for any other value. Cancels a stream that is too long; the result is then larger than `maxBytes`.
 *
 * A Blob is read as well: behind it may be a file that is deleted or rewritten, for which `fetch` would end the process
 * (measured in Node 24).
 *
 * @throws ApiError `bad-request` for content that cannot be read, and for a stream of anything but bytes.
 */
export async function readContent(
  operation: OperationSpec,
  name: string,
  { content, maxBytes = Number.POSITIVE_INFINITY }: BoundedContent,
): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isOfBytes = true;
  try {
    if (content instanceof Blob) return content.size > maxBytes ? content : await copyOfBlob(content);
    if (isBytes(content)) return new Blob([copyOf(content)]);
    const stream = isBlob(content) ? content.stream() : content;
    if (!isStream(stream)) return undefined;
    for await (const chunk of Symbol.asyncIterator in stream ? stream : iterate(stream)) {
      if (!isBytes(chunk)) {
        isOfBytes = false;
        break;
      }
      chunks.push(copyOf(chunk));
      size += chunk.byteLength;
      if (size > maxBytes) break;
    }
  } catch (error) {
    throw refuseInput(operation, `${shortenNumbers(name)} cannot be read: it failed or changed`, error);
  }
  if (!isOfBytes) throw refuseName(operation, name, 'is a stream of something other than bytes');
  return new Blob(chunks);
}

/** Whether a value is the content of a file. */
export function isBinary(value: unknown): boolean {
  return isBlob(value) || isBytes(value) || isStream(value);
}

/** Whether a value is a `Blob`, of the global class or of another. */
export function isBlob(value: unknown): value is BlobLike {
  return value instanceof Blob || (hasMethod(value, 'stream') && 'size' in value && 'type' in value);
}

/** Whether a value is a stream, of the global classes or of others. */
export function isStream(value: unknown): value is AsyncIterable<unknown> | Readable {
  return hasMethod(value, Symbol.asyncIterator) || hasMethod(value, 'getReader');
}

function hasMethod(value: unknown, name: PropertyKey): value is object {
  return typeof propertyOf(value, name) === 'function';
}

/** By their kind and not by `instanceof`: in Jest, a `Buffer` is no `Uint8Array` of the same realm. */
function isBytes(value: unknown): value is ArrayBufferLike | ArrayBufferView {
  return ArrayBuffer.isView(value) || /ArrayBuffer\]$/.test(Object.prototype.toString.call(value));
}

/** A copy, because the buffer of a view may be larger, shared, or reused. */
function copyOf(bytes: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBuffer> {
  const view = ArrayBuffer.isView(bytes) ? bytes : new DataView(bytes);
  return new Uint8Array(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}

async function copyOfBlob(blob: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new File([bytes], blob instanceof File ? blob.name : 'blob', blob);
}

interface Readable {
  getReader(): { read(): Promise<{ done: boolean; value?: unknown }>; cancel?(): Promise<unknown> };
}

/** Iterates over a stream that can only be read, and cancels it afterwards: without effect if it has ended. */
async function* iterate(stream: Readable): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel?.();
  }
}
