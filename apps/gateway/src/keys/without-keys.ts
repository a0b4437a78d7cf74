/** The same without what may be a key of this gateway, its secret, or DoubleTick's key. */
export function withoutKeys(text: string): string {
  return text.replaceAll(/\bkey_\w+|\w{32,}/g, '…');
}
