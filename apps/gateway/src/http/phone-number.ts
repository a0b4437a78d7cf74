/** The pattern of `PhoneNumber` in the contract. `[0-9]` and the space are ASCII only. @see docs/decisions/0003 */
const pattern = /^ *(?:\+ *)?[1-9](?: *[0-9]){6,14} *$/;
/** Longer ones are mostly spaces. */
const longest = 64;

/** The digits of a phone number, so that one phone number has one form; undefined if it is not one. */
export function readPhoneNumber(value: string): string | undefined {
  if (value.length > longest || !pattern.test(value)) return undefined;
  return value.replaceAll(/[ +]/g, '');
}

/** Operations whose responses list phone numbers that are too short, under `invalidMembers`. */
const takingShortOnes = new Set<string>(['createGroup', 'addMembersToGroup']);

/**
 * The canonical form of a recipient: the digits of a phone number; the digits as they are if there are too few and the
 * operation answers for each of its recipients; undefined for anything else.
 */
export function readRecipient(operation: string, value: string): string | undefined {
  const isShort = takingShortOnes.has(operation) && /^[1-9][0-9]{0,5}$/.test(value);
  return isShort ? value : readPhoneNumber(value);
}
