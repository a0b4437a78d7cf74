import type { ApiDraft } from './change-apis.ts';
import { maskedSecret } from './check/find-call-problems.ts';
import { withoutVariables } from './check/strings-of.ts';
import { isSecretField, isSecretName } from './secret-names.ts';

/**
 * Plain data without keys, also those that no world has any more.
 *
 * @param instead what is written for a key of the world
 */
export function withoutKeys<Data>(data: Data, keys: Iterable<string>, instead: string = maskedSecret): Data {
  const forms = [...keys].flatMap((key) => [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)]);
  const known = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const replace = (text: string) => {
    let clean = text;
    for (const key of known) clean = clean.replaceAll(key, instead);
    return clean.replaceAll(/key_[A-Za-z0-9]{10,}/g, maskedSecret);
  };
  return mapStrings(data, replace) as Data; // the same but for its strings
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapStrings(item, change)]));
}

/** An API without what proves who calls. Variables stay: they are no secrets. */
export function leaveOutSecrets<Api extends ApiDraft>(api: Api): Api {
  return {
    ...api,
    url: leaveOutOfUrl(api.url),
    headers: api.headers.map(({ name, value }) => ({ name, value: isSecretName(name) ? leaveOut(value) : value })),
    body: api.body.replaceAll(/"((?:[^"\\]|\\.)*)"\s*:\s*"((?:[^"\\]|\\.)*)"/g, (pair, name: string, value: string) =>
      isSecretField(name) ? `${pair.slice(0, -value.length - 1)}${leaveOut(value)}"` : pair,
    ),
  };
}

function leaveOutOfUrl(url: string): string {
  return url
    .replace(/(?<=^\s*[a-z][a-z\d+.-]*:\/\/)[^/?#@]*(?=@)/i, leaveOut)
    .replaceAll(/(?<=[?&])([^=&#]*)=([^&#]*)/g, (pair, name: string, value: string) =>
      isSecretName(name) ? `${name}=${leaveOut(value)}` : pair,
    );
}

/** What consists of variables, perhaps after a scheme such as `Bearer`, is no secret. */
function leaveOut(value: string): string {
  return /^\s*(?:(?:bearer|basic|token)\s)?[\s:]*$/i.test(withoutVariables(value, '')) ? value : maskedSecret;
}
