import type { UpstreamHeaders } from './headers.ts';

/** Whether a response repeats one of the keys, as it is or with JSON's escapes. Encodings such as base64 are not read. */
export function exposesKey(headers: UpstreamHeaders, body: Buffer, keys: readonly string[]): boolean {
  return keys.some((key) => hasKey(headers, key) || bodyHasKey(body, key));
}

function hasKey(headers: UpstreamHeaders, key: string): boolean {
  return Object.values(headers).some((value) =>
    typeof value === 'string' ? value.includes(key) : value?.some((item) => item.includes(key)),
  );
}

function bodyHasKey(body: Buffer, key: string): boolean {
  if (body.includes(key)) return true;
  // Every escape begins with a backslash; most responses have none.
  return body.includes(0x5c) && unescapeJson(body.toString('latin1')).includes(key);
}

function unescapeJson(text: string): string {
  return text.replace(/\\(?:u00([0-9a-f]{2})|(["\\/]))/gi, (_, hex: string | undefined, plain: string | undefined) =>
    hex === undefined ? (plain ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
