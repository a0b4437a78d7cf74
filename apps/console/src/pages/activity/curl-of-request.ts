import { toCurl } from '@doubletick-kit/core/curl';
import { keyHeaders, type SentRequest } from './sent-request.ts';

interface Target {
  /** The base URL of the API. */
  readonly url: string;
  /** Replaces the masked key, so that the command works when it is pasted. */
  readonly key: string | undefined;
}

/** The command that sends a request again. */
export function curlOfRequest({ method, path, headers, body }: SentRequest, { url, key }: Target): Promise<string> {
  const sent = Object.entries(headers).map(([name, value]) => [name, (keyHeaders.has(name) && key) || value]);
  return toCurl({ method, url: url + path, headers: Object.fromEntries(sent), body }, { withKey: true });
}
