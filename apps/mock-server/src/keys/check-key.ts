import { isRetired, type KnownKey, type LiveKey } from './keyring.ts';
import { hasAddress } from './whitelist.ts';

/** A key that lets a request in, or why it does not. */
export type CheckedKey = { live: LiveKey; problem?: never } | { live?: never; problem: string };

/** @param addressOf where the request comes from; asked only for a key with a whitelist */
export function checkKey(known: KnownKey, addressOf: () => string): CheckedKey {
  if (isRetired(known)) return { problem: retirements[known.because](timeOf(known.at)) };
  if (known.apiKey.status === 'DISABLED') return { problem: `This key is disabled; enable it in ${placeOfKeys}.` };
  const { addresses } = known;
  if (!addresses) return { live: known };
  const address = addressOf();
  if (hasAddress(addresses, address)) return { live: known };
  return { problem: `The address ${address} is not on the whitelist of this key; add it in ${placeOfKeys}.` };
}

/** Where people manage the keys. */
export const placeOfKeys = 'Settings > Developer Documentation';

const retirements = {
  REGENERATED: (time: string) => `This key was regenerated on ${time}; copy the new one from ${placeOfKeys}.`,
  DELETED: (time: string) => `This key was deleted on ${time}; use another one from ${placeOfKeys}.`,
} as const;

function timeOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' at ')} UTC`;
}
