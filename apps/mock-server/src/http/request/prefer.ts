const preferences = /(?:"(?:[^"\\]|\\.?)*(?:"|$)|[^",])+/gs;

/**
 * Reads the status that a client asks for with `Prefer: code=…`; the first one counts.
 *
 * @see RFC 7240, section 2
 */
export function preferredStatus(header: string | undefined): number | undefined {
  for (const preference of header?.match(preferences) ?? []) {
    const value = /^\s*code\s*=([^;]*)/i.exec(preference)?.[1]?.trim();
    if (value !== undefined) return /^(?:\d{3}|"\d{3}")$/.test(value) ? Number(value.replaceAll('"', '')) : undefined;
  }
  return undefined;
}
