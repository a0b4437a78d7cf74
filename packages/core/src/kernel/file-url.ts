import { refuseInput } from '../errors/error-classes.ts';
import type { PreparedRequest } from './request-parts.ts';

/**
 * The URL to fetch a file from with a DoubleTick key. The key stays in `headers`, where media have it; for a recording
 * it is moved to the query.
 *
 * @throws ApiError `bad-request` for a URL that must not get the key: of another host or port, with a password, or
 *   without TLS.
 * @see getting-started-with-doubletick-webhooks (guide), call-webhooks (reference), fetch-channel-details
 */
export function addressFile({ operation, input, settings }: PreparedRequest, headers: Record<string, string>): string {
  // A normalized URL: what follows its host cannot belong to the host, and a user name would be before it.
  const url = URL.parse(`${input.url}`)?.href.replace(/#.*/, '') ?? '';
  const isOwn = url.startsWith(`${new URL(settings.baseUrl).origin}/`);
  if (!isOwn && !/^https:\/\/(cdn|media|recordings)\.doubletick\.io\//.test(url)) {
    throw refuseInput(operation, 'the URL must be https of cdn, media or recordings.doubletick.io, or of baseUrl');
  }
  // A mock keeps recordings in a folder of its host.
  if (!(isOwn ? /\/recordings\// : /^https:\/\/rec/).test(url)) return url;
  const { authorization: key = '' } = headers;
  delete headers.authorization;
  return `${url}${url.includes('?') ? '&' : '?'}token=${encodeURIComponent(key)}`;
}
