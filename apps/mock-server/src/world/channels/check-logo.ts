import { type Refusal, refuse } from '../refusal.ts';

const maxPixels = 640;
const maxBytes = 800 * 1_024;

/**
 * Assumed: a kilobyte is 1,024 bytes, and the format is that of the bytes, not the declared type.
 *
 * @see update-channel-details (reference)
 */
export function checkLogo(bytes: Uint8Array): Refusal<422> | undefined {
  const size = bytes.length <= maxBytes ? readImageSize(bytes) : undefined;
  const isFitting = size !== undefined && size.width === size.height && size.width >= 1 && size.width <= maxPixels;
  return isFitting ? undefined : badLogo();
}

/** Assumed: the extension tells the format. Shape and size stay unknown, because the mock fetches nothing. */
export function checkLogoUrl(url: string): Refusal<422> | undefined {
  return /^https:\/\/[^?#]+\.(?:jpe?g|png)(?:[?#].*)?$/i.test(url) ? undefined : badLogo();
}

function badLogo(): Refusal<422> {
  return refuse(422, 'Logo must be a JPG or PNG image (square, max 640x640, max 800KB)');
}

/** In pixels. */
interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the size of a PNG or JPEG image from its header. Undefined for any other format.
 *
 * @see W3C PNG specification, section 11.2.2; ITU-T T.81, section B.2.2
 */
function readImageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isPng(view) ? readPng(view) : readJpeg(view);
}

function isPng(view: DataView): boolean {
  return view.byteLength >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
}

function readPng(view: DataView): ImageSize {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments up to the frame header. */
function readJpeg(view: DataView): ImageSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrameHeader(view.getUint8(at + 1))) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

function isFrameHeader(marker: number): boolean {
  const isTable = marker === 0xc4 || marker === 0xc8 || marker === 0xcc;
  return marker >= 0xc0 && marker <= 0xcf && !isTable;
}
