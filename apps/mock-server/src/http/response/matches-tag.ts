/** Whether an `If-None-Match` header names a tag, so that the client has this content. */
export function matchesTag(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}
