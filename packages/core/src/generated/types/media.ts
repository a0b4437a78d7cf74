// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/**
 * What `media.upload` takes.
 *
 * A form with one file. Only the guide says that the file is required.
 */
export interface MediaUploadInput extends Omit<Schema<'MediaUpload'>, 'file'> {
  /** The file itself, at most 16777216 bytes. */
  file: Blob | Uint8Array | ReadableStream<Uint8Array>;
  /** The file's name. Default: that of a `File`, else `file`. */
  fileName?: string;
  /** The media type, such as `image/png`; needed unless a `Blob` has one. */
  contentType?: string;
}

/** What `media.upload` answers. */
export interface UploadedMedia extends Schema<'UploadedMedia'> {}
