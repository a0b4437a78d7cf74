// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { FileContent } from '../../kernel/read-stream.ts';
import type { Schema } from '../schema-name.ts';

/**
 * The input of `media.upload`.
 *
 * A form with one file. Only the guide says that the file is required.
 */
export interface MediaUploadInput extends Omit<Schema<'MediaUpload'>, 'file'> {
  /** The file itself, at most 16777216 bytes. */
  file: FileContent;
  /** The name of the file. Default: the name of a `File`, otherwise `file`. */
  fileName?: string;
  /** The media type, such as `image/png`. Required unless a `Blob` has one. */
  contentType?: string;
}

/** The result of `media.upload`. */
export interface UploadedMedia extends Schema<'UploadedMedia'> {}
