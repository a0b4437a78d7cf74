import { type Refusal, refuse } from '../refusal.ts';
import { readImageSize } from './image-size.ts';

const maxPixels = 640;
const maxBytes = 800 * 1_024;

/**
 * Checks the bytes of a logo.
 *
 * Assumed: a kilobyte has 1,024 bytes, and the bytes count, not the declared type.
 *
 * @see update-channel-details (reference)
 */
export function checkLogo(bytes: Uint8Array): Refusal<422> | undefined {
  const size = bytes.length <= maxBytes ? readImageSize(bytes) : undefined;
  const isFitting = size !== undefined && size.width === size.height && size.width >= 1 && size.width <= maxPixels;
  return isFitting ? undefined : badLogo();
}

/**
 * Checks the address of a logo.
 *
 * Assumed: its ending tells the format. The mock fetches nothing, so shape and size stay unknown.
 */
export function checkLogoUrl(url: string): Refusal<422> | undefined {
  return /^https:\/\/[^?#]+\.(?:jpe?g|png)(?:[?#].*)?$/i.test(url) ? undefined : badLogo();
}

function badLogo(): Refusal<422> {
  return refuse(422, 'Logo must be a JPG or PNG image (square, max 640x640, max 800KB)');
}
