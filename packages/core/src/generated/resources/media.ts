// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { UploadOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { MediaUploadInput, UploadedMedia } from '../types/media.ts';

/** Files for outgoing messages. */
export class Media extends Resource {
  /**
   * Upload a file for outgoing messages.
   *
   * Stores one file and returns a URL for the `mediaUrl` of outgoing messages, with the number of seconds until the URL
   * expires (86400, one day, in the guide's example). The file is the form field `file`; give its part a file name and
   * a media type.
   *
   * A file of more than 16777216 bytes (16 MiB) is refused, and so is an unsupported type. No source lists the
   * supported types: the guide names images, videos and documents, one of its error messages mentions audio, and
   * `video/quicktime` is an example of a refused type. Whether the limit differs by type is not documented.
   *
   * The sources disagree about the status of a refused file. The reference has 402 for a file that is too large and 403
   * for an unsupported type, with bodies that say 400; the guide has 400 and, for an unsupported type, 422. Check the
   * message.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/upload-media
   */
  upload(input: MediaUploadInput, options?: UploadOptions): PendingRequest<UploadedMedia> {
    return this.invoke(
      {
        id: 'uploadMedia',
        method: 'POST',
        path: '/media/upload',
        safety: 'unsafe',
        body: 'form',
        upload: { field: 'file', maxBytes: 16777216 },
      },
      input,
      options,
    );
  }
}
