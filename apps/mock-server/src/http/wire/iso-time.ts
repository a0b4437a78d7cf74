import { type Refusal, refuse } from '../../world/refusal.ts';

/** A moment, in milliseconds since 1970, as ISO 8601. */
export function toIso(at: number): string {
  return new Date(at).toISOString();
}

/** Reads a property that may be left out; refuses a time that no clock of the mock shows, such as a leap second. */
export function readIso(name: string, text: string | undefined): { at: number | undefined } | Refusal<400> {
  if (text === undefined) return { at: undefined };
  const at = Date.parse(text);
  return Number.isNaN(at) ? refuse(400, `${name} must be a valid ISO 8601 date string`) : { at };
}
