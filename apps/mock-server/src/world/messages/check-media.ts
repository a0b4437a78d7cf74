import { type Refusal, refuse } from '../refusal.ts';

export type MediaKind = 'image' | 'video' | 'audio' | 'document';

/**
 * Refuses the URL of a wrong kind of file, in the words of the guides.
 *
 * @see outgoing-messages-whatsapp-audio and its siblings, for the kinds of file and the message. Assumed: nothing is
 * fetched; the extension in the URL decides, and an unknown or missing one is accepted.
 */
export function checkMedia(
  url: string,
  kind: MediaKind,
  acceptedTypes: readonly string[] = typesOf[kind],
): Refusal | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address?.protocol.startsWith('http')) return refuse(400, `The URL of the ${kind} must be a URL address`);
  const extension = /\.([a-z0-9]{1,5})$/i.exec(address.pathname)?.[1]?.toLowerCase();
  const type = extension && Object.hasOwn(typeOfExtension, extension) ? typeOfExtension[extension] : undefined;
  if (type === undefined || acceptedTypes.includes(type)) return undefined;
  return refuse(422, `invalid file type for ${kind}: ${type}`);
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
