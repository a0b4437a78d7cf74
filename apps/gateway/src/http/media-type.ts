/** Tells whether a content type is JSON in UTF-8, the only charset JSON has. @see RFC 8259, section 8.1 */
export function isJsonUtf8(contentType: string | null): boolean {
  const [mediaType, ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (mediaType !== 'application/json') return false;
  return parameters
    .filter((parameter) => parameter.startsWith('charset'))
    .every((parameter) => /^charset\s*=\s*("utf-8"|utf-8)$/.test(parameter));
}

/** Tells whether a content encoding leaves the body as it is. */
export function isIdentity(contentEncoding: string | null): boolean {
  return contentEncoding === null || contentEncoding.trim().toLowerCase() === 'identity';
}
