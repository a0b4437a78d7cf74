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
  return text.replace(key, keyPlaceholder).replace(keyInBase64, (found) => {
    // Bytes of an image can look like the start of a key, but do not go on like one.
    const start =
      found.startsWith('a2V5') || found.startsWith('ZHRr') ? '' : /^.(?:tleV|R0a1)/.test(found) ? 'A' : 'AA';
    const base64 = `${start}${found}`.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
    // A single character at the end would be no byte.
    const bytes = atob(base64.length % 4 === 1 ? base64.slice(0, -1) : base64);
    return bytes.replace(key, '') === bytes ? found : keyPlaceholder;
  });
}

// "key_" and "dtk_" in base64, at each of the three places that they can have in a group of three bytes.
const keyInBase64 =
  /(?:(?:a2V5|ZHRr)X[w-z\d+/_-]|[GWm2](?:tleV|R0a1)[89+/_-]|[BFJNRVZdhlptx159](?:rZXlf|kdGtf))[\w+/-]{12,}={0,2}/g;

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
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  const plain = units.map((unit) => `\\u${unit}`).join('');
  const inJson = units.map((unit) => `\\\\{1,8}u${unit}`).join('');
  const bytes = Array.from(new TextEncoder().encode(character), (byte) => byte.toString(16).padStart(2, '0'));
  const inUrl = bytes.map((byte) => `%(?:25){0,4}${byte}`).join('');
  return `(?:\\\\?${plain}|${inUrl}|${inJson}${character === ' ' ? '|\\+' : ''})`;
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
