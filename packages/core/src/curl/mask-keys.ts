/** Replaces a key. */
const keyPlaceholder = 'key_…';

/** The headers that contain the key. */
export const keyHeaders: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'x-public-api-key']);

/** Replaces the key in the value of a header. A scheme before the key is kept, to show that it is there. */
export function replaceKey(value: string): string {
  const scheme = schemes.exec(value)?.[1];
  return scheme ? `${scheme} ${keyPlaceholder}` : keyPlaceholder;
}

const schemes = /^\s*(basic|bearer|key)\s/i;

/**
 * Replaces keys of DoubleTick (`key_…`) and of the gateway (`dtk_…`), also percent-encoded, escaped as in JSON, or in
 * base64.
 */
export function maskKeys(text: string): string {
  return text.replace(key, keyPlaceholder).replace(keyInBase64, keyPlaceholder);
}

// "key_" and "dtk_" in base64, at each of the three places that they can have in a group of three bytes. No character of
// a key needs "+" or "/". Other bytes look like this by chance once in about a billion characters.
const keyInBase64 =
  /(?:(?:a2V5|ZHRr)X[w-z0-3]|[GWm2](?:tleV|R0a1)[89]|[BFJNRVZdhlptx159](?:rZXlf|kdGtf))[a-zA-Z\d]{13,}[\w+/-]*={0,2}/g;

/**
 * Also replaces the keys of these headers wherever they occur, whatever they look like.
 *
 * @param headers with names in lower case
 */
export function createMask(headers: Iterable<readonly [name: string, value: string]>): (text: string) => string {
  const secrets = [...headers]
    .filter(([name]) => keyHeaders.has(name))
    .map(([, value]) => value.replace(schemes, '').trim())
    // A shorter string is a placeholder, and would occur by chance.
    .filter((secret) => secret.length >= 6 && secret !== keyPlaceholder)
    .map((secret) => new RegExp(Array.from(secret, anyWay).join(''), 'gi'));
  return (text) => maskKeys(secrets.reduce((masked, secret) => masked.replace(secret, keyPlaceholder), text));
}

/** A character as it is, percent-encoded, encoded as in a form, or escaped as in JSON. */
function anyWay(character: string): string {
  if (character > '\x7f') return `(?:${character}|${encodeURIComponent(character)})`;
  const hex = character.charCodeAt(0).toString(16).padStart(2, '0');
  return `(?:\\\\?${escaped(`\\x${hex}`, hex)}${character === ' ' ? '|\\+' : ''})`;
}

// Keys are "key_" or "dtk_live_" and at least ten letters or digits. Each character may be percent-encoded, also more
// than once, or a \u escape, also of JSON within JSON.
const key = new RegExp(
  `(?:${escaped('k', '6[bB]')}${escaped('e', '65')}${escaped('y', '79')}` +
    `|${escaped('d', '64')}${escaped('t', '74')}${escaped('k', '6[bB]')})${escaped('_', '5[fF]')}` +
    `${escaped('[\\w-]', '2[dD]|3\\d|4[1-9a-fA-F]|5[\\daAfF]|6[1-9a-fA-F]|7[\\daA]')}{10,}`,
  'g',
);

function escaped(character: string, hex: string): string {
  return `(?:${character}|(?:%(?:25){0,4}|(?:\\\\|%(?:25){0,4}5[cC]){1,8}u00)(?:${hex}))`;
}
