import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';

/** The codings of a body that are read. */
export const contentCodings = ['gzip', 'deflate', 'br'] as const;

export type ContentCoding = (typeof contentCodings)[number];

/** A body is not what its `Content-Encoding` says. The message names the coding. */
export class ContentCodingError extends Error {
  override readonly name = 'ContentCodingError';
}

/** A body is larger than its limit once it is decoded. Marked like the errors of raw-body. */
class ContentTooLargeError extends Error {
  override readonly name = 'ContentTooLargeError';
  readonly type = 'entity.too.large';
}

/**
 * Reads a `Content-Encoding`: undefined for a body that is not encoded, and `unsupported` for a coding that is unknown
 * and for more than one.
 *
 * @see RFC 9110, section 8.4
 */
export function readContentCoding(header: string | undefined): ContentCoding | 'unsupported' | undefined {
  if (header === undefined) return undefined;
  const named = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-gzip$/, 'gzip'));
  const [first, ...others] = named.filter((name) => name !== '' && name !== 'identity');
  if (first === undefined) return undefined;
  return contentCodings.find((coding) => coding === first && others.length === 0) ?? 'unsupported';
}

/**
 * Decodes a body, and stops at the limit.
 *
 * @throws ContentCodingError for a body that is cut, damaged, or goes on after its end
 * @throws an error that `isTooLarge` recognizes over the limit
 */
export async function decodeContent(coding: ContentCoding, encoded: Buffer, limitBytes: number): Promise<Buffer> {
  if (encoded.length === 0) return encoded;
  try {
    // The types do not know what `info` changes.
    const outcome: unknown = await decoders[coding](encoded, { maxOutputLength: limitBytes, info: true });
    const { buffer, engine } = outcome as { buffer: Buffer; engine: { bytesWritten: number } };
    if (engine.bytesWritten === encoded.length) return buffer;
  } catch (error) {
    const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooLarge) throw new ContentTooLargeError('The decoded body is too large.', { cause: error });
  }
  throw new ContentCodingError(`The request body is not valid ${coding}`);
}

type Decoder = (encoded: Buffer, options: ZlibOptions) => Promise<Buffer>;

const decoders: Readonly<Record<ContentCoding, Decoder>> = {
  gzip: promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  br: promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress),
  deflate: (encoded, options) => (hasZlibHeader(encoded) ? inflateAsync : inflateRawAsync)(encoded, options),
};

const inflateAsync = promisify<Buffer, ZlibOptions, Buffer>(inflate);
const inflateRawAsync = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);

/** Some clients send what `deflate` names without the header that it should have. @see RFC 9110, section 8.4.1.2 */
function hasZlibHeader(encoded: Buffer): boolean {
  return encoded.length >= 2 && ((encoded[0] ?? 0) & 0x0f) === 8 && encoded.readUInt16BE(0) % 31 === 0;
}
