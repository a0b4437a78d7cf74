import type { RequestOptions } from './kernel/options.ts';
import type { PendingRequest } from './kernel/pending-request.ts';
import { Resource } from './kernel/resource.ts';

/** Files of messages, calls and channels, which open only with the account's key. */
export class Files extends Resource {
  /**
   * Fetches a file whose URL is in a message, a webhook or a channel.
   *
   * With the key of a gateway, the gateway fetches it (`GET /files`). With a DoubleTick key, the URL itself is fetched
   * and gets the key the way DoubleTick expects it, but only over https from `cdn.`, `media.` and
   * `recordings.doubletick.io`, or from the origin of `baseUrl`, such as a mock. Redirects are not followed.
   *
   * Resolves with a `Response` whose body has not been read. Retries and `timeoutMs` end with its headers; your `signal`
   * ends the body too. What fails while you read the body is not an `ApiError`.
   *
   * @throws TypeError immediately, for an option that is not valid.
   * @throws ValidationError before anything is sent, for a URL that must not get the key.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @see https://docs.doubletick.io/docs/getting-started-with-doubletick-webhooks
   * @example
   * const file = await doubletick.files.fetch('https://cdn.doubletick.io/example.jpg');
   * if (file.body) await writeFile('example.jpg', file.body);
   */
  fetch(url: string | URL, options?: RequestOptions): PendingRequest<Response> {
    return this.invoke(
      { id: 'fetchFile', method: 'GET', path: '/files', safety: 'safe', query: { url: 'single' }, isFile: true },
      { url: String(url) },
      options,
    );
  }
}
