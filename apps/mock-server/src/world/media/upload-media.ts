import type { StoredFile } from '../tables/media.ts';
import type { World } from '../world.ts';
import { storeFile } from './files.ts';

export interface SentFile {
  readonly name: string;
  /** The media type of its part with parameters; empty when it has none. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The largest file that may be uploaded, in bytes. */
export const maxFileBytes = 16_777_216;

/** How long the URL of an upload works, in seconds. */
export const uploadLifetimeSeconds = 86_400;

/** Why a file is refused, in the words of the reference. */
export interface UploadProblem {
  readonly kind: 'too-large' | 'unsupported-type';
  readonly message: string;
}

export const fileTooLarge: UploadProblem = {
  kind: 'too-large',
  message: `File size is larger than the maximum allowed limit: ${maxFileBytes} bytes.`,
};

/**
 * Keeps a file for outgoing messages, for a day.
 *
 * Assumed: the types that WhatsApp accepts. The sources name images, videos, documents and audio without listing types.
 *
 * @see upload-media (reference), for the limit and the messages; upload-media-1 (guide), for the day
 */
export function uploadMedia(world: World, { name, type, bytes }: SentFile): StoredFile | UploadProblem {
  if (bytes.length > maxFileBytes) return fileTooLarge;
  const contentType = (type.split(';')[0] ?? '').trim().toLowerCase() || 'application/octet-stream';
  if (!supportedTypes.has(contentType)) {
    return { kind: 'unsupported-type', message: `File type ${contentType.slice(0, 100)} is not supported.` };
  }
  const expiresAt = world.now() + uploadLifetimeSeconds * 1_000;
  return storeFile(world, { name: name || 'file', contentType, bytes, keyIn: 'header', expiresAt });
}

const supportedTypes = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'video/mp4',
  'video/3gpp',
  'audio/aac',
  'audio/amr',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'text/plain',
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);
