/**
 * What may be a key of the gateway or of DoubleTick, or the beginning of one, within a value that a client chose. Fields and
 * templates are also named `key_id` and `key_features`; a DoubleTick key is longer than that and has digits.
 */
export const keyPattern = /dtk_live_\w*|(?<![a-z\d])key_(?=[a-z]*\d)\w{6,}/gi;

/** The same without what may be a key of this gateway, its secret, or DoubleTick's key. */
export function withoutKeys(text: string): string {
  return text.replaceAll(keyPattern, '…').replaceAll(/\bkey_\w{10,}|\w{32,}/g, '…');
}
