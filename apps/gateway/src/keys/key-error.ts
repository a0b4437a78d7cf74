const messages = {
  'key-not-found': (id: string) => `No key has the ID ${id}. List the IDs with \`keys list\`.`,
  'key-revoked': (id: string) => `Key ${id} is revoked, which cannot be undone. Create a new key with \`keys create\`.`,
  'key-expired': (id: string) =>
    `Key ${id} has expired. Give it a new expiry in the future with \`keys rotate --expires\`.`,
  'key-in-overlap': (id: string, until: string) =>
    `Key ${id} was rotated, and the key before it stays valid until ${until}. Rotate it again after that, or end that ` +
    'key now with `keys rotate --end-previous`.',
} as const;

/** A change of a key that cannot be made. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
  readonly code: keyof typeof messages;

  /** @param until milliseconds since 1970, for `key-in-overlap` */
  constructor(code: keyof typeof messages, id: string, until = 0) {
    // A key pasted instead of its ID must not get into a log.
    const shown = /^[0-9A-Za-z]{1,12}$/.test(id) ? id : '(12 letters or digits)';
    super(messages[code](shown, new Date(until).toISOString()));
    this.code = code;
  }
}
