import { findFileAt } from '../media/files.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';

export type MediaKind = 'image' | 'video' | 'audio' | 'document';

/** A URL in a message, and what it must lead to. */
export interface MediaLink {
  readonly url: string;
  readonly kind: MediaKind;
  /** The only type that is accepted; without it, every type of the kind. */
  readonly type?: string;
}

/**
 * Refuses the URL of a wrong kind of file, in the words of the guides. The type of an upload is known: whatever can be
 * uploaded can be sent as its kind.
 *
 * @see outgoing-messages-whatsapp-audio and its siblings, for the kinds of file and the message. Assumed: nothing is
 * fetched from elsewhere; the extension in the URL decides, and an unknown or missing one is accepted.
 */
export function checkMedia(world: World, { url, kind, type: onlyType }: MediaLink): Refusal | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address?.protocol.startsWith('http')) return refuse(400, `The URL of the ${kind} must be a URL address`);
  const upload = findFileAt(world, address.pathname);
  const type = upload?.contentType ?? typeByExtension(address.pathname);
  const acceptedTypes = onlyType === undefined ? typesOf[kind] : [onlyType];
  const isOfKind = upload !== undefined && onlyType === undefined && kindOf(upload.contentType) === kind;
  if (type === undefined || isOfKind || acceptedTypes.includes(type)) return undefined;
  return refuse(422, `invalid file type for ${kind}: ${type}`);
}

/** What a message with a file of this type is. Whatever is no image, video or audio is a document. */
export function kindOf(type: string): MediaKind {
  const [group] = type.split('/');
  return group === 'image' || group === 'video' || group === 'audio' ? group : 'document';
}

function typeByExtension(path: string): string | undefined {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toLowerCase();
  return extension && Object.hasOwn(typeOfExtension, extension) ? typeOfExtension[extension] : undefined;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** The types that the guides name. */
const typesOf: Readonly<Record<MediaKind, readonly string[]>> = {
  image: ['image/jpeg', 'image/png', 'image/webp'],
  video: ['video/mp4'],
  audio: ['audio/mpeg'],
  document: [
    'application/pdf',
    `${office}.wordprocessingml.document`,
    `${office}.spreadsheetml.sheet`,
    'text/plain; charset=utf-8',
  ],
};

const typeOfExtension: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: `${office}.wordprocessingml.document`,
  xls: 'application/vnd.ms-excel',
  xlsx: `${office}.spreadsheetml.sheet`,
  zip: 'application/zip',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
};
